import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDir, buildKinds } from '../run/build-extension';
import { filesOf, readText, scriptsOf } from './read-build';

/**
 * Every file that could hold a neural network or machine code, by its SHA-256. The one model is MediaPipe's full-range face
 * detector, byte for byte: it says where faces are and has no output that tells one from another (lib/face/model.ts checks its
 * shape). Whoever adds a line here adds what a reader of docs/face-check.md has to know of.
 */
const KNOWN: Readonly<Record<string, string>> = {
  'face/face_detection_full_range.tflite': '99bf9494d84f50acc6617d89873f71bf6635a841ea699c17cb3377f9507cfec3',
  'face/litert_wasm_compat_internal.wasm': '5255c8ad06eabdbd2522cdebf6b22fc10faf74625c23a49b9e072570cd1fa41c',
};

/** Forms in which networks are shipped, told by their names. */
const MODEL_NAME =
  /\.(?:tflite|onnx|ort|bin|wasm|pb|pbtxt|h5|hdf5|pt|pth|safetensors|gguf|ggml|npz?|mlmodel|task|data|dat|weights|params|caffemodel|cascade)$/i;
/** Names of a file's kinds that the package is made of. */
const USUAL = /\.(?:js|css|html|json|png|txt)$/;
/** No chunk of code or text comes near it; a network hidden in one would. */
const LARGEST = 700_000;

describe.each(buildKinds)('the package for $browser, testing: $isTesting', (kind) => {
  const files = filesOf(kind);

  test('holds one model, the face detector, and no other network by any name', () => {
    const found = files.filter((path) => MODEL_NAME.test(path) || !USUAL.test(path));
    expect(found).toEqual(Object.keys(KNOWN));
    for (const path of found) expect(sha256(path), path).toBe(KNOWN[path]);
    for (const path of files.filter((each) => !(each in KNOWN)))
      expect(readFileSync(join(buildDir(kind), path)).byteLength, path).toBeLessThan(LARGEST);
  });

  test('loads the detector in own pages after a press: not with a page, in the background or in a web page', () => {
    const holders = scriptsOf(kind).filter((path) =>
      readText(kind, path).includes('face_detection_full_range'),
    );
    expect(holders).toEqual([expect.stringMatching(/^chunks\/check-face-/)]);
    for (const path of [
      'background.js',
      'detector.js',
      'warning.js',
      'fill.js',
      'inspect.js',
      'photo-place.js',
    ])
      expect(readText(kind, path), path).not.toMatch(/litert|tflite|check-face/i);
    for (const path of files.filter((each) => each.endsWith('.html')))
      expect(readText(kind, path), path).not.toMatch(/litert|tflite|check-face/i);
    expect(Buffer.byteLength(readText(kind, 'photo-place.js'))).toBeLessThan(4_500);
  });

  test('carries the licence of what it took over', () => {
    expect(readText(kind, 'licenses/apache-2.0.txt')).toContain('Version 2.0, January 2004');
    const notice = readText(kind, 'licenses/third-party.txt');
    for (const path of Object.keys(KNOWN)) expect(notice).toContain(path);
  });

  function sha256(path: string): string {
    return createHash('sha256')
      .update(readFileSync(join(buildDir(kind), path)))
      .digest('hex');
  }
});
