import { describe, expect, it } from 'vitest';
import { fillPattern } from '../detect/fill';
import { rule } from './instagram';
import { saidOf } from './site';

const pattern = saidOf('"username":"{handle}"', '"is_private":true');

function says(data: unknown): boolean {
  return fillPattern(pattern, { rule, handle: 'mara', name: 'mara', kind: 'profile' }).test(
    JSON.stringify(data),
  );
}

describe('what data says of one handle', () => {
  it('is found before and after the handle, past inner objects and lists', () => {
    expect(says({ username: 'mara', pic: { url: 'x' }, is_private: true })).toBe(true);
    expect(says({ is_private: true, pic: { url: 'x' }, username: 'mara' })).toBe(true);
    expect(says({ username: 'mara', links: [{ a: 1 }, { a: 2 }], is_private: true })).toBe(true);
    expect(says({ privacy: { is_private: true }, core: { username: 'mara' } })).toBe(true);
  });

  // The flag at the end of the person before once made the next one private: mara was never warned.
  it('is not what is said of the person before or after in a list', () => {
    expect(says([{ username: 'leila', is_private: true }, { username: 'mara' }])).toBe(false);
    expect(says([{ username: 'mara' }, { is_private: true, username: 'leila' }])).toBe(false);
    expect(
      says([
        { username: 'mara', is_private: false },
        { username: 'leila', is_private: true },
      ]),
    ).toBe(false);
  });

  it('takes no time on long data that does not match', () => {
    const data = JSON.stringify({
      is_private: true,
      x: Array.from({ length: 20_000 }, () => [1, [2], {}]),
    }).repeat(5);
    const start = performance.now();
    fillPattern(pattern, { rule, handle: 'mara', name: 'mara', kind: 'profile' }).test(data);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
