import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { poll, type BrowserPage } from './driver';
import { namesProfile } from './request-steps';
import { CARD, useBrowser } from './session';
import { badgeAppears, badgeGoes, button, nothingAppears, quiet, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

describe('on a public profile the popup says what it exposes', () => {
  test.each([
    ['Instagram', demoUrls.instagram],
    ['LinkedIn', demoUrls.linkedin],
    ['X', demoUrls.x],
  ])('on %s: the level in a word, the reasons, and what to do', async (_site, url) => {
    const page = await stage.visit(url);
    await page.waitFor(CARD);
    await page.waitFor('img');
    const popup = await stage.own('popup.html');
    await popup.waitFor(button('Opt out'));
    const words = await popup.text('body');
    expect(words).toMatch(/(?:Low|Moderate|High|Severe) exposure/);
    expect(words).toMatch(/A stranger (?:gets|may get) this photo and the name/);
    expect(words).toMatch(/Open to everyone|Perhaps open to everyone/);
    expect(words).toMatch(/\d+ pixels wide/);
    expect(words).toMatch(/\d+ × \d+ pixels/);
    expect(words).toContain('A name stands beside it');
    expect(words).toContain('Search engines may list the page');
    expect(words).toMatch(
      /Clearview AI.*(?:(?:is|are) known to take photos from|takes? photos from the public web)/,
    );
    await popup.waitFor(button('Lower it'));
    const links = await linksOf(popup);
    expect(links['Opt out']).toMatch(
      /^(?:chrome|moz)-extension:.*\/dashboard\.html#\/requests\/new\?tab=\d+$/,
    );
  });

  test('"Opt out" leads to a request that names this profile', async () => {
    await (await stage.visit(demoUrls.x)).waitFor(CARD);
    const popup = await stage.own('popup.html');
    await popup.click(button('Opt out'));
    const request = await stage.opened('dashboard.html#/requests/new');
    await namesProfile(request, 'https://x.com/mara_lindqvist');
  });

  test('a press whose button goes away leaves the popup where it was scrolled to', async () => {
    await (await stage.visit(demoUrls.x)).waitFor(CARD);
    const popup = await stage.own('popup.html');
    await popup.setViewport(400, 480);
    await popup.click(button('This is me'));
    const before = await popup.evaluate(() => Math.round(window.scrollY));
    expect(before).toBeGreaterThan(100);
    await popup.waitFor(button('Not me any more'));
    // The focus was left nowhere, and goes to the heading a moment later.
    await poll(
      () => popup.evaluate(() => (document.activeElement?.localName === 'h1' ? true : null)),
      'the focus on the heading',
    );
    await quiet();
    expect(await popup.evaluate(() => Math.round(window.scrollY))).toBeGreaterThan(before - 60);
  });

  test('one’s own profile is called one’s own', async () => {
    const page = await stage.visit('https://www.instagram.com/noor.vestergaard/');
    expect(await badgeAppears(session.driver, page)).toBe('!!');
    const popup = await stage.own('popup.html');
    await popup.waitFor({ css: 'h1', text: 'A stranger gets your photo and your name' });
  });

  test('it speaks of the tab used last, not of the one opened last', async () => {
    const instagram = await stage.visit(demoUrls.instagram);
    await instagram.waitFor(CARD);
    await (await stage.visit(demoUrls.x)).waitFor(CARD);
    await instagram.bringToFront();
    const popup = await stage.own('popup.html');
    await popup.waitFor(button('Opt out'));
    await popup.click(button('Lower it'));
    await popup.waitFor({ css: 'h1', text: 'Lower it on Instagram' });
  });

  test('a page that asks search engines to stay away is told apart', async () => {
    const page = await stage.visit(demoUrls.x);
    await page.waitFor(CARD);
    await page.evaluate(() => {
      const tag = Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex' });
      document.head.append(tag);
    });
    const popup = await stage.own('popup.html');
    await popup.waitFor(button('Opt out'));
    const words = await popup.text('body');
    expect(words).toContain('The page asks search engines not to list it');
    expect(words).not.toContain('Search engines may list the page');
  });
});

describe('anywhere else the popup says so in its own words, and offers nothing to do', () => {
  test.each([
    [
      'a private profile',
      'https://www.instagram.com/private.with.flag/',
      'Only approved people see this profile',
    ],
    ['a protected profile', 'https://x.com/locked_one', 'Only approved people see this profile'],
    ['a grey figure', 'https://www.instagram.com/no.photo.new/', 'No photo here'],
    ['a login wall', 'https://x.com/behind_the_wall', 'No profile photo seen'],
    ['a feed', demoUrls.linkedinFeed, 'This page is no profile'],
    ['a post', 'https://www.instagram.com/p/C11xQmara/', 'This page is no profile'],
    ['settings', 'https://x.com/settings/profile', 'You are on the page for: The photo itself'],
    ['another site', 'https://example.org/', 'Facewarden does not look here'],
    [
      'a host that only begins like a site',
      'https://instagram.com.example.org/tomasz_okoro/',
      'Facewarden does not look here',
    ],
  ])('%s', async (_what, url, title) => {
    const page = await stage.visit(url);
    await nothingAppears(session.driver, page);
    const popup = await stage.own('popup.html');
    await popup.waitFor({ css: 'h1', text: title });
    await offersNothing(popup);
  });

  test('a site that was switched off, until it is turned on again from here', async () => {
    const { driver } = session;
    const settings = await stage.own('dashboard.html#/settings');
    await settings.click('[name="site-x"]');
    await settings.waitFor({ css: '[role="status"]', text: 'Saved' });
    const page = await stage.visit(demoUrls.x);
    await nothingAppears(driver, page);
    const popup = await stage.own('popup.html');
    await popup.waitFor({ css: 'h1', text: 'Facewarden is off on X' });
    await offersNothing(popup);
    await popup.click(button('Turn on'));
    await popup.waitFor(button('Opt out'));
    expect(await popup.text('body')).toMatch(/exposure/);
    await page.bringToFront();
    await page.waitFor(CARD);
    await badgeAppears(driver, page);
  });

  test('a page left for the feed is no longer spoken of', async () => {
    const page = await stage.visit(demoUrls.x);
    await page.waitFor(CARD);
    await page.click('a[href="/home"]');
    await badgeGoes(session.driver, page);
    const popup = await stage.own('popup.html');
    await popup.waitFor({ css: 'h1', text: 'This page is no profile' });
  });
});

/** No level and nothing to do about this page; the ways to requests and settings stay. */
async function offersNothing(popup: BrowserPage): Promise<void> {
  const links = Object.keys(await linksOf(popup));
  expect(links).not.toContain('Opt out');
  expect(await popup.isVisible(button('Lower it'))).toBe(false);
  expect(links).toEqual(expect.arrayContaining(['Requests', 'Settings']));
  expect(await popup.text('body')).not.toMatch(/exposure/);
}

/** Every link by its words. */
function linksOf(page: BrowserPage): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll('a')].map(
      (each) => [each.innerText.trim(), each.href] as const,
    );
    return Object.fromEntries(links);
  });
}
