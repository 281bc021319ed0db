import { effectiveEvents } from './effective';
import type { KnownEvent, Request, RequestEvent } from './request';

/**
 * Whether an event says what the request already holds: a button pressed twice, or in two windows.
 *
 * A request that was sent is sent. Only the post is another way beside it, offered after an e-mail too, and that once a day.
 * Any other event counts as said where the same was added since the page was drawn.
 *
 * @param seen how many events the page showed when it was pressed; what came later, came from elsewhere.
 */
export function isRepeated(request: Request, seen: number, event: KnownEvent): boolean {
  if (event.kind === 'sent') {
    return effectiveEvents(request).some(
      (old) =>
        old.kind === 'sent' &&
        (event.channel !== 'post' || (old.channel === 'post' && old.day === event.day)),
    );
  }
  const said = saying(event);
  return request.events.slice(seen).some((old) => saying(old) === said);
}

/** What an event says, without the moment it was said. */
function saying(event: RequestEvent): string {
  return JSON.stringify({ ...event, at: '' }, (_key, value: unknown) => inOrder(value));
}

/** A record with its fields in one order: the store need not keep that of the page. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
