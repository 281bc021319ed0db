import type { Letter } from '../letters/letter';
import { effectiveEvents } from '../requests/effective';
import type { Request } from '../requests/request';
import { localDay } from '../requests/today';

export interface RequestToFill {
  readonly request: Request;
  readonly letter: Letter;
  readonly isSent: boolean;
  /** On which the letter was written, or sent: YYYY-MM-DD. */
  readonly day: string;
}

/**
 * The requests that a firm's form can be filled from, of all requests to that firm, newest first. Closed ones and those
 * without a letter do not count.
 */
export function requestsToFill(requests: readonly Request[]): RequestToFill[] {
  const open = requests.flatMap((request) => {
    const events = effectiveEvents(request);
    const last = events.findLast((event) => event.kind === 'drafted' || event.kind === 'sent');
    const end = events.findLast(({ kind }) => kind === 'closed' || kind === 'reopened');
    if (last === undefined || end?.kind === 'closed') return [];
    const isSent = events.some(({ kind }) => kind === 'sent');
    const day = last.kind === 'sent' ? last.day : localDay(new Date(last.at));
    return [{ at: last.at, found: { request, letter: last.letter, isSent, day } }];
  });
  return open.sort((a, b) => b.at.localeCompare(a.at)).map(({ found }) => found);
}

/** Which of them to offer first: the newest not sent yet, else the newest. -1 where there is none. */
export function placeToOffer(found: readonly RequestToFill[]): number {
  const draft = found.findIndex(({ isSent }) => !isSent);
  return draft < 0 && found.length > 0 ? 0 : draft;
}
