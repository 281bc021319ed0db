import * as v from 'valibot';
import { isCalendarDay } from './calendar-day';
import { courseOf } from './course';
import type { CollectorChoice, LeftOut } from './choose-collectors';
import type { Request } from './request';

/**
 * "Opt out everywhere": the firms still to be written to, one after the other. The queue remembers where it stands and sends
 * nothing. It holds what the user demands (profiles, law, place), and nobody's name or address. Read with room for what later
 * versions write.
 */

const day = v.pipe(v.string(), v.check(isCalendarDay, 'must be a real day, YYYY-MM-DD'));
const id = v.pipe(v.string(), v.nonEmpty());

export const SKIPPED_WHY = ['user', 'waiting', 'next-step', 'answered'] as const;
export const FAILED_WHY = ['no-contact', 'no-law', 'closed', 'unknown-firm'] as const;
export type FailedWhy = (typeof FAILED_WHY)[number];

const stateSchema = v.variant('is', [
  v.looseObject({ is: v.literal('ready') }),
  /** Its letter has begun to travel and is kept as a draft; the word that it was sent is awaited. */
  v.looseObject({ is: v.literal('waiting'), request: id }),
  v.looseObject({ is: v.literal('sent'), request: id, day }),
  v.looseObject({
    is: v.literal('skipped'),
    why: v.picklist(SKIPPED_WHY),
    /** The earlier request that is the reason, and the day its answer is due or came. */
    request: v.nullable(id),
    day: v.nullable(day),
  }),
  v.looseObject({ is: v.literal('failed'), why: v.picklist(FAILED_WHY) }),
]);
export type ItemState = v.InferOutput<typeof stateSchema>;

const itemSchema = v.looseObject({
  /** Id of a collector of the directory. It may be gone from a later one. */
  collector: id,
  state: stateSchema,
});
export type QueueItem = v.InferOutput<typeof itemSchema>;

const headSchema = v.looseObject({
  madeAt: v.pipe(v.string(), v.isoTimestamp('must be a moment such as 2026-11-22T09:30:00.000Z')),
  country: v.string(),
  region: v.nullable(v.string()),
  /** Id of the law the letters rest on; null for the one each letter rests on by itself. */
  law: v.nullable(v.string()),
  profileUrls: v.array(v.string()),
  photoUrls: v.array(v.string()),
  /** Whether the user put it away: it is kept, and no page reminds of it. */
  isPutAway: v.boolean(),
});

export interface Queue extends v.InferOutput<typeof headSchema> {
  readonly items: readonly QueueItem[];
}

/** What can happen to a queue. */
export type QueueEvent =
  | { readonly kind: 'begun'; readonly collector: string; readonly request: string }
  | { readonly kind: 'sent'; readonly collector: string; readonly request: string; readonly day: string }
  | { readonly kind: 'skipped'; readonly collector: string }
  | { readonly kind: 'failed'; readonly collector: string; readonly why: FailedWhy }
  /** A firm that was left out is to be written to all the same. */
  | { readonly kind: 'again'; readonly collector: string }
  | { readonly kind: 'put-away' }
  | { readonly kind: 'taken-up' };

/**
 * Checks what lies in the store. An item that cannot be read is left out, and of two for one firm the first counts.
 *
 * @returns queue null where there is none; `damaged` names what could not be read. Any value is allowed.
 */
export function readQueueRecord(raw: unknown): { queue: Queue | null; damaged: string[] } {
  if (raw === undefined) return { queue: null, damaged: [] };
  const head = v.safeParse(v.looseObject({ ...headSchema.entries, items: v.array(v.unknown()) }), raw);
  if (!head.success) return { queue: null, damaged: ['queue'] };
  const damaged: string[] = [];
  const items = new Map<string, QueueItem>();
  head.output.items.forEach((record, place) => {
    const item = v.safeParse(itemSchema, record);
    if (!item.success || items.has(item.output.collector)) damaged.push(`items.${place}`);
    else items.set(item.output.collector, item.output);
  });
  return { queue: { ...head.output, items: [...items.values()] }, damaged };
}

/** What a queue is made from. */
export type QueueStart = Pick<Queue, 'country' | 'region' | 'law' | 'profileUrls' | 'photoUrls'>;

/**
 * A new queue over these collectors, in their order.
 *
 * @param unwanted ids of those the user took out.
 * @param madeAt ISO 8601 in UTC.
 */
