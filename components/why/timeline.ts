import type { Decision, DecisionOn } from '../../lib/directory/decisions';

/** `money`: a sum was fixed. `order`: something was decided without one. `case`: begun, or ended without a decision. */
export type MarkShape = 'money' | 'order' | 'case';

export interface TimelineMark {
  readonly shape: MarkShape;
  /** Where on the line, in percent. */
  readonly at: number;
  /** Marks too close to each other lie in rows below each other. */
  readonly row: number;
  /** Where on the line something came of it later. */
  readonly later: readonly number[];
}

export interface TimelineSpan {
  readonly firstYear: number;
  /** The year after the last. */
  readonly endYear: number;
}

const ORDERS: readonly Decision['kind'][] = [
  'order',
  'court-order',
  'finding',
  'undertaking',
  'settlement',
  'sanctions-listing',
];

/** Nearer than this, in percent of the line, two marks would touch on a phone. */
const APART = 7;

/** The whole years that hold all of it. Nothing at all gives the present's own, `now`. */
export function timelineSpan(decisions: readonly DecisionOn[], now: number): TimelineSpan {
  const years = decisions.flatMap(({ decision }) =>
    [decision.date, ...decision.later.flatMap(({ date }) => date ?? [])].map((date) =>
      Number(date.slice(0, 4)),
    ),
  );
  if (years.length === 0) return { firstYear: now, endYear: now + 1 };
  return { firstYear: Math.min(...years), endYear: Math.max(...years) + 1 };
}

/** One country's marks. `decisions` come oldest first. */
export function timelineMarks(decisions: readonly DecisionOn[], span: TimelineSpan): TimelineMark[] {
  /** Where each row's last mark ends. */
  const ends: number[] = [];
  return decisions.map(({ decision }) => {
    const later = decision.later.flatMap(({ date }) => (date === null ? [] : placeOf(date, span)));
    // Of a date known to the year alone it is certain that it was before what followed.
    const at = Math.min(placeOf(decision.date, span), ...later);
    const free = ends.findIndex((end) => at - end >= APART);
    const row = free === -1 ? ends.length : free;
    ends[row] = Math.max(at, ...later);
    return { shape: shapeOf(decision), at, row, later };
  });
}

function shapeOf({ kind, amount }: Decision): MarkShape {
  if (amount !== null) return 'money';
  return ORDERS.includes(kind) ? 'order' : 'case';
}

/** Where a date lies; one known to the month or year alone in the middle of it. */
function placeOf(date: string, { firstYear, endYear }: TimelineSpan): number {
  const [year = 0, month = 7, day = date.length === 4 ? 1 : 15] = date.split('-').map(Number);
  return ((year - firstYear + (month - 1 + (day - 1) / 31) / 12) / (endYear - firstYear)) * 100;
}
