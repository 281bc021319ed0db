import { expect, it } from 'vitest';
import { guide } from '../sites/instagram';
import { stepsLeft } from './steps-left';

it('leaves what is not ticked, in its order; ticks of steps that are gone count for nothing', () => {
  const ids = (done: Record<string, string>) => stepsLeft(guide, done).map(({ id }) => id);
  expect(ids({})).toEqual(guide.steps.map(({ id }) => id));
  expect(ids({ 'replace-photo': '2026-11-22', gone: '2026-11-22' })).toEqual([
    'audience',
    'ai-reuse',
    'ai-training',
  ]);
  expect(ids(Object.fromEntries(guide.steps.map(({ id }) => [id, '2026-11-22'])))).toEqual([]);
});
