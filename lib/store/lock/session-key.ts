import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fromBase64, toBase64 } from '../backup/values';
import { announceChange } from '../changes';

/** How long the key is held while no page of the extension is used. */
export const IDLE_MINUTES = 30;
/** Name of the alarm that ends it. */
export const LOCK_ALARM = 'lock';

const FIELD = 'openKey';
const heldSchema = v.object({
  /** Which lock it opens. */
  id: v.string(),
  key: v.string(),
  /** Milliseconds since 1970: when a page of the extension was last used. */
  usedAt: v.number(),
});
type Held = v.InferOutput<typeof heldSchema>;

// One import for many records; nothing is kept here that the session does not hold.
let imported: { readonly text: string; readonly key: CryptoKey } | null = null;

/** Holds the open key of a lock in the browser's memory, where own pages and background share it and no web page reaches. */
export async function holdKey(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await put({ id, key: toBase64(bytes), usedAt: Date.now() });
}

/** The open key of this lock; null once the browser was closed, it was locked, or no page was used for long. */
export async function heldKey(id: string): Promise<CryptoKey | null> {
  const held = await read();
  if (held === null || held.id !== id) return null;
  if (isOver(held)) {
    await end();
    return null;
  }
  if (imported?.text !== held.key) imported = { text: held.key, key: await importKey(fromBase64(held.key)) };
  return imported.key;
}

/** Says that a page of the extension is being used: the key is held for another while, or ends where it was idle too long. */
export async function touchKey(): Promise<void> {
  const held = await read();
  if (held === null) return;
  if (isOver(held)) return end();
  await put({ ...held, usedAt: Date.now() });
}

/** Forgets the open key. */
export async function dropKey(): Promise<void> {
  imported = null;
  await area()?.remove(FIELD);
  await ours().alarms?.clear(LOCK_ALARM);
}

/** Makes the bytes of a data key usable, and unreadable to whoever has it. */
export function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function isOver({ usedAt }: Held): boolean {
  return Date.now() - usedAt > IDLE_MINUTES * 60_000;
}

/** As the alarm does, which may come late or never after the machine slept: open pages would go on showing everything. */
async function end(): Promise<void> {
  await dropKey();
  announceChange(['lock']);
}

async function put(held: Held): Promise<void> {
  await area()?.set({ [FIELD]: held });
  await ours().alarms?.create(LOCK_ALARM, { delayInMinutes: IDLE_MINUTES });
}

async function read(): Promise<Held | null> {
  const stored = await area()?.get(FIELD);
  const held = v.safeParse(heldSchema, stored?.[FIELD]);
  return held.success ? held.output : null;
}

function area() {
  return ours().storage?.session;
}

/** The browser's interface; without it, as outside of an extension, no key is ever held. */
function ours(): Partial<typeof browser> {
  return browser ?? {};
}
