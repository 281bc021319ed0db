import * as v from 'valibot';
import { fromJsonValue, toJsonValue } from '../backup/values';
import { isPlainRecord, type PlainRecord } from '../plain-record';

/**
 * What stays readable of a sealed record: the fields the store finds it by. The stores named here are the ones that are
 * sealed; settings, own profiles, corrections and marks are not, since warnings need them with nobody there to unlock.
 */
const CLEAR_FIELDS = {
  identity: [],
  queue: [],
  requests: ['id'],
  attachments: ['id', 'request'],
  damaged: ['key', 'when'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type SealedStore = keyof typeof CLEAR_FIELDS;

/** Whether records of a store are sealed while a lock is on. */
export function isSealedStore(store: string): store is SealedStore {
  return Object.hasOwn(CLEAR_FIELDS, store);
}

/** In this order they are gone through when a lock is set or taken off. */
export const SEALED_STORES = [
  'identity',
  'queue',
  'requests',
  'attachments',
  'damaged',
] as const satisfies readonly SealedStore[];

const piece = v.object({ iv: v.instance(Uint8Array), data: v.instance(ArrayBuffer) });
const sealedSchema = v.looseObject({
  sealed: v.object({
    ...piece.entries,
    /** Fields that are bytes, each on its own: a list of attachments need not open what they hold. */
    bytes: v.record(v.string(), piece),
  }),
});
export type SealedRecord = v.InferOutput<typeof sealedSchema>;
type Piece = v.InferOutput<typeof piece>;

/** Whether a stored value is a sealed record. */
export function isSealed(raw: unknown): raw is SealedRecord {
  return v.is(sealedSchema, raw);
}

/**
 * Seals a record of a store with AES-256-GCM. Its store and the fields that stay readable are bound to it, so that no sealed
 * record passes for another. Null for a value that JSON has no words for, as only a damaged disk leaves it.
 */
export async function sealRecord(
  key: CryptoKey,
  store: SealedStore,
  record: unknown,
): Promise<SealedRecord | null> {
  const clear = clearFields(store, record);
  const [bytes, rest] = apart(record);
  const text = textOf(rest);
  if (text === null) return null;
  const place = placeOf(store, clear);
  const main = await sealBytes(key, place(null), new TextEncoder().encode(text));
  const fields = await Promise.all(
    bytes.map(
      async ([name, content]) => [name, await sealBytes(key, place(name), new Uint8Array(content))] as const,
    ),
  );
  return { ...clear, sealed: { ...main, bytes: Object.fromEntries(fields) } };
}

/**
 * What `sealRecord` was given; null for a record that was changed, moved to another place or sealed with another key.
 *
 * @param withBytes false leaves fields that are bytes empty, for lists.
 */
export async function openSealed(
  key: CryptoKey,
  store: SealedStore,
  raw: SealedRecord,
  withBytes = true,
): Promise<unknown> {
  const place = placeOf(store, clearFields(store, raw));
  try {
    const main = new TextDecoder().decode(await openBytes(key, place(null), raw.sealed));
    const value = fromJsonValue(JSON.parse(main))?.value ?? null;
    const names = Object.keys(raw.sealed.bytes);
    if (names.length === 0 || !isPlainRecord(value)) return value;
    const fields = await Promise.all(
      Object.entries(raw.sealed.bytes).map(
        async ([name, field]) =>
          [name, withBytes ? await openBytes(key, place(name), field) : new ArrayBuffer(0)] as const,
      ),
    );
    return { ...value, ...Object.fromEntries(fields) };
  } catch (error) {
    // OperationError: the seal does not hold. SyntaxError: whoever wrote it was not us.
    if (error instanceof DOMException || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether two stored values are the same record in the same state. */
export function isSameRecord(a: unknown, b: unknown): boolean {
  if (isSealed(a) && isSealed(b)) return String(a.sealed.iv) === String(b.sealed.iv);
  if (isSealed(a) || isSealed(b) || a === undefined || b === undefined) return a === b;
  return textOf(a) === textOf(b);
}

function clearFields(store: SealedStore, record: unknown): PlainRecord {
  const fields: readonly string[] = CLEAR_FIELDS[store];
  return Object.fromEntries(fields.map((name) => [name, isPlainRecord(record) ? record[name] : undefined]));
}

/** The fields of a record that are bytes, and the record without them. */
function apart(record: unknown): [bytes: [string, ArrayBuffer][], rest: unknown] {
  if (!isPlainRecord(record)) return [[], record];
  const entries = Object.entries(record);
  const bytes = entries.flatMap(([name, value]): [string, ArrayBuffer][] =>
    value instanceof ArrayBuffer ? [[name, value]] : [],
  );
  return [bytes, Object.fromEntries(entries.filter(([, value]) => !(value instanceof ArrayBuffer)))];
}

function textOf(value: unknown): string | null {
  try {
    return JSON.stringify(toJsonValue(value));
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Names the place of a record's main part (null) or of one of its fields, for AES-GCM's additional data. */
function placeOf(store: SealedStore, clear: PlainRecord) {
  return (field: string | null) =>
    new TextEncoder().encode(JSON.stringify(['facewarden', 1, store, Object.values(clear), field]));
}

async function sealBytes(
  key: CryptoKey,
  additionalData: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Piece> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
  return { iv, data };
}

function openBytes(
  key: CryptoKey,
  additionalData: Uint8Array<ArrayBuffer>,
  { iv, data }: Piece,
): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(iv), additionalData }, key, data);
}
