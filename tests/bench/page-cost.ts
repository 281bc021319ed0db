import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { everyPage } from '../fixtures/every-page';
import { buildDir, buildExtension } from '../run/build-extension';
import { findBrowser } from '../run/find-browser';
import { startWeb, type LocalWeb } from '../web/web';
import { median, summary } from './numbers';
import { benchPages, type PageKind } from './pages';
import { allScriptTime, CATEGORIES, scriptTime, type TraceEvent } from './script-time';

/** What runs beside the page: nothing, a content script of one line, Facewarden as a user has it. */
const VARIANTS = ['nothing', 'one line', 'facewarden'] as const;
type Variant = (typeof VARIANTS)[number];
const KINDS: readonly PageKind[] = ['light profile', 'heavy profile', 'endless feed', 'other site'];
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
/** How long a page is watched, in milliseconds: longer than the feed runs. */
const WATCH = 4000;

/** How many times the script CPU of a content script of one line we allow ourselves; the other site gets no script of ours. */
const WANTED: Readonly<Record<PageKind, string>> = {
  'light profile': '2.4',
  'heavy profile': '3.6',
  'endless feed': '11.4',
  'other site': '0',
};

interface Sample {
  /** Script CPU by the address of the script, of it the card's, and that of everything on the page, in milliseconds. */
  readonly script: number;
  readonly card: number;
  readonly all: number;
  readonly longest: number;
  readonly heap: number;
  readonly requests: number;
}

/** A content script of one line on all pages: what any content script costs at the least. */
function oneLineExtension(): string {
  const dir = mkdtempSync(join(tmpdir(), 'facewarden-one-line-'));
  const manifest = {
    manifest_version: 3,
    name: 'one line',
    version: '1',
    content_scripts: [{ matches: ['https://*/*'], js: ['one.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'one.js'), 'document.title.length;');
  return dir;
}

async function launch(
  executablePath: string,
  web: LocalWeb,
  extension: string | null,
): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'facewarden-bench-'));
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      ...(extension === null
        ? ['--disable-extensions']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--host-resolver-rules=MAP * 127.0.0.1:${web.port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** Opens the page once and gives what the extension cost it. */
async function measure(context: BrowserContext, web: LocalWeb, kind: PageKind): Promise<Sample> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: CATEGORIES,
  });
  const before = web.requests.length;
  await page.goto(benchPages[kind].url);
  await page.waitForTimeout(WATCH);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return {
    ...scriptTime(events, 'chrome-extension://'),
    card: scriptTime(
      events.filter(({ args }) => args?.data?.url?.endsWith('/warning.js')),
      'chrome-extension://',
    ).script,
    all: allScriptTime(events, benchPages[kind].url).script,
    heap: usedSize / 1e6,
    requests: web.requests.length - before,
  };
}

function report(samples: ReadonlyMap<string, Sample[]>): string {
  function valuesOf(kind: PageKind, variant: Variant, field: keyof Sample): number[] {
    return (samples.get(`${kind}/${variant}`) ?? []).map((sample) => sample[field]);
  }
  /** All that runs on the page because of this variant: what the page runs by itself is taken off. */
  function added(kind: PageKind, variant: Variant): number {
    return median(valuesOf(kind, variant, 'all')) - median(valuesOf(kind, 'nothing', 'all'));
  }
  function ratio(value: number, oneLine: number): string {
    return (value / oneLine).toFixed(1);
  }
  const rows = KINDS.flatMap((kind) =>
    VARIANTS.map((variant) => {
      const all = samples.get(`${kind}/${variant}`) ?? [];
      const script = valuesOf(kind, variant, 'script');
      const cells = [
        summary(script),
        median(valuesOf(kind, variant, 'card')).toFixed(2),
        ratio(median(script), median(valuesOf(kind, 'one line', 'script'))),
        added(kind, variant).toFixed(2),
        ratio(added(kind, variant), added(kind, 'one line')),
        WANTED[kind],
        summary(all.map((sample) => sample.longest)),
        summary(all.map((sample) => sample.heap)),
        summary(
          all.map((sample) => sample.requests),
          0,
        ),
      ];
      return `| ${kind} | ${variant} | ${cells.join(' | ')} |`;
    }),
  );
  return [
    `Medians of ${ROUNDS} rounds, with least and most. Interleaved: each round opens every page in every variant.`,
    '',
    'By address: runs the browser names a script for. All: also promise and message callbacks, the card as it is drawn, and the',
    'world of its own that any extension gets in a page, less what the page runs without an extension (on the feed mostly noise).',
    '',
    '| page | beside it | script CPU by address, ms | of it the card | × one line | all, ms | × one line | wanted × | longest run, ms | heap, MB | requests |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...['detector.js', 'warning.js'].map((name) => {
      const dir = buildDir({ browser: 'chromium', isTesting: false });
      return `${name}: ${readFileSync(join(dir, name)).length} bytes`;
    }),
  ].join('\n');
}

/** What the content scripts cost a page, as a table in Markdown. Takes some minutes on a quiet machine. */
export async function benchPageCost(): Promise<string> {
  const search = findBrowser('chromium');
  if (search.is === 'missing') throw new Error(search.how);
  await buildExtension({ browser: 'chromium', isTesting: false });
  const web = await startWeb({ pages: [...everyPage, ...Object.values(benchPages)] });
  const extensions: Readonly<Record<Variant, string | null>> = {
    nothing: null,
    'one line': oneLineExtension(),
    facewarden: buildDir({ browser: 'chromium', isTesting: false }),
  };
  const contexts = new Map<Variant, BrowserContext>();
  for (const variant of VARIANTS) contexts.set(variant, await launch(search.path, web, extensions[variant]));
  const samples = new Map<string, Sample[]>();
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const kind of KINDS) {
      for (const variant of VARIANTS) {
        const context = contexts.get(variant);
        if (context === undefined) continue;
        const sample = await measure(context, web, kind);
        const key = `${kind}/${variant}`;
        // The first round warms up: browsers, caches, the background.
        if (round >= 0) samples.set(key, [...(samples.get(key) ?? []), sample]);
      }
    }
    console.log(round < 0 ? 'warmed up' : `round ${round + 1} of ${ROUNDS}`);
  }
  for (const context of contexts.values()) await context.close();
  await web.close();
  return report(samples);
}
