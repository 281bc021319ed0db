import { expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { wordsInFiles } from './browser-files';
import { poll, type BrowserPage } from './driver';
import { fillDetails, letterOf, sayItWasSent, writer } from './request-steps';
import { CARD, useBrowser } from './session';
import { badgeAppears, button, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);
const PASSPHRASE = 'seven quiet rivers run';
const LOCKED = { css: 'h1', text: 'Facewarden is locked' } as const;
/** What the request, its letter and the kept details hold. */
const SECRETS = [writer.name, writer.email, writer.profile, 'pimeyes', 'eu-gdpr'];

async function readable(own: BrowserPage): Promise<string[]> {
  const { requests, identity, attachments, queue, damaged, secrets } = await readStore(own);
  const all = JSON.stringify({ requests, identity, attachments, queue, damaged, secrets });
  return SECRETS.filter((secret) => all.includes(secret));
}

async function setLock(): Promise<BrowserPage> {
  const page = await stage.own('dashboard.html#/settings');
  await page.fill('#lock-set-next', PASSPHRASE);
  await page.fill('#lock-set-again', PASSPHRASE);
  await page.click(button('Set the lock'));
  await page.waitFor({
    css: '#lock-outcome',
    text: 'The lock is set. It stays open until you lock it or close the browser.',
  });
  return page;
}

test('after a restart warnings come as ever, and requests after the passphrase', async () => {
  const composer = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
  await fillDetails(composer, 'FR', { isKept: true });
  await sayItWasSent(composer);
  expect((await readable(composer)).length).toBe(SECRETS.length);
  const settings = await setLock();
  expect(await readable(settings)).toEqual([]);

  await session.driver.restart();
  const profile = await stage.visit(demoUrls.instagram);
  await badgeAppears(session.driver, profile);
  await profile.waitFor(CARD);

  const page = await stage.own('dashboard.html#/requests');
  await page.waitFor(LOCKED);
  expect(await readable(page)).toEqual([]);
  await page.fill('#unlock-passphrase', 'seven quiet rivers ran');
  await page.click(button('Unlock'));
  await page.waitFor({
    css: '#unlock-outcome',
    text: 'This is not the right passphrase. Nothing was changed.',
  });
  await page.fill('#unlock-passphrase', PASSPHRASE);
  await page.click(button('Unlock'));
  await page.waitFor({ css: 'h1', text: 'Requests' });
  await page.waitFor('a[href^="#/requests/"][href*="-"]');
  expect(await page.text('main')).toContain('PimEyes');
});

test('locked in one window, a letter half written in another stays, and cannot be read by a page', async () => {
  const composer = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
  await fillDetails(composer, 'FR');
  const settings = await setLock();
  await settings.click(button('Lock now'));
  await composer.waitFor(LOCKED);
  expect(await composer.isVisible('#letter')).toBe(false);
  await settings.waitFor('#unlock-passphrase');
  await settings.fill('#unlock-passphrase', PASSPHRASE);
  await settings.click(button('Unlock'));
  await composer.waitFor('#letter');
  expect(await composer.text('#profiles')).toBe(writer.profile);
  expect(await letterOf(composer)).toContain(writer.name);

  // The open key lies where content scripts, which run in the page's process, do not reach.
  await stage.visit(demoUrls.instagram);
  const seen = await poll(() => sessionSeenFromPage(settings), 'answer of the page');
  expect(seen).not.toContain('openKey');
});

test('what is typed under a lock lies in none of the files in which a browser remembers tabs and forms', async () => {
  // A new folder: what the tests before this one typed lies in the old one, from before their lock.
  await session.startAfresh();
  await setLock();
  const typed = {
    name: 'Zorblatine Quinquex',
    email: 'zorblatine@example.org',
    sentAbout: 'https://www.instagram.com/zorblatsent/',
    begunAbout: 'https://www.instagram.com/zorblatbegun/',
    street: 'Zorblatstreet 12',
  };
  const composer = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
  await composer.fill('#country', 'FR');
  await composer.fill('#full-name', typed.name);
  await composer.fill('#email', typed.email);
  await composer.click('input[name="keep"]');
  // A form that is submitted: Firefox keeps what was typed in one for good.
  await composer.click(button('Show me the letter'));
  await composer.fill('#profiles', typed.sentAbout);
  await composer.waitFor('#letter');
  await sayItWasSent(composer);
  const begun = await stage.own('dashboard.html#/requests/new?firm=clearview-ai');
  await begun.fill('#profiles', typed.begunAbout);
  await begun.fill('#letter', `${typed.name}, ${typed.street}`);
  const settings = await stage.own('dashboard.html#/settings');
  await settings.fill('#post', typed.street);
  await settings.press('Tab');

  // The control: the same search finds the address of the tab where the browser remembers it, some 15 seconds later in Firefox.
  const { profileDir } = session.driver;
  await poll(
    async () => {
      const places = await wordsInFiles(profileDir, ['requests/new?firm=clearview-ai']);
      return places.some(({ file }) => /Sessions|sessionstore/.test(file)) ? true : null;
    },
    'memory of the tab',
    40_000,
  );
  await session.driver.restart();
  expect(await wordsInFiles(profileDir, Object.values(typed))).toEqual([]);
}, 180_000);

test('a lock that has run out unseen, as while the machine slept, takes nothing that was typed', async () => {
  const composer = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
  await fillDetails(composer, 'FR');
  await sayItWasSent(composer);
  const settings = await setLock();
  const page = await stage.own('dashboard.html#/requests');
  await page.click('a[href^="#/requests/"][href*="-"]');
  await page.fill('#answer-text', 'They hold 12 pictures');
  await runOut(settings);
  // A press that no hand made: one would already tell that the page is used.
  await page.evaluate(() => document.querySelector<HTMLElement>('#said')?.closest('form')?.requestSubmit());
  await page.waitFor(LOCKED);
  await page.fill('#unlock-passphrase', PASSPHRASE);
  await page.click(button('Unlock'));
  await page.waitFor('#answer-text');
  expect(await page.text('#answer-text')).toBe('They hold 12 pictures');
});

/** The open key is as it is an hour after its last use. */
function runOut(own: BrowserPage): Promise<void> {
  return own.evaluate(async () => {
    interface Area {
      get(name: string): Promise<{ openKey: object }>;
      set(fields: object): Promise<void>;
    }
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: Area } } };
    const area = chrome.storage.session;
    const { openKey } = await area.get('openKey');
    await area.set({ openKey: { ...openKey, usedAt: Date.now() - 3_600_000 } });
  });
}

/** What the session storage shows to a script of ours inside a web page. */
function sessionSeenFromPage(own: BrowserPage): Promise<string> {
  return own.evaluate(async () => {
    interface Api {
      tabs: { query(what: object): Promise<{ id: number }[]> };
      scripting: { executeScript(what: object): Promise<{ result: string }[]> };
    }
    const api = Object.entries(globalThis).find(([name]) => name === 'browser')?.[1] as Api | undefined;
    const chrome = (globalThis as unknown as { chrome: Api }).chrome;
    const { tabs, scripting } = api ?? chrome;
    const [tab] = await tabs.query({ url: 'https://www.instagram.com/*' });
    const [answer] = await scripting.executeScript({
      target: { tabId: tab?.id },
      func: async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage?: { session?: { get(all: null): Promise<object> } } };
        };
        try {
          return JSON.stringify((await chrome.storage?.session?.get(null)) ?? 'no such storage');
        } catch (error) {
          return `refused: ${String(error)}`;
        }
      },
    });
    return answer?.result ?? '';
  });
}
