import type { AnswerDays, AnswerDue } from './answer-due';
import type { ComplaintLimit } from './complaint-limit';
import type { IdentityDemand } from './request';
import type { Law } from '../directory/law-schema';
import type { RightId } from '../directory/rights';

export const STEP_KINDS = [
  'send',
  'wait',
  'answer-question',
  'reminder',
  'appeal',
  'complaint-to-firm',
  'complaint-to-regulator',
  /** Ask the regulator how the complaint stands. */
  'ask-regulator',
  /** Look whether it is true, and whether the face is listed there again. */
  'check-again',
  /** Ask anew: the time to complain about this request is over. */
  'new-request',
  'close',
  'reopen',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Why a step is recommended. For those that are only allowed: `allowed`. */
export type StepReason =
  | 'allowed'
  | 'not-sent'
  /** The firm still has time. */
  | 'time-left'
  /** The firm wants to know who asks. */
  | 'question'
  /** The time is over without an answer. */
  | 'silence'
  /** So is the time after the reminder. */
  | 'silence-again'
  /** Little is left of the time to complain. */
  | 'limit-near'
  /** Nothing is left of it. */
  | 'limit-over'
  | 'partly'
  | 'refused'
  | 'no-data'
  | 'law-does-not-apply'
  | 'only-urls'
  | 'unclear-answer'
  /** The appeal or the complaint to the firm was not answered in time. */
  | 'appeal-unanswered'
  | 'complaint-unanswered'
  | 'with-regulator'
  | 'regulator-silent'
  | 'rejected'
  /** Done, or decided: later one looks whether it is so. */
  | 'done'
  | 'decided'
  | 'listed-again'
  | 'gone'
  /** The law on record gives nothing more to do, or no authority to turn to. */
  | 'nothing-more'
  | 'closed';

/** What the law says of the firm's question. */
export interface QuestionAdvice {
  readonly what: IdentityDemand;
  readonly rule: Law['identityCheck']['rule'];
  /** Of the rights asked for, those to be served without any check. */
  readonly noCheckFor: readonly RightId[];
  /** What is not due while the question is open. */
  readonly standsStill: AnswerDays['standsStill'];
}

export interface NextStep {
  readonly kind: StepKind;
  readonly reason: StepReason;
  /** From this day on there is something to do. Later than today only for `wait`. */
  readonly day: string;
  /** Why the day: what is waited for, or was. Null where no period is behind it. */
  readonly due: AnswerDue | null;
  /** Articles the step rests on, all on the law's record; empty where it has none. */
  readonly articles: readonly string[];
  /** The last day to complain, where the law has one. */
  readonly limit: ComplaintLimit | null;
  /** A reminder against silence where the law has an appeal is written to be one. */
  readonly doublesAsAppeal: boolean;
  /** For `answer-question`. */
  readonly question: QuestionAdvice | null;
}

export interface Advice {
  /** The one to recommend. */
  readonly step: NextStep;
  /** Others that are allowed now. */
  readonly others: readonly NextStep[];
}
