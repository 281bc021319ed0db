import * as v from 'valibot';
import { fromBase64, toBase64 } from './values';

/**
 * Rounds of PBKDF2 with SHA-256 for new seals: what the OWASP Password Storage Cheat Sheet asks for (600,000). Each seal
 * carries its own number, so that a later version can raise it.
 */
export const ROUNDS = 600_000;
/** More than this a hostile file only asks for to keep the machine busy. */
const MOST_ROUNDS = 10_000_000;

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** What every seal begins with. */
export const sealHead = {
  kdf: v.literal('PBKDF2-SHA-256'),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ROUNDS)),
  salt: base64,
  cipher: v.literal('AES-256-GCM'),
  iv: base64,
};

/** A seal in one piece, as the first versions made it. */
export const sealSchema = v.object({
  ...sealHead,
  /** SHA-256 of the sealed bytes: tells a damaged file from a wrong passphrase, which AES-GCM itself cannot. */
  digest: base64,
  data: base64,
});
export type Seal = v.InferOutput<typeof sealSchema>;

export type Opened =
  | { readonly is: 'open'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'wrong-passphrase' }
  | { readonly is: 'damaged' };

/** Seals bytes with a passphrase in one piece. Salt and nonce are new each time. Backups are sealed in pieces now (sealed-pieces.ts). */
export async function seal(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  rounds = ROUNDS,
): Promise<Seal> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, rounds);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return {
    kdf: 'PBKDF2-SHA-256',
    rounds,
    salt: toBase64(salt),
    cipher: 'AES-256-GCM',
    iv: toBase64(iv),
    digest: toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', sealed))),
    data: toBase64(new Uint8Array(sealed)),
  };
}

/** Opens what `seal` made. */
export async function open(sealed: Seal, passphrase: string): Promise<Opened> {
  const data = bytesOf(sealed.data);
  const salt = bytesOf(sealed.salt);
  const iv = bytesOf(sealed.iv);
  if (data === null || salt === null || iv === null || iv.length === 0) return { is: 'damaged' };
  const digest = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', data)));
  if (digest !== sealed.digest) return { is: 'damaged' };
  const key = await keyOf(passphrase, salt, sealed.rounds);
  try {
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    return { is: 'open', bytes: new Uint8Array(bytes) };
  } catch {
    return { is: 'wrong-passphrase' };
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(text);
  } catch {
    return null;
  }
}

/** The key a passphrase stands for. Its cost is what keeps guessing slow. */
export async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  // The same passphrase may be typed in two ways (é as one sign or two), on another machine as well.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const raw = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
