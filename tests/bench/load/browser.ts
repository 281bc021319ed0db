import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { buildDir } from '../../run/build-extension';

/** A browser with the extension as users get it, and a profile of its own. */
export interface LoadedBrowser {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly profileDir: string;
  close(): Promise<void>;
}

/** Starts Chromium with the production build. It reaches no host. */
export async function startBrowser(executablePath: string): Promise<LoadedBrowser> {
  const profileDir = await mkdtemp(join(tmpdir(), 'facewarden-load-'));
  const extension = buildDir({ browser: 'chromium', isTesting: false });
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless: false,
    viewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  // tsx gives each function its name by this helper, also those that are sent into a page, which has none.
  await context.addInitScript('globalThis.__name = (made) => made;');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    profileDir,
    close: async () => {
      await context.close();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Opens one of the extension's own pages in a new tab. */
export async function openOwn({ context, origin }: LoadedBrowser, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
  return page;
}

/**
 * Megabytes of memory that the extension's own process ever took (`peak`) and takes now; null where the system does not tell
 * (only Linux has /proc). Of several such processes the largest.
 */
export async function processMemory({
  profileDir,
}: LoadedBrowser): Promise<{ peak: number; now: number } | null> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const processes = await Promise.all(
    ids.map(async (id) => {
      const [command, status] = await Promise.all(
        ['cmdline', 'status'].map((name) => readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '')),
      );
      return { id, command: command ?? '', status: status ?? '' };
    }),
  );
  function field(status: string, name: string): number {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  }
  const roots = processes
    .filter(({ command }) => command.includes(`--user-data-dir=${profileDir}`))
    .map(({ id }) => id);
  const ours = new Set(roots);
  // Children come after their parents more often than not; a few rounds find them all.
  for (let round = 0; round < 5; round += 1) {
    for (const { id, status } of processes) if (ours.has(String(field(status, 'PPid')))) ours.add(id);
  }
  const extension = processes
    .filter(({ id, command }) => ours.has(id) && command.includes('--extension-process'))
    .map(({ status }) => ({ peak: field(status, 'VmHWM') / 1000, now: field(status, 'VmRSS') / 1000 }))
    .sort((a, b) => b.peak - a.peak);
  return extension[0] ?? null;
}
