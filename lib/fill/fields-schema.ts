import * as v from 'valibot';
import type { FieldDescription, FillOutcome } from './field';
import { FIELD_STATES, FILL_OUTCOMES } from './field';

// What comes from a page's process is checked before it is used: a compromised one can send what it likes.

const text = v.pipe(v.string(), v.maxLength(400));

const field = v.object({
  form: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  isLogin: v.boolean(),
  type: text,
  state: v.picklist(FIELD_STATES),
  autocomplete: text,
  label: text,
  aria: text,
  name: text,
  id: text,
  placeholder: text,
  near: text,
  legend: text,
  maxLength: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  options: v.pipe(v.array(v.object({ value: text, text })), v.maxLength(400)),
});
const fields = v.pipe(v.array(field), v.maxLength(300));
const outcomes = v.pipe(v.array(v.picklist(FILL_OUTCOMES)), v.maxLength(300));

/** The fields of a page as its script gave them; null where the answer is malformed. */
export function checkedFields(answer: unknown): readonly FieldDescription[] | null {
  const parsed = v.safeParse(fields, answer);
  return parsed.success ? parsed.output : null;
}

/** One outcome for each of `count` values; null where the answer is malformed. */
export function checkedOutcomes(answer: unknown, count: number): readonly FillOutcome[] | null {
  const parsed = v.safeParse(outcomes, answer);
  return parsed.success && parsed.output.length === count ? parsed.output : null;
}
