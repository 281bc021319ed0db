import { describe, expect, it } from 'vitest';
import { CELLS, NUMBERS } from './model-facts';
import { oneForEach, readBoxes } from './read-boxes';

/** An answer with these boxes: cell, score as the model gives it, and the box in pixels of the input. */
function output(...answers: readonly (readonly [cell: number, score: number, box: readonly number[]])[]) {
  const scores = new Float32Array(CELLS * CELLS).fill(-10);
  const boxes = new Float32Array(CELLS * CELLS * NUMBERS);
  for (const [cell, score, box] of answers) {
    scores[cell] = score;
    boxes.set(box, cell * NUMBERS);
  }
  return { scores, boxes };
}

describe('readBoxes', () => {
  it('counts a box from the centre of its cell', () => {
    // Row 10, column 20: its centre is at 82 and 42 of 192.
    const [box, ...others] = readBoxes(output([10 * CELLS + 20, 4, [14, 6, 48, 96]]));
    expect(others).toEqual([]);
    expect(box?.left).toBeCloseTo((82 + 14 - 24) / 192);
    expect(box?.top).toBeCloseTo((42 + 6 - 48) / 192);
    expect(box?.width).toBeCloseTo(48 / 192);
    expect(box?.height).toBeCloseTo(96 / 192);
    expect(box?.score).toBeCloseTo(0.982, 3);
  });

  it('drops what is less sure than .60', () => {
    expect(readBoxes(output([5, 0.4, [0, 0, 40, 40]]))).toEqual([]);
    expect(readBoxes(output([5, 0.41, [0, 0, 40, 40]]))).toHaveLength(1);
  });

  it('drops boxes without an area, and takes an answer that is cut short', () => {
    expect(readBoxes(output([5, 9, [0, 0, 0, 40]], [900, 9, [0, 0, 40, -3]]))).toEqual([]);
    expect(readBoxes({ scores: new Float32Array(), boxes: new Float32Array() })).toEqual([]);
  });
});

describe('oneForEach', () => {
  const box = (left: number, score: number) => ({ left, top: 0, width: 0.4, height: 0.4, score });

  it('keeps the surest of boxes that cover each other', () => {
    expect(oneForEach([box(0.1, 0.7), box(0.12, 0.9), box(0.15, 0.8)])).toEqual([box(0.12, 0.9)]);
  });

  it('keeps both of two that overlap by less than .3', () => {
    expect(oneForEach([box(0, 0.7), box(0.3, 0.9)])).toHaveLength(2);
    expect(oneForEach([box(0, 0.7), box(0.2, 0.9)])).toHaveLength(1);
  });
});
