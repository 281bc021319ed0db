import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { articleOnRecord, cite } from '../directory/citation';
import { laws } from '../directory/laws';
import { dayOfAnswer } from './answer-due';
import { isCalendarDay } from './calendar-day';
import { courseOf } from './course';
import { dueItems } from './due-items';
import { effectiveEvents, isTakenBack, lastUndoable } from './effective';
import { historyOf } from './history';
import { nextStep } from './next-step';
import {
  ANSWERS,
  CHANNELS,
  EVENT_KINDS,
  IDENTITY_DEMANDS,
  PAGE_DEEDS,
  readRequest,
  withEvent,
} from './request';
import { AT, LETTER, letter, requestUnder } from './request-under-test';
import { daysOf, requestStatus } from './status';
import { STEP_KINDS } from './steps';
import type { AnswerDue } from './answer-due';
import type { Law } from '../directory/law-schema';
import type { RightId } from '../directory/rights';
import type { Request, RequestEvent } from './request';

const ZONES = ['UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const zoneBefore = process.env['TZ'];
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

// Ends of months, leap days, the last day there is, and days far apart: clocks are set back and ahead.
const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 20_400, max: 21_300 }).map(dayAt) },
  { weight: 1, arbitrary: fc.integer({ min: -700_000, max: 2_900_000 }).map(dayAt) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '2026-01-31',
      '2028-02-29',
      '2027-02-28',
      '2026-12-31',
      '2028-01-31',
      '9999-12-31',
    ),
  },
);

