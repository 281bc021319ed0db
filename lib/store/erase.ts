import { deleteDB } from 'idb';
import { closeStore, DATABASE, inTransaction } from './database';
import { STORE_NAMES, type StoreName } from './schema';
import { DUE_DAYS } from './lock/due-days';
import { lockNow } from './lock/lock';
import { failure, success, type StoreResult } from './result';

/** What can be erased by itself. */
export const ERASABLE = ['requests', 'details', 'profiles', 'settings', 'marks'] as const;
export type Erasable = (typeof ERASABLE)[number];

/** The stores behind each, and the names under which damaged records of it were set aside. */
const BEHIND: Readonly<
  Record<Erasable, { readonly stores: readonly StoreName[]; readonly damaged: readonly string[] }>
> = {
  requests: { stores: ['requests', 'attachments', 'queue'], damaged: ['queue'] },
  details: { stores: ['identity'], damaged: ['identity'] },
  profiles: { stores: ['profiles'], damaged: [] },
  settings: { stores: ['settings', 'corrections'], damaged: ['settings'] },
  marks: { stores: ['seen'], damaged: ['secrets.seen'] },
};

/** How long other pages of the extension may take to let go of the database. */
const DELETE_WAIT_MS = 5_000;

/** Erases one kind of what is kept, with what was set aside of it as damaged. */
export function eraseKind(kind: Erasable): Promise<StoreResult<void>> {
  const { stores, damaged: names } = BEHIND[kind];
  return inTransaction([...stores, 'secrets', 'damaged'], 'readwrite', async (transaction) => {
    for (const store of stores) await transaction.objectStore(store).clear();
    // The lock lies there too, and goes only with everything it locks.
    if (kind === 'marks') await transaction.objectStore('secrets').delete('seen');
    if (kind === 'requests') await transaction.objectStore('secrets').delete(DUE_DAYS);
    const damaged = transaction.objectStore('damaged');
    for (const name of names) {
      for (const key of await damaged.index('key').getAllKeys(name)) await damaged.delete(key);
    }
  });
}

/**
 * Erases everything the extension ever wrote: first what every store holds, so that nothing is left to read even where some
 * page does not let go, then the database itself.
 */
export async function eraseStore(): Promise<StoreResult<void>> {
  const emptied = await inTransaction(STORE_NAMES, 'readwrite', async (transaction) => {
    for (const store of STORE_NAMES) await transaction.objectStore(store).clear();
  });
  closeStore();
  await lockNow();
  // A database that cannot be read can still be deleted: only then is a failure to empty it no failure to erase.
  const deleted = await deleteDatabase();
  return emptied.ok || deleted.ok ? success(undefined) : deleted;
}

async function deleteDatabase(): Promise<StoreResult<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<StoreResult<void>>((resolve) => {
    timer = setTimeout(() => resolve(failure('blocked', 'a page holds the database')), DELETE_WAIT_MS);
  });
  try {
    const gone = deleteDB(DATABASE).then(() => success(undefined));
    // Where the wait ends first, the browser still deletes it as soon as the page lets go.
    gone.catch(() => undefined);
    return await Promise.race([gone, late]);
  } catch (error) {
    return failure('failed', String(error));
  } finally {
    clearTimeout(timer);
  }
}
