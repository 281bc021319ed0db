import { describe, expect, it } from 'vitest';
import { flatShare, looksDrawn } from './looks-drawn';
import type { Pixels } from './pixels';

const FACE = { left: 0.3, top: 0.3, width: 0.4, height: 0.4 };

/** Flat but for a noisy square in the middle that takes this part of each side: as a face on a white wall. */
function withNoise(side: number, part: number): Pixels {
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const [from, to] = [(side * (1 - part)) / 2, (side * (1 + part)) / 2];
  let seed = 7;
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      seed = (seed * 16807) % 2147483647;
      if (x >= from && x < to && y >= from && y < to)
        data.fill(seed % 200, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

describe('looksDrawn', () => {
  it.each([40, 90, 190])('takes flat colours of %d pixels for a drawing', (side) => {
    expect(looksDrawn(withNoise(side, 0), FACE)).toBe(true);
  });

  it.each([40, 90, 190])('takes a photo of %d pixels for a photo', (side) => {
    expect(looksDrawn(withNoise(side, 1), FACE)).toBe(false);
  });

  it('takes a real face on a white wall for a photo, though most of the picture is flat', () => {
    const portrait = withNoise(190, 0.45);
    expect(flatShare(portrait)).toBeGreaterThan(0.6);
    expect(looksDrawn(portrait, FACE)).toBe(false);
  });

  it('is stricter with small pictures, where less is flat', () => {
    expect(looksDrawn({ ...withNoise(40, 0.75) }, { ...FACE, left: 0, width: 0.3 })).toBe(true);
    expect(looksDrawn(withNoise(190, 0.75), { ...FACE, left: 0, width: 0.3 })).toBe(false);
  });
});

it('flatShare counts a picture of one pixel as flat', () => {
  expect(flatShare({ width: 1, height: 1, data: new Uint8ClampedArray(4) })).toBe(1);
});
