import { expect, inject, test } from 'vitest';
import { readRequest } from '../../lib/requests/request';
import { demoUrls } from '../fixtures/demo-pages';
import type { ChromiumDriver } from './chromium-driver';
import { poll, type BrowserDriver, type BrowserPage } from './driver';
import type { OwnDebugger } from './own-debugger';
import { fillDetails, sayItWasSent } from './request-steps';
import { chooseBackup, holdFiles, savedFile } from './saved-files';
import { isFull, seeded, seedOfRun } from './seeded';
import { CARD, useBrowser } from './session';
import { badgeAppears, badgeGoes, button, quiet, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);
const random = seeded(seedOfRun());

/** At how many of its awaits each way is stopped. */
const STOPS = isFull ? Infinity : 2;

/** Something the product does in several steps, between which it may be stopped. */
interface Way {
  readonly name: string;
  /** What is stopped: `background.js`, or the address of the page that is closed. */
  readonly stopped: string;
  /** Everything before it, in an empty store; answers the page that `begin` needs. */
  prepare(): Promise<BrowserPage>;
  begin(page: BrowserPage): Promise<unknown>;
  /** Waits for what comes last where nothing is stopped. */
  ends(page: BrowserPage): Promise<unknown>;
  /** Checks what has to be so where it was stopped. `page` is gone where it was closed. */
  holds(page: BrowserPage): Promise<void>;
}

const BACKGROUND = 'background.js';
/** A page of the extension in which nothing of it runs. */
const ANY_OWN = 'icon/16.png';
const SETTINGS = 'dashboard.html#/settings';
const SENT = { css: 'h1', text: 'Requests' } as const;
let backup = '';

const WAYS: readonly Way[] = [
  {
    name: 'a page being seen: sign and card are there, once, and go with the page',
    stopped: BACKGROUND,
    prepare: () => stage.visit('https://example.org/'),
    begin: (page) => page.goto(demoUrls.x),
    ends: (page) => page.waitFor(CARD),
    holds: async (page) => {
      await badgeAppears(session.driver, page);
      await page.waitFor(CARD);
      expect(await cards(page)).toBe(1);
      await page.goto(demoUrls.xHome);
      await badgeGoes(session.driver, page);
    },
  },
  {
    name: 'a press on the card: its page opens, once, and the card counts as seen',
    stopped: BACKGROUND,
    prepare: () => withCard(demoUrls.x),
    begin: (page) => pressByKey(page, 'Settings'),
    ends: () => seen('seen'),
    holds: async () => {
      await seen('seen');
      const opened = await stage.opened(SETTINGS);
      await quiet();
      expect(await settingsPages(opened)).toBe(1);
    },
  },
  {
    name: 'a profile being muted: it is',
    stopped: BACKGROUND,
    prepare: () => withCard(demoUrls.instagram),
    begin: (page) => pressByKey(page, 'Not for this profile'),
    ends: () => seen('muted'),
    holds: () => seen('muted'),
  },
  {
    name: 'a letter being noted as sent: there is one request at most, whole',
    stopped: 'dashboard.html#/requests/new',
    prepare: async () => {
      const page = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
      await fillDetails(page, 'FR', { isKept: true });
      return page;
    },
    begin: (page) => page.click(button('I sent it')),
    ends: (page) => page.waitFor(SENT),
    holds: async () => {
      const list = await stage.own('dashboard.html#/requests');
      await list.waitFor(SENT);
      const { requests = [] } = await readStore(list);
      expect(requests.length).toBeLessThanOrEqual(1);
      for (const [, raw] of requests) {
        const events = readRequest(raw)?.events.map(({ kind }) => kind) ?? ['unreadable'];
        expect([['drafted'], ['drafted', 'sent'], ['sent']]).toContainEqual(events);
      }
    },
  },
  {
    name: 'a backup being brought in: all of it is there or nothing, and a second time brings the rest',
    stopped: SETTINGS,
    prepare: async () => {
      backup ||= await makeBackup();
      return chosenBackup();
    },
    begin: (page) => page.click(button('Bring it back')),
    ends: () => kept(1),
    holds: async () => {
      const page = await stage.own(ANY_OWN);
      const stores = ['requests', 'profiles', 'identity'];
      const content = await readStore(page);
      const counts = stores.map((store) => content[store]?.length ?? 0);
      expect([
        [0, 0, 0],
        [1, 1, 1],
      ]).toContainEqual(counts);
      await (await chosenBackup()).click(button('Bring it back'));
      await kept(1);
    },
  },
];

