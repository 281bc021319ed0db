import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashDistance, photoHash } from './photo-hash';

/** A picture whose grey is a function of the place in it, from 0 to 1. */
function picture(size: number, grey: (x: number, y: number) => number) {
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      data.fill(grey((x + 0.5) / size, (y + 0.5) / size) * 255, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

const waves = (x: number, y: number) => 0.5 + 0.4 * Math.sin(x * 21 + y * 9) * Math.cos(y * 13);

/** The copies that real browsers make are in tests/browser/profiles.spec.ts. */
describe('the hash of a picture', () => {
  it('tells lighter from darker to the left, row by row', () => {
    expect(photoHash(picture(90, (x) => x))).toBe('ffffffffffffffff');
    expect(photoHash(picture(90, (x) => 1 - x))).toBe('0000000000000000');
  });

  it('is nearly the same at another size, and another for another picture', () => {
    const one = photoHash(picture(400, waves)) ?? '';
    expect(hashDistance(one, photoHash(picture(61, waves)) ?? '')).toBeLessThan(4);
    expect(hashDistance(one, photoHash(picture(400, (x, y) => waves(y, x))) ?? '')).toBeGreaterThan(16);
  });

  it('does not see what stands around the middle', () => {
    const isOutside = (x: number, y: number) => Math.hypot(x - 0.5, y - 0.5) > 0.5;
    const round = picture(200, (x, y) => (isOutside(x, y) ? 0 : waves(x, y)));
    expect(photoHash(round)).toBe(photoHash(picture(200, waves)));
  });

  it('is none for a picture too small, too even, or cut short', () => {
    expect(photoHash(picture(12, waves))).toBeNull();
    expect(photoHash(picture(200, () => 0.7))).toBeNull();
    expect(photoHash({ width: 200, height: 200, data: [] })).toBeNull();
    expect(photoHash({ width: NaN, height: 200, data: [] })).toBeNull();
  });
});

describe('the distance of two hashes', () => {
  const hash = fc.stringMatching(/^[0-9a-f]{16}$/);

  it('is 0 for the same, counts bits, and does not care for order', () => {
    expect(hashDistance('0000000000000001', '8000000000000003')).toBe(2);
    fc.assert(
      fc.property(hash, hash, (one, other) => {
        expect(hashDistance(one, one)).toBe(0);
        expect(hashDistance(one, other)).toBe(hashDistance(other, one));
        expect(hashDistance(one, other)).toBeLessThanOrEqual(64);
      }),
    );
  });

  it('of anything else is the greatest', () => {
    expect(hashDistance('', '')).toBe(64);
    expect(hashDistance('0000000000000000', 'none')).toBe(64);
  });
});
