import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawScale, inPage, inScreenshot, isOfView, sourceWidth } from './pixel-math';
import type { PhotoPlace } from './place';

const place: PhotoPlace = {
  whole: { x: -20, y: 50, width: 120, height: 120 },
  seen: { x: 0, y: 50, width: 100, height: 120 },
  view: { width: 1280, height: 900 },
  scrolled: { x: 7, y: 3000 },
  filePixels: 2.5,
};

describe('inScreenshot', () => {
  it('follows the density of the screen and the zoom of the page', () => {
    expect(inScreenshot(place, { width: 1280, height: 900 })).toEqual({
      x: 0,
      y: 50,
      width: 100,
      height: 120,
    });
    expect(inScreenshot(place, { width: 2560, height: 1800 })).toEqual({
      x: 0,
      y: 100,
      width: 200,
      height: 240,
    });
  });

  it('never leaves the screenshot, whatever the page says', () => {
    const number = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    const length = fc.double({ min: 0, max: 1e5, noNaN: true });
    const seen = fc.record({ x: number, y: number, width: length, height: length });
    fc.assert(
      fc.property(seen, (rect) => {
        const { x, y, width, height } = inScreenshot({ ...place, seen: rect }, { width: 640, height: 450 });
        for (const each of [x, y, width, height]) expect(each).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(640);
        expect(y + height).toBeLessThanOrEqual(450);
      }),
    );
  });
});

it('isOfView tells a screenshot of another view apart', () => {
  expect(isOfView(place, { width: 1920, height: 1350 })).toBe(true);
  expect(isOfView(place, { width: 1921, height: 1349 })).toBe(true);
  expect(isOfView(place, { width: 380, height: 900 })).toBe(false);
});

it('inPage counts from the corner of the page', () => {
  expect(inPage(place)).toEqual({ x: 7, y: 3050, width: 100, height: 120 });
});

describe('sourceWidth', () => {
  it('is what the file holds of the seen part', () => {
    expect(sourceWidth(place, 9999)).toBe(250);
  });

  it('rests on the width in the address where the element tells nothing', () => {
    expect(sourceWidth({ ...place, filePixels: null }, 240)).toBe(200);
    expect(sourceWidth({ ...place, filePixels: null }, null)).toBeNull();
  });
});

describe('drawScale', () => {
  it('asks for no more pixels than the file has, and for no more than are of use', () => {
    expect(drawScale(100, 250, 1)).toBe(2.5);
    expect(drawScale(100, 5000, 1)).toBe(4);
    expect(drawScale(300, 5000, 1)).toBeCloseTo(400 / 300);
    expect(drawScale(100, 30, 1)).toBe(1);
  });

  it('takes what the screen shows where the file is not known', () => {
    expect(drawScale(100, null, 1.5)).toBe(1.5);
  });
});
