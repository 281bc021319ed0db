import type { Box } from './box';
import type { Pixels } from './pixels';
import { cut, resize } from './pixels';

/** Longer side at which a picture is looked at; smaller ones are taken as they are. */
const SIDE = 192;
/** Neighbours whose colours differ by no more than this, of 255, are one flat area. */
const SAME_COLOUR = 2;

/** Share of flat pixels above which a picture of so many pixels counts as drawn: the smaller it is, the fewer are flat. */
const LIMITS: readonly { readonly upTo: number; readonly flat: number }[] = [
  { upTo: 48, flat: 0.3 },
  { upTo: 96, flat: 0.45 },
  { upTo: Infinity, flat: 0.6 },
];

/** A real face is far less flat than any drawn one, also where it stands on a white wall: docs/face-check.md. */
const OF_THE_FACE = 0.5;

/**
 * Whether a face found in the picture is flatly coloured, picture and face, as in drawings and logos: the model takes about
 * half of all drawn faces for faces.
 *
 * @param picture at least two pixels a side.
 * @param face in parts of the picture.
 */
export function looksDrawn(picture: Pixels, face: Box): boolean {
  const inFace = cut(picture, face);
  return flatShare(picture) > limitFor(picture) && flatShare(inFace) > limitFor(inFace) * OF_THE_FACE;
}

/** Which part of the picture's pixels is like its right and lower neighbours, 0 to 1. */
export function flatShare(picture: Pixels): number {
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  if (width < 2 || height < 2) return 1;
  const { data } = resize(picture, width, height);
  const isLike = (at: number, other: number): boolean =>
    [0, 1, 2].every(
      (channel) => Math.abs((data[at + channel] ?? 0) - (data[other + channel] ?? 0)) <= SAME_COLOUR,
    );
  let flat = 0;
  for (let y = 0; y + 1 < height; y += 1) {
    for (let x = 0; x + 1 < width; x += 1) {
      const at = (y * width + x) * 4;
      if (isLike(at, at + 4) && isLike(at, at + width * 4)) flat += 1;
    }
  }
  return flat / ((width - 1) * (height - 1));
}

function limitFor({ width, height }: Pixels): number {
  const longer = Math.max(width, height);
  return LIMITS.find(({ upTo }) => longer <= upTo)?.flat ?? 1;
}
