import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { bidiSender, contextId, type SendCommand } from './bidi';
import {
  poll,
  type BrowserDriver,
  type BrowserPage,
  type LaunchOptions,
  type Target,
  type WaitOptions,
} from './driver';
import { callInPage, describeTarget, findInPage, queryOf, readText } from './find-target';
import { EXTENSION_ID, EXTENSION_UUID, firefoxPreferences } from './firefox-preferences';

/** Starts Firefox with the extension; every host name leads to the local web. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'facewarden-firefox-')));
  let session = await start(options, profileDir);
  let scheme: 'light' | 'dark' = 'light';
  let isKilled = false;

  async function openTab(url: string, besides: string): Promise<FirefoxPage> {
    // A tab opens in the window of the tab it refers to; without one, in whatever window is on top, private ones included.
    const made = await session.send('browsingContext.create', { type: 'tab', referenceContext: besides });
    const page = await pageOf(session.browser, contextIn(made));
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  async function pageOf(browser: Browser, context: string): Promise<FirefoxPage> {
    const page = await poll(
      async () => (await browser.pages()).find((each) => contextId(each) === context) ?? null,
      'new tab',
    );
    return new FirefoxPage(page, session.send);
  }

  return {
    name: 'firefox',
    extensionOrigin: () => `moz-extension://${EXTENSION_UUID}`,
    openPage: (url) => openTab(url, session.firstTab),
    openExtensionPage: (path) => openTab(`moz-extension://${EXTENSION_UUID}/${path}`, session.firstTab),
    openPrivatePage: async (url) => {
      const before = new Set((await session.browser.pages()).map(contextId));
      await session.inChrome(`new Promise((resolve) => {
        const opened = OpenBrowserWindow({ private: true });
        opened.addEventListener('load', () => opened.setTimeout(() => resolve(true), 300), { once: true });
      })`);
      const page = await poll(
        async () => (await session.browser.pages()).find((each) => !before.has(contextId(each))) ?? null,
        'private window',
      );
      const tab = new FirefoxPage(page, session.send);
      await tab.goto(url);
      return tab;
    },
    waitForPage: async (part, { timeout } = {}) => {
      const tree = (): Promise<unknown> => session.send('browsingContext.getTree', {});
      const opened = await poll(
        async () => tabsIn(await tree()).find(({ url }) => url.includes(part)) ?? null,
        `page with "${part}" in its address`,
        timeout,
      );
      const known = (await session.browser.pages()).find((page) => contextId(page) === opened.context);
      if (known !== undefined) return new FirefoxPage(known, session.send);
      // Firefox does not announce tabs that a page of the extension opens, so the library cannot drive them: a tab of our
      // own takes its place at the same address.
      const replacement = await openTab(opened.url, opened.context);
      await session.send('browsingContext.close', { context: opened.context });
      return replacement;
    },
    badgeText: async (page) => badge(session, await page.url(), 'badgeText'),
    badgeTitle: async (page) => badge(session, await page.url(), 'title'),
    clickToolbarButton: async (page) => {
      await page.bringToFront();
      await pressAction(session, await page.url());
    },
    setColorScheme: async (wanted) => {
      scheme = wanted;
      await applyScheme(session, scheme);
    },
    setMedia: async (page, media) => {
      // The protocol has no command for this either; developer tools set the same property.
      const url = JSON.stringify(await page.url());
      await session.inChrome(`(() => {
        for (const window of Services.wm.getEnumerator('navigator:browser'))
          for (const { linkedBrowser } of window.gBrowser.tabs)
            if (linkedBrowser.currentURI.spec === ${url})
              linkedBrowser.browsingContext.mediumOverride = ${media === 'print' ? "'print'" : "''"};
        return true;
      })()`);
    },
    setWishes: async (_page, wishes) => {
      // Preferences again: what the system says, as the browser's own tests set it.
      const { forcedColors = false, reducedMotion = false, touch = false } = wishes;
      const finger = 1;
      const mouse = 6;
      await session.inChrome(`(() => {
        Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 0});
        Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
        Services.prefs.setIntPref('ui.primaryPointerCapabilities', ${touch ? finger : mouse});
        Services.prefs.setIntPref('ui.allPointerCapabilities', ${touch ? finger : mouse});
        return true;
      })()`);
    },
    profileDir,
    kill: async () => {
      const running = session.browser.process();
      if (running?.pid === undefined) throw new Error('Firefox runs nowhere.');
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      process.kill(-running.pid, 'SIGKILL');
      await ended;
      isKilled = true;
      // The library puts the folder's preferences back as they were: not while the next browser starts.
      const isCleared = async (): Promise<true | null> =>
        (await readdir(profileDir)).some((name) => name.endsWith('.puppeteer')) ? null : true;
      await poll(isCleared, 'end of the library’s own copies');
    },
    stopBackground: async () => {
      await session.inChrome(`(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
        await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
        return true;
      })()`);
    },
    reloadExtension: async () => {
      await session.inChrome(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(EXTENSION_ID)})).reload();
        return true;
      })()`);
    },
    restart: async () => {
      if (!isKilled) await session.browser.close();
      isKilled = false;
      session = await start(options, profileDir);
      await applyScheme(session, scheme);
    },
    untilClosed: () => new Promise((resolve) => session.browser.once('disconnected', () => resolve())),
    close: async () => {
      if (!isKilled) await session.browser.close();
      if (options.profileDir === undefined) {
        await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
  };
}

interface Session {
  readonly browser: Browser;
  readonly send: SendCommand;
  /** Runs an expression in the browser's own window, where its internals are in reach. */
  readonly inChrome: (expression: string) => Promise<unknown>;
  readonly firstTab: string;
}

