import type { ScoredBox } from './box';
import { overlap } from './box';
import { CELLS, INPUT_SIDE, NUMBERS } from './model-facts';

/** Below this a box counts for nothing: tuned so that about one picture in a hundred without a person passes. */
const SURE = 0.6;
/** Two boxes that cover each other more than this are one face. */
const SAME = 0.3;

/** What the model answers for one picture. */
export interface ModelOutput {
  /** One number for each cell; above 0 is rather a face than not. */
  readonly scores: Float32Array;
  /** `NUMBERS` numbers for each cell. */
  readonly boxes: Float32Array;
}

/** The faces in the model's answer, surest first, in parts of its input. */
export function readBoxes({ scores, boxes }: ModelOutput): ScoredBox[] {
  const found: ScoredBox[] = [];
  for (let cell = 0; cell < CELLS * CELLS; cell += 1) {
    const score = 1 / (1 + Math.exp(-(scores[cell] ?? -Infinity)));
    if (score < SURE) continue;
    const [x = 0, y = 0, width = 0, height = 0] = boxes
      .subarray(cell * NUMBERS, cell * NUMBERS + 4)
      .map((each) => each / INPUT_SIDE);
    const centreX = ((cell % CELLS) + 0.5) / CELLS + x;
    const centreY = (Math.floor(cell / CELLS) + 0.5) / CELLS + y;
    if (width > 0 && height > 0)
      found.push({ left: centreX - width / 2, top: centreY - height / 2, width, height, score });
  }
  return oneForEach(found);
}

/** The surest box of each face; those that cover it are the same face again. */
export function oneForEach(boxes: readonly ScoredBox[]): ScoredBox[] {
  const kept: ScoredBox[] = [];
  for (const box of boxes.toSorted((one, other) => other.score - one.score)) {
    if (!kept.some((each) => overlap(each, box) > SAME)) kept.push(box);
  }
  return kept;
}
