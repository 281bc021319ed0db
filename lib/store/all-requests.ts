import type { Request, RequestEvent } from '../requests/request';
import { requestStore } from './request-store';
import { success, type StoreResult } from './result';

/** Read first: all that most people have. */
const FIRST = 50;
/** In one go after that: some ten milliseconds, so that a key pressed meanwhile shows at once. */
const AT_ONCE = 120;

/**
 * All requests that can be read, without the texts of their letters, for what has to know how each stands. Read in parts with
 * room between them, so that a page stays quick with ten thousand. Null where `signal` stopped it.
 */
export async function readAllRequests(signal: AbortSignal): Promise<StoreResult<Request[]> | null> {
  const all: Request[] = [];
  let after: string | null = null;
  do {
    const part = await requestStore.listRequestsAfter(after, after === null ? FIRST : AT_ONCE);
    if (signal.aborted) return null;
    if (!part.ok) return part;
    all.push(...part.value.requests.map(withoutTexts));
    after = part.value.last;
    if (after !== null) await new Promise((resolve) => setTimeout(resolve));
  } while (after !== null);
  return success(all);
}

/** The same request with empty letters: whole, ten thousand take some hundred megabytes. */
function withoutTexts(request: Request): Request {
  return { ...request, events: request.events.map(withoutText) };
}

function withoutText(event: RequestEvent): RequestEvent {
  if (!('letter' in event) || typeof event.letter !== 'object' || event.letter === null) return event;
  return { ...event, letter: { ...event.letter, body: '', original: undefined } };
}
