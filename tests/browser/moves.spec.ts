import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { documentOf, img } from '../fixtures/fixture';
import { leila, mara, tomasz } from '../fixtures/people';
import { instagramCss } from '../fixtures/instagram-markup';
import { instagramPhoto } from '../web/photo-addresses';
import type { BrowserPage } from './driver';
import { namesProfile } from './request-steps';
import { CARD, useBrowser } from './session';
import { badgeAppears, badgeGoes, button, nothingAppears, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

const apps = [
  {
    site: 'Instagram',
    feed: demoUrls.instagramFeed,
    first: { link: 'a[href="/mara.lindqvist/"]', url: demoUrls.instagram },
    second: {
      link: 'a[href="/leila.marchetti/"]',
      url: 'https://www.instagram.com/leila.marchetti/',
    },
  },
  {
    site: 'X',
    feed: demoUrls.xHome,
    first: { link: 'a[href="/mara_lindqvist"]', url: demoUrls.x },
    second: {
      link: 'a[href="/ines_halvorsen"]',
      url: 'https://x.com/ines_halvorsen',
    },
  },
  {
    site: 'LinkedIn',
    feed: demoUrls.linkedinFeed,
    first: { link: 'a[href*="/in/mara-lindqvist"]', url: demoUrls.linkedin },
    second: {
      link: 'a[href*="/in/aiko-brandvold"]',
      url: 'https://www.linkedin.com/in/aiko-brandvold/',
    },
  },
] as const;

describe.each(apps)('inside $site, which never loads a page anew', ({ feed, first, second }) => {
  test('the card comes with each profile and goes with it, forwards and back', async () => {
    const { driver } = session;
    const page = await stage.visit(feed);
    await nothingAppears(driver, page);

    await follow(page, first.link, first.url);
    await page.waitFor(CARD);
    await badgeAppears(driver, page);

    await page.back();
    await page.waitForGone(CARD);
    await badgeGoes(driver, page);
    expect(await page.url()).toBe(feed);
    await nothingAppears(driver, page);

    await page.evaluate(() => history.forward());
    await page.waitFor(CARD);
    await badgeAppears(driver, page);
  });

  test('from one profile straight to the next, the card is about the one in sight', async () => {
    const { driver } = session;
    const page = await stage.visit(feed);
    await follow(page, first.link, first.url);
    await page.waitFor(CARD);
    await page.click(button('Not for this profile'));
    await page.waitForGone(CARD);

    await move(page, second.url);
    await page.waitFor(CARD);
    await page.click(button('Opt out'));
    const letter = await stage.opened('#/requests/new');
    await namesProfile(letter, second.url);

    await page.bringToFront();
    await page.back();
    await badgeAppears(driver, page);
    expect(await page.url()).toBe(first.url);
    expect(await page.isVisible(CARD), 'a card for a profile that was muted').toBe(false);
  });
});

describe('what the page still shows of before', () => {
  test('an old photo under a new address brings no card until the new photo is there', async () => {
    const { driver } = session;
    const page = await stage.visit(demoUrls.instagram);
    await page.waitFor(CARD);
    await page.evaluate(() => history.pushState({}, '', '/somebody.else/'));
    await page.waitForGone(CARD);
    await badgeGoes(driver, page);
    await nothingAppears(driver, page);
  });

  test('a photo in a corner that speaks of nobody at this address brings no card', async () => {
    const url = 'https://www.instagram.com/moves.on/';
    const beside = `<header>${img(instagramPhoto(tomasz, 150), tomasz.handle)}</header>`;
    // The tabs of the profile say that it is public, so nothing but the photo's owner speaks against a card.
    const body = `<main>${beside}<a href="/moves.on/reels/">Reels</a></main>`;
    session.web.addPage(url, documentOf({ title: 'Instagram', css: instagramCss, body }));
    await nothingAppears(session.driver, await stage.visit(url));
  });

  test('head tags of the first page bring no card on the next one', async () => {
    const { driver } = session;
    const page = await stage.visit(demoUrls.instagram);
    await page.waitFor(CARD);
    const head = await page.evaluate(
      () => document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '',
    );
    expect(head).toContain(mara.handle);
    await page.evaluate(() => {
      document.querySelector('#app-root')?.replaceChildren();
      history.pushState({}, '', '/explore/people/');
    });
    await page.waitForGone(CARD);
    await page.evaluate(() => history.pushState({}, '', '/leila.marchetti/'));
    await nothingAppears(driver, page);
    expect(await page.url()).toContain(leila.handle);
  });
});

/** Follows a link of the page as a reader does. */
async function follow(page: BrowserPage, link: string, url: string): Promise<void> {
  await page.click(link);
  expect(await page.url()).toBe(url);
}

/** Goes where no link of this page leads, the way the application itself does it. */
async function move(page: BrowserPage, url: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, url);
}
