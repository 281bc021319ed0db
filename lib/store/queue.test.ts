import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { Queue } from '../requests/queue';
import { afterEvent } from '../requests/queue';
import { changeQueue, deleteQueue, readQueue, startQueue } from './queue';
import { dump, freshStore, inAnotherContext, plant } from './store-under-test';

beforeEach(freshStore);

const QUEUE: Queue = {
  madeAt: '2026-11-22T09:00:00.000Z',
  country: 'FR',
  region: null,
  law: 'eu-gdpr',
  profileUrls: ['https://www.instagram.com/mara/'],
  photoUrls: [],
  isPutAway: false,
  items: ['a', 'b', 'c'].map((collector) => ({ collector, state: { is: 'ready' } })),
};

it('is none before one was made, and after it was deleted', async () => {
  expect(await readQueue()).toEqual({ ok: true, value: { queue: null, damaged: [] } });
  expect(await changeQueue((old) => ({ ...old, isPutAway: true }))).toEqual({ ok: true, value: null });
  expect(await dump('queue')).toEqual([]);
  await startQueue(QUEUE);
  expect(await readQueue()).toEqual({ ok: true, value: { queue: QUEUE, damaged: [] } });
  expect(await deleteQueue()).toEqual({ ok: true, value: undefined });
  expect(await dump('queue')).toEqual([]);
});

it('loses nothing when two windows go on with it at once', async () => {
  await startQueue(QUEUE);
  const other = await inAnotherContext(() => import('./queue'));
  const day = '2026-11-22';
  await Promise.all([
    changeQueue((old) => afterEvent(old, { kind: 'sent', collector: 'a', request: 'r1', day })),
    other.changeQueue((old) => afterEvent(old, { kind: 'skipped', collector: 'b' })),
    changeQueue((old) => afterEvent(old, { kind: 'begun', collector: 'c', request: 'r2' })),
    other.changeQueue((old) => afterEvent(old, { kind: 'skipped', collector: 'a' })),
  ]);
  const result = await readQueue();
  if (!result.ok) throw new Error(result.detail);
  expect(result.value.queue?.items.map(({ state }) => state.is)).toEqual(['sent', 'skipped', 'waiting']);
});

it('is left alone when another window deletes it in the middle of a change', async () => {
  await startQueue(QUEUE);
  const other = await inAnotherContext(() => import('./queue'));
  const changing = changeQueue((old) => ({ ...old, isPutAway: true }));
  await Promise.all([other.deleteQueue(), changing]);
  await deleteQueue();
  const [, changed] = await Promise.all([deleteQueue(), changeQueue((old) => ({ ...old, isPutAway: true }))]);
  expect([changed, await changing].every(({ ok }) => ok)).toBe(true);
  expect(await dump('queue')).toEqual([]);
});

it('keeps what can be read of a damaged one, fields of later versions too, and the record itself beside', async () => {
  const damaged = {
    ...QUEUE,
    pace: 'slow',
    items: [
      ...QUEUE.items,
      { collector: 'a', state: { is: 'ready' } },
      { collector: 'd', state: { is: 'sent' } },
      5,
    ],
  };
  await readQueue();
  await plant('queue', damaged, 'queue');
  const result = await readQueue();
  expect(result).toEqual({
    ok: true,
    value: { queue: { ...QUEUE, pace: 'slow' }, damaged: ['items.3', 'items.4', 'items.5'] },
  });
  await changeQueue((old) => ({ ...old, isPutAway: true }));
  expect(await dump('queue')).toEqual([{ ...QUEUE, pace: 'slow', isPutAway: true }]);
  expect(await dump('damaged')).toEqual([{ key: 'queue', when: expect.any(Number), raw: damaged }]);
});

it('reads as none or whole, whatever is stored, and a new one can take its place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.record({ ...QUEUE_PARTS })), async (record) => {
      freshStore();
      await readQueue();
      await plant('queue', record, 'queue');
      const result = await readQueue();
      if (!result.ok) throw new Error(result.detail);
      expect(await startQueue(QUEUE)).toEqual({ ok: true, value: QUEUE });
      expect(await readQueue()).toEqual({ ok: true, value: { queue: QUEUE, damaged: [] } });
    }),
    { numRuns: 30 },
  );
});

const QUEUE_PARTS = {
  madeAt: fc.oneof(fc.constant(QUEUE.madeAt), fc.string()),
  country: fc.string(),
  region: fc.constant(null),
  law: fc.constant(null),
  profileUrls: fc.array(fc.string()),
  photoUrls: fc.array(fc.string()),
  isPutAway: fc.boolean(),
  items: fc.array(fc.jsonValue()),
};
