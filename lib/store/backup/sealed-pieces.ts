import * as v from 'valibot';
import type { Bytes } from './lines';
import { keyOf, ROUNDS, sealHead } from './seal';
import { fromBase64, toBase64 } from './values';

/**
 * A backup sealed in pieces of a megabyte, so that neither saving nor reading it needs all of it in memory. Each piece has
 * its number in the nonce, and in the additional data its number and whether it is the last: none can be cut off, swapped,
 * repeated or taken from another file (Hoang, Reyhanitabar, Rogaway, Vizár: STREAM, 2015).
 */
const PIECE = 1_000_000;
const NONCE_START = 8;

export const piecesHead = v.object({
  ...sealHead,
  /** Sealed nothing: opens with the right passphrase and no other. */
  check: v.pipe(v.string(), v.maxLength(100)),
  /** SHA-256 of the fields before it: where they are whole and the check does not open, the passphrase is wrong. */
  digest: v.pipe(v.string(), v.maxLength(100)),
  pieces: v.tuple([]),
});
export type PiecesHead = v.InferOutput<typeof piecesHead>;

export interface PieceSealer {
  readonly head: PiecesHead;
  /** Takes text in; answers the pieces that have become full, in base64. */
  add(text: string): Promise<string[]>;
  /** The last piece, which there always is. */
  end(): Promise<string>;
}

/** Begins to seal with a passphrase. The salt, and so the key, is new each time. */
export async function sealPieces(passphrase: string, rounds = ROUNDS): Promise<PieceSealer> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const start = crypto.getRandomValues(new Uint8Array(NONCE_START));
  const key = await keyOf(passphrase, salt, rounds);
  const encoder = new TextEncoder();
  let waiting = new Uint8Array(2 * PIECE);
  let length = 0;
  let count = 0;

  async function sealNext(bytes: Uint8Array<ArrayBuffer>, isLast: boolean): Promise<string> {
    count += 1;
    return toBase64(
      new Uint8Array(await crypto.subtle.encrypt(place(start, count, pieceName(count, isLast)), key, bytes)),
    );
  }

  const check = toBase64(
    new Uint8Array(await crypto.subtle.encrypt(place(start, 0, CHECK), key, new Uint8Array(0))),
  );
  const named = {
    kdf: KDF,
    rounds,
    salt: toBase64(salt),
    cipher: CIPHER,
    iv: toBase64(start),
    check,
  } as const;
  return {
    head: { ...named, digest: await digestOf(named), pieces: [] },
    async add(text) {
      const bytes = encoder.encode(text);
      if (length + bytes.length > waiting.length) {
        const larger = new Uint8Array(2 * (length + bytes.length));
        larger.set(waiting.subarray(0, length));
        waiting = larger;
      }
      waiting.set(bytes, length);
      length += bytes.length;
      const full: string[] = [];
      let at = 0;
      // More than a piece, never just one: the last must not be empty because the one before was not known to be the last.
      for (; length - at > PIECE; at += PIECE)
        full.push(await sealNext(waiting.slice(at, at + PIECE), false));
      if (at > 0) waiting.copyWithin(0, at, length);
      length -= at;
      return full;
    },
    end: () => sealNext(waiting.slice(0, length), true),
  };
}

/** The key of a file sealed in pieces, or what is wrong. */
export async function openHead(
  head: PiecesHead,
  passphrase: string,
): Promise<CryptoKey | 'wrong-passphrase' | 'damaged'> {
  const [salt, start, check] = [bytesIn(head.salt), bytesIn(head.iv), bytesIn(head.check)];
  if (salt === null || start?.length !== NONCE_START || check === null) return 'damaged';
  if ((await digestOf(head)) !== head.digest) return 'damaged';
  const key = await keyOf(passphrase, salt, head.rounds);
  return (await decrypted(place(start, 0, CHECK), key, check)) === null ? 'wrong-passphrase' : key;
}

/** What the pieces hold, one after the other. `lines` are those after the head, each a piece; null where one is not as it was. */
export async function* openPieces(
  head: PiecesHead,
  key: CryptoKey,
  lines: AsyncIterator<string | null>,
): Bytes {
  const start = bytesIn(head.iv);
  if (start === null) return void (yield null);
  for (let count = 1; ; count += 1) {
    const next = await lines.next();
    const found = next.done === true || next.value === null ? null : PIECE_LINE.exec(next.value);
    const sealed = bytesIn(found?.[1] ?? '');
    if (found === null || sealed === null) return void (yield null);
    const isLast = found[2] === '';
    const bytes = await decrypted(place(start, count, pieceName(count, isLast)), key, sealed);
    yield bytes;
    if (bytes === null || isLast) return;
  }
}

/** Base64 between quotes, with a comma where another follows. */
const PIECE_LINE = /^"([A-Za-z0-9+/=]+)"(,?)\r?$/;
const KDF = 'PBKDF2-SHA-256';
const CIPHER = 'AES-256-GCM';
const CHECK = 'facewarden-backup 2 check';

function pieceName(count: number, isLast: boolean): string {
  return `facewarden-backup 2 piece ${count} ${isLast ? 'last' : 'more'}`;
}

function place(start: Uint8Array<ArrayBuffer>, count: number, name: string): AesGcmParams {
  const iv = new Uint8Array(NONCE_START + 4);
  iv.set(start);
  new DataView(iv.buffer).setUint32(NONCE_START, count);
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}

async function decrypted(
  how: AesGcmParams,
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed));
  } catch {
    return null;
  }
}

async function digestOf({
  rounds,
  salt,
  iv,
  check,
}: Pick<PiecesHead, 'rounds' | 'salt' | 'iv' | 'check'>): Promise<string> {
  const bytes = new TextEncoder().encode(`${KDF} ${rounds} ${salt} ${CIPHER} ${iv} ${check}`);
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function bytesIn(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(text);
  } catch {
    return null;
  }
}
