import { afterEach, describe, expect, test } from 'vitest';
import { example } from '../../lib/store/migrations/002-contact-corrections.example';
import { poll, type BrowserPage } from './driver';
import { fillDetails, openOtherWays, sayItWasSent, writer } from './request-steps';
import { useBrowser } from './session';
import { button, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);
const SETTINGS = 'dashboard.html#/settings';
const NEW = 'dashboard.html#/requests/new?firm=pimeyes';

interface FirstRelease {
  readonly settings: unknown;
  readonly identity: unknown;
  readonly request: unknown;
  /** A store that a later migration wants to make: then that migration cannot. */
  readonly inTheWay?: string;
}

function firstRelease(inTheWay?: string): FirstRelease {
  const only = (store: string): unknown => example.before[store]?.[0]?.[1];
  return {
    settings: only('settings'),
    identity: only('identity'),
    request: only('requests'),
    ...(inTheWay === undefined ? {} : { inTheWay }),
  };
}

/** Puts a database of version 1 in the place of any other, as the first release left it. */
async function plantFirstRelease(inTheWay?: string): Promise<void> {
  const own = await stage.own('icon/16.png');
  // The background opens the database when it likes: then this is tried again.
  await poll(
    () =>
      own.evaluate(async (data) => {
        const done = <T>(request: IDBRequest<T>): Promise<T> =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(new Error(String(request.error)));
          });
        await done(indexedDB.deleteDatabase('facewarden'));
        const opening = indexedDB.open('facewarden', 1);
        opening.onupgradeneeded = () => {
          const database = opening.result;
          for (const name of ['settings', 'identity', 'secrets']) database.createObjectStore(name);
          database.createObjectStore('requests', { keyPath: 'id' });
          const seen = database.createObjectStore('seen', { keyPath: ['hash', 'kind'] });
          seen.createIndex('expires', 'expires');
          database.createObjectStore('damaged', { autoIncrement: true }).createIndex('key', 'key');
          if (data.inTheWay !== undefined) database.createObjectStore(data.inTheWay);
        };
        const database = await done(opening);
        const transaction = database.transaction(['settings', 'identity', 'requests'], 'readwrite');
        transaction.objectStore('settings').put(data.settings, 'settings');
        transaction.objectStore('identity').put(data.identity, 'identity');
        transaction.objectStore('requests').put(data.request);
        await new Promise((resolve) => (transaction.oncomplete = resolve));
        database.close();
        return true;
      }, firstRelease(inTheWay)),
    'database of the first release',
  );
}

function version(own: BrowserPage): Promise<number | undefined> {
  return own.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'facewarden')?.version,
  );
}

describe('data of the first release', () => {
  // A database that cannot be upgraded would be in the way of every later test.
  afterEach(async () => {
    const own = await stage.own('icon/16.png');
    await own.evaluate(() => void indexedDB.deleteDatabase('facewarden'));
  });

  test('is all there after the update, and can be gone on with', async () => {
    await plantFirstRelease();
    const page = await stage.own('dashboard.html#/requests');
    await poll(
      async () => ((await page.text('main')).includes('PimEyes') ? true : null),
      'request in the list',
    );
    const stored = await readStore(page);
    expect(stored['requests']).toEqual(example.before['requests']);
    expect(stored['identity']).toEqual(example.before['identity']);
    expect(await version(page)).toBeGreaterThan(4);
    const settings = await stage.own(SETTINGS);
    await settings.waitFor('#full-name');
    expect(await settings.text('#full-name')).toBe(writer.name);
  });

  test('stays as it was where it cannot be brought into the new form, and the page says so', async () => {
    await plantFirstRelease('corrections');
    const page = await stage.own('dashboard.html#/requests');
    await page.waitFor('.notice[role="alert"]');
    const words = await page.text('.notice[role="alert"]');
    expect(words).toMatch(/Nothing is lost.*Restart the browser.*Do not remove the extension/);
    expect(await version(page)).toBe(1);
    const stored = await readStore(page);
    expect(stored['requests']).toEqual(example.before['requests']);
    expect(stored['identity']).toEqual(example.before['identity']);
    // Nothing may write over it either.
    const settings = await stage.own(SETTINGS);
    await settings.fill('#country', 'DE');
    await settings.waitFor('.notice[role="alert"]');
    expect(await readStore(settings)).toEqual(stored);
  });
});

describe('"I sent it"', () => {
  /** Presses the button twice before the page can answer. */
  function pressTwice(page: BrowserPage, words: string): Promise<void> {
    return page.evaluate((text) => {
      const found = [...document.querySelectorAll('button')].find((each) => each.textContent === text);
      found?.click();
      found?.click();
    }, words);
  }

  async function sentCount(page: BrowserPage): Promise<number[]> {
    const stored = await readStore(page);
    return (stored['requests'] ?? []).map(
      ([, request]) => JSON.stringify(request).split('"kind":"sent"').length - 1,
    );
  }

  test('pressed twice, and pressed in a second window where the same letter lay open, is one request', async () => {
    const [first, second] = [await stage.own(NEW), await stage.own(NEW)];
    for (const page of [first, second]) {
      await page.bringToFront();
      await fillDetails(page, 'FR');
    }
    await first.bringToFront();
    await pressTwice(first, 'I sent it');
    await first.waitFor({ css: 'h1', text: 'Requests' });
    await second.bringToFront();
    await sayItWasSent(second);
    expect(await sentCount(second)).toEqual([1]);
  });

  test('pressed for one draft in two windows is said once', async () => {
    const page = await stage.own(NEW);
    await fillDetails(page, 'FR');
    await openOtherWays(page);
    await page.click(button('Copy the letter'));
    await page.waitFor({ css: 'span', text: 'Kept as a draft.' });
    const [[id] = ['']] = (await readStore(page))['requests'] ?? [];
    const windows = [
      await stage.own(`dashboard.html#/requests/${id}`),
      await stage.own(`dashboard.html#/requests/${id}`),
    ];
    await Promise.all(windows.map((each) => each.waitFor(button('I sent it'))));
    await Promise.all(windows.map((each) => pressTwice(each, 'I sent it')));
    for (const each of windows) await each.waitForGone(button('I sent it'));
    expect(await sentCount(page)).toEqual([1]);
  });
});

describe('"Do not keep my details"', () => {
  test('deletes those that are kept, after a question, and no letter keeps them again', async () => {
    const settings = await stage.own(SETTINGS);
    await settings.fill('#full-name', writer.name);
    await settings.press('Tab');
    await settings.waitFor({ css: '[role="status"]', text: 'Saved' });
    await settings.click('input[name="keep-none"]');
    await settings.click(button('No, keep them'));
    expect((await readStore(settings))['identity']).toHaveLength(1);
    await settings.click('input[name="keep-none"]');
    await settings.click(button('Yes, delete them'));
    await settings.waitForGone('#full-name');
    expect((await readStore(settings))['identity']).toEqual([]);

    const page = await stage.own(NEW);
    await page.waitFor({
      css: 'p',
      text: 'Your details are not kept, as you chose in the settings. Settings',
    });
    expect(await page.isVisible('input[name="keep"]')).toBe(false);
    await fillDetails(page, 'FR');
    await sayItWasSent(page);
    const stored = await readStore(page);
    expect(stored['requests']).toHaveLength(1);
    expect(stored['identity']).toEqual([]);
    const again = await stage.own(NEW);
    await again.waitFor('#full-name');
    expect(await again.text('#full-name')).toBe('');
  });
});
