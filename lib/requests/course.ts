import { laterDay } from './calendar-day';
import { effectiveEvents } from './effective';
import type { CountedFrom, Clock } from './answer-due';
import type { Extension } from './period';
import type { Answer, EventOf, FirmStep, IdentityDemand, KnownEvent, Request, SentEvent } from './request';

/** What the firm said last: an answer, or a question it put before answering. */
export interface Said {
  readonly day: string;
  readonly outcome: Answer;
  /** Its place among the events that count. */
  readonly at: number;
}

/** A question of the firm about who asks. */
export interface Question {
  readonly what: IdentityDemand;
  readonly asked: string;
  /** The day it was answered, or the firm answered without; null while it is open. */
  readonly given: string | null;
}

/** A letter to the firm after the request. */
export interface Step {
  readonly event: FirmStep;
  readonly at: number;
  /** Whether the firm had said anything by then. Where it had not, a reminder doubles as an appeal where the law has one. */
  readonly isAgainstSilence: boolean;
}

/** What the request came to last. */
export type Turn =
  | { readonly is: 'draft' }
  /** On its way: sent, or a question answered. */
  | { readonly is: 'open' }
  | { readonly is: 'asked'; readonly question: Question }
  | { readonly is: 'answered'; readonly said: Said }
  | { readonly is: 'step'; readonly step: Step }
  | { readonly is: 'with-regulator'; readonly event: EventOf<'complained-to-regulator'> }
  | { readonly is: 'decided'; readonly event: EventOf<'decision'> }
  | { readonly is: 'closed'; readonly event: EventOf<'closed'> };

/** The events of a request sorted by what they mean. Their order is the order they were recorded in: days can be wrong. */
export interface Course {
  readonly sent: SentEvent | null;
  /** The day the request counts as received; null where it was not sent. */
  readonly start: (CountedFrom & { readonly why: Clock['why'] }) | null;
  readonly turn: Turn;
  readonly said: Said | null;
  /** The first answer that is more than a question back. */
  readonly firstAnswer: EventOf<'answered'> | null;
  readonly questions: readonly Question[];
  /** Answers that grant less than all that was asked for. */
  readonly refusals: readonly Said[];
  /** More time taken for the request itself: told before an appeal or a complaint to the firm, which have times of their own. */
  readonly extensions: readonly Extension[];
  readonly steps: readonly Step[];
  /** The last look whether it is true, after the answer or decision it was about. */
  readonly checked: EventOf<'checked'> | null;
  readonly decision: EventOf<'decision'> | null;
  /** The events that count, in order. */
  readonly events: readonly KnownEvent[];
}

const GRANTS_LESS: readonly Answer[] = ['partly', 'refused', 'no-data', 'law-does-not-apply', 'only-urls'];
const DEMANDS: Readonly<Partial<Record<Answer, IdentityDemand>>> = {
  'wants-photo': 'photo',
  'wants-id': 'id',
  'wants-form': 'form',
};
const WANTS: Readonly<Record<IdentityDemand, Answer>> = {
  photo: 'wants-photo',
  id: 'wants-id',
  form: 'wants-form',
  other: 'other',
};

/** Sorts a request's events. Never throws, whatever their order and days. */
export function courseOf(request: Request): Course {
  const events = withoutReopened(effectiveEvents(request));
  const sent = events.find((event): event is SentEvent => event.kind === 'sent') ?? null;
  const said = events.flatMap((event, at): Said[] => {
    if (event.kind === 'answered') return [{ day: event.day, outcome: event.outcome, at }];
    return event.kind === 'identity-asked' ? [{ day: event.day, outcome: WANTS[event.what], at }] : [];
  });
  const questions = questionsIn(events);
  const firstSaid = said[0]?.at ?? Infinity;
  const steps = events.flatMap((event, at): Step[] =>
    isFirmStep(event) ? [{ event, at, isAgainstSilence: at < firstSaid }] : [],
  );
  const firstStep = steps[0]?.at ?? Infinity;
  const settled = events.findLastIndex(({ kind }) => kind === 'answered' || kind === 'decision');
  return {
    sent,
    start: startOf(sent, events.slice(0, firstStep === Infinity ? undefined : firstStep)),
    turn: turnOf(events, sent, said, questions, steps),
    said: said.at(-1) ?? null,
    firstAnswer: events.find(isAnswer) ?? null,
    questions,
    refusals: said.filter(({ outcome }) => GRANTS_LESS.includes(outcome)),
    extensions: extensionsIn(
      events,
      steps.find(({ event }) => event.kind !== 'reminder-sent')?.at ?? Infinity,
    ),
    steps,
    checked: settled < 0 ? null : lastOf(events.slice(settled), 'checked'),
    decision: lastOf(events, 'decision'),
    events,
  };
}

