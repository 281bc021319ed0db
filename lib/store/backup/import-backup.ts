import { unwrap, wrap, type IDBPTransaction } from 'idb';
import { inTransaction } from '../database';
import { isSameRecord, isSealedStore } from '../lock/box';
import { AGAIN, openIn, sealIn, writeUnderLock, type Vault } from '../lock/vault';
import { success, type StoreResult } from '../result';
import type { StoreName, StoreSchema } from '../schema';
import { letsKeepDetails } from '../settings';
import type { Backup, BackupRecord } from './backup';
import { KEPT_STORES, KEY_FIELDS } from './kept-stores';
import { mergeRecords } from './merge';
import { UNWATCHED, type Work } from './work';

export type ImportOutcome =
  | {
      readonly is: 'applied';
      readonly added: number;
      /** Were here already, the same or newer. */
      readonly kept: number;
      /** Whether the user's details were left out, because the settings say to keep none. */
      readonly isWithoutDetails: boolean;
    }
  /** Nothing of it is in the store. */
  | { readonly is: 'stopped' };

/** Thrown inside the transaction, which is thereby taken back. */
const STOPPED = Symbol('stopped');

/**
 * Puts a backup into the store, whole or not at all: one transaction, which a stop, a fault or a closed page takes back. `replace`
 * first empties what a backup holds, so that afterwards all is as it was when the backup was made; `merge` adds what is missing
 * and loses nothing. Brought in again, it changes nothing. Where there is a lock, what comes in is sealed.
 */
export async function importBackup(
  backup: Backup,
  how: 'merge' | 'replace',
  work: Work = UNWATCHED,
): Promise<StoreResult<ImportOutcome>> {
  const { records } = backup;
  const copies = how === 'merge' ? await copyIds(records) : new Map<BackupRecord, string>();

  function follow(index: number): void {
    if (work.signal.aborted) throw STOPPED;
    if (index % 50 === 0) work.done(index / records.length);
  }

  /** Under a lock, what each record becomes, sealed; null where there is none, and all happens in the transaction that writes. */
  async function prepare(vault: Vault): Promise<StoreResult<readonly Ready[] | null>> {
    if (vault.key === null) return success(null);
    const ready: Ready[] = [];
    for (const [index, record] of records.entries()) {
      follow(index);
      const prepared = await prepareOne(record, vault, how === 'merge' ? keysOf(record, copies) : []);
      if (!prepared.ok) return prepared;
      ready.push(prepared.value);
    }
    return success(ready);
  }

  async function write(
    transaction: Writing,
    prepared: readonly Ready[] | null,
  ): Promise<ImportOutcome | typeof AGAIN> {
    // All of them before anything is written: a backup comes in whole or not at all.
    for (const [index, { store }] of records.entries()) {
      for (const [key, raw] of prepared?.[index]?.found ?? []) {
        if (!isSameRecord(await transaction.objectStore(store).get(key), raw)) return AGAIN;
      }
    }
    const mySettings: unknown = await transaction.objectStore('settings').get('settings');
    const theirSettings = records.find(({ store }) => store === 'settings')?.value;
    const keepsDetails = letsKeepDetails(how === 'merge' ? (mySettings ?? theirSettings) : theirSettings);
    if (how === 'replace') {
      await Promise.all(KEPT_STORES.map((store) => transaction.objectStore(store).clear()));
    }
    const counts = { added: 0, kept: 0, isWithoutDetails: false };
    for (const [index, record] of records.entries()) {
      follow(index);
      const { store } = record;
      if (store === 'identity' && !keepsDetails) {
        counts.isWithoutDetails = true;
        continue;
      }
      const outcome =
        prepared?.[index]?.outcome ??
        (await decide(record, copies.get(record), async (key) =>
          how === 'replace' ? undefined : transaction.objectStore(store).get(key),
        ));
      if (outcome.is === 'mine') {
        counts.kept += 1;
        continue;
      }
      counts.added += 1;
      // Past the types: what a file holds was checked when it was read, and is kept as it came, with what newer versions know.
      const target = unwrap(transaction).objectStore(store);
      // Awaited, or the copies of all attachments would lie in memory together.
      await wrap(
        KEY_FIELDS[store] === null ? target.put(outcome.value, outcome.key) : target.put(outcome.value),
      );
    }
    return { is: 'applied', ...counts };
  }

  try {
    return await writeUnderLock(KEPT_STORES, prepare, write);
  } catch (error) {
    if (error === STOPPED) return success({ is: 'stopped' });
    throw error;
  }
}

type Writing = IDBPTransaction<StoreSchema, StoreName[], 'readwrite'>;

type Outcome =
  { readonly is: 'mine' } | { readonly is: 'put'; readonly key: string; readonly value: unknown };

interface Ready {
  /** What lay there, by its key and as it lies in the store. */
  readonly found: readonly (readonly [key: string, raw: unknown])[];
  readonly outcome: Outcome;
}

/** What a record of the backup becomes beside what is `here`: one that went apart from ours enters under the key of a copy. */
async function decide(
  { store, key, value }: BackupRecord,
  copy: string | undefined,
  here: (key: string) => Promise<unknown>,
): Promise<Outcome> {
  const merged = mergeRecords(store, await here(key), value);
  if (merged.is === 'mine') return merged;
  if (merged.is === 'put') return { is: 'put', key, value: merged.value };
  // Under a key that its content gives: what an earlier import of the same file has brought is found again.
  const copyKey = copy ?? crypto.randomUUID();
  const again = mergeRecords(store, await here(copyKey), { ...value, id: copyKey });
  return again.is === 'put' ? { is: 'put', key: copyKey, value: again.value } : { is: 'mine' };
}

/** The keys under which `decide` looks. */
function keysOf(record: BackupRecord, copies: ReadonlyMap<BackupRecord, string>): string[] {
  const copy = copies.get(record);
  return copy === undefined ? [record.key] : [record.key, copy];
}

async function prepareOne(
  record: BackupRecord,
  vault: Vault,
  keys: readonly string[],
): Promise<StoreResult<Ready>> {
  const { store } = record;
  const read = await inTransaction([store], 'readonly', (transaction) =>
    Promise.all(
      keys.map(async (key): Promise<readonly [string, unknown]> => [
        key,
        await transaction.objectStore(store).get(key),
      ]),
    ),
  );
  if (!read.ok) return read;
  const found = read.value;
  const opened = new Map<string, unknown>();
  for (const [key, raw] of found) {
    opened.set(key, isSealedStore(store) ? await openIn(vault, store, raw) : raw);
  }
  const outcome = await decide(record, keys[1], async (key) => opened.get(key));
  if (outcome.is === 'mine' || !isSealedStore(store)) return success({ found, outcome });
  const sealed = await sealIn(vault, store, outcome.value);
  return sealed.ok ? success({ found, outcome: { ...outcome, value: sealed.value } }) : sealed;
}

/** For each request of a backup the key of a copy beside one that went another way: the same for the same content. */
async function copyIds(records: readonly BackupRecord[]): Promise<ReadonlyMap<BackupRecord, string>> {
  const ids = new Map<BackupRecord, string>();
  for (const record of records) {
    if (record.store !== 'requests') continue;
    const bytes = new TextEncoder().encode(JSON.stringify([record.key, record.value]));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
    ids.set(record, Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  return ids;
}
