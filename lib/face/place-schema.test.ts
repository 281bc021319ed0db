import { describe, expect, it } from 'vitest';
import { checkedPlace } from './place-schema';

const here = {
  is: 'here',
  whole: { x: 10, y: 10, width: 100, height: 100 },
  seen: { x: 10, y: 10, width: 100, height: 100 },
  view: { width: 800, height: 600 },
  scrolled: { x: 0, y: 0 },
  filePixels: 2,
};

describe('checkedPlace', () => {
  it('takes an honest answer', () => {
    expect(checkedPlace(here)).toEqual(here);
    expect(checkedPlace({ is: 'not-shown' })).toEqual({ is: 'not-shown' });
  });

  it.each([
    ['nothing', null],
    ['another kind', { is: 'elsewhere' }],
    ['no number', { ...here, seen: { ...here.seen, x: NaN } }],
    ['a place beside the view', { ...here, seen: { ...here.seen, x: 750 } }],
    ['a place above the view', { ...here, seen: { ...here.seen, y: -40 } }],
    ['no area', { ...here, seen: { ...here.seen, height: 0 } }],
    ['an endless view', { ...here, view: { width: 1e9, height: 600 } }],
    ['a file without end', { ...here, filePixels: 1e6 }],
    ['text for a number', { ...here, filePixels: '2' }],
  ])('refuses %s', (_what, answer) => {
    expect(checkedPlace(answer)).toBeNull();
  });
});
