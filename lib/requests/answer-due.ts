import { cite } from '../directory/citation';
import { addBusinessDays, addDays, addMonths, nextWorkingDay } from './calendar-day';
import type { Deadline, Law } from '../directory/law-schema';
import type { RightId } from '../directory/schema';

/** Days suggested where the law has no number. Ours, not the law's: always shown as a suggestion. */
export const SUGGESTED_DAYS = 30;

interface ForRights {
  /** The rights this day is for, in the order asked. */
  readonly rights: readonly RightId[];
}

/** A day the law or its official guidance sets. */
export interface DueByLaw extends ForRights {
  readonly day: string;
  /** `Art. 12(3) GDPR`, in English. To show it in another language, cite `articles` anew. */
  readonly ref: string;
  readonly articles: readonly string[];
  /** Only `statute` is binding; `guidance` is what the authority says, `analogy` borrows a neighbouring rule. */
  readonly basis: 'statute' | 'guidance' | 'analogy';
  /** The day before it was moved off a Saturday or Sunday; null where it was not moved. */
  readonly movedFrom: string | null;
  /**
   * Always false: public holidays are not known here. Where the last day is one, the law may give the firm until the next
   * working day.
   */
  readonly holidaysCounted: false;
}

/** No number in the law: a day we suggest to look again. */
export interface DueBySuggestion extends ForRights {
  readonly suggestedDay: string;
  readonly ref: null;
  readonly articles: readonly [];
  readonly basis: 'none';
}

export type AnswerDue = DueByLaw | DueBySuggestion;

/** The day in it, whether the law's or suggested. */
export function dayOfAnswer(due: AnswerDue): string {
  return due.basis === 'none' ? due.suggestedDay : due.day;
}

/**
 * When answers to a request are due, each right by the law's own unit; rights due the same way stand together. Earliest
 * first; the last is the day by which everything is due.
 *
 * - `calendar_month`: Regulation (EEC, Euratom) 1182/71 art. 3: the same date of the month in question or its last day; on a
 *   Saturday or Sunday the next working day (art. 3(4)). Public holidays would count too and are not known here.
 * - `calendar_days`, `business_days` (Monday to Friday): from the day after.
 * - no number, or one that no source confirms: a suggested day, 30 days on, marked as such.
 *
 * @param from the day the request counts as received, YYYY-MM-DD: the local day it was sent, by e-mail or form.
 * @returns an empty list for no rights or no real day.
 */
export function answersDue(law: Law, rights: readonly RightId[], from: string): AnswerDue[] {
  const byDeadline = new Map<Deadline | null, RightId[]>();
  for (const right of new Set(rights)) {
    const found = law.deadlines.find(({ appliesTo }) => appliesTo.includes(right));
    const deadline = found ?? law.deadlines.find(({ appliesTo }) => appliesTo.includes('any')) ?? null;
    byDeadline.set(deadline, [...(byDeadline.get(deadline) ?? []), right]);
  }
  const dues: AnswerDue[] = [];
  for (const [deadline, group] of byDeadline) {
    const due = (deadline && dueByLaw(law, deadline, group, from)) ?? suggested(group, from);
    if (due !== null) dues.push(due);
  }
  return joined(dues).sort((a, b) => (dayOfAnswer(a) < dayOfAnswer(b) ? -1 : 1));
}

function dueByLaw(law: Law, deadline: Deadline, rights: readonly RightId[], from: string): DueByLaw | null {
  const { basis } = deadline;
  if (deadline.amount === null || basis === 'none' || basis === 'unverified') return null;
  const counted = count(from, deadline.amount, deadline.unit);
  if (counted === null) return null;
  const day = deadline.unit === 'calendar_month' ? nextWorkingDay(counted) : counted;
  if (day === null) return null;
  const ref = cite(law, deadline.articles, 'en');
  const movedFrom = day === counted ? null : counted;
  return { rights, day, ref, articles: deadline.articles, basis, movedFrom, holidaysCounted: false };
}

function count(from: string, amount: number, unit: Deadline['unit']): string | null {
  switch (unit) {
    case 'calendar_month':
      return addMonths(from, amount);
    case 'calendar_days':
      return addDays(from, amount);
    case 'business_days':
      return addBusinessDays(from, amount);
    default:
      return null;
  }
}

function suggested(rights: readonly RightId[], from: string): DueBySuggestion | null {
  const suggestedDay = addDays(from, SUGGESTED_DAYS);
  return suggestedDay === null ? null : { rights, suggestedDay, ref: null, articles: [], basis: 'none' };
}

/** Suggestions fall on one day, whatever deadline without a number they come from: they are one entry. */
function joined(dues: readonly AnswerDue[]): AnswerDue[] {
  const byLaw: AnswerDue[] = dues.filter((due) => due.basis !== 'none');
  const open = dues.filter((due) => due.basis === 'none');
  const [first] = open;
  return first ? [...byLaw, { ...first, rights: open.flatMap((due) => due.rights) }] : byLaw;
}
