import { answersDue, dayOfAnswer } from './answer-due';
import { isKnownEvent } from './request';
import type { AnswerDue } from './answer-due';
import type { Answer, Channel, Request, SentEvent } from './request';
import type { Law } from '../directory/law-schema';

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

export type RequestStatus =
  | { readonly is: 'draft' }
  /**
   * `waiting`: no day has come yet. `due`: the first day has come and the last is not over, or the day was only a suggestion.
   * `late`: the last day, one set by law or guidance, is over without an answer.
   */
  | ({ readonly is: 'waiting' | 'due' | 'late' } & Sent)
  | {
      readonly is: 'answered';
      readonly day: string;
      readonly outcome: Answer;
      readonly sentDay: string | null;
    }
  | { readonly is: 'closed'; readonly at: string; readonly sentDay: string | null };

/**
 * What a request has come to, derived from its events alone; nothing of it is stored. Events of kinds not known to this
 * version change nothing. Deadlines count from the day the first letter was sent: sending it again by another way does
 * not give the firm more time.
 *
 * @param law the law the request was made under (`request.law`), of the present directory.
 * @param today the user's local day, YYYY-MM-DD.
 */
export function requestStatus(request: Request, law: Law, today: string): RequestStatus {
  const events = request.events.filter(isKnownEvent);
  const sent = events.find((event): event is SentEvent => event.kind === 'sent') ?? null;
  const sentDay = sent?.day ?? null;
  const turn = events.findLast((event) => ['sent', 'answered', 'closed'].includes(event.kind));
  if (turn?.kind === 'closed') return { is: 'closed', at: turn.at, sentDay };
  if (turn?.kind === 'answered') return { is: 'answered', day: turn.day, outcome: turn.outcome, sentDay };
  if (sent === null) return { is: 'draft' };

  const deadlines = answersDue(law, request.rights, sent.day);
  const [first] = deadlines;
  const last = deadlines.at(-1);
  // The store lets no request without rights in; should one come, it is treated as not yet ready to send.
  if (!first || !last) return { is: 'draft' };
  const passed = deadlines.filter((due) => dayOfAnswer(due) < today);
  const common = { sentDay: sent.day, channel: sent.channel, answerDue: last, deadlines, passed };
  if (today < dayOfAnswer(first)) return { is: 'waiting', ...common };
  // One cannot be late for a day that only Facewarden suggested.
  const late = passed.length === deadlines.length && deadlines.some((due) => due.basis !== 'none');
  return { is: late ? 'late' : 'due', ...common };
}
