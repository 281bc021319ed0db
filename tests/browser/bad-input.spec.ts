import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import type { BrowserPage } from './driver';
import { CARD, useBrowser } from './session';
import { badgeAppears, nothingAppears, onlyBadge, quiet, useStage } from './steps';
import { putRaw, readStore } from './store-probe';

/** What these tests use of the browser's own interface, on pages of the extension. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly scripting: {
    executeScript<Argument>(injection: {
      readonly target: { readonly tabId: number };
      readonly args: readonly [Argument];
      readonly func: (argument: Argument) => void;
    }): Promise<unknown>;
  };
};

const session = useBrowser();
const stage = useStage(session);
const SETTINGS = 'dashboard.html#/settings';

describe('a damaged settings record', () => {
  const garbage: readonly (readonly [string, unknown])[] = [
    ['a number', 42],
    ['a text', 'settings'],
    ['nothing', null],
    ['a list', [1, 2, 3]],
    ['nested in itself', { settings: { warn: 'never' }, sites: [{ on: true }] }],
    [
      'wrong in every field',
      {
        warn: 'sometimes',
        language: 7,
        country: '../../etc',
        region: '<b>',
        welcomed: 'yes',
        sites: { x: 'off' },
      },
    ],
    ['right in part', { warn: 'never', sites: { x: { on: 'no' }, __proto__: null }, country: 'FRANCE' }],
  ];

  test.each(garbage)(
    '%s: said in words, defaults, and kept when something is changed',
    async (_what, raw) => {
      const page = await stage.own(SETTINGS);
      await putRaw(page, 'settings', 'settings', raw);
      await page.reload();
      await page.waitFor('main > .notice');
      expect(await page.text('main > .notice')).toMatch(
        /\d settings? could not be read and ha(?:s|ve) .* default .* The old record is kept\./,
      );
      expect(await page.evaluate(() => document.querySelector('select')?.value)).toBe('');
      expect((await readStore(page))['settings'], 'the record before any change').toEqual([
        ['settings', raw],
      ]);

      await page.fill('#country', 'FR');
      await page.waitFor({ css: '[role="status"]', text: 'Saved' });
      await page.waitForGone('main > .notice');
      const { damaged = [], settings = [] } = await readStore(page);
      expect(damaged).toMatchObject([[expect.any(Number), { key: 'settings', raw }]]);
      expect(JSON.stringify(settings)).toContain('"country":"FR"');
    },
  );

  test('the warnings go on with the defaults', async () => {
    const page = await stage.own(SETTINGS);
    await putRaw(page, 'settings', 'settings', { warn: 1, sites: 'all off' });
    await (await stage.visit(demoUrls.instagram)).waitFor(CARD);
  });

  test('what is whole in it still holds', async () => {
    const page = await stage.own(SETTINGS);
    await putRaw(page, 'settings', 'settings', { warn: 'never', country: 12 });
    await onlyBadge(session.driver, await stage.visit(demoUrls.instagram));
  });
});

describe('damaged requests', () => {
  test('are counted and kept, and the whole ones still show', async () => {
    const page = await stage.own('dashboard.html#/requests');
    // Requests carry their id inside, so they are put by the page itself.
    await page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('facewarden');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('requests', 'readwrite');
            transaction.objectStore('requests').put({ id: 'broken', events: 'none' });
            transaction.oncomplete = () => (opening.result.close(), resolve(true));
          };
        }),
    );
    await page.reload();
    await page.waitFor({ css: 'p', text: '1 saved request could not be read. Nothing was deleted.' });
    const one = await stage.own('dashboard.html#/requests/broken');
    await one.waitFor({
      css: 'p',
      text: 'This request could not be read by this version. It is kept as it is.',
    });
    const none = await stage.own('dashboard.html#/requests/no-such-request');
    await none.waitFor({ css: 'p', text: 'This request is not here. It may have been deleted.' });
    expect((await readStore(page))['requests']).toHaveLength(1);
  });

  test.each(['#/requests/%00%FF', '#/requests/a/b/c', '#/nowhere', '#/requests/new?tab=-1&tab=x'])(
    'an address that leads nowhere shows a page all the same: %s',
    async (route) => {
      const page = await stage.own(`dashboard.html${route}`);
      await page.waitFor('main h1');
    },
  );
});

describe('a message from where none may come', () => {
  const forged = {
    site: 'instagram',
    handle: 'mara.lindqvist',
    kind: 'profile',
    photo: { url: 'https://example.org/a.jpg', width: 400, height: 400, sign: 'forged' },
    audience: { is: 'public', sign: 'forged' },
    ownership: { is: 'mine', sign: 'forged' },
    name: { is: 'shown', sign: 'forged' },
    indexing: { is: 'allowed', sign: 'forged' },
  };

  test('a web page has no way to speak to the extension', async () => {
    const page = await stage.visit(demoUrls.instagramFeed);
    const ways = await page.evaluate((facts) => {
      window.postMessage({ kind: 'page-seen', facts }, '*');
      document.dispatchEvent(new CustomEvent('page-seen', { detail: { facts } }));
      new BroadcastChannel('facewarden-store').postMessage('settings');
      return ['chrome', 'browser'].map((name) => {
        const api: unknown = Reflect.get(globalThis, name);
        const runtime: unknown =
          typeof api === 'object' && api !== null && 'runtime' in api ? api.runtime : null;
        return typeof runtime === 'object' && runtime !== null && 'sendMessage' in runtime;
      });
    }, forged);
    expect(ways).toEqual([false, false]);
    await nothingAppears(session.driver, page);
  });

  test('a page of the extension is no detector, whatever it says', async () => {
    const profile = await stage.visit(demoUrls.instagram);
    await profile.waitFor(CARD);
    const own = await stage.own(SETTINGS);
    const before = await readStore(own);
    const answers = await speak(own, [
      { kind: 'page-seen', facts: forged },
      { kind: 'page-seen', facts: null },
      { kind: 'rule-wanted' },
      { kind: 'card-action', action: 'mute-site' },
      { kind: 'card-action', action: 'opt-out' },
      { kind: 'no-such-kind' },
      { kind: ['settings-changed'] },
      { kind: { toString: 'settings-changed' } },
      'settings-changed',
      42,
      null,
      [],
    ]);
    expect(answers.filter((answer) => answer !== null)).toEqual([]);
    await quiet();
    expect(await session.driver.badgeText(own)).toBe('');
    expect(await readStore(own)).toEqual(before);
    await profile.bringToFront();
    expect(await profile.isVisible(CARD)).toBe(true);
    expect(await badgeAppears(session.driver, profile)).toBe('!');
  });

  test('a content script that speaks of another profile than the tab’s is not believed', async () => {
    const feed = await stage.visit(demoUrls.instagramFeed);
    const own = await stage.own('popup.html');
    await speakFromPage(own, demoUrls.instagramFeed, [
      { kind: 'page-seen', facts: forged },
      { kind: 'card-action', action: 'mute-profile' },
    ]);
    await feed.bringToFront();
    await nothingAppears(session.driver, feed);

    const other = 'https://www.instagram.com/leila.marchetti/';
    const profile = await stage.visit(other);
    await profile.waitFor(CARD);
    await speakFromPage(own, other, [{ kind: 'page-seen', facts: forged }]);
    await quiet();
    // "!!" would be the forged claim that the profile is the reader's own.
    expect(await session.driver.badgeText(profile)).not.toBe('!!');
    expect((await readStore(own))['seen'] ?? []).toEqual([]);
  });

  test('a content script that speaks nonsense changes nothing stored and opens nothing', async () => {
    const profile = await stage.visit(demoUrls.instagram);
    await profile.waitFor(CARD);
    const own = await stage.own('popup.html');
    const before = await readStore(own);
    await speakFromPage(own, demoUrls.instagram, [
      { kind: 'card-action' },
      { kind: 'card-action', action: 'erase-everything' },
      { kind: 'card-action', action: ['mute-site'] },
      { kind: 'settings-changed', settings: { warn: 'never' } },
      { kind: 'page-seen', facts: { ...forged, photo: 'none' } },
      { kind: 'page-seen', facts: { ...forged, handle: 'a'.repeat(5000) } },
    ]);
    await quiet();
    expect(await readStore(own)).toEqual(before);
    await profile.bringToFront();
    await profile.reload();
    await profile.waitFor(CARD);
  });
});

describe('a database that cannot be used', () => {
  test('written by a newer Facewarden: said in words, and the warnings go on', async () => {
    await session.startAfresh();
    const newer = await stage.own('icon/16.png');
    await holdDatabase(newer, 99, false);
    const page = await stage.own(SETTINGS);
    await page.waitFor('[role="alert"]');
    expect(await page.text('[role="alert"]')).toContain('written by a newer Facewarden');
    const popup = await stage.own('popup.html');
    await popup.waitFor('[role="alert"]');
    expect(await popup.text('[role="alert"]')).toContain('Nothing is lost.');
    const profile = await stage.visit(demoUrls.instagram);
    await profile.waitFor(CARD);
    await profile.click({ label: 'Close' });
    await profile.waitForGone(CARD);
    await profile.reload();
    await onlyBadge(session.driver, profile);
    await session.startAfresh();
  });

  test('held by an upgrade that does not end: said in words, and open again once it has', async () => {
    await session.startAfresh();
    const holder = await stage.own('icon/16.png');
    void holdDatabase(holder, 98, true).catch(() => undefined);
    await quiet();
    const page = await stage.own(SETTINGS);
    await page.waitFor('[role="alert"]', { timeout: 15_000 });
    expect(await page.text('[role="alert"]')).toContain('Close all other Facewarden pages');
    await holder.close();
    await page.reload();
    await page.fill('#country', 'FR');
    await page.waitFor({ css: '[role="status"]', text: 'Saved' });
    expect(await page.isVisible('[role="alert"]')).toBe(false);
    await session.startAfresh();
  });
});

/** Sends messages from a page of the extension and gives the answers; a message nobody takes is answered by null. */
function speak(own: BrowserPage, messages: readonly unknown[]): Promise<unknown[]> {
  return own.evaluate(async (all) => {
    const answers: unknown[] = [];
    for (const message of all) answers.push(await chrome.runtime.sendMessage(message).catch(() => null));
    return answers.map((answer) => answer ?? null);
  }, messages);
}

/** Sends messages from a content script in the tab at this address, as a broken or hostile one would. */
function speakFromPage(own: BrowserPage, url: string, messages: readonly unknown[]): Promise<boolean> {
  return own.evaluate(
    async (order) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === order.url);
      if (tab?.id === undefined) throw new Error('No such tab.');
      await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [order.messages],
        func: (all: readonly unknown[]) => {
          for (const message of all) void chrome.runtime.sendMessage(message).catch(() => undefined);
        },
      });
      return true;
    },
    { url, messages },
  );
}

/** Opens the extension's database at a version and keeps it; with `isUpgrading` the upgrade itself never ends. */
function holdDatabase(own: BrowserPage, version: number, isUpgrading: boolean): Promise<boolean> {
  return own.evaluate(
    (how) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('facewarden', how.version);
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore('held');
          const keepAlive = (): void => {
            if (how.isUpgrading) store.get(1).onsuccess = keepAlive;
          };
          keepAlive();
        };
        opening.onsuccess = () => (opening.result.close(), resolve(true));
        opening.onerror = () => reject(new Error(String(opening.error)));
      }),
    { version, isUpgrading },
  );
}
