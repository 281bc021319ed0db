import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import type { BrowserPage } from './driver';
import { CARD, useBrowser } from './session';
import { button, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

const ISSUES = 'https://github.com/facewarden/facewarden/issues/new';

/** Nothing of the page may be in a report: whose it is, what it is called, where it is, where its photo is. */
const TELLING = [
  /mara/i,
  /lindqvist/i,
  /noor/i,
  /https?:/i,
  /instagram\.com/i,
  /cdninstagram/i,
  /_n\.jpg/i,
  /\/\w/,
];

describe('"Wrong?" makes a report that is read in full before anything is sent', () => {
  test('it names rule, signs and versions, and nothing of the page', async () => {
    const popup = await openReport();
    const report = await popup.text('#report');
    expect(report).toContain('Site: instagram');
    expect(report).toMatch(/^Verdict: exposed$/m);
    expect(report).toMatch(/^Signs found: address, photo:\S+/m);
    expect(report).toMatch(/^Signs missing: \S+/m);
    expect(report).toMatch(/^Facewarden \d+\.\d+\.\d+, interface en$/m);
    expect(report).toMatch(session.browserName === 'firefox' ? /Firefox.\d+/ : /Chrome.\d+/);
    // The browser's name is the one thing with a slash: Firefox/140.
    const ofThePage = report.replace(/^Browser: .*$/m, '');
    for (const telling of TELLING) expect(ofThePage).not.toMatch(telling);
  });

  test('the whole report stands in sight, in a field that can be changed', async () => {
    const popup = await openReport();
    const field = await popup.evaluate(() => {
      const report = document.querySelector<HTMLTextAreaElement>('#report');
      return report === null
        ? null
        : { isReadOnly: report.readOnly, isHidden: report.closest('[hidden]') !== null };
    });
    expect(field).toEqual({ isReadOnly: false, isHidden: false });
    await popup.fill('#report', 'Only what I want to say.');
    const { body } = issueIn(await hrefOfIssue(popup));
    expect(body, 'the issue, after the report was changed').toBe('Only what I want to say.');
  });

  test('"Copy" copies what is read', async () => {
    const popup = await openReport();
    // The clipboard of a headless browser is nobody's: what would be written to it is kept instead.
    await popup.evaluate(() => {
      const kept: string[] = [];
      Object.assign(window, { kept });
      navigator.clipboard.writeText = (text) => (kept.push(text), Promise.resolve());
    });
    const report = await popup.text('#report');
    await popup.click(button('Copy'));
    await popup.waitFor(button('Copied'));
    const kept = await popup.evaluate(() => Reflect.get(window, 'kept') as string[]);
    expect(kept.map((text) => text.trim())).toEqual([report]);
  });

  test('the link leads to an issue with the same words, and nothing was asked of any host before', async () => {
    const before = session.web.requests.length;
    const popup = await openReport();
    const report = await popup.text('#report');
    const href = await hrefOfIssue(popup);
    expect(href.startsWith(`${ISSUES}?`), href).toBe(true);
    const { title, body } = issueIn(href);
    expect(title).toBe('Detection on Instagram');
    expect(body?.trim()).toBe(report);
    const hosts = session.web.requests.slice(before).map(({ host }) => host);
    expect(hosts.filter((host) => host.includes('github'))).toEqual([]);
  });

  test('it is offered only after the press, and not on a page that is on no site', async () => {
    await (await stage.visit('https://example.org/')).waitFor('h1');
    const popup = await stage.own('popup.html');
    await popup.waitFor({ css: 'h1', text: 'Facewarden does not look here' });
    expect(await popup.isVisible(button('Wrong?'))).toBe(false);
    expect(await popup.isVisible('#report')).toBe(false);
  });
});

async function openReport(): Promise<BrowserPage> {
  const page = await stage.visit(demoUrls.instagram);
  await page.waitFor(CARD);
  // The head's tags may bring the card before the picture is in its place.
  await page.waitFor('main header img');
  const popup = await stage.own('popup.html');
  await popup.waitFor(button('Wrong?'));
  expect(await popup.isVisible('#report'), 'a report nobody asked for').toBe(false);
  await popup.click(button('Wrong?'));
  await popup.waitFor('#report');
  return popup;
}

function hrefOfIssue(popup: BrowserPage): Promise<string> {
  return popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.wrong a')?.href ?? '');
}

function issueIn(href: string): { title: string | null; body: string | null } {
  const { searchParams } = new URL(href);
  return { title: searchParams.get('title'), body: searchParams.get('body') };
}
