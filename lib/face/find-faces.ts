import type { ScoredBox } from './box';
import { looksDrawn } from './looks-drawn';
import type { FaceModel } from './model';
import { modelInput } from './model-input';
import type { Pixels } from './pixels';
import { resize } from './pixels';
import { readBoxes } from './read-boxes';

/** What is less wide or high than this shows nothing. */
const SMALLEST = 16;

/**
 * The faces in a picture, surest first, in parts of its width and height. Drawn ones are left out, as far as they can be told.
 *
 * @param sourceWidth pixels of the file the picture was shown from; null where unknown. A picture shown larger than its file
 *   is brought back to that size: enlarging makes a photo as flat as a drawing.
 */
export async function findFaces(
  model: FaceModel,
  shown: Pixels,
  sourceWidth: number | null,
): Promise<readonly ScoredBox[]> {
  const picture = notLargerThan(shown, sourceWidth);
  if (picture.width < SMALLEST || picture.height < SMALLEST) return [];
  const { values, toPicture } = modelInput(picture);
  const boxes = readBoxes(await model.run(values));
  return boxes
    .map((box) => ({ ...toPicture(box), score: box.score }))
    .filter((face) => !looksDrawn(picture, face));
}

function notLargerThan(picture: Pixels, width: number | null): Pixels {
  if (width === null || width < 1 || picture.width <= width) return picture;
  const height = Math.max(1, Math.round((picture.height / picture.width) * width));
  return resize(picture, Math.max(1, Math.round(width)), height);
}
