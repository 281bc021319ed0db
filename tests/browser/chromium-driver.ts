import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type ElementHandle,
  type Page,
  type Worker,
} from 'playwright-core';
import {
  poll,
  type BrowserDriver,
  type BrowserPage,
  type LaunchOptions,
  type Target,
  type WaitOptions,
  type Wishes,
} from './driver';
import { callInPage, describeTarget, findInPage, queryOf, readText } from './find-target';
import { debugOwn, type OwnDebugger } from './own-debugger';

export interface ChromiumDriver extends BrowserDriver {
  /**
   * Lets the extension store no more than so many bytes, until the answered function is called. Without effect on an extension
   * with the permission `unlimitedStorage`.
   */
  limitStorage(bytes: number): Promise<() => Promise<void>>;
  /** Attaches a debugger to what runs at this address of the extension: `background.js`, or a page. */
  debug(path: string): Promise<OwnDebugger>;
}

/** Starts Chromium with the extension; every host name leads to the local web. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'facewarden-chromium-')));
  let session = await start(options, profileDir);
  if (options.privateWindows === true) {
    // The permission takes effect with the next start, because reloading an unpacked extension needs developer mode.
    await allowPrivateWindows(session);
    await session.context.close();
    session = await start(options, profileDir);
  }
  let scheme: 'light' | 'dark' = 'light';

  async function adopt(page: Page): Promise<ChromiumPage> {
    await page.emulateMedia({ colorScheme: scheme });
    return new ChromiumPage(page);
  }

  async function openPage(url: string): Promise<BrowserPage> {
    const page = await adopt(await session.context.newPage());
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  return {
    name: 'chromium',
    extensionOrigin: () => session.origin,
    openPage,
    openExtensionPage: (path) => openPage(`${session.origin}/${path}`),
    openPrivatePage: async (url) => {
      const opened = session.context.waitForEvent('page');
      const worker = await extensionWorker(session.context);
      await worker.evaluate(
        `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`,
      );
      const page = await adopt(await opened);
      await poll(async () => ((await page.url()) === url ? true : null), `private page at ${url}`);
      return page;
    },
    waitForPage: async (part, { timeout } = {}) => {
      const find = (): Promise<Page | null> =>
        Promise.resolve(session.context.pages().find((page) => page.url().includes(part)) ?? null);
      return adopt(await poll(find, `page with "${part}" in its address`, timeout));
    },
    badgeText: async (page) => badge(session.context, page, 'text'),
    badgeTitle: async (page) => badge(session.context, page, 'title'),
    clickToolbarButton: async (page) => {
      await page.bringToFront();
      await pressAction(session, await page.url());
    },
    setColorScheme: async (wanted) => {
      scheme = wanted;
      for (const page of session.context.pages()) await page.emulateMedia({ colorScheme: wanted });
    },
    setMedia: async (page, media) => {
      if (page instanceof ChromiumPage) await page.emulateMedia(media);
    },
    limitStorage: async (bytes) => {
      const { context, origin } = session;
      const page = await context.newPage();
      await page.goto(`${origin}/icon/16.png`);
      // The limit holds as long as the one who set it stays.
      const protocol = await context.newCDPSession(page);
      await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
      return async () => {
        await protocol.send('Storage.overrideQuotaForOrigin', { origin });
        await page.close();
      };
    },
    debug: async (path) => {
      const browser = session.context.browser();
      if (browser === null)
        throw new Error('This version of playwright-core hides the browser of a profile.');
      return debugOwn(await browser.newBrowserCDPSession(), `${session.origin}/${path}`);
    },
    setWishes: async (page, wishes) => {
      if (page instanceof ChromiumPage) await page.emulateWishes(wishes);
    },
    profileDir,
    kill: async () => {
      // The link that keeps a second browser out of the folder names the first one's process: `host-pid`.
      const lock = await readlink(join(profileDir, 'SingletonLock'));
      const closed = new Promise<void>((resolve) => session.context.once('close', () => resolve()));
      process.kill(-Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
      await closed;
    },
    stopBackground: async () => {
      const page = session.context.pages()[0] ?? (await session.context.newPage());
      const protocol = await session.context.newCDPSession(page);
      const { targetInfos } = await protocol.send('Target.getTargets', {
        filter: [{ type: 'service_worker' }],
      });
      for (const { targetId, url } of targetInfos) {
        if (!url.startsWith(session.origin)) continue;
        // One that ends by itself at that moment is never answered for.
        const closed = protocol.send('Target.closeTarget', { targetId }).catch(() => undefined);
        await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1_000))]);
      }
      await protocol.detach().catch(() => undefined);
    },
    reloadExtension: async () => {
      const before = await extensionWorker(session.context);
      const gone = new Promise<void>((resolve) => before.once('close', () => resolve()));
      await before.evaluate('chrome.runtime.reload()').catch(() => undefined);
      await gone;
      await extensionWorker(session.context);
    },
    restart: async () => {
      await session.context.close();
      session = await start(options, profileDir);
    },
    untilClosed: () => new Promise((resolve) => session.context.once('close', () => resolve())),
    close: async () => {
      await session.context.close();
      if (options.profileDir === undefined) {
        await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
  };
}

interface Session {
  readonly context: BrowserContext;
  readonly origin: string;
}

async function start(options: LaunchOptions, profileDir: string): Promise<Session> {
  const { extensionDir, webPort, locale = 'en-US', timeZone, headless = true } = options;
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: options.executablePath,
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: headless ? { width: 1280, height: 900 } : null,
    // Playwright switches extensions off by default.
    ignoreDefaultArgs: ['--disable-extensions'],
    // On Linux the browser's own language, and with it the extension's, comes from the environment.
    env: {
      ...definedEnvironment(),
      LANGUAGE: locale.replace('-', '_'),
      ...(timeZone === undefined ? {} : { TZ: timeZone }),
    },
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${webPort}`,
      '--no-proxy-server',
      '--ignore-certificate-errors',
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      // Lets the protocol press the toolbar button.
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const worker = await extensionWorker(context);
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

async function extensionWorker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  return running ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}

async function allowPrivateWindows({ context, origin }: Session): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const id = JSON.stringify(new URL(origin).host);
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, incognitoAccess: true })`,
  );
}

async function badge(context: BrowserContext, page: BrowserPage, what: 'text' | 'title'): Promise<string> {
  const url = await page.url();
  // As text, because the API has no types here. The newest tab wins where two show the same address.
  const ask = (tabs: string): Promise<string | null> =>
    askExtension(
      context,
      `(async () => {
      const tabId = (await chrome.tabs.query({})).filter((tab) => ${tabs}).at(-1)?.id;
      if (tabId === undefined) return null;
      return ${what === 'text' ? 'chrome.action.getBadgeText' : 'chrome.action.getTitle'}({ tabId });
    })()`,
    );
  const found = await ask(`tab.url === ${JSON.stringify(url)}`);
  if (found !== null) return found;
  // On hosts it has no permission for, the extension does not see addresses; then the tab in front is the one.
  await page.bringToFront();
  const front = await ask('tab.active && tab.url === undefined');
  if (front === null) throw new Error(`The extension sees no tab at ${url}`);
  return front;
}

/** What an expression gives in the background, or, where that does not answer, in a page of the extension. */
async function askExtension(context: BrowserContext, expression: string): Promise<string | null> {
  const worker = await extensionWorker(context);
  // One that was started anew in the moment in which it was stopped is listed, runs, and never answers the library.
  const isSilent = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), 3_000));
  const asked = worker.evaluate<string | null>(expression).then((answer) => ({ answer }));
  asked.catch(() => undefined);
  const first = await Promise.race([asked, isSilent]);
  if (first !== 'silent') return first.answer;
  const page = await context.newPage();
  try {
    await page.goto(new URL('icon/16.png', worker.url()).href);
    return await page.evaluate<string | null>(expression);
  } finally {
    await page.close();
  }
}

