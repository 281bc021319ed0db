import { isKnownEvent } from './request';
import type { KnownEvent, Request } from './request';

type LetterEvent = Extract<KnownEvent, { kind: 'drafted' | 'sent' }>;

/** The event that holds the letter as it was last written or sent; null where there is none. */
export function lastLetterEvent(request: Request): LetterEvent | null {
  const found = request.events
    .filter(isKnownEvent)
    .findLast((event): event is LetterEvent => event.kind === 'drafted' || event.kind === 'sent');
  return found ?? null;
}
