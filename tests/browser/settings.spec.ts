import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { createTranslator } from '../../lib/i18n/translators-under-test';
import { poll, type BrowserPage } from './driver';
import { CARD, useBrowser } from './session';
import { badgeAppears, badgeGoes, button, nothingAppears, onlyBadge, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);
const SETTINGS = 'dashboard.html#/settings';
const other = 'https://www.instagram.com/leila.marchetti/';
const mine = 'https://www.instagram.com/noor.vestergaard/';

describe('what was changed stays changed', () => {
  test('after a restart of the browser, down to the last field', async () => {
    const { driver } = session;
    const page = await stage.own(SETTINGS);
    await page.click('[name="site-linkedin"]');
    await page.waitForGone('[name="card-linkedin"]');
    await page.click('[name="card-x"]');
    await page.click('input[value="every-visit"]');
    await page.click('input[value="firms"]');
    await page.fill('#country', 'US');
    await page.fill('#region', 'US-CA');
    await page.fill('#full-name', 'Mara Lindqvist');
    await page.press('Tab');
    await page.fill('#email', 'mara@example.org');
    await page.press('Tab');
    await page.fill('#language', 'fr');
    const french = createTranslator('fr');
    await page.waitFor({ css: 'h1', text: french('settings.title') });
    const before = await formOf(page);

    await driver.restart();
    const again = await stage.own(SETTINGS);
    await again.waitFor({ css: 'h1', text: french('settings.title') });
    await again.waitFor('#email');
    expect(await formOf(again)).toEqual(before);
    expect(before).toMatchObject({
      'site-instagram': 'on',
      'card-instagram': 'on',
      'site-linkedin': 'off',
      'site-x': 'on',
      'card-x': 'off',
      warn: 'every-visit',
      'due-notice': 'firms',
      country: 'US',
      region: 'US-CA',
      'full-name': 'Mara Lindqvist',
      email: 'mara@example.org',
      language: 'fr',
    });
    await nothingAppears(driver, await stage.visit(demoUrls.linkedin));
    await onlyBadge(driver, await stage.visit(demoUrls.x));
    await (await stage.visit(demoUrls.instagram)).waitFor({ css: 'h2', text: french('card.titlePublic') });
  });

  test('own details can be forgotten', async () => {
    const page = await stage.own(SETTINGS);
    await page.fill('#full-name', 'Mara Lindqvist');
    await page.press('Tab');
    await saved(page);
    expect((await readStore(page))['identity']).toHaveLength(1);
    await page.click(button('Forget my details'));
    await poll(async () => ((await page.text('#full-name')) === '' ? true : null), 'empty field');
    await page.reload();
    await page.waitFor('#full-name');
    expect(await page.text('#full-name')).toBe('');
    expect((await readStore(page))['identity']).toEqual([]);
  });

  test('the country of the settings decides the law of the next letter', async () => {
    const page = await stage.own(SETTINGS);
    await page.fill('#country', 'FR');
    await saved(page);
    const request = await stage.own('dashboard.html#/requests/new');
    await request.waitFor({ css: 'dd', text: 'GDPR' });
  });
});

describe('a site is switched', () => {
  test('off: sign and card leave the open tab at once; on: they come back', async () => {
    const { driver } = session;
    const page = await stage.visit(demoUrls.instagram);
    await page.waitFor(CARD);
    const settings = await stage.own(SETTINGS);
    await settings.click('[name="site-instagram"]');
    await badgeGoes(driver, page);
    await page.waitForGone(CARD);
    await (await stage.visit(demoUrls.x)).waitFor(CARD);

    await settings.bringToFront();
    await settings.click('[name="site-instagram"]');
    await page.bringToFront();
    await badgeAppears(driver, page);
    await page.waitFor(CARD);
  });

  test('to signs without cards', async () => {
    const settings = await stage.own(SETTINGS);
    await settings.click('[name="card-instagram"]');
    await saved(settings);
    await onlyBadge(session.driver, await stage.visit(demoUrls.instagram));
    await (await stage.visit(demoUrls.x)).waitFor(CARD);
  });
});

describe('the card is wanted', () => {
  async function choose(value: string): Promise<void> {
    const settings = await stage.own(SETTINGS);
    await settings.click(`input[value="${value}"]`);
    await saved(settings);
  }

  test('never: signs alone', async () => {
    await choose('never');
    await onlyBadge(session.driver, await stage.visit(demoUrls.instagram));
    await onlyBadge(session.driver, await stage.visit(mine));
  });

  test('only on one’s own profiles', async () => {
    await choose('my-profiles');
    await onlyBadge(session.driver, await stage.visit(demoUrls.instagram));
    const own = await stage.visit(mine);
    await own.waitFor({ css: 'h2', text: 'Your photo here is open to everyone' });
  });

  test('on every visit: a card that was closed is there again', async () => {
    await choose('every-visit');
    const page = await stage.visit(demoUrls.instagram);
    await page.click({ label: 'Close' });
    await page.waitForGone(CARD);
    await page.reload();
    await page.waitFor(CARD);
  });

  test('once for each profile, until something else is chosen', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.click({ label: 'Close' });
    await page.waitForGone(CARD);
    await (await stage.visit(other)).waitFor(CARD);
    await page.bringToFront();
    await page.reload();
    await onlyBadge(session.driver, page);
  });
});

describe('where it is kept', () => {
  test('in the extension’s own database; none at the page, nothing in its storage or cookies', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.click({ label: 'Close' });
    await page.waitForGone(CARD);
    const settings = await stage.own(SETTINGS);
    await settings.fill('#country', 'FR');
    await saved(settings);

    const own = await settings.evaluate(async () => ({
      origin: location.origin,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      others: localStorage.length + sessionStorage.length + document.cookie.length,
    }));
    expect(own).toEqual({ origin: session.driver.extensionOrigin(), databases: ['facewarden'], others: 0 });

    await page.bringToFront();
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      others: localStorage.length + sessionStorage.length + document.cookie.length,
    }));
    expect(left).toEqual({ databases: 0, others: 0 });
  });

  test('profiles of others are kept as a hash alone, and nothing is sent', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.waitFor(CARD);
    const asked = session.web.requests.length;
    await page.click({ label: 'Close' });
    await page.waitForGone(CARD);
    const settings = await stage.own(SETTINGS);
    await settings.fill('#country', 'FR');
    await saved(settings);
    const stored = await readStore(settings);
    expect(stored['seen']).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toMatch(/mara|lindqvist|instagram/i);
    // Pictures of the page itself may still be on their way; the extension asks for nothing.
    const since = session.web.requests.slice(asked).map(({ host }) => host);
    expect(since.filter((host) => !/(?:^|\.)cdninstagram\.com$/.test(host))).toEqual([]);
  });
});

async function saved(page: BrowserPage): Promise<void> {
  await page.waitFor({ css: '[role="status"]', text: 'Saved' });
}

/** Every field of the settings page by its name, as it stands. */
function formOf(page: BrowserPage): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const fields: Record<string, string> = {};
    for (const field of document.querySelectorAll('main input, main select')) {
      if (field instanceof HTMLSelectElement) fields[field.id] = field.value;
      if (!(field instanceof HTMLInputElement)) continue;
      if (field.type === 'checkbox') fields[field.name] = field.checked ? 'on' : 'off';
      else if (field.type === 'radio')
        Object.assign(fields, field.checked ? { [field.name]: field.value } : {});
      else fields[field.id] = field.value;
    }
    return fields;
  });
}
