import { unwrap, type IDBPTransaction } from 'idb';
import { inTransaction } from '../database';
import { failure, success, type StoreResult } from '../result';
import type { StoreName, StoreSchema } from '../schema';
import { isSameRecord, isSealed, isSealedStore, openSealed, sealRecord, type SealedStore } from './box';
import { isSameLock, LOCK, parseLock, type LockRecord } from './lock-record';
import { heldKey } from './session-key';

/** What opens records and seals them. Without a lock it leaves them as they are. */
export type Vault =
  { readonly lock: null; readonly key: null } | { readonly lock: LockRecord; readonly key: CryptoKey };

const NO_LOCK: Vault = { lock: null, key: null };

/** How often a write is tried anew because somebody else wrote in between. */
const MOST_TRIES = 25;

/** What was written in between is in the way: nothing was changed, try anew. */
export const AGAIN = Symbol('again');

/** The vault as it is now; `locked` where there is a lock and its key is not held. */
export async function openVault(): Promise<StoreResult<Vault>> {
  const stored = await inTransaction(['secrets'], 'readonly', (transaction) =>
    transaction.objectStore('secrets').get(LOCK),
  );
  return stored.ok ? vaultOf(stored.value) : stored;
}

async function vaultOf(raw: unknown): Promise<StoreResult<Vault>> {
  const lock = parseLock(raw);
  if (lock === null) return success(NO_LOCK);
  if (lock === 'broken') return failure('failed', 'the lock cannot be read');
  const key = await heldKey(lock.id);
  return key === null ? failure('locked', 'there is a lock, and no open key') : success({ lock, key });
}

/**
 * A stored value as it was before it was sealed. One that cannot be opened reads as null, which is a valid record nowhere: every
 * reader takes it for damaged.
 */
export async function openIn(
  vault: Vault,
  store: SealedStore,
  raw: unknown,
  withBytes = true,
): Promise<unknown> {
  if (!isSealed(raw)) return raw;
  return vault.key === null ? null : openSealed(vault.key, store, raw, withBytes);
}

/** A record as it is to be stored; a failure where it cannot be sealed, since it must then not be written at all. */
export async function sealIn(
  vault: Vault,
  store: SealedStore,
  record: unknown,
): Promise<StoreResult<unknown>> {
  if (vault.lock === null || vault.lock.state === 'opening') return success(record);
  const sealed = await sealRecord(vault.key, store, record);
  return sealed === null ? failure('failed', 'this cannot be sealed') : success(sealed);
}

/** Runs `work` in one transaction that reads, and then `open` on what it found, with the vault: crypto ends a transaction. */
export async function readOpening<Name extends StoreName, Found, Opened>(
  stores: readonly Name[],
  work: (transaction: IDBPTransaction<StoreSchema, (Name | 'secrets')[], 'readonly'>) => Promise<Found>,
  open: (found: Found, vault: Vault) => Promise<Opened>,
): Promise<StoreResult<Opened>> {
  const names: (Name | 'secrets')[] = [...stores, 'secrets'];
  // The lock as it was when the records were as they are found.
  const read = await inTransaction(names, 'readonly', async (transaction) => ({
    lock: await transaction.objectStore('secrets').get(LOCK),
    found: await work(transaction),
  }));
  if (!read.ok) return read;
  const vault = await vaultOf(read.value.lock);
  return vault.ok ? success(await open(read.value.found, vault.value)) : vault;
}

/**
 * Writes in two steps, since a transaction does not outlast crypto: `prepare` reads, opens and seals; `work` puts it in one
 * transaction, or answers AGAIN where what `prepare` read has changed. Both start anew when the lock was set or taken off
 * meanwhile, so that nothing is ever left in the wrong state.
 */
