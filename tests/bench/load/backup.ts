import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { openOwn, processMemory, type LoadedBrowser } from './browser';

const PASSPHRASE = 'seven quiet rivers run';
const MINUTES = 60_000;

export interface BackupRun {
  readonly file: string;
  readonly seconds: number;
  readonly megabytes: number;
  /** Most memory the extension's process took beyond what it took before, in megabytes; null where the system does not tell. */
  readonly memory: number | null;
}

/** Saves a backup as a user does, and answers the file. */
export async function saveBackup(browser: LoadedBrowser, isSealed: boolean): Promise<BackupRun> {
  const tab = await openOwn(browser, 'dashboard.html#/settings');
  const memory = await watchMemory(browser);
  if (isSealed) {
    await tab.fill('#backup-passphrase', PASSPHRASE);
    await tab.fill('#backup-again', PASSPHRASE);
  } else {
    await tab.click('form.data-part .choice');
  }
  const start = Date.now();
  const [download] = await Promise.all([
    tab.waitForEvent('download', { timeout: 10 * MINUTES }),
    tab.click('form.data-part button[type="submit"]'),
  ]);
  const file = await download.path();
  const seconds = (Date.now() - start) / 1000;
  const run = { file, seconds, megabytes: (await stat(file)).size / 1e6, memory: await memory() };
  await tab.close();
  return run;
}

/** Brings a backup back into the browser in the place of all that is there. */
export async function restoreBackup(
  browser: LoadedBrowser,
  file: string,
  isSealed: boolean,
): Promise<BackupRun> {
  const tab = await openOwn(browser, 'dashboard.html#/settings');
  const memory = await watchMemory(browser);
  const start = Date.now();
  await tab.setInputFiles('#backup-file', file);
  if (isSealed) {
    await tab.fill('#restore-passphrase', PASSPHRASE);
    await tab.click('form:has(#restore-passphrase) button');
  }
  await tab.click('input[name="restore-how"] >> nth=1', { timeout: 10 * MINUTES });
  await tab.click('.notice button.primary');
  await brought(tab);
  const seconds = (Date.now() - start) / 1000;
  const run = { file, seconds, megabytes: (await stat(file)).size / 1e6, memory: await memory() };
  await tab.close();
  return run;
}

async function brought(tab: Page): Promise<void> {
  await tab.waitForSelector('.notice button.primary', { state: 'detached', timeout: 10 * MINUTES });
  const words = await tab.textContent('#restore-outcome');
  if (!/\d/.test(words ?? '')) throw new Error(`not brought back: ${words}`);
}

/** The peak of the extension's process above what it takes now, looked up by whoever calls the answer. */
async function watchMemory(browser: LoadedBrowser): Promise<() => Promise<number | null>> {
  const before = await processMemory(browser);
  return async () => {
    const after = await processMemory(browser);
    return before === null || after === null ? null : after.peak - before.now;
  };
}

export interface FileContent {
  readonly records: Readonly<Record<string, number>>;
  /** Of all records but the settings, which remember the day of the last backup. */
  readonly sha256: string;
}

/** What is in a plain backup, read line by line. Throws where a line is no record. */
export async function contentOf(file: string): Promise<FileContent> {
  const records: Record<string, number> = {};
  const hash = createHash('sha256');
  let isFirst = true;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (isFirst) {
      isFirst = false;
      continue;
    }
    if (line === ']}') continue;
    const [store]: [string] = JSON.parse(line.replace(/,$/, ''));
    records[store] = (records[store] ?? 0) + 1;
    if (store !== 'settings') hash.update(`${line}\n`);
  }
  return { records, sha256: hash.digest('hex') };
}
