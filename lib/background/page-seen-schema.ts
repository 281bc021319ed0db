import * as v from 'valibot';
import type { PageFacts } from '../detect/page-facts';
import type { TabSender } from './sender';

const text = v.pipe(v.string(), v.maxLength(4000));
const sign = v.pipe(v.string(), v.maxLength(60));
const pixels = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)));

const factsSchema = v.object({
  site: sign,
  handle: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  kind: v.picklist(['profile', 'photo']),
  photo: v.object({ url: text, width: pixels, height: pixels, sign }),
  audience: v.object({ is: v.picklist(['public', 'unknown']), sign }),
  ownership: v.object({ is: v.picklist(['mine', 'other', 'unknown']), sign }),
  name: v.object({ is: v.picklist(['shown', 'unknown']), sign }),
  indexing: v.object({ is: v.picklist(['allowed', 'refused', 'unknown']), sign }),
});

const messageSchema = v.object({ facts: v.nullable(factsSchema) });

/**
 * The facts in a message from a content script. Null where they are malformed, or speak of another profile than the one
 * at the tab's address: then the page has moved on, and another message follows.
 */
export function checkedFacts(message: unknown, from: TabSender): PageFacts | null {
  const parsed = v.safeParse(messageSchema, message);
  const facts = parsed.success ? parsed.output.facts : null;
  if (facts === null || from.match === null) return null;
  if (facts.site !== from.rule.id || facts.handle !== from.match.handle) return null;
  return facts;
}
