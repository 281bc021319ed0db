import { byRule, dayOfAnswer, suggestedIn } from './answer-due';
import { addDays, earlierDay, laterDay } from './calendar-day';
import { complaintLimit } from './complaint-limit';
import { extensionsAfter } from './course';
import { traitOf } from './law-traits';
import { movedSuggestion } from './period';
import {
  DAYS_TO_WRITE_A_COMPLAINT,
  LONGEST_SUGGESTION,
  SUGGESTED_AFTER_REMINDER,
  SUGGESTED_DAYS,
  SUGGESTED_FOR_REGULATOR,
} from './suggested-days';
import type { Deadline, DatedLaw } from '../directory/law-schema';
import type { AnswerDue, CountedFrom, DueByLaw, Rule } from './answer-due';
import type { Course, Step } from './course';
import type { EventOf, Request } from './request';

/**
 * Until when to wait for an answer to a later letter to the firm: by the law where it sets a time for that (decision on an
 * appeal; acknowledgement of a complaint, UK 30 days), else a day we suggest, kept clear of the last day to complain. Null
 * for no real day.
 */
export function stepDue(request: Request, law: DatedLaw, course: Course, step: Step): AnswerDue | null {
  const from: CountedFrom = { day: step.event.day, why: 'step' };
  const extensions = extensionsAfter(course, step);
  const rule = ruleOf(law, course, step);
  const byLaw = rule && byRule(law, rule, request.rights, from, { extensions });
  if (byLaw !== null) return byLaw;

  const isReminder = step.event.kind === 'reminder-sent';
  const confirmed = step.event.kind === 'complained-to-firm' ? lastConfirmation(course, step) : null;
  const start = confirmed !== null && confirmed.day > from.day ? confirmed : from;
  const due = suggestedIn(isReminder ? SUGGESTED_AFTER_REMINDER : SUGGESTED_DAYS, request.rights, start);
  const latest = addDays(from.day, LONGEST_SUGGESTION);
  if (due === null || latest === null) return due;
  const moved = movedSuggestion(due.suggestedDay, extensions, latest);
  const suggestedDay = beforeLimit(moved, from.day, complaintLimit(request, law, course)?.day);
  return { ...due, from: suggestedDay < start.day ? from : start, suggestedDay };
}

/** A suggested wait never uses up the time to complain, nor ends before the letter went out. */
function beforeLimit(suggested: string, from: string, limit: string | undefined): string {
  const latest = limit === undefined ? null : addDays(limit, -DAYS_TO_WRITE_A_COMPLAINT);
  return latest === null ? suggested : laterDay(from, earlierDay(suggested, latest));
}

function ruleOf(law: DatedLaw, course: Course, { event, at, isAgainstSilence }: Step): Rule | null {
  if (law.inForceSince !== null && event.day < law.inForceSince) return null;
  const { appeal } = law;
  if (event.kind === 'complained-to-firm') {
    // The acknowledgement has come: for the outcome there is no number (UK: without undue delay).
    if (lastConfirmation(course, { at }) !== null) return null;
    const deadline = law.deadlines.find(
      ({ appliesTo }) =>
        appliesTo.includes('complaint_acknowledgement') || appliesTo.includes('complaint_to_organisation'),
    );
    return deadline === undefined ? null : ruleFrom(deadline);
  }
  if (appeal.exists !== true || appeal.kind !== 'appeal' || appeal.decision === null) return null;
  const { amount, unit, extension } = appeal.decision;
  const isAppeal = event.kind === 'appealed';
  // The statutes write of appeals against a refusal; that a reminder against silence is one is borrowed from there.
  if (!isAppeal && !isAgainstSilence) return null;
  const longest = extension !== null && extension.unit === unit ? amount + extension.amount : null;
  return {
    period: { amount, unit, longest },
    articles: appeal.articles,
    basis: isAppeal ? 'statute' : 'analogy',
    startsLater: false,
  };
}

function ruleFrom({ amount, unit, basis, articles, extension }: Deadline): Rule | null {
  if (amount === null || unit === null || basis === 'none' || basis === 'unverified') return null;
  return {
    period: { amount, unit, longest: extension?.maxTotal ?? null },
    articles,
    basis,
    startsLater: false,
  };
}

function lastConfirmation({ events }: Course, { at }: Pick<Step, 'at'>): CountedFrom | null {
  const found = events.findLast(
    (event, place): event is EventOf<'receipt-confirmed'> => place > at && event.kind === 'receipt-confirmed',
  );
  return found ? { day: found.day, why: 'received' } : null;
}

/** Until when to wait for the regulator: what the law says (GDPR 78(2): three months), else a day we suggest. */
export function regulatorDue(request: Request, law: DatedLaw, complained: string): AnswerDue | null {
  const from: CountedFrom = { day: complained, why: 'step' };
  const silence = traitOf(law.id).regulatorSilence;
  const byLaw: DueByLaw | null =
    silence === undefined
      ? null
      : byRule(
          law,
          {
            period: { amount: silence.amount, unit: silence.unit, longest: null },
            articles: silence.articles,
            basis: 'statute',
            startsLater: false,
          },
          request.rights,
          from,
          { extensions: [] },
        );
  return byLaw ?? suggestedIn(SUGGESTED_FOR_REGULATOR, request.rights, from);
}

/** The later of the two where there are two: no letter shortens the time the law gave. */
export function laterDue(a: AnswerDue | null, b: AnswerDue | null): AnswerDue | null {
  if (a === null || b === null) return a ?? b;
  return dayOfAnswer(a) < dayOfAnswer(b) ? b : a;
}
