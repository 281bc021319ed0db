import * as v from 'valibot';
import { RIGHTS } from '../directory/rights';
import { NAME_LANGUAGES } from '../directory/schema';
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
    language: v.picklist(NAME_LANGUAGES),
    original: v.optional(v.string()),
  }),
  v.transform((letter): Letter => letter),
);

export const CHANNELS = ['email', 'form', 'copy', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a firm can have said. No answer at all is no event: it shows in the days that pass. */
export const ANSWERS = [
  'done',
  'partly',
  'refused',
  'no-data',
  'law-does-not-apply',
  'wants-photo',
  'wants-id',
  'wants-form',
  /** It takes away only the addresses it is given. */
  'only-urls',
  'other',
] as const;
export type Answer = (typeof ANSWERS)[number];

/** What a firm can ask for before it answers. */
export const IDENTITY_DEMANDS = ['photo', 'id', 'form', 'other'] as const;
export type IdentityDemand = (typeof IDENTITY_DEMANDS)[number];

/** Address of a page that a firm named. */
const pageAddress = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be a web address'));

/** What can be done about a page where it stands. `not-me`: it shows somebody else, or is none of the writer's. */
export const PAGE_DEEDS = ['lowered', 'removed', 'not-me'] as const;
export type PageDeed = (typeof PAGE_DEEDS)[number];

const drafted = v.looseObject({ kind: v.literal('drafted'), at: instant, letter: letterSchema });
/** A letter that went out, on the sender's local day: what deadlines count from, whatever zone the machine is in later. */
const letterSent = {
  at: instant,
  day,
  channel: v.picklist(CHANNELS),
  letter: letterSchema,
  /** The letter as it was prepared, where the writer changed it. */
  original: v.optional(v.nullable(letterSchema)),
};
const sent = v.looseObject({ kind: v.literal('sent'), ...letterSent });
/** The firm said, or the post proves, that a letter arrived on that day. */
const receiptConfirmed = v.looseObject({ kind: v.literal('receipt-confirmed'), at: instant, day });
const identityAsked = v.looseObject({
  kind: v.literal('identity-asked'),
  at: instant,
  day,
  what: v.picklist(IDENTITY_DEMANDS),
});
const identityGiven = v.looseObject({
  kind: v.literal('identity-given'),
  at: instant,
  day,
  /** `nothing`: the demand was turned down, with the article that lets one do so. */
  gave: v.picklist(['what-was-asked', 'less', 'nothing']),
  letter: v.optional(letterSchema),
});
const extended = v.looseObject({
  kind: v.literal('extended'),
  at: instant,
  /** The day the firm told it: too late, and it counts for nothing. */
  day,
  /** By when it wants to answer; left out where it did not say. */
  until: v.optional(v.nullable(day)),
  /** How much more time it takes, where it named that and no day. */
  more: v.optional(
    v.nullable(
      v.looseObject({
        amount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660)),
        unit: v.picklist(['calendar_days', 'business_days', 'calendar_month']),
      }),
    ),
  ),
});
const answered = v.looseObject({
  kind: v.literal('answered'),
  at: instant,
  day,
  outcome: v.picklist(ANSWERS),
});
const reminderSent = v.looseObject({
  kind: v.literal('reminder-sent'),
  ...letterSent,
  /** Pages of the firm's own list that the letter asks it to take out of its index. */
  pages: v.optional(v.array(pageAddress)),
});
const appealed = v.looseObject({ kind: v.literal('appealed'), ...letterSent });
const complainedToFirm = v.looseObject({ kind: v.literal('complained-to-firm'), ...letterSent });
const complainedToRegulator = v.looseObject({
  kind: v.literal('complained-to-regulator'),
  ...letterSent,
  /** Id of a regulator of the directory, which may be gone from a later one. */
  regulator: v.optional(v.nullable(v.string())),
});
/** What the regulator decided. */
const decision = v.looseObject({
  kind: v.literal('decision'),
  at: instant,
  day,
  outcome: v.picklist(['upheld', 'rejected', 'partly', 'other']),
});
/** The writer looked whether what the firm confirmed is true: whether the face is listed there again. */
const checked = v.looseObject({
  kind: v.literal('checked'),
  at: instant,
  day,
  found: v.picklist(['gone', 'listed']),
});
/** The firm's answer names pages it took pictures from. */
const pagesListed = v.looseObject({
  kind: v.literal('pages-listed'),
  at: instant,
  pages: v.array(pageAddress),
  /** Id of the attachment they were read from, which may be gone. */
  attachment: v.optional(v.nullable(v.string())),
});
/** The writer did something about one of these pages. */
const pageDone = v.looseObject({
  kind: v.literal('page-done'),
  at: instant,
  page: pageAddress,
  what: v.picklist(PAGE_DEEDS),
});
const closed = v.looseObject({ kind: v.literal('closed'), at: instant });
/** Takes back the closing: the request stands again as it stood before. */
const reopened = v.looseObject({ kind: v.literal('reopened'), at: instant });
/** Out of the list, and back into it; nothing else changes (archived.ts). */
const archived = v.looseObject({ kind: v.literal('archived'), at: instant, day });
const unarchived = v.looseObject({ kind: v.literal('unarchived'), at: instant, day });
const noted = v.looseObject({ kind: v.literal('noted'), at: instant, text: v.string() });
/** Takes back an earlier event, an `undone` too. Events are only ever added, so that a place in the list names one for good. */
const undone = v.looseObject({
  kind: v.literal('undone'),
  at: instant,
  event: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const knownEvent = v.variant('kind', [
  drafted,
  sent,
  receiptConfirmed,
  identityAsked,
  identityGiven,
  extended,
  answered,
  reminderSent,
  appealed,
  complainedToFirm,
  complainedToRegulator,
  decision,
  checked,
  pagesListed,
  pageDone,
  closed,
  reopened,
  archived,
  unarchived,
  noted,
  undone,
]);
export type KnownEvent = v.InferOutput<typeof knownEvent>;
export type EventOf<Kind extends KnownEvent['kind']> = Extract<KnownEvent, { kind: Kind }>;
export type SentEvent = EventOf<'sent'>;
export type AnsweredEvent = EventOf<'answered'>;
/** A letter to the firm after the request. */
export type FirmStep = EventOf<'reminder-sent' | 'appealed' | 'complained-to-firm'>;

export const EVENT_KINDS: readonly KnownEvent['kind'][] = knownEvent.options.map(
  ({ entries }) => entries.kind.literal,
);

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