async function start(options: LaunchOptions, profileDir: string): Promise<Session> {
  const { headless = true, timeZone } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    userDataDir: profileDir,
    ...(timeZone === undefined ? {} : { env: { ...process.env, TZ: timeZone } }),
    // Reaches the browser's own windows: badges and private windows have no other way in.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPreferences(options),
  });
  const send = bidiSender(browser);
  // A temporary add-on is gone after a restart; the same id and the fixed uuid give it its old storage back.
  await send('webExtension.install', {
    extensionData: { type: 'path', path: options.extensionDir },
    'moz:allowPrivateBrowsing': options.privateWindows === true,
  });
  const windows = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chromeContext = firstContext(windows);
  const firstTab = firstContext(await send('browsingContext.getTree', {}));
  return {
    browser,
    send,
    firstTab,
    inChrome: async (expression) => {
      const reply = await send('script.evaluate', {
        expression,
        target: { context: chromeContext },
        awaitPromise: true,
      });
      return remoteValue(reply);
    },
  };
}

async function badge(session: Session, url: string, property: 'badgeText' | 'title'): Promise<string> {
  const value = await session.inChrome(`(() => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
    const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap((each) => [...each.gBrowser.tabs]);
    const tab = tabs.filter((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(url)}).at(-1);
    if (!tab) throw new Error('No tab at that address');
    return action.getProperty(tab, ${JSON.stringify(property)}) ?? '';
  })()`);
  return typeof value === 'string' ? value : '';
}

/** In the window whose front tab shows this address. */
async function pressAction(session: Session, url: string): Promise<void> {
  await session.inChrome(`(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const shown = [...Services.wm.getEnumerator('navigator:browser')].find(
      (each) => each.gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(url)},
    );
    if (!shown) throw new Error('No tab in front at that address');
    const action = ExtensionParent.apiManager.global.browserActionFor(extension);
    await action.triggerAction(shown);
    // The popup is closed again: while it is open, the next press would only close it.
    await new Promise((resolve) => shown.setTimeout(resolve, 300));
    for (const panel of shown.document.querySelectorAll('panel')) if (panel.state !== 'closed') panel.hidePopup();
    return true;
  })()`);
}

async function applyScheme(session: Session, scheme: 'light' | 'dark'): Promise<void> {
  // The protocol has no command for it; the preference takes effect at once in every open page.
  const value = scheme === 'dark' ? 0 : 1;
  await session.inChrome(
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
  );
}

function contextIn(reply: unknown): string {
  if (
    typeof reply === 'object' &&
    reply !== null &&
    'context' in reply &&
    typeof reply.context === 'string'
  ) {
    return reply.context;
  }
  throw new Error('Firefox answered without a context.');
}

function firstContext(reply: unknown): string {
  if (typeof reply === 'object' && reply !== null && 'contexts' in reply && Array.isArray(reply.contexts)) {
    return contextIn(reply.contexts[0]);
  }
  throw new Error('Firefox answered without contexts.');
}

function tabsIn(reply: unknown): { readonly context: string; readonly url: string }[] {
  if (typeof reply !== 'object' || reply === null || !('contexts' in reply)) return [];
  const contexts: readonly unknown[] = Array.isArray(reply.contexts) ? reply.contexts : [];
  return contexts.flatMap((each) =>
    typeof each === 'object' && each !== null && 'url' in each && typeof each.url === 'string'
      ? [{ context: contextIn(each), url: each.url }]
      : [],
  );
}

function remoteValue(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null) return undefined;
  if ('exceptionDetails' in reply) {
    throw new Error(`In the browser's window: ${JSON.stringify(reply.exceptionDetails).slice(0, 300)}`);
  }
  if (!('result' in reply) || typeof reply.result !== 'object' || reply.result === null) return undefined;
  return 'value' in reply.result ? reply.result.value : undefined;
}

class FirefoxPage implements BrowserPage {
  readonly #page: Page;
  readonly #send: SendCommand;

