import type { Size } from '../place';

/** What counts of an `<img>` for the size of its file. */
export interface ShownPicture {
  /** As the browser counts it: divided by the density that `srcset` gives the file. */
  readonly natural: Size;
  /** Address of the file that is shown. */
  readonly shown: string;
  /** The `srcset` of the element and of the `<source>`s beside it. */
  readonly sets: readonly string[];
  readonly base: string;
}

const CANDIDATE = /(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g;

/** The size of the file itself: `naturalWidth` is smaller where `srcset` offered it for dense screens. */
export function fileSize({ natural, shown, sets, base }: ShownPicture): Size | null {
  if (!(natural.width > 0 && natural.height > 0)) return null;
  for (const [, address = '', number = '1', unit] of sets.flatMap((set) => [...set.matchAll(CANDIDATE)])) {
    if (!URL.canParse(address, base) || new URL(address, base).href !== shown) continue;
    const density = unit === 'w' ? Number(number) / natural.width : Number(number);
    if (density > 0) return { width: natural.width * density, height: natural.height * density };
  }
  return natural;
}

/** Pixels of the file on one CSS pixel across, by the way it is fitted into its box (`object-fit`). */
export function filePixels(file: Size, box: Size, fit: string): number | null {
  if (!(box.width > 0 && box.height > 0)) return null;
  const across = file.width / box.width;
  const down = file.height / box.height;
  switch (fit) {
    case 'cover':
      return Math.min(across, down);
    case 'contain':
      return Math.max(across, down);
    case 'scale-down':
      return Math.max(1, across, down);
    case 'none':
      return 1;
    default:
      return across;
  }
}