async function pressAction({ context, origin }: Session, url: string): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('This version of playwright-core hides the browser of a profile.');
  const protocol = await browser.newBrowserCDPSession();
  // The command is not in the library's types. It takes the tab, which the protocol tells apart from the page inside it.
  const send = protocol.send.bind(protocol) as unknown as (
    method: string,
    parameters: object,
  ) => Promise<unknown>;
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.filter((each) => each.url === url).at(-1);
  if (tab === undefined) throw new Error(`No tab at ${url}`);
  await send('Extensions.triggerAction', { id: new URL(origin).host, targetId: tab.targetId });
  await protocol.detach();
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

class ChromiumPage implements BrowserPage {
  readonly #page: Page;
  /** Kept: what it emulates ends with it. */
  #protocol: CDPSession | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url, { waitUntil: 'load' });
  }

  async back(): Promise<void> {
    await this.#page.goBack({ waitUntil: 'commit' });
  }

  async reload(): Promise<void> {
    await this.#page.reload({ waitUntil: 'load' });
  }

  url(): Promise<string> {
    return this.#page.evaluate<string>('location.href');
  }

  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    return this.#page.evaluate<Result>(callInPage(run, argument ?? null));
  }

  async runSource(source: string): Promise<void> {
    await this.#page.evaluate(`${source}\n;undefined`);
  }

  async waitFor(target: Target, options?: WaitOptions): Promise<void> {
    await this.#find(target, options);
  }

  async waitForGone(target: Target, { timeout }: WaitOptions = {}): Promise<void> {
    await poll(
      async () => ((await this.isVisible(target)) ? null : true),
      `end of ${describeTarget(target)}`,
      timeout,
    );
  }

  isVisible(target: Target): Promise<boolean> {
    return this.#page.evaluate<boolean>(`${callInPage(findInPage, queryOf(target))} !== null`);
  }

  async text(target: Target): Promise<string> {
    return (await this.#find(target)).evaluate(readText);
  }

  async click(target: Target): Promise<void> {
    await this.#withAttached(target, (element) => element.click());
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async fill(target: Target, value: string): Promise<void> {
    await this.#withAttached(target, async (element) => {
      if (await element.evaluate((each) => each.localName === 'select')) await element.selectOption(value);
      else await element.fill(value);
    });
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  pdf(): Promise<Uint8Array> {
    return this.#page.pdf({ preferCSSPageSize: true });
  }

  /** Not part of every browser's page: the driver calls it. */
  async emulateMedia(media: 'screen' | 'print'): Promise<void> {
    await this.#page.emulateMedia({ media: media === 'print' ? 'print' : null });
  }

  /** Not part of every browser's page: the driver calls it. */
  async emulateWishes({ forcedColors = false, reducedMotion = false, touch = false }: Wishes): Promise<void> {
    await this.#page.emulateMedia({
      forcedColors: forcedColors ? 'active' : null,
      reducedMotion: reducedMotion ? 'reduce' : null,
    });
    this.#protocol ??= await this.#page.context().newCDPSession(this.#page);
    await this.#protocol.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  /** Found again where the page drew it anew between the look and the press: nothing was pressed then. */
  async #withAttached(target: Target, use: (element: ElementHandle<Element>) => Promise<unknown>) {
    for (let tries = 10; ; tries -= 1) {
      try {
        await use(await this.#find(target));
        return;
      } catch (error) {
        if (tries === 0 || !String(error).includes('not attached to the DOM')) throw error;
      }
    }
  }

  #find(target: Target, { timeout }: WaitOptions = {}): Promise<ElementHandle<Element>> {
    const expression = callInPage(findInPage, queryOf(target));
    return poll(
      async () => (await this.#page.evaluateHandle<Element | null>(expression)).asElement(),
      describeTarget(target),
      timeout,
    );
  }
}
