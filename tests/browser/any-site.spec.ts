import { beforeAll, describe, expect, test } from 'vitest';
import {
  anySitePages,
  articlePage,
  contributorPage,
  lookLikeProfiles,
  uncertainPage,
} from '../fixtures/any-site-pages';
import type { BrowserPage } from './driver';
import { namesProfile } from './request-steps';
import { CARD, useBrowser } from './session';
import { button, nothingAppears, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

const YES = 'This looks like a profile photo page';
const NO = 'This does not look like a profile photo page';
const MAYBE = 'It cannot be told whether this is a profile photo page';
const UNREAD = 'Facewarden does not look here';

beforeAll(() => {
  for (const { url, html } of anySitePages) session.web.addPage(url, html);
});

describe('a press on the toolbar button reads a page of a site that no rule knows', () => {
  test.each(lookLikeProfiles)('$what looks like a profile photo page', async ({ url }) => {
    const popup = await pressOn(await stage.visit(url));
    await saysOf(popup, YES);
    await popup.waitFor(button('Opt out'));
    expect(await popup.text('body')).toMatch(/exposure/);
  });

  test('an article does not, though it shows its author', async () => {
    const popup = await pressOn(await stage.visit(articlePage.url));
    await saysOf(popup, NO);
    expect(await popup.isVisible(button('Opt out'))).toBe(false);
  });

  test.each([
    ['a profile without a photo', uncertainPage],
    ['a contributor to Google Maps on a host no permission covers', contributorPage],
  ])('of %s it cannot be told', async (_what, { url }) => {
    const popup = await pressOn(await stage.visit(url));
    await saysOf(popup, MAYBE);
    expect(await popup.isVisible(button('Opt out'))).toBe(false);
  });

  test('"Opt out" opens a request with the page’s address', async () => {
    const { url } = lookLikeProfiles[0] ?? articlePage;
    const popup = await pressOn(await stage.visit(url));
    await popup.click(button('Opt out'));
    const request = await stage.opened('dashboard.html#/requests/new');
    await namesProfile(request, url);
  });

  test('the page is not touched: no card, and no sign that stays', async () => {
    const page = await stage.visit(lookLikeProfiles[0]?.url ?? articlePage.url);
    await saysOf(await pressOn(page), YES);
    await page.bringToFront();
    expect(await page.isVisible(CARD)).toBe(false);
  });
});

describe('without a press nothing is read', () => {
  test.each(anySitePages)('$url', async ({ url }) => {
    const page = await stage.visit(url);
    await nothingAppears(session.driver, page);
    await saysOf(await stage.own('popup.html'), UNREAD);
  });

  test('a press does not count for another site the tab moves to', async () => {
    const page = await stage.visit(lookLikeProfiles[0]?.url ?? articlePage.url);
    await saysOf(await pressOn(page), YES);
    await page.goto('https://example.org/');
    await page.bringToFront();
    await saysOf(await stage.own('popup.html'), UNREAD);
  });
});

/** Presses the toolbar button on the page; the popup as a page of its own, which speaks of the tab used last. */
async function pressOn(page: BrowserPage): Promise<BrowserPage> {
  await session.driver.clickToolbarButton(page);
  return stage.own('popup.html');
}

async function saysOf(popup: BrowserPage, title: string): Promise<void> {
  await popup.waitFor({ css: 'h1', text: title });
}
