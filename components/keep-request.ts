import type { Letter } from '../lib/letters/letter';
import type { Channel, RequestEvent } from '../lib/requests/request';
import { localDay } from '../lib/requests/today';
import { saveIdentity } from '../lib/store/identity';
import { requestStore } from '../lib/store/request-store';
import type { StoreResult } from '../lib/store/result';
import { failure, success } from '../lib/store/result';
import { changeSettings } from '../lib/store/settings';
import type { Draft } from './use-draft';

/** Keeps a letter that has begun to travel, and answers the request's id. */
export async function keepDraft(
  draft: Draft,
  recipientId: string,
  letter: Letter,
  keepsDetails: boolean,
): Promise<StoreResult<string>> {
  const event: RequestEvent = { kind: 'drafted', at: new Date().toISOString(), letter };
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
  if (!added.ok) return added;
  await keepDetails(draft, keepsDetails);
  return success(added.value.id);
}

/** Keeps another version of a letter that is kept already: a changed one, or the full one after the short. */
export async function keepVersion(requestId: string, letter: Letter): Promise<StoreResult<string>> {
  return appended(requestId, { kind: 'drafted', at: new Date().toISOString(), letter });
}

/** Records that the letter was sent; keeps it first where that has not happened yet. */
export async function keepSent(
  requestId: string | null,
  draft: Draft,
  recipientId: string,
  channel: Channel,
  letter: Letter,
  keepsDetails: boolean,
): Promise<StoreResult<string>> {
  const kept =
    requestId === null ? await keepDraft(draft, recipientId, letter, keepsDetails) : success(requestId);
  return kept.ok ? markSent(kept.value, channel, letter) : kept;
}

/** Records the word of the sender that this letter went out today. */
export async function markSent(
  requestId: string,
  channel: Channel,
  letter: Letter,
): Promise<StoreResult<string>> {
  const at = new Date();
  const event: RequestEvent = { kind: 'sent', at: at.toISOString(), day: localDay(at), channel, letter };
  return appended(requestId, event);
}

async function appended(requestId: string, event: RequestEvent): Promise<StoreResult<string>> {
  const result = await requestStore.appendEvent(requestId, event);
  if (!result.ok) return result;
  return result.value.is === 'found'
    ? success(requestId)
    : failure('failed', `request is ${result.value.is}`);
}

/** Country, name and address: only where the writer says so. The request itself holds the country it rests on. */
async function keepDetails({ fields }: Draft, keepsDetails: boolean): Promise<void> {
  if (!keepsDetails) return;
  await changeSettings((old) => ({ ...old, country: fields.country, region: fields.region }));
  await saveIdentity(fields.identity);
}
