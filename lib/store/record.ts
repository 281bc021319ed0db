import * as v from 'valibot';
import { inTransaction } from './database';
import { changeOne, openIn, readOpening } from './lock/vault';
import { isPlainRecord, type PlainRecord } from './plain-record';
import { failure, success, type StoreResult } from './result';

/** A kind of which the store holds one record, such as the settings. */
export interface RecordKind<T> {
  /** Name of its store, and its key there. */
  readonly name: 'settings' | 'identity' | 'queue';
  /** Takes what is valid, field by field, and names what is not. Must accept any value. */
  readonly read: (raw: unknown) => Reading<T>;
  /** The value to store: the fields of `value`, and those of `raw` that this version does not know. */
  readonly merge: (raw: PlainRecord, value: T) => PlainRecord;
}

export interface Reading<T> {
  readonly value: T;
  /** Names of the fields that were not valid and stand at their defaults. */
  readonly damaged: readonly string[];
}

/** Reads the one record of a kind; nothing stored yet reads as the defaults. */
export function readRecord<T>(kind: RecordKind<T>): Promise<StoreResult<Reading<T>>> {
  const { name } = kind;
  if (name === 'settings') {
    return inTransaction([name], 'readonly', async (transaction) =>
      kind.read(await transaction.objectStore(name).get(name)),
    );
  }
  return readOpening(
    [name],
    (transaction) => transaction.objectStore(name).get(name),
    async (raw, vault) => kind.read(await openIn(vault, name, raw)),
  );
}

/**
 * Reads, changes and writes the record with nothing in between, so that two windows at once lose nothing. A record with
 * damaged fields is first copied as it was to `damaged`. A change whose outcome is not valid is refused.
 */
export function changeRecord<T>(kind: RecordKind<T>, change: (old: T) => T): Promise<StoreResult<T>> {
  return changeOne<T>(kind.name, kind.name, false, (raw) => {
    const old = kind.read(raw);
    const changed = change(old.value);
    const merged = kind.merge(isPlainRecord(raw) ? raw : {}, changed);
    const { damaged } = kind.read(merged);
    if (damaged.length > 0) return { answer: failure('failed', `not valid: ${damaged.join(', ')}`) };
    const aside = old.damaged.length > 0 ? { aside: raw } : {};
    return { answer: success(changed), put: merged, ...aside };
  });
}

/** Deletes the record of a kind, and what was kept of damaged ones. */
export function deleteRecord<T>(kind: RecordKind<T>): Promise<StoreResult<void>> {
  return inTransaction([kind.name, 'damaged'], 'readwrite', async (transaction) => {
    await transaction.objectStore(kind.name).delete(kind.name);
    const damaged = transaction.objectStore('damaged');
    for (const key of await damaged.index('key').getAllKeys(kind.name)) await damaged.delete(key);
  });
}

/** Names of the fields that are there and not valid; all of them where the record is not even an object. */
export function damagedFields(fields: Readonly<Record<string, v.GenericSchema>>, raw: unknown): string[] {
  if (raw === undefined) return [];
  const entries = Object.entries(fields);
  if (!isPlainRecord(raw)) return entries.map(([name]) => name);
  return entries
    .filter(([name, schema]) => Object.hasOwn(raw, name) && !v.is(schema, raw[name]))
    .map(([name]) => name);
}
