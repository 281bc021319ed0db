import { describe, expect, it } from 'vitest';
import { filePixels, fileSize } from './file-pixels';

const base = 'https://www.example.org/mara';
const natural = { width: 150, height: 150 };

describe('fileSize', () => {
  it('is the natural size without srcset', () => {
    expect(fileSize({ natural, shown: `${base}/a.jpg`, sets: [''], base })).toEqual(natural);
  });

  it('undoes the density that srcset gives a file', () => {
    const sets = ['/s.jpg 1x, /b.jpg?w=1,2 2x'];
    const shown = 'https://www.example.org/b.jpg?w=1,2';
    expect(fileSize({ natural, shown, sets, base })).toEqual({ width: 300, height: 300 });
  });

  it('undoes widths too, wherever the set stands', () => {
    const sets = ['', '/s.jpg 320w,/b.jpg 640w'];
    const shown = 'https://www.example.org/b.jpg';
    expect(fileSize({ natural, shown, sets, base })).toEqual({ width: 640, height: 640 });
  });

  it('knows nothing of a picture that has not loaded', () => {
    expect(fileSize({ natural: { width: 0, height: 0 }, shown: '', sets: [], base })).toBeNull();
  });
});

describe('filePixels', () => {
  const file = { width: 600, height: 300 };
  const box = { width: 150, height: 150 };

  it.each([
    ['fill', 4],
    ['cover', 2],
    ['contain', 4],
    ['scale-down', 4],
    ['none', 1],
  ])('with object-fit: %s', (fit, expected) => {
    expect(filePixels(file, box, fit)).toBe(expected);
  });

  it('is not known of a box without an area', () => {
    expect(filePixels(file, { width: 0, height: 10 }, 'fill')).toBeNull();
  });
});
