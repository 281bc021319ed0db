/** Pixels of a picture, as a canvas gives them: four bytes each, red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** One bit for each pair of neighbours in rows of nine. */
const COLUMNS = 9;
const ROWS = 8;
const BITS = (COLUMNS - 1) * ROWS;

/**
 * Of the middle only: sites cut photos round, and a circle holds a square of 0.707 of its width. What stands around the
 * circle is the page's own background.
 */
const MIDDLE = 0.7;

/** Neighbours closer than this many steps of grey count as even: in flat parts a recompressed copy only has noise. */
const EVEN = 2;

/** With fewer steps than this there is nothing to tell pictures apart by. */
const FEWEST_STEPS = 8;

/** Two photos whose hashes differ in no more bits are taken for the same: a judgement, tried on resized and recompressed copies. */
export const SAME_UP_TO = 10;

/**
 * Difference hash of a picture in 64 bits, as 16 hex digits: whether each part of its middle is lighter than the one to its left.
 * Survives resizing and recompressing; tells nothing about who is on it. Null for a picture too small or too even to tell.
 */
export function photoHash(picture: Pixels): string | null {
  const grey = greyMiddle(picture);
  if (grey === null) return null;
  let bits = '';
  let steps = 0;
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 1; column < COLUMNS; column += 1) {
      const here = grey[row * COLUMNS + column] ?? 0;
      const step = here - (grey[row * COLUMNS + column - 1] ?? 0);
      if (Math.abs(step) > EVEN) steps += 1;
      bits += step > EVEN ? '1' : '0';
    }
  }
  if (steps < FEWEST_STEPS) return null;
  return (
    bits
      .match(/.{4}/g)
      ?.map((nibble) => Number.parseInt(nibble, 2).toString(16))
      .join('') ?? null
  );
}

/** In how many of the 64 bits two hashes differ; 64 for what is no hash. */
export function hashDistance(one: string, other: string): number {
  const [these, those] = [hashBits(one), hashBits(other)];
  return these === null || those === null ? BITS : bitsApart(these, those);
}

/** A hash read into its two halves of 32 bits, to be compared with many others; null for what is no hash. */
export function hashBits(text: string): HashBits | null {
  if (!/^[0-9a-f]{16}$/.test(text)) return null;
  return [Number.parseInt(text.slice(0, 8), 16), Number.parseInt(text.slice(8), 16)];
}
export type HashBits = readonly [high: number, low: number];

/** In how many bits two read hashes differ. */
export function bitsApart(one: HashBits, other: HashBits): number {
  return onesIn(one[0] ^ other[0]) + onesIn(one[1] ^ other[1]);
}

/** How many of 32 bits are set, counted in pairs, fours and eights at once (Warren, Hacker’s Delight, 5-1). */
function onesIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The middle of the picture as 9 x 8 steps of grey, each the mean of the pixels it covers, those at its edges by their part. */
function greyMiddle({ width, height, data }: Pixels): number[] | null {
  const side = Math.min(width, height) * MIDDLE;
  if (!(side >= COLUMNS) || data.length < width * height * 4) return null;
  const columns = spans((width - side) / 2, side, COLUMNS);
  const rows = spans((height - side) / 2, side, ROWS);
  return rows.flatMap((row) =>
    columns.map((column) => {
      let sum = 0;
      let covered = 0;
      for (const { at: y, part: high } of row) {
        for (const { at: x, part: wide } of column) {
          sum += high * wide * lightness(data, (y * width + x) * 4);
          covered += high * wide;
        }
      }
      return sum / covered;
    }),
  );
}

interface Span {
  /** Row or column of pixels. */
  readonly at: number;
  /** How much of it is covered, 0 to 1. */
  readonly part: number;
}

/** A length cut into equal parts: which pixels each covers. A small copy would else be cut elsewhere than a large one. */
function spans(start: number, length: number, count: number): Span[][] {
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [start + (index * length) / count, start + ((index + 1) * length) / count];
    const covered: Span[] = [];
    for (let at = Math.floor(from); at < to; at += 1) {
      covered.push({ at, part: Math.min(to, at + 1) - Math.max(from, at) });
    }
    return covered;
  });
}

/** As the eye weighs the colours (ITU-R BT.601). */
function lightness(data: ArrayLike<number>, at: number): number {
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
}
