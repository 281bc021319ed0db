import type { PageFacts } from '../detect/page-facts';
import { checkedExposedFacts } from '../page-facts-schema';
import type { TabSender } from './sender';

/**
 * The facts in a message from a content script. Null where they are malformed, or speak of another profile than the one
 * at the tab's address: then the page has moved on, and another message follows.
 */
export function checkedFacts(message: unknown, from: TabSender): PageFacts | null {
  const sent = typeof message === 'object' && message !== null && 'facts' in message ? message.facts : null;
  const facts = checkedExposedFacts(sent);
  if (facts === null || from.match === null) return null;
  if (facts.site !== from.rule.id || facts.handle !== from.match.handle) return null;
  return facts;
}
