import { answersDue } from './answer-due';
import { cite } from '../directory/citation';
import { earlierDay } from './calendar-day';
import { count } from './period';
import type { DatedLaw } from '../directory/law-schema';
import type { Course } from './course';
import type { Request } from './request';

/** The last day to bring a complaint. */
export interface ComplaintLimit {
  readonly day: string;
  readonly articles: readonly string[];
  /** What it counts from: a refusal, silence on the last day, or, being the earliest thing sure, the request itself. */
  readonly from: 'refusal' | 'silence' | 'request';
}

/**
 * The last day to complain to the regulator; null where the law has no limit, or there is nothing to count it from.
 * Where it can be read in two ways the earlier day is given, so that nobody is late: the time is not moved off a weekend, and
 * silence counts from the first day a right was due, reckoned from the day of sending, whatever was confirmed later. While
 * the firm still has time, it is reckoned as if it used that up in silence.
 */
export function complaintLimit(request: Request, law: DatedLaw, course: Course): ComplaintLimit | null {
  const { timeLimit, articles } = law.complaint;
  if (timeLimit === null || course.sent === null || cite(law, articles, 'en') === '') return null;
  const from =
    timeLimit.from === 'refusal-or-silence' ? refusalOrSilence(request, law, course) : sentDay(course);
  const day = from === null ? null : count(from.day, timeLimit.amount, timeLimit.unit);
  return from === null || day === null ? null : { day, articles, from: from.why };
}

interface Since {
  readonly day: string;
  readonly why: ComplaintLimit['from'];
}

/** `event`, `knowledge`: when the firm took the photo is not known; by the day of the request the writer knew of it. */
function sentDay({ sent }: Course): Since | null {
  return sent === null ? null : { day: sent.day, why: 'request' };
}

function refusalOrSilence(request: Request, law: DatedLaw, course: Course): Since | null {
  const { sent, refusals, firstAnswer, extensions } = course;
  if (sent === null) return null;
  const refused = refusals.reduce<string | null>(
    (first, { day }) => (first === null ? day : earlierDay(first, day)),
    null,
  );
  const [due] = answersDue(law, request.rights, sent.day, { why: 'sent', questions: [], extensions }).filter(
    ({ basis }) => basis !== 'none',
  );
  const silent = due === undefined || due.basis === 'none' ? null : due.day;
  // An answer in time is no silence; a question back is no answer.
  const isSilent = silent !== null && (firstAnswer === null || silent < firstAnswer.day);
  if (isSilent && (refused === null || silent < refused)) return { day: silent, why: 'silence' };
  return refused === null ? null : { day: refused, why: 'refusal' };
}
