import { announceChange } from '../changes';
import { inTransaction } from '../database';
import { failure, flatten, success, type StoreResult } from '../result';
import { open, seal } from '../backup/seal';
import { convertRecords } from './convert';
import { DUE_DAYS } from './due-days';
import { LOCK, parseLock, type LockRecord } from './lock-record';
import { dropKey, heldKey, holdKey, touchKey } from './session-key';

/** Whether a lock is set, and whether it is open now. */
export type LockState = 'off' | 'open' | 'locked';

export type Unlocked = 'open' | 'wrong-passphrase';

/** How things stand with the lock. */
export async function readLockState(): Promise<StoreResult<LockState>> {
  const lock = await readLock();
  if (!lock.ok) return lock;
  if (lock.value === null) return success('off');
  return success((await heldKey(lock.value.id)) === null ? 'locked' : 'open');
}

/**
 * Sets a lock with this passphrase and seals all that it covers. Where a lock is set already nothing happens: `failed`. Stopped
 * half-way, it is gone on with at the next unlocking.
 */
export async function setLock(passphrase: string): Promise<StoreResult<void>> {
  const before = await readLock();
  if (!before.ok) return before;
  if (before.value !== null) return failure('failed', 'there is a lock already');
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const id = crypto.randomUUID();
  const record: LockRecord = { version: 1, id, state: 'sealing', key: await seal(bytes, passphrase) };
  // Held before it is needed: from the moment the lock is written, every other page seals.
  await holdKey(id, bytes);
  const written = await inTransaction(['secrets'], 'readwrite', async (transaction) => {
    const secrets = transaction.objectStore('secrets');
    if ((await secrets.get(LOCK)) !== undefined) return false;
    await secrets.put(record, LOCK);
    return true;
  });
  if (!written.ok || !written.value) {
    await dropKey();
    return written.ok ? failure('failed', 'there is a lock already') : written;
  }
  announceChange(['lock']);
  return finishLock();
}

/** Opens the lock for this browser session, and goes on with what was stopped half-way. */
export async function unlock(passphrase: string): Promise<StoreResult<Unlocked>> {
  const opened = await openLock(passphrase);
  if (!opened.ok) return opened;
  if (opened.value === null) return success('wrong-passphrase');
  await holdKey(opened.value.lock.id, opened.value.bytes);
  announceChange(['lock']);
  const finished = await finishLock();
  return finished.ok ? success('open') : finished;
}

/** Locks at once: the key is forgotten, every page asks for the passphrase. */
export async function lockNow(): Promise<void> {
  await dropKey();
  announceChange(['lock']);
}

/** Changes the passphrase: the data key stays and is sealed anew. */
export async function changePassphrase(old: string, next: string): Promise<StoreResult<Unlocked>> {
  const opened = await openLock(old);
  if (!opened.ok) return opened;
  if (opened.value === null) return success('wrong-passphrase');
  const { lock, bytes } = opened.value;
  const key = await seal(bytes, next);
  const written = await inTransaction(
    ['secrets'],
    'readwrite',
    async (transaction): Promise<StoreResult<Unlocked>> => {
      const secrets = transaction.objectStore('secrets');
      const now = parseLock(await secrets.get(LOCK));
      if (now === null || now === 'broken' || now.key.data !== lock.key.data) {
        return failure('failed', 'the lock was changed elsewhere');
      }
      await secrets.put({ ...now, key }, LOCK);
      return success('open');
    },
  );
  return flatten(written);
}

/** Takes the lock off: all is opened, then the lock is gone. Stopped half-way, it is gone on with at the next unlocking. */
export async function removeLock(passphrase: string): Promise<StoreResult<Unlocked>> {
  const opened = await openLock(passphrase);
  if (!opened.ok) return opened;
  if (opened.value === null) return success('wrong-passphrase');
  const { lock, bytes } = opened.value;
  await holdKey(lock.id, bytes);
  const marked = await changeLock(lock.id, (now) => ({ ...now, state: 'opening' }));
  if (!marked.ok) return marked;
  // A sealing under way stops at this; what it has begun is opened again.
  await finishing;
  const finished = await finishLock();
  return finished.ok ? success('open') : finished;
}

/** Goes on with setting or taking off a lock that was stopped half-way. Nothing where nothing is left to do, or it is locked. */
export function finishLock(): Promise<StoreResult<void>> {
  // Whoever asks while it goes on waits for the same: setting a lock opens it, and opening goes on with what is left.
  finishing ??= finish().finally(() => {
    finishing = null;
  });
  return finishing;
}

let finishing: Promise<StoreResult<void>> | null = null;

async function finish(): Promise<StoreResult<void>> {
  const read = await readLock();
  if (!read.ok) return read;
  const lock = read.value;
  if (lock === null || lock.state === 'on') return success(undefined);
  const key = await heldKey(lock.id);
  if (key === null) return success(undefined);
  const converted = await convertRecords(lock, key);
  if (!converted.ok) return converted;
  if (lock.state === 'sealing')
    return changeLock(lock.id, (now) => (now.state === 'sealing' ? { ...now, state: 'on' } : now));
  const removed = await changeLock(lock.id, () => null);
  if (!removed.ok) return removed;
  await dropKey();
  announceChange(['lock']);
  return removed;
}

/** Says that a page of the extension is being used. */
export function touchLock(): Promise<void> {
  return touchKey();
}

/** Writes what `change` makes of the lock with this id; null takes it away, with what lies beside it. */
function changeLock(id: string, change: (now: LockRecord) => LockRecord | null): Promise<StoreResult<void>> {
  return inTransaction(['secrets'], 'readwrite', async (transaction) => {
    const secrets = transaction.objectStore('secrets');
    const now = parseLock(await secrets.get(LOCK));
    if (now === null || now === 'broken' || now.id !== id) return;
    const next = change(now);
    if (next !== null) return void (await secrets.put(next, LOCK));
    await secrets.delete(LOCK);
    await secrets.delete(DUE_DAYS);
  });
}

async function readLock(): Promise<StoreResult<LockRecord | null>> {
  const stored = await inTransaction(['secrets'], 'readonly', (transaction) =>
    transaction.objectStore('secrets').get(LOCK),
  );
  if (!stored.ok) return stored;
  const lock = parseLock(stored.value);
  return lock === 'broken' ? failure('failed', 'the lock cannot be read') : success(lock);
}

/** The lock and its data key; null for a wrong passphrase. */
async function openLock(
  passphrase: string,
): Promise<StoreResult<{ readonly lock: LockRecord; readonly bytes: Uint8Array<ArrayBuffer> } | null>> {
  const read = await readLock();
  if (!read.ok) return read;
  if (read.value === null) return failure('failed', 'there is no lock');
  const opened = await open(read.value.key, passphrase);
  if (opened.is === 'damaged') return failure('failed', 'the lock is damaged');
  return success(opened.is === 'open' ? { lock: read.value, bytes: opened.bytes } : null);
}
