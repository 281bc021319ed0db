import type { Letter } from '../letters/letter';
import type { Request } from '../requests/request';
import { isKnownEvent } from '../requests/request';

export interface RequestToFill {
  readonly request: Request;
  readonly letter: Letter;
  readonly isSent: boolean;
}

/**
 * The request that a firm's form would be filled from, of all requests to that firm: the newest not sent yet, else the newest
 * sent. Closed ones and those without a letter do not count.
 */
export function requestToFill(requests: readonly Request[]): RequestToFill | null {
  const open = requests.flatMap((request) => {
    const events = request.events.filter(isKnownEvent);
    const last = events.findLast((event) => event.kind === 'drafted' || event.kind === 'sent');
    if (last === undefined || events.some(({ kind }) => kind === 'closed')) return [];
    const isSent = events.some(({ kind }) => kind === 'sent');
    return [{ request, letter: last.letter, isSent, at: last.at }];
  });
  open.sort((a, b) => Number(a.isSent) - Number(b.isSent) || b.at.localeCompare(a.at));
  const [best] = open;
  return best === undefined ? null : { request: best.request, letter: best.letter, isSent: best.isSent };
}
