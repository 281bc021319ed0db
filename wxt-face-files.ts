import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * What the face check loads, taken from the packages as it is. Of LiteRT's four builds the compatible one alone: it runs in
 * every browser of the manifest, and each is over 9 MB.
 */
const FACE_FILES: Readonly<Record<string, string>> = {
  'face/litert_wasm_compat_internal.js': '@litertjs/core/wasm/litert_wasm_compat_internal.js',
  'face/litert_wasm_compat_internal.wasm': '@litertjs/core/wasm/litert_wasm_compat_internal.wasm',
  'face/face_detection_full_range.tflite': '@mediapipe/face_detection/face_detection_full_range.tflite',
};

/** The same in WXT's form: files to copy, and where to. */
export function addFaceFiles(): { absoluteSrc: string; relativeDest: string }[] {
  return Object.entries(FACE_FILES).map(([relativeDest, source]) => ({
    absoluteSrc: resolve(source),
    relativeDest,
  }));
}
