import * as v from 'valibot';
import { factsSchema } from '../page-facts-schema';
import { isCalendarDay } from '../requests/calendar-day';
import type { OwnProfile, ProfileCheck } from './own-profile';

const text = v.pipe(v.string(), v.maxLength(20_000));
const pixels = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)));

const strangerSchema = v.variant('is', [
  v.object({
    is: v.literal('reached'),
    url: text,
    name: v.nullable(text),
    bio: v.nullable(text),
    photo: v.nullable(v.object({ url: text, width: pixels, height: pixels })),
    indexing: v.object({
      is: v.picklist(['allowed', 'refused', 'unknown']),
      by: v.nullable(v.picklist(['meta', 'header'])),
    }),
    data: v.array(v.picklist(['json-ld', 'open-graph', 'microformats'])),
  }),
  v.object({ is: v.literal('login-wall') }),
  v.object({ is: v.literal('missing') }),
  v.object({
    is: v.literal('failed'),
    why: v.picklist(['not-allowed', 'offline', 'too-slow', 'too-large', 'left-site', 'refused', 'no-page']),
  }),
]);

const faceSchema = v.object({
  count: v.picklist(['no-clear-face', 'one', 'several']),
  width: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))),
  share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const checkSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  facts: v.fallback(v.nullable(factsSchema), null),
  stranger: v.fallback(v.nullable(strangerSchema), null),
  face: v.fallback(v.nullable(faceSchema), null),
});

const day = v.pipe(v.string(), v.check(isCalendarDay, 'must be a real day, YYYY-MM-DD'));

/** What a profile cannot do without. */
const coreSchema = v.pipe(
  v.object({
    id: v.string(),
    site: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
    handle: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    url: v.pipe(v.string(), v.maxLength(4000), v.startsWith('https://')),
    since: day,
  }),
  v.check(({ id, site, handle }) => id === `${site}:${handle}`, 'the id must be site:handle'),
);

const restSchema = v.object({
  checks: v.fallback(v.array(v.unknown()), []),
  done: v.fallback(v.record(v.string(), v.unknown()), {}),
  photoHash: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), null),
});

/**
 * A stored profile: whole, or null where it is none at all. What is damaged inside it is left out: a check without its moment, a
 * part of a check, a tick without a day.
 */
export function readOwnProfile(raw: unknown): OwnProfile | null {
  const core = v.safeParse(coreSchema, raw);
  const rest = v.safeParse(restSchema, raw);
  if (!core.success || !rest.success) return null;
  const checks: ProfileCheck[] = rest.output.checks.flatMap((check) => {
    const parsed = v.safeParse(checkSchema, check);
    return parsed.success ? [parsed.output] : [];
  });
  const done = Object.entries(rest.output.done).flatMap(([step, when]) =>
    v.is(day, when) ? [[step, when] as const] : [],
  );
  return {
    ...core.output,
    checks: checks.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    done: Object.fromEntries(done),
    photoHash: rest.output.photoHash,
  };
}
