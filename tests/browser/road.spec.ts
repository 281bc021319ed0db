import { describe, expect, test } from 'vitest';
import { poll, type BrowserPage } from './driver';
import { age, fillDetails, letterOf, sayItWasSent, writer } from './request-steps';
import { useBrowser } from './session';
import { button, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

/** Writes a request, says it was sent, and opens its page. */
async function sentRequest(country: string, region?: string): Promise<BrowserPage> {
  const page = await stage.own('dashboard.html#/requests/new?firm=clearview-ai');
  await fillDetails(page, country, region === undefined ? {} : { region });
  await sayItWasSent(page);
  await page.click('.request-list a');
  await page.waitFor({ css: 'h2', text: 'What to do next' });
  return page;
}

/** Waits until the page holds these words, whatever stands around them. */
async function says(page: BrowserPage, words: string): Promise<void> {
  await poll(async () => ((await page.text('main')).includes(words) ? true : null), `"${words}"`);
}

/** Notes what the firm said today. */
async function note(page: BrowserPage, said: string): Promise<void> {
  await page.click({ css: 'summary', text: 'What did they say?' });
  await page.fill('#said', said);
  await page.click(button('Note it'));
}

async function giveName(page: BrowserPage): Promise<void> {
  await page.fill('#full-name', writer.name);
  await page.fill('#email', writer.email);
}

describe('the road of a request', () => {
  test('a firm that refuses: the complaint to the right authority, in its language, and back again', async () => {
    const page = await sentRequest('FR');
    await note(page, 'refused');
    await page.waitFor({ css: '.state', text: 'Answered: refused' });
    await page.waitFor({ css: 'b', text: 'Complain to the authority' });
    await page.click(button('Write the letter'));
    await giveName(page);
    const complaint = await page.text('#step-text');
    expect(complaint).toContain('CNIL');
    expect(complaint).toContain('art. 77 RGPD');
    expect(complaint).toContain(writer.profile);
    expect(complaint).not.toMatch(/undefined|null|\{|\}/);
    await page.click(button('I sent it'));
    await says(page, 'With the regulator since');
    await page.click(button('Take back the last entry'));
    await page.waitFor({ css: '.state', text: 'Answered: refused' });
    await page.reload();
    await page.waitFor({ css: '.state', text: 'Answered: refused' });
  });

  test('silence: late after the law’s time, a reminder, and then the authority', async () => {
    const page = await sentRequest('FR');
    await says(page, 'Wait until');
    await page.evaluate(age, 60);
    await page.reload();
    await says(page, 'Late since');
    await page.waitFor({ css: 'b', text: 'Send a reminder' });
    await page.click(button('Write the letter'));
    await giveName(page);
    const reminder = await page.text('#step-text');
    expect(reminder).toContain('Art. 12(3) GDPR');
    await page.click(button('I sent it'));
    await says(page, 'Reminded');
    await page.evaluate(age, 60);
    await page.reload();
    await page.waitFor({ css: 'b', text: 'Complain to the authority' });
  });

  test('in a state with an appeal, a refusal is appealed to the firm first', async () => {
    const page = await sentRequest('US', 'US-VA');
    await note(page, 'refused');
    await page.waitFor({ css: 'b', text: 'Appeal to the firm' });
    await page.click(button('Write the letter'));
    await giveName(page);
    expect(await page.text('#step-text')).toContain('Va. Code § 59.1-577(C)');
  });

  test('a firm that wants an ID: what the law says of that', async () => {
    const page = await sentRequest('FR');
    await note(page, 'id');
    await page.waitFor({ css: '.state', text: 'The firm wants an identity document' });
    await says(page, 'reasonable doubt');
    await page.click(button('I offered less (profile address, reply from this mailbox)'));
    await says(page, 'Wait until');
  });
});

describe('a request to a public body', () => {
  test('comes after the warning, asks for what the authority’s rules want, and is kept with its day', async () => {
    const page = await stage.own('dashboard.html#/requests/new?body=us-ice');
    await says(page, 'ask a lawyer before you write');
    expect(await page.isVisible('#full-name')).toBe(false);
    await page.click(button('I have read this'));
    await page.fill('#country', 'US');
    await page.fill('#region', 'US-TX');
    await giveName(page);
    for (const wanted of ['your postal address', 'your date of birth', 'your place of birth'])
      await page.waitFor({ css: 'li', text: wanted });
    await page.fill('#post', '1 Main Street, Austin');
    await page.fill('#birth-date', '1990-05-17');
    await page.fill('#birth-place', 'Lyon');
    const letter = await letterOf(page);
    expect(letter).toContain('5 U.S.C. § 552');
    expect(letter).toContain('under penalty of perjury that the foregoing');
    expect(letter).toContain('17 May 1990');
    expect(await page.isVisible('#photo')).toBe(false);
    await sayItWasSent(page);
    await says(page, 'Immigration and Customs Enforcement');
    await says(page, 'Answer due');
    await page.click('.request-list a');
    await page.evaluate(age, 60);
    await page.reload();
    await page.waitFor({ css: 'b', text: 'Send a reminder' });
    await page.click(button('Write the letter'));
    await giveName(page);
    const reminder = await page.text('#step-text');
    expect(reminder).toContain('5 U.S.C. § 552');
    expect(reminder).toContain('I have had no answer.');
    // Asked for each time and kept nowhere.
    expect(reminder).not.toMatch(/1990|Lyon|undefined|null|\{|\}/);
    await page.click(button('I sent it'));
    await says(page, 'Reminded');
    await page.evaluate(age, 60);
    await page.reload();
    // Its appeal stays inside the administration: the authority's own page says how one goes on.
    await page.click({ css: 'a', text: 'How one goes on with this authority' });
    await says(page, 'If it refuses or stays silent');
  });

  test('that is refused: the complaint to who oversees it, wherever the writer lives', async () => {
    const page = await stage.own('dashboard.html#/requests/new?body=gb-met');
    await page.click(button('I have read this'));
    await page.fill('#country', 'FR');
    await giveName(page);
    await letterOf(page);
    await sayItWasSent(page);
    await page.click('.request-list a');
    await note(page, 'refused');
    await page.waitFor({ css: 'b', text: 'Complain to the authority' });
    await page.click(button('Write the letter'));
    await giveName(page);
    await page.fill('#post', '12 rue des Lilas, Paris');
    const complaint = await page.text('#step-text');
    expect(complaint).toMatch(/^To Information Commissioner/);
    expect(complaint).toContain('Data Protection Act 2018, s. 45');
    expect(complaint).toContain('the public body refused');
    expect(complaint).toContain('12 rue des Lilas, Paris');
    await page.click(button('I sent it'));
    await says(page, 'With the regulator since');
  });
});
