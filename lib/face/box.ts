/** A rectangle in parts of a whole: 0 to 1 from its left and top edge. May reach over the edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box the model takes for a face, and how sure it is, 0 to 1. */
export interface ScoredBox extends Box {
  readonly score: number;
}

/** How much two boxes cover each other: 0 not at all, 1 the same box. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const height = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  if (width <= 0 || height <= 0) return 0;
  const both = width * height;
  return both / (one.width * one.height + other.width * other.height - both);
}
