import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { lawById, laws } from '../directory/laws';
import { answersDue, dayOfAnswer } from './answer-due';
import {
  addBusinessDays,
  addDays,
  addMonths,
  isCalendarDay,
  isWeekend,
  nextWorkingDay,
} from './calendar-day';
import { localDay } from './today';
import type { Law } from '../directory/law-schema';
import type { RightId } from '../directory/rights';

// Far ahead and behind of UTC, half hours, summer time on both halves of the world, and Samoa, which skipped 2011-12-30.
const ZONES = [
  'UTC',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
];

const zoneBefore = process.env['TZ'];
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

function law(id: string): Law {
  const found = lawById(id);
  if (!found) throw new Error(`no law ${id}`);
  return found;
}

const anyDay = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('days of the calendar', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-22', 1, '2026-12-22'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 15, '2026-12-14'],
    ['2026-11-22', 10, '2026-12-04'],
  ])('%s and %i business days is %s', (day, days, expected) => {
    expect(addBusinessDays(day, days)).toBe(expected);
  });

  it.each([
    '',
    '2026-02-29',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '0000-01-01',
    'today',
  ])('%j is no day', (day) => {
    expect(isCalendarDay(day)).toBe(false);
    expect([addDays(day, 1), addMonths(day, 1), addBusinessDays(day, 1), nextWorkingDay(day)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(answersDue(law('eu-gdpr'), ['access'], day)).toEqual([]);
  });

  it('are the same in every time zone', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, amount) => {
        const results = ZONES.map((zone) => {
          process.env['TZ'] = zone;
          return [
            addDays(day, amount),
            addMonths(day, amount % 30),
            addBusinessDays(day, amount % 60),
            isWeekend(day),
          ].join();
        });
        expect(new Set(results).size).toBe(1);
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, amount) => {
        const later = addDays(day, amount) ?? '';
        expect(addDays(later, -amount)).toBe(day);
        const working = addBusinessDays(day, amount) ?? '';
        let counted = 0;
        for (let at = day; at < working;) {
          at = addDays(at, 1) ?? '';
          if (!isWeekend(at)) counted += 1;
        }
        expect(counted).toBe(amount);
        const month = addMonths(day, 1) ?? '';
        const gone = (Date.parse(month) - Date.parse(day)) / 86_400_000;
        expect(gone).toBeGreaterThanOrEqual(28);
        expect(gone).toBeLessThanOrEqual(31);
        expect(Number(month.slice(8)) <= Number(day.slice(8))).toBe(true);
      }),
    );
  });

  it('start from the day where the person is', () => {
    const moment = new Date('2026-11-22T23:30:00Z');
    process.env['TZ'] = 'Asia/Tokyo';
    expect(localDay(moment)).toBe('2026-11-23');
    process.env['TZ'] = 'America/New_York';
    expect(localDay(moment)).toBe('2026-11-22');
    expect(localDay()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('answersDue', () => {
  it('GDPR: one calendar month for all three, with its article', () => {
    expect(answersDue(law('eu-gdpr'), ['access', 'objection', 'erasure'], '2026-11-23')).toEqual([
      {
        rights: ['access', 'objection', 'erasure'],
        from: { day: '2026-11-23', why: 'sent' },
        day: '2026-12-23',
        extended: null,
        ref: 'Art. 12(3) GDPR',
        articles: ['12(3)'],
        basis: 'statute',
        movedFrom: null,
        holidaysCounted: false,
      },
    ]);
  });

  it.each([
    ['2026-01-31', '2026-03-02', '2026-02-28'],
    ['2026-11-22', '2026-12-22', null],
    ['2026-10-31', '2026-11-30', null],
    ['2026-11-12', '2026-12-14', '2026-12-12'],
    ['2026-11-13', '2026-12-14', '2026-12-13'],
    ['2028-01-30', '2028-02-29', null],
  ])('GDPR: sent %s is due %s, moved from %s', (from, day, movedFrom) => {
    expect(answersDue(law('eu-gdpr'), ['access'], from)).toMatchObject([{ day, movedFrom }]);
  });

  it('California: 15 business days for opt-out and limit, 45 calendar days for access, earliest first', () => {
    const dues = answersDue(law('us-ca-ccpa'), ['access', 'opt_out_sale', 'limit_sensitive'], '2026-11-23');
    expect(dues.map((due) => [due.rights, dayOfAnswer(due), due.ref])).toEqual([
      [['opt_out_sale'], '2026-12-14', '11 CCR 7026(f)'],
      [['limit_sensitive'], '2026-12-14', '11 CCR 7027(g)'],
      [['access'], '2027-01-07', 'Cal. Civ. Code § 1798.130(a)(2)(A); 11 CCR 7021(b)'],
    ]);
  });

  it('California: calendar days are not moved off a weekend', () => {
    expect(answersDue(law('us-ca-ccpa'), ['access'], '2026-11-18')).toMatchObject([
      { day: '2027-01-02', movedFrom: null },
    ]);
  });

  it('no number in the law: a suggestion, never a deadline', () => {
    expect(answersDue(law('none'), ['opt_out'], '2026-11-22')).toEqual([
      {
        rights: ['opt_out'],
        from: { day: '2026-11-22', why: 'sent' },
        suggestedDay: '2026-12-22',
        ref: null,
        articles: [],
        basis: 'none',
      },
    ]);
  });

  it('a law not yet in force on the day: a suggestion', () => {
    expect(answersDue(law('us-ok-ocdpa'), ['access'], '2026-12-31')).toMatchObject([{ basis: 'none' }]);
    expect(answersDue(law('us-ok-ocdpa'), ['access'], '2027-01-01')).toMatchObject([{ day: '2027-02-15' }]);
  });

  it('a right without a deadline, one never confirmed and one without a number: one suggestion', () => {
    const gdpr = law('eu-gdpr');
    const [first] = gdpr.deadlines;
    if (!first) throw new Error('no deadline');
    const changed: Law = {
      ...gdpr,
      deadlines: [
        { ...first, appliesTo: ['access'] },
        { ...first, appliesTo: ['erasure'], amount: null, unit: 'without_unreasonable_delay' },
        { ...first, appliesTo: ['rectification'], basis: 'unverified' },
      ],
    };
    const dues = answersDue(
      changed,
      ['erasure', 'access', 'opt_out', 'rectification', 'access'],
      '2026-02-02',
    );
    expect(dues.map((due) => [due.rights, due.basis, dayOfAnswer(due)])).toEqual([
      [['access'], 'statute', '2026-03-02'],
      [['erasure', 'opt_out', 'rectification'], 'none', '2026-03-04'],
    ]);
  });

  it('every law, day and zone: sorted, after the day sent, each right once, months never on a weekend', () => {
    const right = fc.constantFrom<RightId>(
      'access',
      'erasure',
      'objection',
      'opt_out_sale',
      'limit_sensitive',
      'opt_out',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...laws()),
        fc.uniqueArray(right, { minLength: 1 }),
        anyDay,
        fc.constantFrom(...ZONES),
        (each, rights, from, zone) => {
          process.env['TZ'] = 'UTC';
          const dues = answersDue(each, rights, from);
          process.env['TZ'] = zone;
          expect(answersDue(each, rights, from)).toEqual(dues);
          const days = dues.map(dayOfAnswer);
          expect(days).toEqual([...days].sort());
          for (const day of days) expect(day > from).toBe(true);
          expect(dues.flatMap((due) => due.rights).sort()).toEqual([...rights].sort());
          for (const due of dues) {
            const { unit } = each.deadlines.find(({ articles }) => articles === due.articles) ?? {};
            if (due.basis !== 'none' && unit === 'calendar_month') expect(isWeekend(due.day)).toBe(false);
          }
          if (each.status === 'fallback') expect(dues.every((due) => due.basis === 'none')).toBe(true);
        },
      ),
    );
  });
});
