import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { findFaces } from './find-faces';
import type { FaceModel } from './model';
import { loadModel } from './model';
import { CELLS, INPUT_SIDE, NUMBERS, STRIDE } from './model-facts';
import type { Pixels } from './pixels';
import { resize } from './pixels';

// The real model in the real runtime. Node has no <script> to load it with; a worker's importScripts is taken instead.

const require = createRequire(import.meta.url);
const RUNTIME = require.resolve('@litertjs/core/wasm/litert_wasm_compat_internal.js');
const MODEL = require.resolve('@mediapipe/face_detection/face_detection_full_range.tflite');

let model: FaceModel;

beforeAll(async () => {
  function importScripts(path: string): void {
    runInThisContext(`${readFileSync(path, 'utf8')};globalThis.ModuleFactory = ModuleFactory;`);
  }
  Object.assign(globalThis, { self: globalThis, importScripts, require, __filename: RUNTIME });
  Object.assign(globalThis, { __dirname: RUNTIME.slice(0, RUNTIME.lastIndexOf('/')) });
  model = await loadModel(RUNTIME, new Uint8Array(readFileSync(MODEL)));
});

/** The portrait as Node reads it: a `.ppm` is a line of text and three bytes a pixel. */
function portrait(): Pixels {
  const file = readFileSync(new URL('../../tests/fixtures/pictures/portrait-64.ppm', import.meta.url));
  const bytes = file.subarray(file.length - 64 * 64 * 3);
  const data = new Uint8ClampedArray(64 * 64 * 4).fill(255);
  for (let at = 0; at < 64 * 64; at += 1) data.set(bytes.subarray(at * 3, at * 3 + 3), at * 4);
  return { width: 64, height: 64, data };
}

/** One grey, with the portrait at these places. */
function scene(
  width: number,
  height: number,
  places: readonly (readonly [x: number, y: number, side: number])[],
  grey = 120,
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(grey);
  for (const [left, top, side] of places) {
    const part = resize(portrait(), side, side).data;
    for (let y = 0; y < side; y += 1)
      data.set(part.subarray(y * side * 4, (y + 1) * side * 4), ((top + y) * width + left) * 4);
  }
  return { width, height, data };
}

describe('the model', () => {
  it('gives as many answers as the facts say, and finds nothing in nothing', async () => {
    expect(CELLS * STRIDE).toBe(INPUT_SIDE);
    const { scores, boxes } = await model.run(new Float32Array(INPUT_SIDE * INPUT_SIDE * 3));
    expect(scores).toHaveLength(CELLS * CELLS);
    expect(boxes).toHaveLength(CELLS * CELLS * NUMBERS);
    expect(Math.max(...scores)).toBeLessThan(0);
  });

  it.each([
    ['upper left', 0, 0],
    ['upper right', 96, 0],
    ['lower left', 0, 96],
    ['lower right', 96, 96],
  ])('finds a face where it is: %s', async (_where, x, y) => {
    const [face, ...others] = await findFaces(model, scene(192, 192, [[x, y, 96]]), null);
    expect(others).toEqual([]);
    // In the portrait the face lies from .27 to .63 across and from .23 to .59 down.
    expect((face?.left ?? 0) * 192).toBeCloseTo(x + 96 * 0.27, -1);
    expect((face?.top ?? 0) * 192).toBeCloseTo(y + 96 * 0.23, -1);
    expect((face?.width ?? 0) * 192).toBeCloseTo(96 * 0.36, -1);
  });

  it('keeps the shape of a wide picture, and tells two faces apart', async () => {
    const faces = await findFaces(
      model,
      scene(200, 100, [
        [0, 0, 100],
        [100, 0, 100],
      ]),
      null,
    );
    expect(faces).toHaveLength(2);
    for (const { width, height } of faces) expect((width * 200) / (height * 100)).toBeCloseTo(1, 1);
  });

  it('finds a face that is shown larger than its file, where enlarging made it as flat as a drawing', async () => {
    const shown = resize(scene(96, 96, [[20, 26, 56]], 255), 768, 768);
    expect(await findFaces(model, shown, null)).toEqual([]);
    expect(await findFaces(model, shown, 96)).toHaveLength(1);
  });

  it('says nothing of pictures too small to show anything', async () => {
    expect(await findFaces(model, resize(portrait(), 12, 12), null)).toEqual([]);
  });
});
