import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import type { BrowserPage } from './driver';
import { useBrowser } from './session';
import { button, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

/** What a fault of ours may carry in its message, and no report may. */
const SECRET = 'mara.lindqvist@mail.example';

const STOPPED = { css: '.crash h1', text: 'This page stopped working' };
const FAILED = { css: '.crash h1', text: 'Something here did not work' };

describe('a fault nobody expected', () => {
  test('in a listener or a promise leaves the page as it is, and says so', async () => {
    const page = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
    await page.waitFor('#full-name');
    await page.fill('#full-name', 'Mara Lindqvist');
    await page.evaluate((secret) => {
      setTimeout(() => {
        throw new TypeError(`Cannot read properties of ${secret}`);
      });
    }, SECRET);
    await page.waitFor(FAILED);
    const report = await reportIn(page);
    expect(report).toContain(
      'Fault: TypeError: Cannot read properties of …\nPage: dashboard #/requests/new\n',
    );
    expect(report).not.toMatch(/mara|lindqvist|mail\.example|extension:/i);
    expect(await page.text('#full-name')).toBe('Mara Lindqvist');
    await page.click(button('Close'));
    await page.waitForGone('.crash');

    await page.evaluate((secret) => void Promise.reject(new Error(secret)), SECRET);
    await page.waitFor(FAILED);
    expect(await reportIn(page)).toContain('Fault: Error: …\n');
  });

  test('while the dashboard is drawn is explained in its place, with what was typed; other pages go on', async () => {
    const page = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
    await page.waitFor('#full-name');
    await page.fill('#full-name', 'Mara Lindqvist');
    await breakDrawing(page);
    await page.evaluate(() => void (location.hash = '#/settings'));
    await page.waitFor(STOPPED);
    const report = await reportIn(page);
    expect(report).toMatch(/^Fault: RangeError: …\nPage: dashboard #\/settings\nAt: chunks\//);
    expect(report).not.toMatch(/mara|lindqvist|mail\.example|extension:/i);
    await page.click({ css: '.crash summary', text: 'What stood in the fields here' });
    await page.waitFor('#typed-0');
    expect(await page.text('#typed-0')).toBe('Mara Lindqvist');
    await page.click(button('Back to the requests'));
    await page.waitFor({ css: 'h1', text: 'Requests' });
    await page.waitForGone('.crash');
    await page.click(button('Settings'));
    await page.waitFor({ css: 'h1', text: 'Settings' });
  });

  test('while the popup is drawn is explained there', async () => {
    const profile = await stage.visit(demoUrls.instagram);
    await profile.waitFor('[data-testid="warning"]');
    const page = await stage.own('popup.html');
    await page.waitFor('.popup-foot');
    await breakDrawing(page);
    await page.click(button('Lower it'));
    await page.waitFor(STOPPED);
    expect(await reportIn(page)).toMatch(/^Fault: RangeError: …\nPage: popup\n/);
    await page.click(button('Reload this page'));
    await page.waitFor('.popup-foot');
    await page.waitForGone('.crash');
  });
});

/** The report as the reader has it before the eyes. */
async function reportIn(page: BrowserPage): Promise<string> {
  await page.click({ css: '.crash summary', text: 'Report this fault' });
  return page.text('#crash-report');
}

/** The next text that is written on this page throws, once. */
function breakDrawing(page: BrowserPage): Promise<boolean> {
  return page.evaluate((secret) => {
    const real = Map.prototype.get;
    Map.prototype.get = () => {
      Map.prototype.get = real;
      throw new RangeError(secret);
    };
    return true;
  }, SECRET);
}
