import { afterEach, expect, it, vi } from 'vitest';
import { fakeLocks, inAnotherContext } from './store-under-test';
import { oneAtATime } from './one-at-a-time';

afterEach(() => vi.unstubAllGlobals());

async function orderOf(runners: readonly (typeof oneAtATime)[]): Promise<string[]> {
  const order: string[] = [];
  await Promise.all(
    runners.map((run, at) =>
      run('x', async () => {
        order.push(`begin ${at}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(`end ${at}`);
      }),
    ),
  );
  return order;
}

const IN_TURN = ['begin 0', 'end 0', 'begin 1', 'end 1'];

it('runs one after the other in two windows', async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const other = await inAnotherContext(() => import('./one-at-a-time'));
  expect(await orderOf([oneAtATime, other.oneAtATime])).toEqual(IN_TURN);
});

it.each([
  ['there are no locks', {}],
  ['locks are refused', { locks: { request: () => Promise.reject(new DOMException('', 'SecurityError')) } }],
])('keeps the order within a page where %s', async (_when, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await orderOf([oneAtATime, oneAtATime])).toEqual(IN_TURN);
});

it('throws on what the work throws, runs it once, and goes on with the next', async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const work = vi.fn(() => Promise.reject(new TypeError('a bug')));
  await expect(oneAtATime('x', work)).rejects.toThrow('a bug');
  expect(work).toHaveBeenCalledOnce();
  expect(await oneAtATime('x', () => Promise.resolve(1))).toBe(1);
});