export async function writeUnderLock<Name extends StoreName, Prepared, T>(
  stores: readonly Name[],
  prepare: (vault: Vault) => Promise<StoreResult<Prepared>>,
  work: (
    transaction: IDBPTransaction<StoreSchema, (Name | 'secrets')[], 'readwrite'>,
    prepared: Prepared,
  ) => Promise<T | typeof AGAIN>,
): Promise<StoreResult<T>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const vault = await openVault();
    if (!vault.ok) return vault;
    const prepared = await prepare(vault.value);
    if (!prepared.ok) return prepared;
    const names: (Name | 'secrets')[] = [...stores, 'secrets'];
    const written = await inTransaction(
      names,
      'readwrite',
      async (transaction): Promise<T | typeof AGAIN> => {
        const lock = parseLock(await transaction.objectStore('secrets').get(LOCK));
        return isSameLock(lock, vault.value.lock) ? work(transaction, prepared.value) : AGAIN;
      },
    );
    if (!written.ok) return written;
    if (written.value !== AGAIN) return success(written.value);
  }
  return failure('failed', 'others keep writing');
}

/** What a change makes of a record: what to answer, what to put in its place, and what to set aside as damaged. */
export interface Step<T> {
  readonly answer: StoreResult<T>;
  readonly put?: unknown;
  readonly aside?: unknown;
}

/**
 * Changes one record so that nothing comes between its reading and its writing. `step` is given the record as it was before
 * sealing, undefined where there is none; it must be pure, since it may run several times.
 *
 * @param hasKeyInside whether the record holds its own key, as those of `requests` do.
 */
export async function changeOne<T>(
  store: 'settings' | 'identity' | 'queue' | 'requests',
  key: string,
  hasKeyInside: boolean,
  step: (old: unknown) => Step<T>,
): Promise<StoreResult<T>> {
  type Transaction = IDBPTransaction<StoreSchema, StoreName[], 'readwrite'>;

  function apply(transaction: Transaction, { answer, put, aside }: Step<T>): StoreResult<T> {
    // Past the types: it is `step` that knows what may lie in the store. What fails here ends the transaction.
    const raw = unwrap(transaction);
    if (aside !== undefined) raw.objectStore('damaged').add(aside);
    if (put !== undefined) raw.objectStore(store).put(put, hasKeyInside ? undefined : key);
    return answer;
  }

  const changed = isSealedStore(store) ? await changeSealed(store) : await changePlain();
  return changed.ok ? changed.value : changed;

  function changePlain(): Promise<StoreResult<StoreResult<T>>> {
    return inTransaction([store, 'damaged'], 'readwrite', async (transaction) =>
      apply(transaction, setAside(step(await transaction.objectStore(store).get(key)))),
    );
  }

  function changeSealed(sealed: SealedStore & typeof store): Promise<StoreResult<StoreResult<T>>> {
    return writeUnderLock(
      [sealed, 'damaged'],
      async (vault) => {
        // Without a lock all happens in the one transaction that writes.
        if (vault.key === null) return success(null);
        const read = await inTransaction([sealed], 'readonly', (transaction) =>
          transaction.objectStore(sealed).get(key),
        );
        if (!read.ok) return read;
        const { answer, put, aside } = setAside(step(await openIn(vault, sealed, read.value)));
        const next = put === undefined ? success(undefined) : await sealIn(vault, sealed, put);
        if (!next.ok) return next;
        const apart = aside === undefined ? success(undefined) : await sealIn(vault, 'damaged', aside);
        // What nothing can seal only a damaged disk has left: it is let go.
        const done: Step<T> = { answer, put: next.value, aside: apart.ok ? apart.value : undefined };
        return success({ raw: read.value, done });
      },
      async (transaction, prepared) => {
        const raw: unknown = await transaction.objectStore(sealed).get(key);
        if (prepared === null) return apply(transaction, setAside(step(isSealed(raw) ? null : raw)));
        return isSameRecord(raw, prepared.raw) ? apply(transaction, prepared.done) : AGAIN;
      },
    );
  }

  /** A record that is set aside says whose it was. */
  function setAside(done: Step<T>): Step<T> {
    return done.aside === undefined ? done : { ...done, aside: { key, when: Date.now(), raw: done.aside } };
  }
}
