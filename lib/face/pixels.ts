import type { Box } from './box';

/** A picture as four bytes a pixel: red, green, blue, alpha. An `ImageData` is one; tests make their own. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Which source pixels make one pixel of the result, and how much each weighs; the weights add up to 1. */
interface Share {
  readonly first: number;
  readonly weights: readonly number[];
}

/**
 * The picture at another size, on white where it is see-through. A triangle filter of our own: browsers resample differently,
 * and that alone moves the model's score by up to 0.2.
 *
 * @param width, height pixels of the result, whole and at least 1.
 */
export function resize(picture: Pixels, width: number, height: number): Pixels {
  const columns = shares(picture.width, width);
  const rows = shares(picture.height, height);
  const narrow = new Float32Array(width * picture.height * 3);
  for (let y = 0; y < picture.height; y += 1) {
    for (const [x, { first, weights }] of columns.entries()) {
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let at = 0; at < weights.length; at += 1)
          sum += (weights[at] ?? 0) * onWhite(picture.data, (y * picture.width + first + at) * 4, channel);
        narrow[(y * width + x) * 3 + channel] = sum;
      }
    }
  }
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [y, { first, weights }] of rows.entries()) {
    for (let at = 0; at < width * 3; at += 1) {
      let sum = 0;
      for (let row = 0; row < weights.length; row += 1)
        sum += (weights[row] ?? 0) * (narrow[(first + row) * width * 3 + at] ?? 0);
      data[(y * width + Math.floor(at / 3)) * 4 + (at % 3)] = sum;
    }
  }
  return { width, height, data };
}

/** The part of the picture in a box, at least two pixels a side; what reaches over the edges is left out. */
export function cut(picture: Pixels, box: Box): Pixels {
  const left = within(Math.floor(box.left * picture.width), picture.width - 2);
  const top = within(Math.floor(box.top * picture.height), picture.height - 2);
  const width = Math.max(2, within(Math.ceil((box.left + box.width) * picture.width), picture.width) - left);
  const height = Math.max(
    2,
    within(Math.ceil((box.top + box.height) * picture.height), picture.height) - top,
  );
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * picture.width + left) * 4;
    data.set(picture.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height, data };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

function onWhite(data: Uint8ClampedArray, at: number, channel: number): number {
  const alpha = data[at + 3] ?? 255;
  return ((data[at + channel] ?? 0) * alpha) / 255 + 255 - alpha;
}

function shares(from: number, to: number): Share[] {
  const scale = from / to;
  const reach = Math.max(1, scale);
  return Array.from({ length: to }, (_, index) => {
    const centre = (index + 0.5) * scale;
    const first = Math.max(0, Math.floor(centre - reach));
    const last = Math.min(from, Math.ceil(centre + reach));
    const raw = Array.from({ length: last - first }, (_none, at) =>
      Math.max(0, 1 - Math.abs(first + at + 0.5 - centre) / reach),
    );
    const total = raw.reduce((sum, weight) => sum + weight, 0);
    return { first, weights: raw.map((weight) => weight / total) };
  });
}
