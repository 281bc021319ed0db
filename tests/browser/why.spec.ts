import { describe, expect, test } from 'vitest';
import { useBrowser } from './session';
import { button, tabTo, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser({ timeZone: 'Europe/Berlin' });
const stage = useStage(session);

describe('why it matters', () => {
  test('tells each decision with its source, draws each once, and fits a narrow page', async () => {
    const page = await stage.own('dashboard.html#/why');
    await page.setViewport(360, 800);
    await page.waitFor('table.decisions');
    const seen = await page.evaluate(() => ({
      rows: document.querySelectorAll('table.decisions td time').length,
      unsourced: [...document.querySelectorAll('table.decisions tbody tr:not(.country)')].filter(
        (row) => row.querySelector('.sourced li') === null,
      ).length,
      marks: document.querySelectorAll('.lanes .mark').length,
      countries: document.querySelectorAll('table.decisions .country').length,
      lanes: document.querySelectorAll('.lanes li').length,
      isWide: document.documentElement.scrollWidth > window.innerWidth,
    }));
    expect(seen.rows).toBeGreaterThan(20);
    expect(seen).toEqual({
      rows: seen.rows,
      unsourced: 0,
      marks: seen.rows,
      countries: seen.lanes,
      lanes: seen.lanes,
      isWide: false,
    });
  });
});

describe('the welcome page', () => {
  test('is answered with the keyboard alone, in one go', async () => {
    const page = await stage.own('dashboard.html#/welcome');
    await page.waitFor({ css: 'h1', text: 'Welcome' });
    await tabTo(page, 'Why it matters');
    await tabTo(page, 'Done');
    await page.press('Enter');
    await page.waitFor({ css: 'h1', text: 'Requests' });
    const settings = (await readStore(page))['settings']?.find(([key]) => key === 'settings')?.[1];
    expect(settings).toMatchObject({ welcomed: true, country: 'DE' });
  });
});

describe('a search that finds nothing', () => {
  test('says so and leads back to the whole list', async () => {
    const page = await stage.own('dashboard.html#/collectors?search=zzzz');
    await page.waitFor(button('Show all'));
    expect(await page.isVisible('.entries')).toBe(false);
    await page.click(button('Show all'));
    await page.waitFor({ css: '.entries a', text: 'PimEyes' });
    expect(await page.url()).toMatch(/#\/collectors\??$/);
  });
});

describe('the settings', () => {
  test('show the key that opens the popup as the browser has it', async () => {
    const page = await stage.own('dashboard.html#/settings');
    await page.waitFor({ css: 'h2', text: 'Keyboard' });
    expect(await page.text({ css: 'dt kbd' })).toMatch(/^(?:Alt\+Shift\+U|⌃⇧U|MacCtrl\+Shift\+U)$/);
  });
});
