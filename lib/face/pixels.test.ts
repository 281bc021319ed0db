import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixels } from './pixels';
import { cut, resize } from './pixels';

function picture(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly number[],
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.set([...colourAt(x, y), 255].slice(0, 4), (y * width + x) * 4);
  return { width, height, data };
}

const side = fc.integer({ min: 1, max: 40 });

describe('resize', () => {
  it('keeps one colour one colour, whatever the sizes', () => {
    fc.assert(
      fc.property(side, side, side, side, (width, height, toWidth, toHeight) => {
        const { data } = resize(
          picture(width, height, () => [200, 30, 5]),
          toWidth,
          toHeight,
        );
        expect(data).toHaveLength(toWidth * toHeight * 4);
        for (let at = 0; at < data.length; at += 4)
          expect([...data.subarray(at, at + 4)]).toEqual([200, 30, 5, 255]);
      }),
    );
  });

  it('keeps left left and top top', () => {
    const { data } = resize(
      picture(64, 64, (x, y) => [x * 4, y * 4, 0]),
      4,
      4,
    );
    expect([...data.subarray(0, 2)]).toEqual([data[0], data[0]]);
    expect(data[4]).toBeGreaterThan((data[0] ?? 0) + 40);
    expect(data[4 * 4 + 1]).toBeGreaterThan((data[1] ?? 0) + 40);
    expect(data[4 * 4]).toBe(data[0]);
  });

  it('gives every pixel its weight: fine stripes become their mean', () => {
    const { data } = resize(
      picture(60, 6, (x) => (x % 2 === 0 ? [0, 0, 0] : [255, 255, 255])),
      6,
      6,
    );
    for (let at = 0; at < data.length; at += 4)
      expect(Math.abs((data[at] ?? 0) - 127)).toBeLessThanOrEqual(6);
  });

  it('shows what is see-through on white', () => {
    expect([
      ...resize(
        picture(2, 2, () => [10, 10, 10, 0]),
        1,
        1,
      ).data,
    ]).toEqual([255, 255, 255, 255]);
  });
});

describe('cut', () => {
  it('takes the pixels of the box', () => {
    const part = cut(
      picture(10, 10, (x, y) => [x, y, 0]),
      { left: 0.2, top: 0.5, width: 0.3, height: 0.4 },
    );
    expect([part.width, part.height]).toEqual([3, 4]);
    expect([...part.data.subarray(0, 2)]).toEqual([2, 5]);
  });

  it('stays inside the picture, and has two pixels a side at least', () => {
    const offset = fc.double({ min: -2, max: 2, noNaN: true });
    const length = fc.double({ min: 0, max: 4, noNaN: true });
    fc.assert(
      fc.property(offset, offset, length, length, (left, top, width, height) => {
        const part = cut(
          picture(12, 9, () => [1, 2, 3]),
          { left, top, width, height },
        );
        expect(part.width).toBeGreaterThanOrEqual(2);
        expect(part.height).toBeGreaterThanOrEqual(2);
        expect(part.width).toBeLessThanOrEqual(12);
        expect(part.height).toBeLessThanOrEqual(9);
        expect([...part.data.subarray(-4)]).toEqual([1, 2, 3, 255]);
      }),
    );
  });
});
