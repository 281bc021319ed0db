import { unwrap, wrap } from 'idb';
import { inTransaction, inTransactionUntold } from '../database';
import { success, type StoreResult } from '../result';
import { isSameRecord, isSealed, openSealed, SEALED_STORES, sealRecord, type SealedStore } from './box';
import { isSameLock, LOCK, parseLock, type LockRecord } from './lock-record';

/** Taken at once: enough that ten thousand requests do not take ten thousand waits for the disk. Attachments may have 10 MB each. */
const AT_ONCE = { identity: 200, queue: 200, requests: 200, damaged: 200, attachments: 8 } as const;

/** A record that is not yet as the lock wants it. */
interface Waiting {
  readonly key: IDBValidKey;
  readonly raw: unknown;
}

/**
 * Seals every record that a lock covers, or opens them where it is being taken off: some at a time, each replaced only where nobody
 * changed it meanwhile. Killed at any moment, all can still be read, and the next call goes on. What cannot be sealed or opened,
 * as only a damaged disk leaves it, stays as it is.
 */
export async function convertRecords(lock: LockRecord, key: CryptoKey): Promise<StoreResult<void>> {
  for (const store of SEALED_STORES) {
    let after: IDBValidKey | null = null;
    let isMore = true;
    while (isMore) {
      const round: StoreResult<{ waiting: Waiting[]; last: IDBValidKey | null }> = await readRound(
        store,
        after,
        lock.state !== 'opening',
      );
      if (!round.ok) return round;
      const written = await writeRound(store, lock, round.value.waiting, key);
      if (!written.ok) return written;
      // What another window wrote in between is taken again.
      if (!written.value) continue;
      after = round.value.last;
      isMore = after !== null;
    }
  }
  return success(undefined);
}

/** The next records to convert after this key, and the last key that was looked at; null at the end. */
function readRound(
  store: SealedStore,
  after: IDBValidKey | null,
  isSealing: boolean,
): Promise<StoreResult<{ waiting: Waiting[]; last: IDBValidKey | null }>> {
  return inTransaction([store], 'readonly', async (transaction) => {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const records = transaction.objectStore(store);
    const [keys, all] = await Promise.all([
      wrap(unwrap(records).getAllKeys(range, AT_ONCE[store])),
      records.getAll(range, AT_ONCE[store]),
    ]);
    const waiting = keys
      .map((key, index): Waiting => ({ key, raw: all[index] }))
      .filter(({ raw }) => isSealed(raw) !== isSealing && isCovered(store, raw));
    return { waiting, last: keys.length < AT_ONCE[store] ? null : (keys.at(-1) ?? null) };
  });
}

/** Whether all of them were replaced, or needed not be; false where one was changed meanwhile. */
async function writeRound(
  store: SealedStore,
  lock: LockRecord,
  waiting: readonly Waiting[],
  key: CryptoKey,
): Promise<StoreResult<boolean>> {
  if (waiting.length === 0) return success(true);
  const converted = await Promise.all(
    waiting.map(async (each) => ({
      ...each,
      next: isSealed(each.raw)
        ? await openSealed(key, store, each.raw)
        : await sealRecord(key, store, each.raw),
    })),
  );
  // Untold: what the records say is the same as before, and no page need read them anew.
  return inTransactionUntold([store, 'secrets'], 'readwrite', async (transaction) => {
    const now = parseLock(await transaction.objectStore('secrets').get(LOCK));
    // Turned round in another window: it goes on there.
    if (!isSameLock(now, lock)) return true;
    // Past the types: what is put back is what was there, sealed or opened.
    const records = unwrap(transaction.objectStore(store));
    let areAllDone = true;
    for (const { key: at, raw, next } of converted) {
      if (next === null) continue;
      const current: unknown = await wrap(records.get(at));
      if (current === undefined) continue;
      if (!isSameRecord(current, raw)) areAllDone = false;
      else records.put(next, records.keyPath === null ? at : undefined);
    }
    return areAllDone;
  });
}

/** Settings that were set aside as damaged are no secret, as settings are none. */
function isCovered(store: SealedStore, raw: unknown): boolean {
  if (store !== 'damaged') return true;
  return typeof raw === 'object' && raw !== null && 'key' in raw && isSealedKey(raw.key);
}

function isSealedKey(key: unknown): boolean {
  return key === 'identity' || key === 'queue' || key === 'requests';
}
