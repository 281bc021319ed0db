import { cite } from '../directory/citation';
import { addDays, laterDay } from './calendar-day';
import { traitOf } from './law-traits';
import { endOfPeriod, movedSuggestion } from './period';
import { LONGEST_SUGGESTION, SUGGESTED_DAYS } from './suggested-days';
import type { Deadline, DatedLaw } from '../directory/law-schema';
import type { RightId } from '../directory/rights';
import type { Extension, ExtensionEffect, Period } from './period';
import type { IdentityDemand } from './request';

interface ForRights {
  /** The rights this day is for, in the order asked. */
  readonly rights: readonly RightId[];
  readonly from: CountedFrom;
}

/** The day a period counts from, and what happened on it. */
export interface CountedFrom {
  readonly day: string;
  /**
   * `sent`: an e-mail or a form, which arrives the same day. `posted`: when the letter arrived is not known, and no law on
   * record presumes a day: the firm may have a few days more. `received`: confirmed. `identity-given`: the law lets the time
   * begin only then. `step`: a later letter.
   */
  readonly why: 'sent' | 'posted' | 'received' | 'identity-given' | 'step';
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
  /** What became of more time the firm said it takes; null where it said nothing of the kind. */
  readonly extended: ExtensionEffect | null;
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

/** What besides the day of sending moves the day an answer is due. */
export interface Clock {
  readonly why: 'sent' | 'posted' | 'received';
  /** Oldest first; `given` is null while the firm waits for it. */
  readonly questions: readonly {
    readonly what: IdentityDemand;
    readonly asked: string;
    readonly given: string | null;
  }[];
  readonly extensions: readonly Extension[];
}

const PLAIN_CLOCK: Clock = { why: 'sent', questions: [], extensions: [] };

/** When answers are due, and what is not due at all as yet. */
export interface AnswerDays {
  readonly dues: readonly AnswerDue[];
  /** Rights whose time has not begun because the firm waits to learn who asks, and the articles that say so. */
  readonly standsStill: { readonly rights: readonly RightId[]; readonly articles: readonly string[] } | null;
}

/**
 * When answers to a request are due, each right by the law's own unit (period.ts); rights due the same way stand together.
 * Earliest first; the last is the day by which everything is due. What stands still is left out: `answerDays` has it.
 *
 * No number, or one that no source confirms, or a law not in force that day: a suggested day, 30 days on, marked as such.
 *
 * @param from the day the request counts as received, YYYY-MM-DD: the local day it was sent, by e-mail or form.
 * @returns an empty list for no rights or no real day.
 */
export function answersDue(
  law: DatedLaw,
  rights: readonly RightId[],
  from: string,
  clock: Clock = PLAIN_CLOCK,
): AnswerDue[] {
  return [...answerDays(law, rights, from, clock).dues];
}

/** As `answersDue`, with the rights whose clock stands still. */
export function answerDays(
  law: DatedLaw,
  rights: readonly RightId[],
  from: string,
  clock: Clock,
): AnswerDays {
  const byDeadline = new Map<Deadline | null, RightId[]>();
  for (const right of new Set(rights)) {
    const found = law.deadlines.find(({ appliesTo }) => appliesTo.includes(right));
    const deadline = found ?? law.deadlines.find(({ appliesTo }) => appliesTo.includes('any')) ?? null;
    byDeadline.set(deadline, [...(byDeadline.get(deadline) ?? []), right]);
  }
  const dues: AnswerDue[] = [];
  const still: RightId[] = [];
  const stillBy = new Set<string>();
  for (const [deadline, group] of byDeadline) {
    const rule = deadline === null ? null : ruleOf(law, deadline, group, from);
    const start = startOf(rule, from, clock);
    if (start === null) {
      still.push(...group);
      for (const article of deadline?.articles ?? []) stillBy.add(article);
      continue;
    }
    const due = (rule && byRule(law, rule, group, start, clock)) ?? suggestedAfter(group, start, clock);
    if (due !== null) dues.push(due);
  }
  return {
    dues: joined(dues).sort((a, b) => (dayOfAnswer(a) < dayOfAnswer(b) ? -1 : 1)),
    standsStill: still.length === 0 ? null : { rights: still, articles: [...stillBy] },
  };
}

/** A rule of the law with a number that can be counted and an article to name for it. */
export interface Rule {
  readonly period: Period;
  readonly articles: readonly string[];
  readonly basis: DueByLaw['basis'];
  readonly startsLater: boolean;
}

function ruleOf(law: DatedLaw, deadline: Deadline, rights: readonly RightId[], from: string): Rule | null {
  const { amount, unit, basis, articles, extension } = deadline;
  if (amount === null || unit === null || basis === 'none' || basis === 'unverified') return null;
  if (law.inForceSince !== null && from < law.inForceSince) return null;
  const open = traitOf(law.id).openExtension;
  const isOpen = open !== undefined && rights.every((right) => open.rights.includes(right));
  return {
    period: { amount, unit, longest: isOpen ? 'open' : (extension?.maxTotal ?? null) },
    articles,
    basis,
    startsLater: deadline.starts === 'receipt-or-identity-or-fee',
  };
}

/** Null while the firm waits for what the law lets it wait for. */
function startOf(rule: Rule | null, from: string, { why, questions, extensions }: Clock): CountedFrom | null {
  let start: CountedFrom = { day: from, why };
  if (rule === null || !rule.startsLater) return start;
  for (const { what, asked, given } of questions) {
    const end = endOfPeriod(rule.period, start.day, extensions);
    // Its own form is no information about who asks; and time that is over cannot begin anew.
    if (what === 'form' || end === null || asked > end.day) continue;
    if (given === null) return null;
    if (given > start.day) start = { day: given, why: 'identity-given' };
  }
  return start;
}

/** The day a rule sets; null where it cannot be counted or the law's record has no article to name for it. */
export function byRule(
  law: DatedLaw,
  { period, articles, basis }: Rule,
  rights: readonly RightId[],
  from: CountedFrom,
  { extensions }: Pick<Clock, 'extensions'>,
): DueByLaw | null {
  const end = endOfPeriod(period, from.day, extensions);
  const ref = cite(law, articles, 'en');
  return end === null || ref === ''
    ? null
    : { rights, from, ...end, ref, articles, basis, holidaysCounted: false };
}

/** A suggested day so long after another; null for no real day. */
export function suggestedIn(
  days: number,
  rights: readonly RightId[],
  from: CountedFrom,
): DueBySuggestion | null {
  const suggestedDay = addDays(from.day, days);
  return suggestedDay === null
    ? null
    : { rights, from, suggestedDay, ref: null, articles: [], basis: 'none' };
}

function suggestedAfter(
  rights: readonly RightId[],
  from: CountedFrom,
  { extensions }: Clock,
): DueBySuggestion | null {
  const due = suggestedIn(SUGGESTED_DAYS, rights, from);
  const latest = addDays(from.day, LONGEST_SUGGESTION);
  return due === null || latest === null
    ? due
    : { ...due, suggestedDay: movedSuggestion(due.suggestedDay, extensions, latest) };
}

/** Suggestions are one entry, whatever deadline without a number they come from. */
function joined(dues: readonly AnswerDue[]): AnswerDue[] {
  const byLaw = dues.filter((due): due is DueByLaw => due.basis !== 'none');
  const open = dues.filter((due): due is DueBySuggestion => due.basis === 'none');
  const [first] = open;
  if (first === undefined) return byLaw;
  const suggestedDay = open.reduce((last, due) => laterDay(last, due.suggestedDay), first.suggestedDay);
  return [...byLaw, { ...first, suggestedDay, rights: open.flatMap((due) => due.rights) }];
}
