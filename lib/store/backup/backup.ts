import { unwrap } from 'idb';
import * as v from 'valibot';
import { inTransaction } from '../database';
import { migrations } from '../migrations';
import { isPlainRecord, type PlainRecord } from '../record';
import type { StoreResult } from '../result';
import { isKeptStore, KEPT_STORES, KEY_FIELDS, maySet, type KeptStore } from './kept-stores';
import { mergeRecords } from './merge';
import { open, seal, sealSchema } from './seal';
import { fromJsonValue, toJsonValue } from './values';

/** Name and version of the format. The version changes when an older Facewarden could no longer read the file. */
const FORMAT = 'facewarden-backup';
const VERSION = 1;

/** Larger files are not read: they would not fit into one text of the browser. */
export const LARGEST_BYTES = 400_000_000;

/** A backup that was read and checked: nothing of it is in the store yet. */
export interface Backup {
  /** ISO 8601 in UTC, as the file says. */
  readonly made: string;
  readonly records: readonly BackupRecord[];
  /** Records that are none of ours or are broken. They are left out. */
  readonly unreadable: number;
  /** Whether a newer Facewarden made it: what this one does not know is kept as it is. */
  readonly isNewer: boolean;
}

export interface BackupRecord {
  readonly store: KeptStore;
  readonly key: string;
  readonly value: PlainRecord;
}

export type BackupReading =
  | { readonly is: 'backup'; readonly backup: Backup }
  /** A passphrase is needed. */
  | { readonly is: 'sealed' }
  | { readonly is: 'wrong-passphrase' }
  | { readonly is: 'damaged' }
  | { readonly is: 'too-large' }
  /** Some other file. */
  | { readonly is: 'not-ours' }
  /** Made by a Facewarden whose format this one does not read. */
  | { readonly is: 'newer' };

const head = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const plainFile = v.looseObject({
  made: v.pipe(v.string(), v.isoTimestamp()),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  records: v.array(v.unknown()),
});

/**
 * Everything the user made, as one JSON file, read in one transaction. Sealed where a passphrase is given. The texts of the
 * records go into the file one after the other, so that the machine need not hold all of them at once.
 *
 * @param now the moment that stands in the file.
 */
export async function makeBackup(now: Date, passphrase: string | null): Promise<StoreResult<Blob>> {
  const parts: (string | Blob)[] = [
    `{"format":"${FORMAT}","version":${VERSION},"made":"${now.toISOString()}","schema":${migrations.length},"records":[`,
  ];
  const collected = await inTransaction(KEPT_STORES, 'readonly', async (transaction) => {
    // Run again where the connection was lost: nothing of the first run may stay.
    parts.length = 1;
    let pending: string[] = [];
    let length = 0;
    let isFirst = true;
    for (const store of KEPT_STORES) {
      let cursor = await transaction.objectStore(store).openCursor();
      while (cursor !== null) {
        const value: unknown = cursor.value;
        // What a notification has told is of this machine: the store of settings holds it beside them.
        if (KEY_FIELDS[store] === null && cursor.primaryKey !== store) {
          cursor = await cursor.continue();
          continue;
        }
        const text = JSON.stringify([store, cursor.primaryKey, toJsonValue(value)]);
        pending.push(isFirst ? `\n${text}` : `,\n${text}`);
        isFirst = false;
        length += text.length;
        if (length > 4_000_000) {
          parts.push(new Blob(pending));
          [pending, length] = [[], 0];
        }
        cursor = await cursor.continue();
      }
    }
    parts.push(...pending, '\n]}\n');
  });
  if (!collected.ok) return collected;
  const plain = new Blob(parts, { type: 'application/json' });
  if (passphrase === null) return { ok: true, value: plain };
  const sealed = await seal(new Uint8Array(await plain.arrayBuffer()), passphrase);
  const file = { format: FORMAT, version: VERSION, sealed };
  return { ok: true, value: new Blob([`${JSON.stringify(file)}\n`], { type: 'application/json' }) };
}

/** Reads a file that may be a backup. Any file is allowed; nothing is written. */
export async function readBackup(file: Blob, passphrase: string | null): Promise<BackupReading> {
  if (file.size > LARGEST_BYTES) return { is: 'too-large' };
  const json = parsed(await file.text());
  if (json === undefined) return { is: looksOurs(await file.slice(0, 200).text()) ? 'damaged' : 'not-ours' };
  if (!v.is(head, json)) return { is: 'not-ours' };
  if (json.version > VERSION) return { is: 'newer' };
  if (!Object.hasOwn(json, 'sealed')) return readPlain(json);
  const sealed = v.safeParse(sealSchema, json['sealed']);
  if (!sealed.success) return { is: 'damaged' };
  if (passphrase === null) return { is: 'sealed' };
  const opened = await open(sealed.output, passphrase);
  if (opened.is !== 'open') return opened;
  const inner = parsed(new TextDecoder().decode(opened.bytes));
  return v.is(head, inner) && inner.version <= VERSION ? readPlain(inner) : { is: 'damaged' };
}

function readPlain(json: unknown): BackupReading {
  const file = v.safeParse(plainFile, json);
  if (!file.success) return { is: 'damaged' };
  const records: BackupRecord[] = [];
  for (const entry of file.output.records) {
    const record = readEntry(entry);
    if (record !== null) records.push(record);
  }
  const { made, schema } = file.output;
  const unreadable = file.output.records.length - records.length;
  return { is: 'backup', backup: { made, records, unreadable, isNewer: schema > migrations.length } };
}

function readEntry(entry: unknown): BackupRecord | null {
  if (!Array.isArray(entry) || entry.length !== 3) return null;
  const [store, key, json]: unknown[] = entry;
  if (typeof store !== 'string' || typeof key !== 'string' || !isKeptStore(store)) return null;
  const revived = fromJsonValue(json);
  if (revived === null || !isPlainRecord(revived.value) || !maySet(store, key, revived.value)) return null;
  return { store, key, value: revived.value };
}

/** What a text parses to; undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a file that is no JSON was once a backup: then it is damaged, not foreign. */
function looksOurs(start: string): boolean {
  return start.includes(`"${FORMAT}"`);
}

export interface ImportOutcome {
  readonly added: number;
  /** Were here already, the same or newer. */
  readonly kept: number;
}

/**
 * Puts a backup into the store, whole or not at all. `replace` first empties what a backup holds, so that afterwards all is
 * as it was when the backup was made; `merge` adds what is missing and loses nothing.
 */
export function importBackup(backup: Backup, how: 'merge' | 'replace'): Promise<StoreResult<ImportOutcome>> {
  return inTransaction(KEPT_STORES, 'readwrite', async (transaction) => {
    if (how === 'replace') {
      await Promise.all(KEPT_STORES.map((store) => transaction.objectStore(store).clear()));
    }
    const counts = { added: 0, kept: 0 };
    for (const { store, key, value } of backup.records) {
      const outcome =
        how === 'replace'
          ? { is: 'put' as const, value }
          : mergeRecords(store, await transaction.objectStore(store).get(key), value);
      if (outcome.is === 'mine') {
        counts.kept += 1;
        continue;
      }
      counts.added += 1;
      const put = outcome.is === 'both' ? { ...outcome.value, id: crypto.randomUUID() } : outcome.value;
      // Past the types: what a file holds was checked above, and is kept as it came, with what newer versions know.
      const target = unwrap(transaction).objectStore(store);
      if (KEY_FIELDS[store] === null) target.put(put, key);
      else target.put(put);
    }
    return counts;
  });
}
