import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deedEvents, listedPages, pagesToAsk } from './listed-pages';
import { PAGE_DEEDS, readRequest } from './request';
import type { RequestEvent } from './request';
import { AT, LETTER, law, letter, requestUnder } from './request-under-test';
import { requestStatus } from './status';

const [A, B, C] = ['https://a.example/', 'https://b.example/x', 'https://c.example/y?utm=1'];
const list: RequestEvent = { kind: 'pages-listed', at: AT, pages: [A, B, C] };

function request(...events: RequestEvent[]) {
  return requestUnder('eu-gdpr', ['access'], letter('sent', '2026-10-01'), ...events);
}

function undo(event: number): RequestEvent {
  return { kind: 'undone', at: AT, event };
}

function asking(...pages: string[]): RequestEvent {
  return { kind: 'reminder-sent', at: AT, day: '2026-11-22', channel: 'email', letter: LETTER, pages };
}

it('are those of all lists, each once, and gone with a list that is taken back', () => {
  const two = request(list, { ...list, pages: [B, 'https://d.example/'] });
  expect(listedPages(two).map(({ url }) => url)).toEqual([A, B, C, 'https://d.example/']);
  expect(listedPages(request(list, undo(1)))).toEqual([]);
});

it('carry what was done, asked and taken back', () => {
  const done: RequestEvent = { kind: 'page-done', at: AT, page: B, what: 'lowered' };
  const all = request(list, done, asking(A, B), { ...done, page: C, what: 'not-me' });
  expect(listedPages(all)).toEqual([
    { url: A, deed: null, asked: '2026-11-22' },
    { url: B, deed: { what: 'lowered', place: 2 }, asked: '2026-11-22' },
    { url: C, deed: { what: 'not-me', place: 4 }, asked: null },
  ]);
  expect(pagesToAsk(listedPages(all))).toEqual([]);
  const back = request(...all.events.slice(1), undo(3), undo(4));
  expect(pagesToAsk(listedPages(back))).toEqual([A, B, C]);
});

it('asking about them waits for the firm again, as any reminder does; ticking one changes nothing', () => {
  const given = law('eu-gdpr');
  const ticked = request(list, { kind: 'page-done', at: AT, page: A, what: 'removed' });
  expect(requestStatus(ticked, given, '2026-10-02')).toEqual(requestStatus(request(), given, '2026-10-02'));
  expect(requestStatus(request(list, asking(A)), given, '2026-11-23').is).toBe('reminded');
});

it('note a deed in place of the one before, whatever was noted, and can be read back', () => {
  const deeds = fc.array(
    fc.tuple(fc.constantFrom(A, B, C), fc.option(fc.constantFrom(...PAGE_DEEDS), { nil: null })),
  );
  fc.assert(
    fc.property(deeds, (all) => {
      let now = request(list);
      const expected = new Map<string, string | null>();
      for (const [url, what] of all) {
        const page = listedPages(now).find((each) => each.url === url);
        if (page === undefined) throw new Error('lost');
        now = { ...now, events: [...now.events, ...deedEvents(page, what, AT)] };
        expected.set(url, what);
      }
      for (const { url, deed } of listedPages(now))
        expect(deed?.what ?? null).toBe(expected.get(url) ?? null);
      expect(readRequest(JSON.parse(JSON.stringify(now)))).toEqual(now);
    }),
    { numRuns: 100 },
  );
});
