import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { announceChange } from './changes';
import { migrate, migrations } from './migrations';
import {
  errorName,
  failure,
  openingFailure,
  success,
  transactionFailure,
  upgradeFailure,
  type StoreFailure,
  type StoreResult,
} from './result';
import { STORE_NAMES, type StoreName, type StoreSchema } from './schema';

export const DATABASE = 'facewarden';

/** How long another context may take to let go of an older database before we say that we are blocked. */
export const BLOCKED_WAIT_MS = 2_000;
/** How long opening may take at all. Behind another context's blocked request ours waits without any event. */
export const OPEN_WAIT_MS = 10_000;

type Database = IDBPDatabase<StoreSchema>;

interface Opening {
  readonly opened: Promise<StoreResult<Database>>;
  /** Settles only when patience ran out; the browser goes on trying and `opened` may still come. */
  readonly late: Promise<StoreFailure>;
}

let current: Opening | null = null;

/**
 * Runs `work` in one transaction over `stores` and answers once it is committed. `work` may await the store and nothing
 * else. If the connection died under us (the database was deleted, upgraded or shut by the browser) it is opened again
 * once, and `work` runs again: nothing of an aborted transaction was kept. An error that is not the store's own is a bug
 * in `work`: everything is rolled back and it is thrown on.
 */
export async function inTransaction<Name extends StoreName, Mode extends 'readonly' | 'readwrite', T>(
  stores: readonly Name[],
  mode: Mode,
  work: (transaction: IDBPTransaction<StoreSchema, Name[], Mode>) => Promise<T>,
): Promise<StoreResult<T>> {
  const outcome = await inTransactionUntold(stores, mode, work);
  if (outcome.ok && mode === 'readwrite') announceChange(stores);
  return outcome;
}

/** `inTransaction` that tells no page: for what changes how records lie in the store, and not what they say. */
export async function inTransactionUntold<Name extends StoreName, Mode extends 'readonly' | 'readwrite', T>(
  stores: readonly Name[],
  mode: Mode,
  work: (transaction: IDBPTransaction<StoreSchema, Name[], Mode>) => Promise<T>,
): Promise<StoreResult<T>> {
  let outcome = await attempt(stores, mode, work);
  if ('lost' in outcome) outcome = await attempt(stores, mode, work);
  return 'lost' in outcome ? transactionFailure(outcome.lost) : outcome;
}

/** Closes the connection and forgets it; the next operation opens a new one. For erasing everything, and for tests. */
export function closeStore(): void {
  if (current !== null) letGo(current);
}

type Attempt<T> = StoreResult<T> | { readonly lost: unknown };

async function attempt<Name extends StoreName, Mode extends 'readonly' | 'readwrite', T>(
  stores: readonly Name[],
  mode: Mode,
  work: (transaction: IDBPTransaction<StoreSchema, Name[], Mode>) => Promise<T>,
): Promise<Attempt<T>> {
  current ??= startOpening();
  const used = current;
  const connection = await Promise.race([used.opened, used.late]);
  if (!connection.ok) return connection;

  let transaction: IDBPTransaction<StoreSchema, Name[], Mode>;
  try {
    // Strict, because "saved" on the screen has to mean saved: Chrome otherwise answers before the data is on the disk.
    transaction = connection.value.transaction([...stores], mode, { durability: 'strict' });
  } catch (error) {
    letGo(used);
    return errorName(error) === 'InvalidStateError' ? { lost: error } : transactionFailure(error);
  }

  const ended = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  let thrown: unknown;
  try {
    const value = await work(transaction);
    const end = await ended;
    if (end === null) return success(value);
    thrown = end.error;
  } catch (error) {
    abortQuietly(transaction);
    if (!(error instanceof DOMException)) throw error;
    thrown = error;
  }
  // When a commit fails for want of room, the requests only say AbortError; the reason stands on the transaction.
  const cause = transaction.error ?? thrown;
  if (errorName(cause) !== 'AbortError') return transactionFailure(cause);
  letGo(used);
  return { lost: cause };
}

function startOpening(): Opening {
  let giveUp: (failed: StoreFailure) => void = () => undefined;
  const late = new Promise<StoreFailure>((resolve) => {
    giveUp = resolve;
  });
  const timers = [
    setTimeout(() => giveUp(failure('blocked', 'the database did not open in time')), OPEN_WAIT_MS),
  ];
  const opened = openDatabase({
    blocked() {
      timers.push(
        setTimeout(() => giveUp(failure('blocked', 'an older page holds the database')), BLOCKED_WAIT_MS),
      );
    },
    lost: () => letGo(opening),
  }).then((result) => {
    timers.forEach((timer) => clearTimeout(timer));
    if (!result.ok && current === opening) current = null;
    return result;
  });
  // Lets go of those who raced the two; `opened` has settled first and wins.
  void opened.then(() => giveUp(failure('failed', 'the database has already answered')));
  const opening: Opening = { opened, late };
  return opening;
}

async function openDatabase(on: { blocked: () => void; lost: () => void }): Promise<StoreResult<Database>> {
  let broken: { readonly error: unknown } | undefined;
  try {
    if (!globalThis.indexedDB) return failure('unavailable', 'there is no indexedDB here');
    const database = await openDB(DATABASE, migrations.length, {
      upgrade(upgrading, oldVersion, _newVersion, transaction) {
        // The outcome is told by opening itself; unhandled, this second telling would be an error in the console.
        transaction.done.catch(() => undefined);
        migrate(migrations, oldVersion, upgrading, transaction).catch((error: unknown) => {
          broken = { error };
          abortQuietly(transaction);
        });
      },
      blocked: on.blocked,
      // A newer version or an erase in another context waits for us: step aside, reopen when next needed.
      blocking: on.lost,
      terminated: on.lost,
    });
    const opened: unknown = database;
    if (isOurs(opened)) return success(opened);
    database.close();
    return failure('failed', 'stores are missing');
  } catch (error) {
    return broken === undefined ? openingFailure(error) : upgradeFailure(broken.error);
  }
}

/** Whether a database has every store of the newest schema. Then, and only then, it is typed as such. */
function isOurs(database: unknown): database is Database {
  return (
    database instanceof IDBDatabase && STORE_NAMES.every((name) => database.objectStoreNames.contains(name))
  );
}

/** Forgets a connection and closes it, also when it is still on its way. */
function letGo(opening: Opening): void {
  if (current === opening) current = null;
  void opening.opened.then((result) => {
    if (result.ok) result.value.close();
  });
}

function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already, which is all that was wanted.
  }
}
