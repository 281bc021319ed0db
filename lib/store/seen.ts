import { inTransaction } from './database';
import { success, type StoreResult } from './result';
import type { SeenMark } from './schema';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a profile counts as warned about. */
export const SEEN_FOR_MS = 90 * DAY_MS;
/** How long "not for this profile" holds: as good as for ever, yet even this ends. */
export const MUTED_FOR_MS = 3653 * DAY_MS;

export type SeenKind = SeenMark['kind'];

const SECRET = 'seen';

/**
 * Remembers that a warning was shown for a profile (`site:handle`), or that the user wants none for it, until `expires`
 * (milliseconds since 1970). Only a keyed hash is stored: nothing about other people is kept.
 */
export async function markSeen(
  profileKey: string,
  kind: SeenKind,
  expires: number,
): Promise<StoreResult<void>> {
  const secret = await ensureSecret();
  if (!secret.ok) return secret;
  const hash = await hashOf(profileKey, secret.value);
  return inTransaction(['seen'], 'readwrite', async (transaction) => {
    await transaction.objectStore('seen').put({ hash, kind, expires });
  });
}

/** What is remembered of a profile: `muted` before `seen`, null when nothing is or it has expired. Writes nothing. */
export async function lookUpSeen(profileKey: string, now: number): Promise<StoreResult<SeenKind | null>> {
  const secret = await readSecret();
  if (!secret.ok) return secret;
  if (secret.value === null) return success(null);
  const hash = await hashOf(profileKey, secret.value);
  return inTransaction(['seen'], 'readonly', async (transaction) => {
    const store = transaction.objectStore('seen');
    // Two marks, each with its own end: seeing a muted profile again must not shorten its being muted.
    for (const kind of ['muted', 'seen'] as const) {
      const mark = await store.get([hash, kind]);
      if (mark !== undefined && mark.expires > now) return kind;
    }
    return null;
  });
}

/** Deletes the marks that have expired and answers how many. */
export function forgetExpired(now: number): Promise<StoreResult<number>> {
  return inTransaction(['seen'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('seen');
    const expired = await store.index('expires').getAllKeys(IDBKeyRange.upperBound(now));
    await Promise.all(expired.map((key) => store.delete(key)));
    return expired.length;
  });
}

function readSecret(): Promise<StoreResult<CryptoKey | null>> {
  return inTransaction(['secrets'], 'readonly', async (transaction) => {
    const stored = await transaction.objectStore('secrets').get(SECRET);
    return isSecret(stored) ? stored : null;
  });
}

/** The per-install secret, made on first use. Two contexts at once end with the same one: the first to write wins. */
async function ensureSecret(): Promise<StoreResult<CryptoKey>> {
  const known = await readSecret();
  if (!known.ok) return known;
  if (known.value !== null) return success(known.value);
  // Made before the transaction, since inside it nothing but the store may be awaited. Not extractable, so that no code
  // of ours can ever put it into a log or a backup.
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return inTransaction(['secrets', 'damaged'], 'readwrite', async (transaction) => {
    const secrets = transaction.objectStore('secrets');
    const stored = await secrets.get(SECRET);
    if (isSecret(stored)) return stored;
    if (stored !== undefined) {
      await transaction
        .objectStore('damaged')
        .add({ key: `secrets.${SECRET}`, when: Date.now(), raw: stored });
      await secrets.delete(SECRET);
    }
    await secrets.add(made, SECRET);
    return made;
  });
}

function isSecret(stored: unknown): stored is CryptoKey {
  return stored instanceof CryptoKey && stored.algorithm.name === 'HMAC' && stored.usages.includes('sign');
}

async function hashOf(profileKey: string, secret: CryptoKey): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(profileKey));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
