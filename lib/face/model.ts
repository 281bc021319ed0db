import { loadAndCompile, loadLiteRt, Tensor } from '@litertjs/core';
import { CELLS, INPUT_SIDE, NUMBERS } from './model-facts';
import type { ModelOutput } from './read-boxes';

/** The face detector: from a picture to boxes. It has no output that could tell one face from another. */
export interface FaceModel {
  run(values: Float32Array): Promise<ModelOutput>;
}

/**
 * Starts LiteRT.js and the model. Once in a page: LiteRT.js keeps itself in a global.
 *
 * @param runtime address of LiteRT's own script. Named in full, since from a folder LiteRT chooses a file by what the browser
 *   can do, and the package holds one: the compatible one, without threads and relaxed SIMD (Firefox has that from 145 on).
 * @param model the model's file or its address.
 * @throws where the browser cannot run it, and where the file is not the model this was written for.
 */
export async function loadModel(runtime: string, model: string | Uint8Array): Promise<FaceModel> {
  await loadLiteRt(runtime);
  const compiled = await loadAndCompile(model, { accelerator: 'wasm' });
  const [input] = compiled.getInputDetails();
  const outputs = compiled.getOutputDetails();
  const scoresAt = outputs.findIndex(({ shape }) => shape.join() === `1,${CELLS * CELLS},1`);
  const boxesAt = outputs.findIndex(({ shape }) => shape.join() === `1,${CELLS * CELLS},${NUMBERS}`);
  if (input?.shape.join() !== `1,${INPUT_SIDE},${INPUT_SIDE},3` || scoresAt < 0 || boxesAt < 0)
    throw new Error('Not the face detector this was written for');

  async function run(values: Float32Array): Promise<ModelOutput> {
    const tensor = new Tensor(values, [1, INPUT_SIDE, INPUT_SIDE, 3]);
    const results = await compiled.run([tensor]);
    const [scores, boxes] = [scoresAt, boxesAt].map((at) =>
      Float32Array.from(results[at]?.toTypedArray() ?? []),
    );
    for (const each of [tensor, ...results]) each.delete();
    if (scores === undefined || boxes === undefined) throw new Error('The face detector gave no answer');
    return { scores, boxes };
  }

  return { run };
}
