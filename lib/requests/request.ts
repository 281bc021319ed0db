import * as v from 'valibot';
import { RIGHTS } from '../directory/schema';
import { LETTER_LANGUAGES } from '../letters/letter';
import { isCalendarDay } from './calendar-day';
import type { Letter } from '../letters/letter';

/**
 * A request is its events, oldest first, only ever added to. What it has come to is derived from them (status.ts).
 *
 * Records are read with room for what later versions write: unknown fields stay, and an event of a kind unknown here is
 * kept as it is, so that going back to an older version loses nothing.
 */

const instant = v.pipe(v.string(), v.isoTimestamp('must be a moment such as 2026-11-22T09:30:00.000Z'));
const day = v.pipe(v.string(), v.check(isCalendarDay, 'must be a real day, YYYY-MM-DD'));
const line = v.pipe(v.string(), v.regex(/^[^\r\n]*$/, 'must be one line'));

/** What `Letter` of lib/letters is, when it comes back from the store. */
export const letterSchema = v.pipe(
  v.looseObject({
    to: v.nullable(line),
    subject: line,
    body: v.string(),
    language: v.picklist(LETTER_LANGUAGES),
  }),
  v.transform((letter): Letter => letter),
);

export const CHANNELS = ['email', 'form', 'copy'] as const;
export type Channel = (typeof CHANNELS)[number];

export const ANSWERS = ['done', 'partly', 'refused', 'no-data', 'law-does-not-apply', 'other'] as const;
export type Answer = (typeof ANSWERS)[number];

const drafted = v.looseObject({ kind: v.literal('drafted'), at: instant, letter: letterSchema });
const sent = v.looseObject({
  kind: v.literal('sent'),
  at: instant,
  /** The sender's local day: what deadlines count from, whatever zone the machine is in later. */
  day,
  channel: v.picklist(CHANNELS),
  letter: letterSchema,
});
const noted = v.looseObject({ kind: v.literal('noted'), at: instant, text: v.string() });
const answered = v.looseObject({
  kind: v.literal('answered'),
  at: instant,
  day,
  outcome: v.picklist(ANSWERS),
});
const closed = v.looseObject({ kind: v.literal('closed'), at: instant });

const knownEvent = v.variant('kind', [drafted, sent, noted, answered, closed]);
export type KnownEvent = v.InferOutput<typeof knownEvent>;
export type SentEvent = v.InferOutput<typeof sent>;
export type AnsweredEvent = v.InferOutput<typeof answered>;

export const EVENT_KINDS: readonly KnownEvent['kind'][] = ['drafted', 'sent', 'noted', 'answered', 'closed'];

/** An event a later version wrote. A broken event of a known kind is not let through as one. */
const laterEvent = v.looseObject({
  kind: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.check(
      (kind) => !EVENT_KINDS.some((known) => known === kind),
      'is an event with a wrong or missing field',
    ),
  ),
  at: instant,
});
export type LaterEvent = v.InferOutput<typeof laterEvent>;

export type RequestEvent = KnownEvent | LaterEvent;

export const requestSchema = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  /** Id of a collector of the directory. It may be gone from a later directory: the request stays readable. */
  collector: v.pipe(v.string(), v.nonEmpty()),
  /** Id of the law it was made under. */
  law: v.pipe(v.string(), v.nonEmpty()),
  rights: v.array(v.picklist(RIGHTS)),
  country: v.string(),
  region: v.nullable(v.string()),
  reference: line,
  profileUrls: v.array(v.string()),
  events: v.array(v.union([knownEvent, laterEvent])),
});
export type Request = v.InferOutput<typeof requestSchema>;

/** A request from outside (store, backup) checked; null where it is none. Nothing it holds is dropped. */
export function readRequest(record: unknown): Request | null {
  const result = v.safeParse(requestSchema, record);
  return result.success ? result.output : null;
}

/** Whether this version knows the event's kind. */
export function isKnownEvent(event: RequestEvent): event is KnownEvent {
  return EVENT_KINDS.some((kind) => kind === event.kind);
}

/** The request with one more event; the given one stays as it is. */
export function withEvent(request: Request, event: RequestEvent): Request {
  return { ...request, events: [...request.events, event] };
}
