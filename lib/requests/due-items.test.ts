import { describe, expect, it } from 'vitest';
import { dueItems } from './due-items';
import { AT, answered, law, letter, requestUnder } from './request-under-test';
import type { Request, RequestEvent } from './request';

const sent = letter('sent', '2026-11-23');

function made(id: string, lawId: string, ...events: RequestEvent[]): Request {
  return { ...requestUnder(lawId, ['access'], ...events), id };
}

const due = (requests: readonly Request[], today: string) =>
  dueItems(requests, ({ law: id }) => ({ law: law(id) }), today);
const ids = (requests: readonly Request[], today: string) =>
  due(requests, today).map(({ request, step }) => `${request.id} ${step.kind}`);

describe('dueItems', () => {
  const all = [
    made('silent', 'eu-gdpr', sent),
    made('quebec', 'ca-qc-p391', sent),
    made('virginia', 'us-va-vcdpa', sent, answered('refused', '2026-12-01')),
    made('asked', 'eu-gdpr', sent, answered('wants-id', '2026-12-02')),
    made('done', 'eu-gdpr', sent, answered('done', '2026-12-02')),
    made('draft', 'eu-gdpr'),
    made('closed', 'eu-gdpr', sent, { kind: 'closed', at: AT }),
    made('given-up', 'none', sent, answered('refused', '2026-12-01')),
  ];

  it('is what there is to do, what has a last day first', () => {
    expect(ids(all, '2026-11-23')).toEqual(['virginia appeal', 'asked answer-question']);
    expect(ids(all, '2026-12-23')).toEqual(['virginia appeal', 'asked answer-question']);
    expect(ids(all, '2026-12-24')).toEqual([
      'quebec reminder',
      'virginia appeal',
      'asked answer-question',
      'silent reminder',
    ]);
  });

  it('misses nothing after months of sleep', () => {
    expect(ids(all, '2027-09-01')).toEqual([
      'virginia appeal',
      'asked answer-question',
      'quebec reminder',
      'silent reminder',
      'done check-again',
    ]);
  });

  it('what has been due longest first, then by id', () => {
    const same = [
      made('b', 'eu-gdpr', sent),
      made('a', 'eu-gdpr', sent),
      made('c', 'eu-gdpr', letter('sent', '2026-10-01')),
    ];
    expect(ids(same, '2027-01-01').map((line) => line[0])).toEqual(['c', 'a', 'b']);
    expect(due(same, '2027-01-01')[0]).toMatchObject({ status: { is: 'late' }, step: { day: '2026-11-02' } });
  });

  it('stands a clock set back, and one that was ahead', () => {
    expect(ids(all, '1999-01-01')).toEqual(['virginia appeal', 'asked answer-question']);
    const ahead = made('ahead', 'eu-gdpr', letter('sent', '2099-01-01'));
    expect(ids([ahead], '2026-11-23')).toEqual([]);
  });

  it('leaves out what was put away since it was due, until something new is', () => {
    const away = (day: string): RequestEvent => ({ kind: 'archived', at: AT, day });
    const back: RequestEvent = { kind: 'unarchived', at: AT, day: '2027-01-06' };
    const silent = made('silent', 'eu-gdpr', sent, away('2027-01-05'));
    expect(ids([silent], '2027-01-05')).toEqual([]);
    expect(ids([made('silent', 'eu-gdpr', sent, away('2027-01-05'), back)], '2027-01-06')).toEqual([
      'silent reminder',
    ]);
    const done = made('done', 'eu-gdpr', sent, answered('done', '2026-12-02'), away('2026-12-02'));
    expect(ids([done], '2027-03-01')).toEqual([]);
    expect(ids([done], '2027-03-02')).toEqual(['done check-again']);
  });

  it('leaves out what has no law', () => {
    expect(dueItems(all, () => null, '2027-09-01')).toEqual([]);
  });
});
