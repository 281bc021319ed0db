import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { poll, type BrowserPage } from './driver';
import { fillDetails, namesProfile, sayItWasSent, writer } from './request-steps';
import { CARD, useBrowser } from './session';
import { button, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser({ timeZone: 'Europe/Paris' });
const stage = useStage(session);
const EVERYWHERE = 'dashboard.html#/requests/everywhere';
const SHOW_FIRMS = button('Show me the firms');
const BAR = '.queue-bar';

/** Answers the three questions and begins the list for the profile of a tab; the first letter is then on the desk. */
async function beginFromProfile(): Promise<{ page: BrowserPage; count: number }> {
  await (await stage.visit(demoUrls.instagram)).waitFor(CARD);
  const popup = await stage.own('popup.html');
  await popup.click(button('Opt out everywhere'));
  const page = await stage.opened(EVERYWHERE);
  await page.waitFor({ css: '#country-guess', text: guess('France') });
  await page.fill('#full-name', writer.name);
  await page.fill('#email', writer.email);
  await page.click(SHOW_FIRMS);
  await poll(
    async () => ((await page.text('#profiles')) === demoUrls.instagram ? true : null),
    'list that names the profile',
  );
  const count = await page.evaluate(() => document.querySelectorAll('.firms input:checked').length);
  await page.click(button(`Begin: ${count} letters`));
  await page.waitFor('#letter');
  return { page, count };
}

function guess(country: string): string {
  return `We guess: ${country}, from your browser’s time zone. If that is wrong, choose another.`;
}

/** The letter on the desk was sent, or its firm is skipped; then the next one is there. */
async function goOn(page: BrowserPage, how: 'I sent it' | 'Skip this firm', place: string): Promise<void> {
  await page.waitFor({ css: `${BAR} span`, text: place });
  const before = await page.text('h1');
  await page.click(button(how));
  await poll(async () => ((await page.text('h1')) === before ? null : true), `letter after ${place}`);
}

describe('opt out everywhere', () => {
  test('ten letters, with the browser closed half way: nothing is asked twice, nothing is lost', async () => {
    const { page, count } = await beginFromProfile();
    expect(count).toBeGreaterThanOrEqual(10);
    expect(await page.text('h1')).toBe('Opt out of Clearview AI');
    const letter = await page.text('#letter');
    for (const part of [writer.name, demoUrls.instagram, 'Residence: France', 'GDPR'])
      expect(letter).toContain(part);

    await goOn(page, 'I sent it', `1 of ${count}`);
    await page.waitFor({ css: '[role="status"]', text: 'Clearview AI: noted as sent.' });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await goOn(page, 'Skip this firm', `2 of ${count}`);
    await goOn(page, 'I sent it', `3 of ${count}`);
    await goOn(page, 'I sent it', `4 of ${count}`);
    await goOn(page, 'I sent it', `5 of ${count}`);
    const { queue, identity } = await readStore(page);
    expect(JSON.stringify(queue)).not.toMatch(/Lindqvist|example\.org/);
    expect(identity).toEqual([]);

    await session.driver.restart();
    const again = await stage.own('dashboard.html#/requests');
    await again.waitFor({
      css: '.queue-banner span',
      text: `Opt out everywhere: ${count - 5} of ${count} left.`,
    });
    await again.click({ css: '.queue-banner a', text: 'Go on' });
    await again.waitFor({ css: `${BAR} span`, text: `6 of ${count}` });
    // Who writes was not kept, so the first letter asks again, and the next ones know.
    await again.fill('#full-name', writer.name);
    await again.fill('#email', writer.email);
    for (let place = 6; place < count; place += 1) await goOn(again, 'I sent it', `${place} of ${count}`);
    await again.waitFor({ css: `${BAR} span`, text: `${count} of ${count}` });
    await again.click(button('I sent it'));
    await again.waitFor({ css: 'b', text: `Done: ${count - 1} letters sent.` });

    const { requests = [] } = await readStore(again);
    const firms = requests.map(([, request]) => JSON.stringify(request).match(/"collector":"([^"]+)"/)?.[1]);
    expect(new Set(firms).size).toBe(count - 1);
    expect(firms).toHaveLength(count - 1);
    const list = await stage.own('dashboard.html#/requests');
    await list.waitFor('.request-list');
    expect(await list.isVisible('.queue-banner')).toBe(false);
  });

  test('a letter begun and left is asked about, not written twice', async () => {
    const { page, count } = await beginFromProfile();
    await page.click('.ways summary');
    await page.click(button('Copy the letter'));
    await page.waitFor({ css: 'span', text: 'Kept as a draft.' });
    await page.reload();
    await page.waitFor({
      css: 'p',
      text: 'You began this letter. Whether it left cannot be seen from here.',
    });
    expect(await page.isVisible('#letter')).toBe(false);
    await page.click(button('I sent it'));
    await page.waitFor({ css: `${BAR} span`, text: `2 of ${count}` });
    expect((await readStore(page))['requests']).toHaveLength(1);
  });

  test('a firm asked within its time is left out, with the reason and the day; put away is put away', async () => {
    const request = await stage.own('dashboard.html#/requests/new?firm=clearview-ai');
    await fillDetails(request, 'FR', { isKept: true });
    await sayItWasSent(request);
    const page = await stage.own(EVERYWHERE);
    await page.fill('#profiles', demoUrls.instagram);
    await page.click('section details summary');
    const reason = await page.text('details .firms');
    expect(reason).toMatch(/Clearview AI\s+You asked it already: its answer is due \w+ \d+, 20\d\d\./);
    await page.click('.primary');
    await page.waitFor('#letter');
    await page.click(button('Stop and go on later'));
    await page.waitFor({ css: '.queue-state', text: 'Left out' });
    await page.click(button('Put away'));
    await page.waitFor('.request-list');
    expect(await page.isVisible('.queue-banner')).toBe(false);
  });
});

describe('one letter from a profile', () => {
  test('goes to the firm that matters most there, says why, and offers the others', async () => {
    await (await stage.visit(demoUrls.linkedin)).waitFor(CARD);
    const popup = await stage.own('popup.html');
    await popup.click(button('Opt out'));
    const page = await stage.opened('dashboard.html#/requests/new');
    await namesProfile(page, demoUrls.linkedin);
    expect(await page.text('h1')).not.toBe('Opt out of Clearview AI');
    await page.fill('#full-name', writer.name);
    await page.click('.choices summary');
    await page.click(button('Write to Clearview AI instead'));
    await page.waitFor({ css: 'h1', text: 'Opt out of Clearview AI' });
    await namesProfile(page, demoUrls.linkedin);
    expect(await page.text('#full-name')).toBe(writer.name);
  });

  test('in Germany: the Land is asked for at the complaint at last, and names its authority', async () => {
    const page = await stage.own('dashboard.html#/requests/new?firm=clearview-ai');
    await fillDetails(page, 'DE', { isKept: true });
    await sayItWasSent(page);
    await page.click('.request-list a');
    await page.click({ css: 'summary', text: 'What did they say?' });
    await page.fill('#said', 'refused');
    await page.click(button('Note it'));
    await page.click(button('Write the letter'));
    await page.fill('#complaint-region', 'DE-HE');
    await page.waitFor('a[href="#/regulators/de-he"]');
    expect(await page.text('#step-text')).toContain('Hessische');
  });

  test('a guessed country is never stored unasked', async () => {
    const page = await stage.own('dashboard.html#/requests/new');
    await page.waitFor({ css: '#country-guess', text: guess('France') });
    await page.click(button('Not now'));
    await page.waitFor({ css: 'dd', text: 'GDPR' });
    const { settings = [] } = await readStore(page);
    expect(JSON.stringify(settings)).not.toContain('FR');
  });
});