  constructor(page: Page, send: SendCommand) {
    this.#page = page;
    this.#send = send;
  }

  async goto(url: string): Promise<void> {
    // Not the library's own goto(): it waits for ever on pages of an extension, although they have loaded.
    await this.#send('browsingContext.navigate', { context: contextId(this.#page), url, wait: 'complete' });
  }

  async back(): Promise<void> {
    // Not the library's goBack(): it waits for a load that a single-page app does not do.
    const before = await this.url();
    await this.#send('browsingContext.traverseHistory', { context: contextId(this.#page), delta: -1 });
    await poll(async () => ((await this.url()) === before ? null : true), 'move back in the history');
  }

  async reload(): Promise<void> {
    await this.#send('browsingContext.reload', { context: contextId(this.#page), wait: 'complete' });
  }

  url(): Promise<string> {
    return this.#page.evaluate<[], () => string>('location.href');
  }

  async evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    return this.#page.evaluate<[], () => Promise<Result>>(callInPage(run, argument ?? null));
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
    return this.#page.evaluate<[], () => boolean>(`${callInPage(findInPage, queryOf(target))} !== null`);
  }

  async text(target: Target): Promise<string> {
    return (await this.#find(target)).evaluate(readText);
  }

  async click(target: Target): Promise<void> {
    // As Playwright does. All of it again until all is true at once: what is filled above the element meanwhile may push it
    // under something that sticks.
    const ready = await poll(
      async () => {
        const element = await this.#find(target);
        await element.scrollIntoView();
        // In the window, and under something that sticks there: a reader would scroll on.
        if (await element.evaluate(isCovered))
          await element.evaluate((each) => each.scrollIntoView({ block: 'center', inline: 'nearest' }));
        await element.hover();
        // A press on the card counts only once it has been before the eyes for a moment.
        if (await element.evaluate((each) => each.closest('[aria-disabled="true"]') !== null)) return null;
        if (!(await element.evaluate(staysInPlace))) return null;
        return (await element.evaluate(isCovered)) ? null : element;
      },
      `${describeTarget(target)} that can be pressed`,
    );
    await ready.click();
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async fill(target: Target, value: string): Promise<void> {
    const element = await this.#find(target);
    if (await element.evaluate((each) => each instanceof HTMLSelectElement)) {
      const chosen = await element.evaluate((each, wanted) => {
        if (!(each instanceof HTMLSelectElement)) return wanted;
        for (const option of each.options) if (option.text === wanted) return option.value;
        return wanted;
      }, value);
      await element.select(chosen);
      return;
    }
    // A date is typed in the order of the browser's language, so it is chosen, as from its calendar.
    const isDate = await element.evaluate((each, wanted) => {
      if (!(each instanceof HTMLInputElement) || each.type !== 'date') return false;
      each.value = wanted;
      return each.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
    if (isDate) return;
    await element.focus();
    await element.evaluate((each) => {
      if (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement) each.select();
    });
    await this.#page.keyboard.press('Backspace');
    await this.#page.keyboard.type(value);
  }

  async press(key: string): Promise<void> {
    const [last = '', held] = key.split('+').reverse();
    if (!isKey(last)) throw new Error(`No such key: ${key}`);
    if (held !== undefined && !isKey(held)) throw new Error(`No such key: ${held}`);
    if (held !== undefined) await this.#page.keyboard.down(held);
    await this.#page.keyboard.press(last);
    if (held !== undefined) await this.#page.keyboard.up(held);
  }

  async screenshot(path: string): Promise<void> {
    if (!path.endsWith('.png')) throw new Error('Screenshots are PNG files.');
    await this.#page.screenshot({ path: `${path.slice(0, -4)}.png` });
  }

  pdf(): Promise<Uint8Array> {
    return this.#page.pdf({ preferCSSPageSize: true });
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  #find(target: Target, { timeout }: WaitOptions = {}): Promise<ElementHandle<Element>> {
    const expression = callInPage(findInPage, queryOf(target));
    const find = async (): Promise<ElementHandle<Element> | null> => {
      const handle = await this.#page.evaluateHandle<[], () => Element>(expression);
      return handle.asElement() === null ? null : handle;
    };
    return poll(find, describeTarget(target), timeout);
  }
}

function isKey(key: string): key is KeyInput {
  return /^(?:[A-Z][A-Za-z]+\d*|.)$/u.test(key);
}

/** Whether something else would get a press on its middle. What lies in a card of ours is not looked at from outside. */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && hit.shadowRoot === null && !element.contains(hit) && !hit.contains(element);
}

async function staysInPlace(element: Element): Promise<boolean> {
  // Without a function that has a name: tsx marks those with a helper that the page does not have.
  const before = JSON.stringify(element.getBoundingClientRect());
  await new Promise((resolve) => setTimeout(resolve, 40));
  return JSON.stringify(element.getBoundingClientRect()) === before;
}