export function makeQueue(
  choices: readonly CollectorChoice[],
  unwanted: ReadonlySet<string>,
  start: QueueStart,
  madeAt: string,
): Queue {
  const items = choices.map(({ collector, leftOut }): QueueItem => ({
    collector: collector.id,
    state: leftOut !== null ? leftOutState(leftOut) : unwanted.has(collector.id) ? BY_USER : { is: 'ready' },
  }));
  return { ...start, madeAt, isPutAway: false, items };
}

const BY_USER: ItemState = { is: 'skipped', why: 'user', request: null, day: null };

/** The state of a firm that is not written to now. */
export function leftOutState(left: LeftOut): ItemState {
  switch (left.why) {
    case 'waiting':
      return { is: 'skipped', why: 'waiting', request: left.request, day: left.until };
    case 'answered':
      return { is: 'skipped', why: 'answered', request: left.request, day: left.day };
    case 'next-step':
      return { is: 'skipped', why: 'next-step', request: left.request, day: null };
    default:
      return { is: 'failed', why: left.why };
  }
}

/** The queue after an event; the same one where the event changes nothing. What was sent stays sent. */
export function afterEvent(queue: Queue, event: QueueEvent): Queue {
  if (event.kind === 'put-away' || event.kind === 'taken-up') {
    const isPutAway = event.kind === 'put-away';
    return queue.isPutAway === isPutAway ? queue : { ...queue, isPutAway };
  }
  const item = queue.items.find(({ collector }) => collector === event.collector);
  const state = item === undefined ? null : nextState(item.state, event);
  if (state === null) return queue;
  return { ...queue, items: queue.items.map((each) => (each === item ? { ...each, state } : each)) };
}

function nextState(state: ItemState, event: Extract<QueueEvent, { collector: string }>): ItemState | null {
  if (state.is === 'sent') return null;
  const isOpen = state.is === 'ready' || state.is === 'waiting';
  switch (event.kind) {
    // A letter that left, left: whatever another window has made of this firm meanwhile.
    case 'begun':
      return { is: 'waiting', request: event.request };
    case 'sent':
      return { is: 'sent', request: event.request, day: event.day };
    case 'skipped':
      return isOpen ? BY_USER : null;
    case 'failed':
      return isOpen ? { is: 'failed', why: event.why } : null;
    case 'again':
      return isOpen ? null : { is: 'ready' };
  }
}

/**
 * The queue with what the requests say of its letters: one sent from its own page counts as sent, one whose draft was deleted
 * is ready again. Derived each time, never stored.
 */
export function withRequests(queue: Queue, requests: readonly Request[]): Queue {
  return {
    ...queue,
    items: queue.items.map((item): QueueItem => {
      const { state, collector } = item;
      if (state.is !== 'waiting' && state.is !== 'ready') return item;
      const own = requests.filter((request) =>
        state.is === 'waiting' ? request.id === state.request : request.collector === collector,
      );
      for (const request of own) {
        const { sent } = courseOf(request);
        if (sent === null || (state.is === 'ready' && sent.at < queue.madeAt)) continue;
        return { ...item, state: { is: 'sent', request: request.id, day: sent.day } };
      }
      return state.is === 'waiting' && own.length === 0 ? { ...item, state: { is: 'ready' } } : item;
    }),
  };
}

/** The firm to write to next; null where none is left. */
export function nextItem(queue: Queue): QueueItem | null {
  return queue.items.find(({ state }) => state.is === 'ready' || state.is === 'waiting') ?? null;
}

/** How far a queue is. `left + sent + passed + leftOut + failed` are all its firms. */
export interface QueueProgress {
  readonly left: number;
  readonly sent: number;
  /** Skipped by the user. */
  readonly passed: number;
  /** Not asked because of an earlier request. */
  readonly leftOut: number;
  readonly failed: number;
  /** The next letter's place among those to write, from 1; the last one's where none is left. */
  readonly at: number;
  /** How many there are to write, those sent and passed included. */
  readonly of: number;
}

export function progressOf({ items }: Queue): QueueProgress {
  const count = (test: (state: ItemState) => boolean): number =>
    items.filter(({ state }) => test(state)).length;
  const left = count(({ is }) => is === 'ready' || is === 'waiting');
  const sent = count(({ is }) => is === 'sent');
  const passed = count((state) => state.is === 'skipped' && state.why === 'user');
  const leftOut = count((state) => state.is === 'skipped' && state.why !== 'user');
  const of = left + sent + passed;
  return {
    ...{ left, sent, passed, leftOut },
    failed: count(({ is }) => is === 'failed'),
    at: Math.min(of, sent + passed + 1),
    of,
  };
}
