import { unwrap } from 'idb';
import * as v from 'valibot';
import { ATTACHMENT_TYPES, LARGEST_ATTACHMENT } from '../attachments/attachment-type';
import type { AttachmentType } from '../attachments/attachment-type';
import { inTransaction } from './database';
import { isSealed } from './lock/box';
import { openIn, readOpening, sealIn, writeUnderLock } from './lock/vault';
import { isPlainRecord } from './plain-record';
import { failure, flatten, success, type StoreResult } from './result';

/** What a firm sent back, as it came: a file, or a text that was pasted. */
const attachmentSchema = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  /** Id of the request it belongs to, and goes with. */
  request: v.pipe(v.string(), v.nonEmpty()),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200), v.regex(/^[^\r\n]*$/, 'must be one line')),
  /** What its content is, whatever its name says. */
  type: v.picklist(ATTACHMENT_TYPES),
  /** In bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_ATTACHMENT)),
  addedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Of the content, when it was added. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  data: v.instance(ArrayBuffer),
});

/** An attachment without its content, for lists. */
export interface AttachmentFacts {
  readonly id: string;
  readonly request: string;
  readonly name: string;
  readonly type: AttachmentType;
  readonly size: number;
  readonly addedAt: string;
  readonly sha256: string;
}

export interface Attachment extends AttachmentFacts {
  readonly data: ArrayBuffer;
}

/** Keeps an attachment under a new id. It belongs to a request: where that is gone, nothing is kept. */
export async function addAttachment(draft: Omit<Attachment, 'id'>): Promise<StoreResult<AttachmentFacts>> {
  const attachment = { ...draft, id: crypto.randomUUID() };
  if (!v.is(attachmentSchema, attachment)) return failure('failed', 'not a valid attachment');
  const added = await writeUnderLock(
    ['requests', 'attachments'],
    (vault) => sealIn(vault, 'attachments', attachment),
    async (transaction, sealed): Promise<StoreResult<AttachmentFacts>> => {
      const request = await transaction.objectStore('requests').getKey(attachment.request);
      if (request === undefined) return failure('failed', 'its request is gone');
      unwrap(transaction).objectStore('attachments').add(sealed);
      return success(factsOf(attachment));
    },
  );
  return flatten(added);
}

/** The attachments of a request without their content, oldest first, and how many are kept that cannot be read. */
export function listAttachments(
  request: string,
): Promise<StoreResult<{ attachments: AttachmentFacts[]; damaged: number }>> {
  return readOpening(
    ['attachments'],
    async (transaction) => {
      const found: unknown[] = [];
      // One by one: all contents at once could be a hundred megabytes.
      let cursor = await transaction.objectStore('attachments').index('request').openCursor(request);
      while (cursor !== null) {
        found.push(withoutContent(cursor.value));
        cursor = await cursor.continue();
      }
      return found;
    },
    async (found, vault) => {
      const opened = await Promise.all(found.map((raw) => openIn(vault, 'attachments', raw, false)));
      const attachments = opened.filter((raw) => v.is(attachmentSchema, raw)).map(factsOf);
      attachments.sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0));
      return { attachments, damaged: opened.length - attachments.length };
    },
  );
}

/** One attachment with its content; null where it is gone or cannot be read. */
export function readAttachment(id: string): Promise<StoreResult<Attachment | null>> {
  return readOpening(
    ['attachments'],
    (transaction) => transaction.objectStore('attachments').get(id),
    async (raw, vault) => {
      const record = await openIn(vault, 'attachments', raw);
      return v.is(attachmentSchema, record) ? record : null;
    },
  );
}

/** Most bytes that are read for one file: beyond it browsers run short of memory. */
export const MOST_BYTES = 60_000_000;

export interface AttachmentsOf {
  /** Oldest first; without content where there was no more room for it. */
  readonly attachments: readonly (Attachment | (AttachmentFacts & { readonly data: null }))[];
  /** How many are kept that cannot be read. */
  readonly damaged: number;
}

/** All attachments of these requests, in the order of the requests, with their content as long as it takes no more room than `most`. */
export async function readAttachments(
  requests: readonly string[],
  most = MOST_BYTES,
): Promise<StoreResult<AttachmentsOf[]>> {
  const all: AttachmentsOf[] = [];
  let room = most;
  for (const request of requests) {
    const listed = await listAttachments(request);
    if (!listed.ok) return listed;
    const attachments: AttachmentsOf['attachments'][number][] = [];
    for (const facts of listed.value.attachments) {
      const read = facts.size > room ? success(null) : await readAttachment(facts.id);
      if (!read.ok) return read;
      if (read.value !== null) room -= facts.size;
      attachments.push(read.value ?? { ...facts, data: null });
    }
    all.push({ attachments, damaged: listed.value.damaged });
  }
  return success(all);
}

/** Deletes an attachment, readable or not. One that is gone already is no failure. */
export function deleteAttachment(id: string): Promise<StoreResult<void>> {
  return inTransaction(['attachments'], 'readwrite', (transaction) =>
    transaction.objectStore('attachments').delete(id),
  );
}

/** A stored record with its bytes left out, so that many of them do not fill the memory until they are opened. */
function withoutContent(raw: unknown): unknown {
  if (isSealed(raw)) {
    const { iv } = raw.sealed;
    const empty = { iv, data: new ArrayBuffer(0) };
    const bytes = Object.fromEntries(Object.keys(raw.sealed.bytes).map((name) => [name, empty]));
    return { ...raw, sealed: { ...raw.sealed, bytes } };
  }
  return isPlainRecord(raw) && raw['data'] instanceof ArrayBuffer
    ? { ...raw, data: new ArrayBuffer(0) }
    : raw;
}

function factsOf({ id, request, name, type, size, addedAt, sha256 }: AttachmentFacts): AttachmentFacts {
  return { id, request, name, type, size, addedAt, sha256 };
}