function dayAt(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

const sentBy = {
  at: fc.constant(AT),
  day,
  channel: fc.constantFrom(...CHANNELS),
  letter: fc.constant(LETTER),
};
const at = fc.constant(AT);
const more = fc.record({
  amount: fc.integer({ min: 1, max: 3660 }),
  unit: fc.constantFrom('calendar_days' as const, 'business_days' as const, 'calendar_month' as const),
});
const extended = fc.record(
  { kind: fc.constant('extended' as const), at, day, until: fc.option(day), more: fc.option(more) },
  { requiredKeys: ['kind', 'at', 'day'] },
);
const pageAddress = fc.constantFrom('https://a.example/', 'https://b.example/x');

const event: fc.Arbitrary<RequestEvent> = fc.oneof(
  ...(['sent', 'reminder-sent', 'appealed', 'complained-to-firm', 'complained-to-regulator'] as const).map(
    (kind) => fc.record({ kind: fc.constant(kind), ...sentBy }),
  ),
  fc.record({ kind: fc.constant('drafted' as const), at, letter: fc.constant(LETTER) }),
  fc.record({ kind: fc.constant('receipt-confirmed' as const), at, day }),
  fc.record({
    kind: fc.constant('identity-asked' as const),
    at,
    day,
    what: fc.constantFrom(...IDENTITY_DEMANDS),
  }),
  fc.record({
    kind: fc.constant('identity-given' as const),
    at,
    day,
    gave: fc.constantFrom('what-was-asked' as const, 'less' as const, 'nothing' as const),
  }),
  extended,
  fc.record({ kind: fc.constant('answered' as const), at, day, outcome: fc.constantFrom(...ANSWERS) }),
  fc.record({
    kind: fc.constant('decision' as const),
    at,
    day,
    outcome: fc.constantFrom('upheld' as const, 'rejected' as const, 'partly' as const, 'other' as const),
  }),
  fc.record({
    kind: fc.constant('checked' as const),
    at,
    day,
    found: fc.constantFrom('gone' as const, 'listed' as const),
  }),
  fc.record({ kind: fc.constant('pages-listed' as const), at, pages: fc.array(pageAddress) }),
  fc.record({
    kind: fc.constant('page-done' as const),
    at,
    page: pageAddress,
    what: fc.constantFrom(...PAGE_DEEDS),
  }),
  fc.record({ kind: fc.constant('closed' as const), at }),
  fc.record({ kind: fc.constant('reopened' as const), at }),
  fc.record({ kind: fc.constant('archived' as const), at, day }),
  fc.record({ kind: fc.constant('unarchived' as const), at, day }),
  fc.record({ kind: fc.constant('noted' as const), at, text: fc.string() }),
  fc.record({ kind: fc.constant('undone' as const), at, event: fc.nat({ max: 12 }) }),
  fc.record({ kind: fc.constant('teleported'), at, far: fc.nat() }),
);
const right = fc.constantFrom<RightId>(
  'access',
  'erasure',
  'objection',
  'opt_out_sale',
  'limit_sensitive',
  'opt_out',
);
const anyLaw: fc.Arbitrary<Law> = fc.constantFrom(...laws());
const anyRequest = fc
  .tuple(anyLaw, fc.uniqueArray(right, { minLength: 1 }), fc.array(event, { maxLength: 12 }))
  .map(([law, rights, events]) => ({ law, request: requestUnder(law.id, rights, ...events) }));

function duesIn(law: Law, request: Request, today: string): AnswerDue[] {
  const status = requestStatus(request, law, today);
  const { step } = nextStep(request, law, today);
  return [
    ...('deadlines' in status ? status.deadlines : []),
    ...('due' in status && status.due !== null ? [status.due] : []),
    ...(step.due === null ? [] : [step.due]),
  ];
}

describe('whatever happened, in whatever order, under every law', () => {
  it('a status and a step come of it, the same in every time zone, and every date has its article or is a suggestion', () => {
    fc.assert(
      fc.property(anyRequest, day, fc.constantFrom(...ZONES), ({ law, request }, today, zone) => {
        process.env['TZ'] = 'UTC';
        const status = requestStatus(request, law, today);
        const advice = nextStep(request, law, today);
        process.env['TZ'] = zone;
        expect(requestStatus(request, law, today)).toEqual(status);
        expect(nextStep(request, law, today)).toEqual(advice);

        for (const due of duesIn(law, request, today)) {
          expect(isCalendarDay(dayOfAnswer(due))).toBe(true);
          expect(dayOfAnswer(due) >= due.from.day).toBe(true);
          if (due.basis === 'none') continue;
          expect(due.articles.length).toBeGreaterThan(0);
          for (const article of due.articles) expect(articleOnRecord(law, article)).not.toBeNull();
          expect(due.ref).toBe(cite(law, due.articles, 'en'));
        }
        for (const step of [advice.step, ...advice.others]) {
          expect(STEP_KINDS).toContain(step.kind);
          expect(step.kind === 'wait' ? step.day > today : step.day <= today).toBe(true);
          expect(step.articles.filter((article) => !law.articles.includes(article))).toEqual([]);
          for (const article of step.limit?.articles ?? [])
            expect(articleOnRecord(law, article)).not.toBeNull();
        }
        expect(advice.others.map(({ kind }) => kind)).not.toContain(advice.step.kind);
      }),
      { numRuns: 1500 },
    );
  });

  it('no answer is due before the request was sent', () => {
    fc.assert(
      fc.property(anyRequest, ({ law, request }) => {
        const course = courseOf(request);
        for (const due of daysOf(request, law, course).dues) {
          expect(dayOfAnswer(due) > (course.sent?.day ?? '')).toBe(true);
        }
      }),
    );
  });

  it('an extension never shortens', () => {
    fc.assert(
      fc.property(
        anyLaw,
        right,
        day,
        fc.array(extended, { minLength: 1, maxLength: 3 }),
        (law, each, from, more) => {
          const days = (...events: RequestEvent[]) => {
            const request = requestUnder(law.id, [each], letter('sent', from), ...events);
            return daysOf(request, law, courseOf(request)).dues.map(dayOfAnswer);
          };
          const [plain = ''] = days();
          const [longer = ''] = days(...more);
          expect(longer >= plain).toBe(true);
          const [last = ''] = days(...more.slice(0, -1));
          expect(longer >= last).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('undoing gives the status before, and undoing that gives it back', () => {
    fc.assert(
      fc.property(anyRequest, event, day, ({ law, request }, added, today) => {
        fc.pre(added.kind !== 'undone');
        const place = request.events.length;
        const before = readStatus(request, law, today);
        const after = withEvent(request, added);
        expect(lastUndoable(after)).toBe(place);
        const undone = withEvent(after, { kind: 'undone', at: AT, event: place });
        expect(readStatus(undone, law, today)).toEqual(before);
        expect(isTakenBack(undone, place)).toBe(true);
        const redone = withEvent(undone, { kind: 'undone', at: AT, event: place + 1 });
        expect(readStatus(redone, law, today)).toEqual(readStatus(after, law, today));
        expect(redone.events.slice(0, place + 1)).toEqual(after.events);
      }),
    );
  });

  it('it comes back from the store as it was', () => {
    fc.assert(
      fc.property(anyRequest, ({ request }) => {
        expect(readRequest(structuredClone(request))).toEqual(request);
      }),
    );
  });

  it('what is due is found, each request once', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 6 }), day, (made, today) => {
        const rulesOf = (request: Request) => made.find((each) => each.request === request) ?? null;
        const items = dueItems(
          made.map(({ request }) => request),
          rulesOf,
          today,
        );
        expect(new Set(items.map((item) => item.request)).size).toBe(items.length);
        for (const { step } of items) expect(step.day <= today && step.kind !== 'wait').toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

function readStatus(request: Request, law: Law, today: string) {
  return [requestStatus(request, law, today), nextStep(request, law, today), historyOf(request, law, today)];
}

describe('undoing', () => {
  const undo = (place: number): RequestEvent => ({ kind: 'undone', at: AT, event: place });
  const sent = letter('sent', '2026-11-23');
  const note: RequestEvent = { kind: 'noted', at: AT, text: 'called them' };
  const kinds = (...events: RequestEvent[]) =>
    effectiveEvents(requestUnder('eu-gdpr', ['access'], ...events)).map(({ kind }) => kind);

  it('takes back the event it names, and nothing where it names itself, what comes later, or nothing', () => {
    expect(kinds(sent, note, undo(0))).toEqual(['noted']);
    expect(kinds(undo(0), undo(2), sent, undo(99))).toEqual(['sent']);
    expect(kinds(sent, undo(0), undo(1), undo(2))).toEqual([]);
  });

  it('offers the last that counts, kinds of later versions too', () => {
    const last = (...events: RequestEvent[]) => lastUndoable(requestUnder('eu-gdpr', ['access'], ...events));
    expect(last(sent, note, undo(1))).toBe(0);
    expect(last(sent, { kind: 'teleported', at: AT })).toBe(1);
    expect(last()).toBeNull();
    expect(last(sent, undo(0))).toBeNull();
  });
});

it('all kinds of events are told apart', () => {
  expect(EVENT_KINDS.length).toBe(21);
  expect(new Set(EVENT_KINDS).size).toBe(21);
});
