import { inTransaction } from '../database';
import { isSealedStore } from '../lock/box';
import { openIn, readOpening } from '../lock/vault';
import type { StoreResult } from '../result';
import { KEPT_STORES, KEY_FIELDS, type KeptStore } from './kept-stores';

/** Which records a backup will hold: decided in one moment, whatever comes meanwhile. */
export interface KeptBatch {
  readonly store: KeptStore;
  readonly keys: readonly string[];
}

/** Read at once. An attachment may have ten megabytes, the others a few kilobytes. */
const AT_ONCE: Readonly<Record<KeptStore, number>> = {
  settings: 1,
  identity: 1,
  requests: 100,
  corrections: 100,
  profiles: 100,
  queue: 1,
  attachments: 8,
};

/** The keys of all records there are now, in the order of a backup, in batches that fit easily into memory. */
export function listKept(): Promise<StoreResult<KeptBatch[]>> {
  return inTransaction(KEPT_STORES, 'readonly', async (transaction) => {
    const batches: KeptBatch[] = [];
    for (const store of KEPT_STORES) {
      const all: unknown[] = await transaction.objectStore(store).getAllKeys();
      const keys = all.filter((key) => typeof key === 'string').filter((key) => isOfUser(store, key));
      const size = AT_ONCE[store];
      for (let at = 0; at < keys.length; at += size) batches.push({ store, keys: keys.slice(at, at + size) });
    }
    return batches;
  });
}

/**
 * The records of a batch, each with its key, opened where a lock has sealed them; those deleted since are left out. The one place
 * where a record is read for a backup. The transaction ends with the batch, so that what is read may be worked on at leisure.
 */
export function readKept({
  store,
  keys,
}: KeptBatch): Promise<StoreResult<(readonly [key: string, value: unknown])[]>> {
  return readOpening(
    [store],
    (transaction) =>
      Promise.all(
        keys.map(async (key): Promise<readonly [string, unknown]> => [
          key,
          await transaction.objectStore(store).get(key),
        ]),
      ),
    async (found, vault) => {
      const kept: (readonly [string, unknown])[] = [];
      for (const [key, raw] of found) {
        if (raw === undefined) continue;
        kept.push([key, isSealedStore(store) ? await openIn(vault, store, raw) : raw]);
      }
      return kept;
    },
  );
}

/** What a notification has told is of this machine: the store of settings holds it beside them. */
function isOfUser(store: KeptStore, key: string): boolean {
  return KEY_FIELDS[store] !== null || key === store;
}
