import { effectiveEvents } from './effective';
import type { EventOf, Request } from './request';

/**
 * The local day a request was put away, or null where it is not. Putting away only takes it out of the list: its dates go on,
 * and what becomes due after that day brings it back.
 */
export function putAwayOn(request: Request): string | null {
  const last = effectiveEvents(request).findLast(
    (event): event is EventOf<'archived' | 'unarchived'> =>
      event.kind === 'archived' || event.kind === 'unarchived',
  );
  return last?.kind === 'archived' ? last.day : null;
}
