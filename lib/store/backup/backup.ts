import * as v from 'valibot';
import { migrations } from '../migrations';
import { isPlainRecord, type PlainRecord } from '../plain-record';
import { success, type StoreResult } from '../result';
import { isKeptStore, maySet, type KeptStore } from './kept-stores';
import { bytesOf, linesOf, type Bytes } from './lines';
import { listKept, readKept } from './read-kept';
import { open, sealSchema } from './seal';
import { openHead, openPieces, piecesHead } from './sealed-pieces';
import { fromJsonValue, toJsonValue } from './values';
import { UNWATCHED, type Work } from './work';
import { FORMAT, plainWriter, sealedWriter } from './backup-writers';

/**
 * The newest version of the format that is read. It changes when an older Facewarden could no longer read the file: plain files are
 * still written as 1, those sealed in pieces as 2 (backup-writers.ts).
 */
const VERSION = 2;

/** Larger files are neither made nor read: what they hold has to fit into memory for the one transaction that brings it back. */
export const LARGEST_BYTES = 1_000_000_000;
/** Largest file that is read as one text, which is all a browser can hold in one. */
const LARGEST_WHOLE = 400_000_000;

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
  | { readonly is: 'stopped' }
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

export type Made =
  | { readonly is: 'made'; readonly file: Blob }
  | { readonly is: 'stopped' }
  /** It would be larger than what can be read back: there is no file. */
  | { readonly is: 'too-large' };

/**
 * Everything the user made, as one JSON file, sealed where a passphrase is given. A batch of records at a time is read and
 * written: the browser keeps the file, on the disk where it is large, and this page never holds more than a few megabytes.
 *
 * @param now the moment that stands in the file.
 */
export async function makeBackup(
  now: Date,
  passphrase: string | null,
  { signal, done }: Work = UNWATCHED,
): Promise<StoreResult<Made>> {
  const batches = await listKept();
  if (!batches.ok) return batches;
  const file = passphrase === null ? plainWriter() : await sealedWriter(passphrase);
  await file.add(
    `{"format":"${FORMAT}","version":1,"made":"${now.toISOString()}","schema":${migrations.length},"records":[`,
  );
  let isFirst = true;
  for (const [index, batch] of batches.value.entries()) {
    if (signal.aborted) return success({ is: 'stopped' });
    if (file.size() > LARGEST_BYTES) return success({ is: 'too-large' });
    done(index / batches.value.length);
    const records = await readKept(batch);
    if (!records.ok) return records;
    for (const [key, value] of records.value) {
      const text = JSON.stringify([batch.store, key, toJsonValue(value)]);
      await file.add(isFirst ? `\n${text}` : `,\n${text}`);
      isFirst = false;
    }
  }
  await file.add('\n]}\n');
  const blob = await file.end();
  return success(blob.size > LARGEST_BYTES ? { is: 'too-large' } : { is: 'made', file: blob });
}

/**
 * Reads a file that may be a backup. Any file is allowed; nothing is written. What is read piece by piece is our own layout, a
 * record in each line; any other JSON of the same meaning is read whole.
 */
export async function readBackup(
  file: Blob,
  passphrase: string | null,
  { signal, done }: Work = UNWATCHED,
): Promise<BackupReading> {
  if (file.size > LARGEST_BYTES) return { is: 'too-large' };
  const lines = linesOf(untilStopped(bytesOf(file, done), signal));
  const first = (await lines.next()).value;
  const isOurLayout = typeof first === 'string' && (first.endsWith(RECORDS) || first.endsWith(PIECES));
  if (!isOurLayout) return signal.aborted ? { is: 'stopped' } : readWhole(file, passphrase);
  const reading = first.endsWith(RECORDS)
    ? await readRecords(first, lines)
    : await readPieces(first, lines, passphrase);
  if (signal.aborted) return { is: 'stopped' };
  return reading ?? { is: looksOurs(first) ? 'damaged' : 'not-ours' };
}

/** How the first line of our own layout ends. Anything else in it is checked when it has been parsed. */
const RECORDS = '"records":[';
const PIECES = '"pieces":[';

async function* untilStopped(bytes: Bytes, signal: AbortSignal): Bytes {
  for await (const piece of bytes) {
    if (signal.aborted) return void (yield null);
    yield piece;
  }
}

/** Null where it is not laid out as we do it, or ends too soon. */
async function readRecords(
  first: string,
  lines: AsyncIterator<string | null>,
): Promise<BackupReading | null> {
  const json = parsed(`${first}]}`);
  if (!v.is(head, json) || Object.hasOwn(json, 'sealed')) return null;
  if (json.version > VERSION) return { is: 'newer' };
  const file = v.safeParse(plainFile, json);
  if (!file.success) return { is: 'damaged' };
  const records: BackupRecord[] = [];
  let unreadable = 0;
  let isMore = true;
  for (;;) {
    const next = await lines.next();
    const line: string | null = next.done === true ? null : next.value;
    if (line === null) return null;
    const text = line.trimEnd();
    if (text === END && (!isMore || records.length + unreadable === 0)) break;
    if (!isMore) return null;
    isMore = text.endsWith(',');
    const entry = parsed(isMore ? text.slice(0, -1) : text);
    if (entry === undefined) return null;
    const record = readEntry(entry);
    if (record === null) unreadable += 1;
    else records.push(record);
  }
  if (!(await isOver(lines))) return null;
  const { made, schema } = file.output;
  return { is: 'backup', backup: { made, records, unreadable, isNewer: schema > migrations.length } };
}

const END = ']}';

/** Whether nothing but empty lines follows. */
async function isOver(lines: AsyncIterator<string | null>): Promise<boolean> {
  for (;;) {
    const next = await lines.next();
    if (next.done === true) return true;
    if (next.value === null || next.value.trim() !== '') return false;
  }
}

async function readPieces(
  first: string,
  lines: AsyncIterator<string | null>,
  passphrase: string | null,
): Promise<BackupReading | null> {
  const json = parsed(`${first}]}}`);
  if (!v.is(head, json)) return null;
  if (json.version > VERSION) return { is: 'newer' };
  const sealed = v.safeParse(piecesHead, json['sealed']);
  if (!sealed.success) return { is: 'damaged' };
  if (passphrase === null) return { is: 'sealed' };
  const key = await openHead(sealed.output, passphrase);
  if (key === 'wrong-passphrase' || key === 'damaged') return { is: key };
  const inner = linesOf(openPieces(sealed.output, key, lines));
  const start = (await inner.next()).value;
  const reading = typeof start === 'string' ? await readRecords(start, inner) : null;
  // The end of the file is not sealed: it says nothing, and has to be there all the same.
  const end = await lines.next();
  const isWhole = end.done !== true && end.value?.trimEnd() === ']}}' && (await isOver(lines));
  return isWhole && reading !== null ? reading : { is: 'damaged' };
}

/** A file in any other layout, and one that the first versions sealed in one piece: it has to fit into one text of the browser. */
async function readWhole(file: Blob, passphrase: string | null): Promise<BackupReading> {
  // Before anything is parsed: some megabytes of nothing but brackets take a browser many seconds.
  if (!looksOurs(await file.slice(0, 200).text())) return { is: 'not-ours' };
  const json = file.size > LARGEST_WHOLE ? undefined : parsed(await file.text());
  if (json === undefined) return { is: 'damaged' };
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

/** Whether a file begins as a backup does, in any layout: where it is no JSON it is damaged then, not foreign. */
function looksOurs(start: string): boolean {
  return start.includes(`"${FORMAT}"`);
}