/** Closings that were taken back by opening again are as if they had not been. */
function withoutReopened(events: readonly KnownEvent[]): KnownEvent[] {
  const reopened = events.findLastIndex(({ kind }) => kind === 'reopened');
  return events.filter(({ kind }, at) => kind !== 'reopened' && (kind !== 'closed' || at > reopened));
}

function lastOf<Kind extends KnownEvent['kind']>(
  events: readonly KnownEvent[],
  kind: Kind,
): EventOf<Kind> | null {
  return events.findLast((event): event is EventOf<Kind> => event.kind === kind) ?? null;
}

function isFirmStep(event: KnownEvent): event is FirmStep {
  return event.kind === 'reminder-sent' || event.kind === 'appealed' || event.kind === 'complained-to-firm';
}

/** What the firm asks for in this event before it answers; null where it asks for nothing. */
function demandIn(event: KnownEvent): { readonly what: IdentityDemand; readonly asked: string } | null {
  if (event.kind === 'identity-asked') return { what: event.what, asked: event.day };
  const what = event.kind === 'answered' ? DEMANDS[event.outcome] : undefined;
  return event.kind === 'answered' && what !== undefined ? { what, asked: event.day } : null;
}

/** An answer that is more than a question back. */
function isAnswer(event: KnownEvent): event is EventOf<'answered'> {
  return event.kind === 'answered' && demandIn(event) === null;
}

/** Each question of the firm with the day it was settled: by the next answer to one, or by an answer of the firm. */
function questionsIn(events: readonly KnownEvent[]): Question[] {
  return events.flatMap((event, at): Question[] => {
    const demand = demandIn(event);
    if (demand === null) return [];
    const settled = events.find(
      (later, place): later is EventOf<'identity-given' | 'answered'> =>
        place > at && (later.kind === 'identity-given' || isAnswer(later)),
    );
    return [{ ...demand, given: settled?.day ?? null }];
  });
}

/** Received when confirmed, if that is after it was sent; else the day it was sent. */
function startOf(sent: SentEvent | null, before: readonly KnownEvent[]): Course['start'] {
  if (sent === null) return null;
  const at = before.indexOf(sent);
  const confirmed = before.find(
    (event, place): event is EventOf<'receipt-confirmed'> => place > at && event.kind === 'receipt-confirmed',
  );
  if (confirmed) return { day: laterDay(sent.day, confirmed.day), why: 'received' };
  return { day: sent.day, why: sent.channel === 'post' ? 'posted' : 'sent' };
}

function extensionsIn(events: readonly KnownEvent[], until: number): Extension[] {
  return events.flatMap((event, at) => (event.kind === 'extended' && at < until ? [extensionOf(event)] : []));
}

/** Extensions told after a later letter: they are about that one. */
export function extensionsAfter({ events }: Course, step: { readonly at: number }): Extension[] {
  return events.flatMap((event, at) =>
    event.kind === 'extended' && at > step.at ? [extensionOf(event)] : [],
  );
}

function extensionOf({ day, until, more }: EventOf<'extended'>): Extension {
  return { told: day, until: until ?? null, more: more ?? null };
}

function turnOf(
  events: readonly KnownEvent[],
  sent: SentEvent | null,
  said: readonly Said[],
  questions: readonly Question[],
  steps: readonly Step[],
): Turn {
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const event = events[at];
    switch (event?.kind) {
      case 'closed':
        return { is: 'closed', event };
      case 'decision':
        return { is: 'decided', event };
      case 'complained-to-regulator':
        return { is: 'with-regulator', event };
      case 'reminder-sent':
      case 'appealed':
      case 'complained-to-firm': {
        const step = steps.find((each) => each.at === at);
        if (step) return { is: 'step', step };
        break;
      }
      case 'answered':
      case 'identity-asked':
      case 'identity-given':
      case 'sent': {
        const answer = said.find((each) => each.at === at);
        if (answer && demandIn(event) === null) return { is: 'answered', said: answer };
        const question = questions.findLast(({ given }) => given === null);
        if (question && isAsking(events.slice(0, at + 1))) return { is: 'asked', question };
        return sent === null ? { is: 'draft' } : { is: 'open' };
      }
    }
  }
  return { is: 'draft' };
}

/** Whether what the firm said last is a question that was not answered: sending the request again is no answer to it. */
function isAsking(events: readonly KnownEvent[]): boolean {
  const last = events.findLast(
    ({ kind }) => kind === 'answered' || kind === 'identity-asked' || kind === 'identity-given',
  );
  return last !== undefined && demandIn(last) !== null;
}
