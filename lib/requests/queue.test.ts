import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectors } from '../directory/collectors';
import { chooseCollectors } from './choose-collectors';
import { afterEvent, makeQueue, nextItem, progressOf, readQueueRecord, withRequests } from './queue';
import type { Queue, QueueEvent } from './queue';
import { letter, requestUnder } from './request-under-test';

const START = {
  country: 'FR',
  region: null,
  law: 'eu-gdpr',
  profileUrls: ['https://www.instagram.com/mara/'],
  photoUrls: [],
};
const MADE = '2026-11-22T09:00:00.000Z';

function queueFor(unwanted: readonly string[] = [], requests = [requestUnder('eu-gdpr', ['access'])]): Queue {
  const choices = chooseCollectors({
    collectors: collectors(),
    site: 'instagram',
    place: { country: 'FR', region: null },
    requests,
    today: '2026-11-22',
  });
  return makeQueue(choices, new Set(unwanted), START, MADE);
}

const firm = fc.constantFrom('clearview-ai', 'pimeyes', 'facelookup', 'spokeo', 'no-such-firm');
const event: fc.Arbitrary<QueueEvent> = fc.oneof(
  fc.record({ kind: fc.constant('begun' as const), collector: firm, request: fc.constantFrom('a', 'b') }),
  fc.record({
    kind: fc.constant('sent' as const),
    collector: firm,
    request: fc.constantFrom('a', 'b'),
    day: fc.constant('2026-11-22'),
  }),
  fc.record({ kind: fc.constantFrom('skipped' as const, 'again' as const), collector: firm }),
  fc.record({
    kind: fc.constant('failed' as const),
    collector: firm,
    why: fc.constant('no-contact' as const),
  }),
  fc.record({ kind: fc.constantFrom('put-away' as const, 'taken-up' as const) }),
);

describe('a queue', () => {
  it('in any order of events keeps each firm once and in its place; the counts add up; sent stays sent', () => {
    const start = queueFor();
    const order = start.items.map(({ collector }) => collector);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let queue = start;
        const sent = new Set<string>();
        for (const each of events) {
          queue = afterEvent(queue, each);
          if (each.kind === 'sent' && order.includes(each.collector)) sent.add(each.collector);
        }
        expect(queue.items.map(({ collector }) => collector)).toEqual(order);
        const { left, passed, leftOut, failed, at, of, ...counted } = progressOf(queue);
        expect(left + counted.sent + passed + leftOut + failed).toBe(order.length);
        expect(counted.sent).toBe(sent.size);
        expect(at).toBeLessThanOrEqual(of);
        expect(nextItem(queue) === null).toBe(left === 0);
        for (const { collector, state } of queue.items) expect(state.is === 'sent').toBe(sent.has(collector));
        expect(readQueueRecord(JSON.parse(JSON.stringify(queue)))).toEqual({ queue, damaged: [] });
      }),
    );
  });

  it('starts with what cannot be asked left out, each with its reason', () => {
    const asked = requestUnder('eu-gdpr', ['access', 'erasure'], letter('sent', '2026-11-02'));
    const queue = queueFor(['pimeyes'], [asked]);
    const stateOf = (id: string) => queue.items.find(({ collector }) => collector === id)?.state;
    expect(stateOf('clearview-ai')).toEqual({
      is: 'skipped',
      why: 'waiting',
      request: 'r1',
      day: '2026-12-02',
    });
    expect(stateOf('pimeyes')).toMatchObject({ is: 'skipped', why: 'user' });
    expect(stateOf('facelookup')).toEqual({ is: 'failed', why: 'no-contact' });
    expect(nextItem(queue)?.collector).toBe('facecheck-id');
    const again = afterEvent(queue, { kind: 'again', collector: 'clearview-ai' });
    expect(nextItem(again)?.collector).toBe('clearview-ai');
  });

  it('goes by what the requests say: sent on its own page counts, a deleted draft does not', () => {
    const queue = afterEvent(queueFor(), { kind: 'begun', collector: 'clearview-ai', request: 'r1' });
    const isNow = (requests: Parameters<typeof withRequests>[1], of = queue) =>
      withRequests(of, requests).items.find(({ collector }) => collector === 'clearview-ai')?.state.is;
    const sent = requestUnder('eu-gdpr', ['access'], letter('sent', '2026-11-23'));
    expect(isNow([requestUnder('eu-gdpr', ['access'])])).toBe('waiting');
    expect(isNow([sent])).toBe('sent');
    expect(isNow([])).toBe('ready');
    // One that was not begun from the list, after it was made, and before.
    expect(isNow([sent], queueFor())).toBe('sent');
    expect(isNow([sent], { ...queueFor(), madeAt: '2026-11-24T00:00:00.000Z' })).toBe('ready');
  });
});
