import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import type { BrowserPage } from './driver';
import { fillDetails, namesProfile } from './request-steps';
import { CARD, useBrowser } from './session';
import { badgeAppears, button, onlyBadge, quiet, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser({ privateWindows: true });
const stage = useStage(session);

/** Chrome opens pages of a spanning extension in normal windows only, so there is nothing to test in it. */
function testWherePagesArePrivate(name: string, run: () => Promise<void>): void {
  if (session.browserName === 'firefox') test(name, run);
}

describe('in a private window', () => {
  test('the warning comes as ever, and nothing at all is written', async () => {
    const { driver } = session;
    const settings = await stage.own('dashboard.html#/settings');
    await settings.fill('#country', 'FR');
    await settings.waitFor({ css: '[role="status"]', text: 'Saved' });
    const before = await readStore(settings);
    expect(before['settings']).toHaveLength(1);

    const page = await stage.privately(demoUrls.instagram);
    await page.waitFor(CARD);
    await badgeAppears(driver, page);
    await page.click({ label: 'Close' });
    await page.waitForGone(CARD);
    await page.reload();
    await onlyBadge(driver, page);
    await page.goto('https://www.instagram.com/leila.marchetti/');
    await page.click(button('Not for this profile'));
    await page.waitForGone(CARD);
    await page.goto(demoUrls.x);
    await page.click(button('Not on this site'));
    await page.waitForGone(CARD);
    await quiet();
    expect(await readStore(settings)).toEqual(before);
  });

  test('what was closed there says nothing about the normal window', async () => {
    const page = await stage.privately(demoUrls.linkedin);
    await page.click({ label: 'Close' });
    await page.waitForGone(CARD);
    await (await stage.visit(demoUrls.linkedin)).waitFor(CARD);
  });

  test('a profile muted in a normal window stays muted, for what was chosen holds here too', async () => {
    const normal = await stage.visit(demoUrls.x);
    await normal.click(button('Not for this profile'));
    await normal.waitForGone(CARD);
    await onlyBadge(session.driver, await stage.privately(demoUrls.x));
  });

  test('"Opt out" opens the request with the profile in it, and still nothing is written', async () => {
    const url = 'https://www.instagram.com/tomasz_okoro/';
    const before = await readStore(await stage.own('popup.html'));
    const page = await stage.privately(url);
    await page.click(button('Opt out'));
    await namesProfile(await stage.opened('dashboard.html#/requests/new'), url);
    expect(await readStore(await stage.own('popup.html'))).toEqual(before);
  });

  testWherePagesArePrivate(
    'pages of the extension say that they cannot save, and the letter can be written all the same',
    async () => {
      for (const path of ['popup.html', 'dashboard.html#/requests', 'dashboard.html#/settings']) {
        const page = await stage.privately(`${session.driver.extensionOrigin()}/${path}`);
        await saysItCannotSave(page);
      }
      const page = await stage.privately(`${session.driver.extensionOrigin()}/dashboard.html#/requests/new`);
      await saysItCannotSave(page);
      await fillDetails(page, 'FR');
      await page.waitFor('a[href^="mailto:"]');
      await page.click(button('I sent it'));
      await page.waitFor({ css: 'p', text: 'This was not saved.' });
      const warned = await stage.privately('https://x.com/ines_halvorsen');
      await warned.waitFor(CARD);
      const own = await stage.own('dashboard.html#/requests');
      await own.waitFor({ css: 'h2', text: 'No requests yet' });
    },
  );
});

async function saysItCannotSave(page: BrowserPage): Promise<void> {
  await page.waitFor('[role="alert"]');
  expect(await page.text('[role="alert"]')).toContain('cannot save anything in this window');
}
