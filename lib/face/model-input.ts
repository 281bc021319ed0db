import type { Box } from './box';
import { INPUT_SIDE } from './model-facts';
import type { Pixels } from './pixels';
import { resize } from './pixels';

/**
 * Added on every side, as a part of the picture's longer side. Profile photos are cut close to the face, and the model was
 * made for faces with room around them.
 */
const PAD = 0.25;

export interface ModelInput {
  /** Red, green, blue from -1 to 1, row by row. */
  readonly values: Float32Array;
  /** A box in parts of the model's square, as one in parts of the picture's own width and height. */
  readonly toPicture: (box: Box) => Box;
}

/** The picture in the middle of the model's black square, with room around it and its shape kept. */
export function modelInput(picture: Pixels): ModelInput {
  const longer = Math.max(picture.width, picture.height);
  const room = INPUT_SIDE / (1 + 2 * PAD);
  const width = Math.max(1, Math.round((picture.width / longer) * room));
  const height = Math.max(1, Math.round((picture.height / longer) * room));
  const left = Math.floor((INPUT_SIDE - width) / 2);
  const top = Math.floor((INPUT_SIDE - height) / 2);
  const small = resize(picture, width, height);
  const values = new Float32Array(INPUT_SIDE * INPUT_SIDE * 3).fill(-1);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const value = small.data[(y * width + x) * 4 + channel] ?? 0;
        values[((top + y) * INPUT_SIDE + left + x) * 3 + channel] = value / 127.5 - 1;
      }
    }
  }
  return {
    values,
    toPicture: (box) => ({
      left: (box.left * INPUT_SIDE - left) / width,
      top: (box.top * INPUT_SIDE - top) / height,
      width: (box.width * INPUT_SIDE) / width,
      height: (box.height * INPUT_SIDE) / height,
    }),
  };
}
