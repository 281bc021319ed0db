import { describe, expect, it } from 'vitest';
import { faceViewOf } from './face-view-of';

const face = (left: number, width: number) => ({ left, top: 0.1, width, height: 0.4 });

describe('faceViewOf', () => {
  it('finds none in none', () => {
    expect(faceViewOf([], 400)).toEqual({ count: 'no-clear-face', width: null, share: null });
  });

  it('measures one face in pixels of the file', () => {
    expect(faceViewOf([face(0.2, 0.4)], 400)).toMatchObject({ count: 'one', width: 160 });
  });

  it('measures the widest of several', () => {
    expect(faceViewOf([face(0.1, 0.2), face(0.5, 0.25)], 400)).toMatchObject({
      count: 'several',
      width: 100,
    });
  });

  it('counts no pixels beyond the edges', () => {
    expect(faceViewOf([face(-0.2, 1.4)], 100)).toEqual({ count: 'one', width: 100, share: 1 });
    expect(faceViewOf([face(1.1, 0.4)], 100).count).toBe('no-clear-face');
  });

  it('gives the share where the file’s size is not known', () => {
    expect(faceViewOf([face(0.2, 0.4)], null)).toEqual({
      count: 'one',
      width: null,
      share: expect.closeTo(0.4),
    });
  });
});
