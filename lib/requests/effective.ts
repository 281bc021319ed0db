import { isKnownEvent } from './request';
import type { KnownEvent, Request } from './request';

/** Places in the list of the events that a later `undone` has taken back, and that no still later one has put back. */
function takenBack(request: Request): ReadonlySet<number> {
  const taken = new Set<number>();
  // From the end: whether an `undone` counts is known before it takes anything back.
  for (let place = request.events.length - 1; place >= 0; place -= 1) {
    const event = request.events[place];
    if (event === undefined || taken.has(place) || !isKnownEvent(event) || event.kind !== 'undone') continue;
    if (event.event < place) taken.add(event.event);
  }
  return taken;
}

/**
 * The events that count, oldest first: of kinds this version knows, not taken back, and without the taking back itself. An
 * `undone` that names itself or something later takes nothing back.
 */
export function effectiveEvents(request: Request): KnownEvent[] {
  const taken = takenBack(request);
  return request.events.filter(
    (event, place): event is KnownEvent =>
      isKnownEvent(event) && event.kind !== 'undone' && !taken.has(place),
  );
}

/** Whether the event at this place of the list counts no more. */
export function isTakenBack(request: Request, place: number): boolean {
  return takenBack(request).has(place);
}

/** The place of the last event that can be taken back, for the `event` of an `undone`; null where there is none. */
export function lastUndoable(request: Request): number | null {
  const taken = takenBack(request);
  const place = request.events.findLastIndex((event, at) => event.kind !== 'undone' && !taken.has(at));
  return place < 0 ? null : place;
}
