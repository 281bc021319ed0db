import { answerDays, dayOfAnswer } from './answer-due';
import { complaintLimit } from './complaint-limit';
import { courseOf } from './course';
import { laterDue, regulatorDue, stepDue } from './step-due';
import type { AnswerDays, AnswerDue } from './answer-due';
import type { ComplaintLimit } from './complaint-limit';
import type { Course, Question, Step } from './course';
import type { Answer, Channel, EventOf, Request } from './request';
import type { DatedLaw } from '../directory/law-schema';

export interface Sent {
  readonly sentDay: string;
  readonly channel: Channel;
  /** The last of `deadlines`: by then everything is due. */
  readonly answerDue: AnswerDue;
  /** Each right's own day, earliest first. */
  readonly deadlines: readonly AnswerDue[];
  /** Those of `deadlines` whose day is over. */
  readonly passed: readonly AnswerDue[];
}

interface Past {
  /** Null where the request itself was never recorded as sent. */
  readonly sentDay: string | null;
  /** The last day to complain to the regulator, where the law has one and it runs. */
  readonly limit: ComplaintLimit | null;
}

export type RequestStatus =
  | { readonly is: 'draft' }
  /**
   * `waiting`: no day has come yet. `due`: the first day has come and the last is not over, or the day was only a suggestion.
   * `late`: the last day, one set by law or guidance, is over without an answer.
   */
  | ({ readonly is: 'waiting' | 'due' | 'late' } & Sent & Past)
  /** The firm wants to know who asks. Its time goes on (`deadlines`), but for `standsStill`. */
  | ({
      readonly is: 'identity-asked';
      readonly question: Question;
      readonly deadlines: readonly AnswerDue[];
      readonly passed: readonly AnswerDue[];
      readonly standsStill: AnswerDays['standsStill'];
    } & Past)
  | ({ readonly is: 'answered'; readonly day: string; readonly outcome: Answer } & Past)
  /** A later letter to the firm; `due` null for no real day. */
  | ({
      readonly is: 'reminded' | 'appealed' | 'complained-to-firm';
      readonly day: string;
      readonly due: AnswerDue | null;
    } & Past)
  | ({ readonly is: 'with-regulator'; readonly day: string; readonly due: AnswerDue | null } & Past)
  | ({
      readonly is: 'decided';
      readonly day: string;
      readonly outcome: EventOf<'decision'>['outcome'];
    } & Past)
  | { readonly is: 'closed'; readonly at: string; readonly sentDay: string | null };

const STEP_STATUS = {
  'reminder-sent': 'reminded',
  appealed: 'appealed',
  'complained-to-firm': 'complained-to-firm',
} as const;

/**
 * What a request has come to, derived from its events alone; nothing of it is stored. Events of kinds not known to this
 * version change nothing, nor do those taken back. Deadlines count from the day the first letter was sent, or is confirmed to
 * have arrived: sending it again by another way does not give the firm more time. Never throws.
 *
 * @param law the law the request was made under (`request.law`), of the present directory.
 * @param today the user's local day, YYYY-MM-DD.
 */
export function requestStatus(request: Request, law: DatedLaw, today: string): RequestStatus {
  return statusOf(request, law, courseOf(request), today);
}

/** `requestStatus` for a course already sorted. */
export function statusOf(request: Request, law: DatedLaw, course: Course, today: string): RequestStatus {
  const { turn, sent } = course;
  const past = (): Past => ({
    sentDay: sent?.day ?? null,
    limit: complaintLimit(request, law, course),
  });
  switch (turn.is) {
    case 'draft':
      return { is: 'draft' };
    case 'open':
      return openStatus(request, law, course, today);
    case 'asked': {
      const { dues, standsStill } = daysOf(request, law, course);
      const passed = dues.filter((due) => dayOfAnswer(due) < today);
      return {
        is: 'identity-asked',
        question: turn.question,
        deadlines: dues,
        passed,
        standsStill,
        ...past(),
      };
    }
    case 'answered':
      return { is: 'answered', day: turn.said.day, outcome: turn.said.outcome, ...past() };
    case 'step': {
      const { event } = turn.step;
      const due = dueAfter(request, law, course, turn.step);
      return { is: STEP_STATUS[event.kind], day: event.day, due, ...past() };
    }
    case 'with-regulator': {
      const { day } = turn.event;
      return { is: 'with-regulator', day, due: regulatorDue(request, law, day), ...past() };
    }
    case 'decided':
      return { is: 'decided', day: turn.event.day, outcome: turn.event.outcome, ...past() };
    case 'closed':
      return { is: 'closed', at: turn.event.at, sentDay: sent?.day ?? null };
  }
}

/** When the request's answers are due; nothing where it was not sent. */
export function daysOf(
  request: Request,
  law: DatedLaw,
  { start, questions, extensions }: Course,
): AnswerDays {
  return start === null
    ? { dues: [], standsStill: null }
    : answerDays(law, request.rights, start.day, { why: start.why, questions, extensions });
}

/** A reminder sent early does not shorten what is left of the time for the request. */
function dueAfter(request: Request, law: DatedLaw, course: Course, step: Step): AnswerDue | null {
  const due = stepDue(request, law, course, step);
  if (step.event.kind !== 'reminder-sent') return due;
  const left = daysOf(request, law, course).dues.findLast(({ basis }) => basis !== 'none');
  return laterDue(due, left ?? null);
}

function openStatus(request: Request, law: DatedLaw, course: Course, today: string): RequestStatus {
  const { sent } = course;
  const { dues: deadlines } = daysOf(request, law, course);
  const [first] = deadlines;
  const last = deadlines.at(-1);
  // The store lets no request without rights in; should one come, it is treated as not yet ready to send.
  if (sent === null || !first || !last) return { is: 'draft' };
  const passed = deadlines.filter((due) => dayOfAnswer(due) < today);
  const common = {
    sentDay: sent.day,
    channel: sent.channel,
    answerDue: last,
    deadlines,
    passed,
    limit: complaintLimit(request, law, course),
  };
  if (today < dayOfAnswer(first)) return { is: 'waiting', ...common };
  // One cannot be late for a day that only Facewarden suggested.
  const late = passed.length === deadlines.length && deadlines.some((due) => due.basis !== 'none');
  return { is: late ? 'late' : 'due', ...common };
}
