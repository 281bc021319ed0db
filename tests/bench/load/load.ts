import { buildExtension } from '../../run/build-extension';
import { findBrowser } from '../../run/find-browser';
import { median, summary } from '../numbers';
import { contentOf, restoreBackup, saveBackup, type BackupRun } from './backup';
import { openOwn, startBrowser, type LoadedBrowser } from './browser';
import { lockStore } from './lock';
import {
  CROWDED_PAGE,
  measureOpening,
  OWN_PAGES,
  watchOpenings,
  type Opening,
  type OwnPage,
} from './opening';
import { plantLoad, type Load } from './plant';
import { measureTyping, type Typing } from './typing';

const FEW: Load = { requests: 10, profiles: 10, attachments: 10 };
const MANY: Load = { requests: 10_000, profiles: 500, attachments: 5_000 };
const REQUESTS_ALONE: Load = { requests: 10_000, profiles: 10, attachments: 0 };
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);

/** How the dashboard, its search and its backups bear a very large store, as tables in Markdown. */
export async function benchLoad(): Promise<string> {
  const search = findBrowser('chromium');
  if (search.is === 'missing') throw new Error(search.how);
  await buildExtension({ browser: 'chromium', isTesting: false });
  const [few, many] = [await startBrowser(search.path), await startBrowser(search.path)];
  await plant(few, FEW);
  await plant(many, MANY);
  console.log('planted');

  const openings = new Map<OwnPage, { few: Opening[]; many: Opening[] }>();
  for (const page of [...OWN_PAGES, CROWDED_PAGE]) openings.set(page, { few: [], many: [] });
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [page, samples] of openings) {
      const few10 = page === CROWDED_PAGE ? null : await measureOpening(few, page);
      const all = await measureOpening(many, page);
      // The first round warms up.
      if (round < 0) continue;
      if (few10 !== null) samples.few.push(few10);
      samples.many.push(all);
    }
    console.log(round < 0 ? 'warmed up' : `openings: round ${round + 1} of ${ROUNDS}`);
  }
  console.log(openingTable(openings));
  const typing = [await measureTyping(few), await measureTyping(many)] as const;
  console.log(typingTable(...typing));
  // In a browser that was just started, or the peak of what came before hides theirs.
  const backups = await measureBackups(many, search.path);
  await few.close();
  await many.close();
  const locked = await measureLocked(search.path);
  return [openingTable(openings), locked, typingTable(...typing), backups].join('\n\n');
}

/** The pages that read all requests, under a lock that is open and without one. */
async function measureLocked(executablePath: string): Promise<string> {
  const [plain, locked] = [await startBrowser(executablePath), await startBrowser(executablePath)];
  await plant(plain, REQUESTS_ALONE);
  await plant(locked, REQUESTS_ALONE);
  await lockStore(locked);
  const pages = OWN_PAGES.filter(({ path }) => ['#/requests', '#/collectors/pimeyes'].includes(path));
  const rows: string[] = [];
  for (const page of pages) {
    const samples: { plain: Opening; locked: Opening }[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const sample = { plain: await measureOpening(plain, page), locked: await measureOpening(locked, page) };
      if (round >= 0) samples.push(sample);
    }
    const cells = (['shown', 'whole'] as const).flatMap((when) => {
      const [a, b] = [samples.map((each) => each.plain[when]), samples.map((each) => each.locked[when])];
      return [summary(a, 0), summary(b, 0), (median(b) / median(a)).toFixed(2)];
    });
    rows.push(`| ${page.name} | ${cells.join(' | ')} |`);
  }
  await plain.close();
  await locked.close();
  return [
    `Under a lock, with ${REQUESTS_ALONE.requests.toLocaleString('en')} requests, in milliseconds. Interleaved: each page without a lock, then under one.`,
    '',
    '| page | opens | locked | × without | whole | locked | × without |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

async function plant(browser: LoadedBrowser, load: Load): Promise<void> {
  const tab = await openOwn(browser, 'dashboard.html#/settings');
  await tab.waitForSelector('.your-data');
  await plantLoad(tab, load);
  await tab.close();
  await watchOpenings(browser.context);
}

async function measureBackups(many: LoadedBrowser, executablePath: string): Promise<string> {
  const rows: string[] = [];
  function add(what: string, { seconds, megabytes, memory }: BackupRun): void {
    rows.push(
      `| ${what} | ${megabytes.toFixed(0)} | ${seconds.toFixed(0)} | ${memory === null ? '' : memory.toFixed(0)} |`,
    );
    console.log(what);
  }
  const sealed = await saveBackup(many, true);
  add('save, sealed', sealed);
  const plain = await saveBackup(many, false);
  add('save, plain', plain);
  const other = await startBrowser(executablePath);
  await openOwn(other, 'dashboard.html#/settings');
  add('bring back, sealed', await restoreBackup(other, sealed.file, true));
  const again = await saveBackup(other, false);
  const [before, after] = [await contentOf(plain.file), await contentOf(again.file)];
  await other.close();
  const counts = `${before.records['requests']} requests, ${before.records['profiles']} profiles, ${before.records['attachments']} attachments`;
  return [
    '| backup | MB | seconds | memory at most, MB above before |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `In the file: ${counts}. Saved again after it was brought back into an empty browser: ${before.sha256 === after.sha256 ? 'the same bytes' : '**other bytes**'}.`,
  ].join('\n');
}

function openingTable(
  openings: ReadonlyMap<OwnPage, { few: readonly Opening[]; many: readonly Opening[] }>,
): string {
  const rows = [...openings].map(([{ name }, { few, many }]) => {
    const shown = [few, many].map((each) => each.map((one) => one.shown));
    const [a = [], b = []] = shown;
    const whole = [few, many].map((each) => each.map((one) => one.whole));
    const cells = [
      a.length === 0 ? '' : summary(a, 0),
      summary(b, 0),
      a.length === 0 ? '' : (median(b) / median(a)).toFixed(2),
      ...whole.map((each) => (each.length === 0 ? '' : summary(each, 0))),
      summary(
        many.map(({ longest }) => longest),
        0,
      ),
    ];
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [
    `Medians of ${ROUNDS} rounds, with least and most, in milliseconds. Interleaved: each page with few, then with many.`,
    '',
    '| page | opens with few | with many | × few | whole with few | with many | longest task with many |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function typingTable(few: Typing, many: Typing): string {
  function cells(values: readonly number[]): string {
    return summary(values, 1);
  }
  return [
    '| each key in the search, ms | with few | with many | budget |',
    '| --- | --- | --- | --- |',
    `| processor time of the page | ${cells(few.work)} | ${cells(many.work)} | 50 |`,
    `| until the next frame | ${cells(few.toFrame)} | ${cells(many.toFrame)} | |`,
  ].join('\n');
}
