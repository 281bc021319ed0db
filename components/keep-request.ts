import type { Letter } from '../lib/letters/letter';
import { courseOf } from '../lib/requests/course';
import { isRepeated } from '../lib/requests/repeated';
import type { Channel, KnownEvent, Request, RequestEvent } from '../lib/requests/request';
import { localDay } from '../lib/requests/today';
import { keepDetails } from '../lib/store/details';
import { oneAtATime } from '../lib/store/one-at-a-time';
import { requestStore } from '../lib/store/request-store';
import type { RequestLookUp } from '../lib/store/requests';
import type { StoreResult } from '../lib/store/result';
import { failure, success } from '../lib/store/result';
import { changeSettings } from '../lib/store/settings';
import type { Draft } from './use-draft';

/** What is looked up, decided and written as one: two presses, or two windows, must not make two requests of one. */
const LOCK = 'requests';

/** Keeps a letter that has begun to travel, and answers the request's id. Kept already by this page, it is not kept again. */
export function keepDraft(
  draft: Draft,
  recipientId: string,
  letter: Letter,
  keepsDetails: boolean,
): Promise<StoreResult<string>> {
  return oneAtATime(LOCK, async () => {
    const listed = await requestStore.listRequests();
    if (!listed.ok) return listed;
    const own = listed.value.requests.find(({ reference }) => reference === draft.reference);
    return own === undefined ? addDraft(draft, recipientId, letter, keepsDetails) : success(own.id);
  });
}

/** Keeps another version of a letter that is kept already: a changed one, or the full one after the short. */
export async function keepVersion(requestId: string, letter: Letter): Promise<StoreResult<string>> {
  const event: RequestEvent = { kind: 'drafted', at: new Date().toISOString(), letter };
  return withId(await requestStore.appendEvent(requestId, event));
}

/**
 * Records that the letter was sent; keeps it first where that has not happened yet. Where another window has recorded the same
 * since this letter was begun, it answers that request and keeps no second one.
 */
export function keepSent(
  requestId: string | null,
  draft: Draft,
  recipientId: string,
  channel: Channel,
  letter: Letter,
  keepsDetails: boolean,
): Promise<StoreResult<string>> {
  return oneAtATime(LOCK, async () => {
    const listed = await requestStore.listRequests();
    if (!listed.ok) return listed;
    const { requests } = listed.value;
    const twin = requests.find((request) => isTwin(request, draft, recipientId));
    if (twin !== undefined) return success(twin.id);
    // Erased in another window meanwhile, it is kept anew: the letter has gone out all the same.
    const before = requestId === null || (await isMissing(requestId)) ? undefined : requestId;
    const own = before ?? requests.find(({ reference }) => reference === draft.reference)?.id;
    const kept = own === undefined ? await addDraft(draft, recipientId, letter, keepsDetails) : success(own);
    return kept.ok ? appendSent(kept.value, channel, letter) : kept;
  });
}

/** Records the word of the sender that this letter went out today; once, however often it is said. */
export function markSent(requestId: string, channel: Channel, letter: Letter): Promise<StoreResult<string>> {
  return oneAtATime(LOCK, () => appendSent(requestId, channel, letter));
}

/**
 * Puts an event to a request, once.
 *
 * @param request as the page showed it when the button was pressed.
 */
export function keepEvent(request: Request, event: KnownEvent): Promise<StoreResult<string>> {
  return oneAtATime(LOCK, () => appendOnce(request.id, request.events.length, event));
}

async function isMissing(requestId: string): Promise<boolean> {
  const read = await requestStore.readRequest(requestId);
  return read.ok && read.value.is === 'missing';
}

/** Whether a request is this letter, sent from another window while it lay open here. */
function isTwin(request: Request, draft: Draft, recipientId: string): boolean {
  if (request.collector !== recipientId || request.reference === draft.reference) return false;
  const { sent } = courseOf(request);
  return (
    sent !== null &&
    sent.at >= draft.begunAt &&
    request.profileUrls.join('\n') === draft.profileUrls.join('\n')
  );
}

async function addDraft(
  draft: Draft,
  recipientId: string,
  letter: Letter,
  keepsDetails: boolean,
): Promise<StoreResult<string>> {
  const event: RequestEvent = { kind: 'drafted', at: new Date().toISOString(), letter };
  // The details first: were they not to fit, nobody would hear of it once the letter is kept and the page has moved on.
  const details = await keepOwnDetails(draft, keepsDetails);
  if (!details.ok) return details;
  const added = await requestStore.addRequest({
    collector: recipientId,
    law: draft.found.law.id,
    rights: [...draft.rights],
    country: draft.fields.country ?? '',
    region: draft.fields.region,
    reference: draft.reference,
    profileUrls: [...draft.profileUrls],
    events: [event],
  });
  return added.ok ? success(added.value.id) : added;
}

function appendSent(requestId: string, channel: Channel, letter: Letter): Promise<StoreResult<string>> {
  const at = new Date();
  return appendOnce(requestId, 0, {
    kind: 'sent',
    at: at.toISOString(),
    day: localDay(at),
    channel,
    letter,
  });
}

async function appendOnce(requestId: string, seen: number, event: KnownEvent): Promise<StoreResult<string>> {
  const read = await requestStore.readRequest(requestId);
  if (!read.ok) return read;
  if (read.value.is === 'found' && isRepeated(read.value.request, seen, event)) return success(requestId);
  return withId(await requestStore.appendEvent(requestId, event));
}

function withId(result: StoreResult<RequestLookUp<Request>>): StoreResult<string> {
  if (!result.ok) return result;
  return result.value.is === 'found'
    ? success(result.value.request.id)
    : failure('failed', `request is ${result.value.is}`);
}

/** Country, name and address: only where the writer says so. The request itself holds the country it rests on. */
async function keepOwnDetails({ fields }: Draft, keepsDetails: boolean): Promise<StoreResult<unknown>> {
  if (!keepsDetails) return success(null);
  const kept = await keepDetails(fields.identity);
  if (!kept.ok || !kept.value) return kept;
  return changeSettings((old) => ({ ...old, country: fields.country, region: fields.region }));
}
