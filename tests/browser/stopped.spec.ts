import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { poll, type BrowserPage } from './driver';
import { isFull, seeded, seedOfRun } from './seeded';
import { CARD, useBrowser } from './session';
import { badgeAppears, button, quiet, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);
const random = seeded(seedOfRun());

/** Moments after something began at which the background is stopped: close together, since its steps take milliseconds. */
const MOMENTS = Array.from({ length: isFull ? 60 : 4 }, (_, index) =>
  Math.floor((index + random()) * (isFull ? 3 : 30)),
);
const PATIENCE = isFull ? 900_000 : 120_000;

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('the background stopped in the middle', () => {
  test(
    'of a page being seen: sign and card are there, once, and stay away where nothing is public',
    async () => {
      const { driver } = session;
      const page = await stage.visit('https://example.org/');
      for (const moment of MOMENTS) {
        await driver.stopBackground();
        const going = page.goto(demoUrls.x);
        await after(moment);
        await driver.stopBackground();
        await going;
        await badgeAppears(driver, page);
        await page.waitFor(CARD);
        expect(await cards(page), `cards after ${moment} ms`).toBe(1);
        await page.goto(demoUrls.xHome);
        await quiet();
        expect(await driver.badgeText(page), `sign on the feed after ${moment} ms`).toBe('');
      }
    },
    PATIENCE,
  );

  test(
    'of a press on the card: what was asked for happens, once',
    async () => {
      const { driver } = session;
      for (const moment of MOMENTS) {
        const page = await stage.visit(demoUrls.x);
        await page.waitFor(CARD);
        await page.click(button('Settings'));
        await after(moment / 3);
        await driver.stopBackground();
        const opened = await stage.opened('dashboard.html#/settings');
        await quiet();
        expect(await ownTabs(opened), `settings pages after ${moment} ms`).toBe(1);
        await poll(
          async () => ((await readStore(opened))['seen']?.length === 1 ? true : null),
          `mark that the card was seen, after ${moment} ms`,
        );
        await clearSeen(opened);
        await opened.close();
        await page.close();
      }
    },
    PATIENCE,
  );

  test(
    'of a profile being muted: it is muted',
    async () => {
      const { driver } = session;
      for (const moment of MOMENTS) {
        const page = await stage.visit(demoUrls.instagram);
        await page.click(button('Not for this profile'));
        await after(moment / 3);
        await driver.stopBackground();
        const own = await stage.own('icon/16.png');
        await poll(
          async () => (JSON.stringify((await readStore(own))['seen'] ?? []).includes('muted') ? true : null),
          `mark that the profile is muted, after ${moment} ms`,
        );
        await clearSeen(own);
        await own.close();
        await page.close();
      }
    },
    PATIENCE,
  );

  test('of the popup being open: "This is me" is kept, once', async () => {
    const page = await stage.visit(demoUrls.x);
    await badgeAppears(session.driver, page);
    const popup = await stage.own('popup.html');
    await popup.waitFor(button('This is me'));
    const stopping = session.driver.stopBackground();
    await popup.click(button('This is me'));
    await stopping;
    await popup.waitFor({ css: '[role="status"]', text: 'Kept. It is among your profiles now.' });
    expect((await readStore(popup))['profiles']).toHaveLength(1);
    await page.bringToFront();
    await page.reload();
    await poll(
      async () => ((await session.driver.badgeText(page)) === '!!' ? true : null),
      'sign of a profile of mine',
    );
  });
});

// Chromium does not load an unpacked extension anew outside its developer mode.
test.runIf(session.browserName === 'firefox')(
  'the extension loaded anew under open pages: they go on without an error, and after a reload with the sign',
  async () => {
    const { driver } = session;
    const page = await stage.visit(demoUrls.x);
    await page.waitFor(CARD);
    const feed = await stage.visit(demoUrls.xHome);
    for (const each of [page, feed]) {
      await each.evaluate(() => {
        const troubles: string[] = [];
        Object.assign(window, { troubles });
        window.addEventListener('error', ({ message }) => troubles.push(message));
        window.addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
      });
    }
    await driver.reloadExtension();
    await quiet();
    // A move that the cut-off detector would report.
    await feed.evaluate((path) => history.pushState(null, '', path), new URL(demoUrls.x).pathname);
    await page.bringToFront();
    // Firefox ends the old scripts and leaves the card they drew; the new one takes its place.
    await page.waitFor(CARD);
    await quiet();
    for (const each of [page, feed]) {
      expect(await each.evaluate(() => Reflect.get(window, 'troubles'))).toEqual([]);
      expect(await cards(each)).toBeLessThanOrEqual(1);
    }
    await page.press('Escape');
    await page.waitForGone(CARD);
    await page.reload();
    await badgeAppears(driver, page);
  },
);

function cards(page: BrowserPage): Promise<number> {
  return page.evaluate(
    () => [...document.documentElement.children].filter(({ shadowRoot }) => shadowRoot).length,
  );
}

/** How many tabs show the settings. */
function ownTabs(own: BrowserPage): Promise<number> {
  return own.evaluate(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs: readonly { readonly url?: string }[] = await api.tabs.query({});
    return tabs.filter(({ url }) => url?.includes('dashboard.html#/settings')).length;
  });
}

function clearSeen(own: BrowserPage): Promise<void> {
  return own.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('facewarden');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('seen', 'readwrite');
          transaction.objectStore('seen').clear();
          transaction.oncomplete = () => (opening.result.close(), resolve());
        };
      }),
  );
}
