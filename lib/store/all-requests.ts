import type { Request, RequestEvent } from '../requests/request';
import { requestParts } from './request-parts';
import { success, type StoreResult } from './result';

/**
 * All requests that can be read, without the texts of their letters, for what has to know how each stands. Read in parts with
 * room between them, so that a page stays quick with ten thousand. Null where `signal` stopped it.
 */
export async function readAllRequests(signal: AbortSignal): Promise<StoreResult<Request[]> | null> {
  const all: Request[] = [];
  for await (const part of requestParts(signal)) {
    if (!part.ok) return part;
    all.push(...part.value.requests.map(withoutTexts));
    if (part.value.isLast) return success(all);
  }
  return null;
}

/** The same request with empty letters: whole, ten thousand take some hundred megabytes. */
function withoutTexts(request: Request): Request {
  return { ...request, events: request.events.map(withoutText) };
}

function withoutText(event: RequestEvent): RequestEvent {
  if (!('letter' in event) || typeof event.letter !== 'object' || event.letter === null) return event;
  return { ...event, letter: { ...event.letter, body: '', original: undefined } };
}
