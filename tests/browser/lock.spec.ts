import { expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
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