test.skipIf(inject('browser') === 'firefox').each(WAYS)(
  '$name, wherever it is stopped',
  async (way) => {
    const learning = await makeReady(way);
    const places = await learning.debugger
      .learn(async () => {
        await way.begin(learning.page);
        await way.ends(learning.page);
        // What comes after the end that one sees.
        await quiet();
      })
      .finally(learning.debugger.detach);
    expect(places.length, 'awaits on this way').toBeGreaterThan(3);

    let stops = 0;
    for (const place of shuffled(places)) {
      if (stops >= STOPS) break;
      const { page, debugger: own } = await makeReady(way);
      const nth = 1 + Math.floor(random() * place.times);
      const { ended } = await own.endAt(place, nth);
      const going = way.begin(page).catch(() => undefined);
      const unstopped = way.ends(page).then(quiet, () => undefined);
      // Some come at the background's start alone, which may be over by now.
      if ((await Promise.race([ended, unstopped])) === 'ended') stops += 1;
      else await own.detach();
      await going;
      await expect(
        way.holds(page),
        `stopped at ${place.awaited}, time ${nth} of ${place.times}`,
      ).resolves.toBeUndefined();
    }
    console.log(`${way.name}: ${stops} stops, ${places.length} awaits`);
    expect(stops, 'stops').toBeGreaterThan(0);
  },
  isFull ? 1_800_000 : 180_000,
);

interface Ready {
  readonly page: BrowserPage;
  readonly debugger: OwnDebugger;
}

/** Brings a way to where it begins, with a debugger on what is to be stopped. */
async function makeReady(way: Way): Promise<Ready> {
  await stage.clear();
  await closeSettings();
  const page = await way.prepare();
  if (way.stopped === BACKGROUND) await startBackground();
  await page.bringToFront();
  if (!isChromium(session.driver)) throw new Error('Only Chromium lets a debugger stop an extension.');
  return { page, debugger: await session.driver.debug(way.stopped) };
}

function isChromium(driver: BrowserDriver): driver is ChromiumDriver {
  return 'debug' in driver;
}

/** A background that has just started: a message that means nothing wakes it. */
async function startBackground(): Promise<void> {
  await session.driver.stopBackground();
  const own = await stage.own(ANY_OWN);
  await own.evaluate(async () => {
    const chrome = Reflect.get(globalThis, 'chrome');
    await chrome.runtime.sendMessage({ kind: 'nothing' }).catch(() => undefined);
  });
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function withCard(url: string): Promise<BrowserPage> {
  const page = await stage.visit(url);
  await page.waitFor(CARD);
  return page;
}

/** Presses a button of the card with a key: unlike the mouse's, it counts at once. */
async function pressByKey(page: BrowserPage, words: string): Promise<void> {
  await page.waitFor(button(words));
  await page.evaluate((text) => {
    const roots = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
    buttons.find(({ textContent }) => textContent === text)?.focus();
  }, words);
  await page.press('Enter');
}

function cards(page: BrowserPage): Promise<number> {
  return page.evaluate(
    () => [...document.documentElement.children].filter(({ shadowRoot }) => shadowRoot).length,
  );
}

/** Waits for the mark that says so of the one profile that was visited. */
async function seen(kind: 'seen' | 'muted'): Promise<void> {
  const own = await stage.own(ANY_OWN);
  await poll(async () => {
    const marks = (await readStore(own))['seen'] ?? [];
    return marks.length === 1 && JSON.stringify(marks).includes(kind) ? true : null;
  }, `mark "${kind}"`);
}

/** Closes the settings that a press on the card opened: they are no page of the stage. */
async function closeSettings(): Promise<void> {
  const own = await stage.own(ANY_OWN);
  await own.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    const all: readonly { readonly id: number; readonly url?: string }[] = await tabs.query({});
    const open = all.filter(({ url }) => url?.includes('dashboard.html#/settings'));
    await tabs.remove(open.map(({ id }) => id));
  });
}

/** How many tabs show the settings. */
function settingsPages(own: BrowserPage): Promise<number> {
  return own.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    const all: readonly { readonly url?: string }[] = await tabs.query({});
    return all.filter(({ url }) => url?.includes('dashboard.html#/settings')).length;
  });
}

/** A backup of one request, one profile and the details, from a store that is empty again. */
async function makeBackup(): Promise<string> {
  await withCard(demoUrls.x);
  const popup = await stage.own('popup.html');
  await popup.click(button('This is me'));
  await popup.waitFor(button('Not me any more'));
  const composer = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
  await fillDetails(composer, 'FR', { isKept: true });
  await sayItWasSent(composer);
  const settings = await stage.own(SETTINGS);
  await settings.waitFor('#backup-passphrase');
  await holdFiles(settings);
  await settings.click({ css: 'label', text: 'Seal the file with a passphrase' });
  await settings.click(button('Save the backup'));
  const { text } = await savedFile(settings, '.json');
  await stage.clear();
  return text;
}

/** The settings, where the backup is chosen and its content shown. */
async function chosenBackup(): Promise<BrowserPage> {
  const page = await stage.own(SETTINGS);
  await chooseBackup(page, backup);
  await page.waitFor(button('Bring it back'));
  return page;
}

/** Waits until the store holds so many requests. */
async function kept(requests: number): Promise<void> {
  const own = await stage.own(ANY_OWN);
  await poll(
    async () => ((await readStore(own))['requests']?.length === requests ? true : null),
    `${requests} requests`,
  );
}
