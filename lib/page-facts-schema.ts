import * as v from 'valibot';
import type { GenericReading } from './detect/read-generic';
import type { PageFacts, PageReading } from './detect/page-facts';

// What comes from a page's process is checked before it is used: a compromised one can send what it likes.

const text = v.pipe(v.string(), v.maxLength(4000));
const sign = v.pipe(v.string(), v.maxLength(60));
const pixels = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)));

export const factsSchema = v.object({
  site: sign,
  handle: v.pipe(v.string(), v.maxLength(300)),
  kind: v.picklist(['profile', 'photo']),
  photo: v.object({ url: text, width: pixels, height: pixels, sign }),
  audience: v.object({ is: v.picklist(['public', 'restricted', 'unknown']), sign }),
  ownership: v.object({ is: v.picklist(['mine', 'other', 'unknown']), sign }),
  name: v.object({ is: v.picklist(['shown', 'unknown']), sign }),
  indexing: v.object({ is: v.picklist(['allowed', 'refused', 'unknown']), sign }),
});

const readingSchema = v.variant('is', [
  v.object({ is: v.literal('profile'), facts: factsSchema }),
  v.object({ is: v.literal('other'), why: v.picklist(['address', 'no-photo', 'placeholder']) }),
]);

const genericSchema = v.variant('is', [
  v.object({ is: v.literal('looks-like'), facts: factsSchema, sign }),
  v.object({ is: v.literal('does-not') }),
  v.object({ is: v.literal('cannot-tell') }),
]);

const signs = v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(60));
const explanationSchema = v.object({ verdict: sign, found: signs, missing: signs });

/** A detector's answer, or null where it is malformed. */
export function checkedReading(answer: unknown): PageReading | null {
  return checked(readingSchema, answer);
}

/** The inspecting script's answer on any site, or null where it is malformed. */
export function checkedGenericReading(answer: unknown): GenericReading | null {
  return checked(genericSchema, answer);
}

/** The inspecting script's list of signs, or null where it is malformed. */
export function checkedExplanation(answer: unknown): v.InferOutput<typeof explanationSchema> | null {
  return checked(explanationSchema, answer);
}

/** Facts of a page that exposes someone, or null. */
export function checkedExposedFacts(value: unknown): PageFacts | null {
  const facts = checked(factsSchema, value);
  return facts === null || facts.audience.is === 'restricted' ? null : facts;
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
