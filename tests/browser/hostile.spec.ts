import { beforeAll, describe, expect, test } from 'vitest';
import {
  brokenDataPage,
  clobberedPages,
  endlessPages,
  evilName,
  hostilePages,
  hugePage,
  redefinedPages,
  stormPage,
  xhtmlPage,
  type OwnCounts,
} from '../fixtures/hostile-pages';
import { poll, type BrowserPage } from './driver';
import { skipQuestions } from './request-steps';
import { CARD, useBrowser } from './session';
import { badgeAppears, badgeGoes, button, nothingAppears, quiet, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

/** What the pages keep on their window. */
declare global {
  interface Window extends OwnCounts {
    readonly moves: number;
    readonly isOver: boolean;
    readonly startStorm: () => void;
    readonly countTicks: () => Promise<number>;
  }
}

beforeAll(() => {
  for (const { url, html, headers } of hostilePages) session.web.addPage(url, html, headers);
});

describe('a page that takes the document’s own functions away gets its sign and card, and keeps its script', () => {
  test.each(clobberedPages)('$how', async ({ url }) => {
    const page = await stage.visit(url);
    await warnsOnce(page);
    await goesOn(page);
  });

  test('built-ins of the page’s own world, each replaced by one that fails', async () => {
    const { watched, unwatched } = redefinedPages;
    const troubles: (readonly string[])[] = [];
    for (const { url } of [watched, unwatched]) {
      const page = await stage.visit(url);
      if (url === watched.url) {
        await badgeAppears(session.driver, page);
        await page.waitFor(CARD);
      }
      await page.waitFor('#own-button');
      await quiet();
      const counts = await countsOf(page);
      expect(counts.ticks, 'the page’s own timer').toBeGreaterThan(5);
      troubles.push(counts.troubles);
    }
    expect(troubles[0], 'functions of the page called by us').toEqual(troubles[1]);
  });
});

describe('pages that are not what a parser likes', () => {
  test('XHTML', async () => {
    const page = await stage.visit(xhtmlPage.url);
    expect(await page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
    await warnsOnce(page);
    await goesOn(page);
  });

  test('20,000 elements', async () => {
    const page = await stage.visit(hugePage.url);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(20_000);
    await warnsOnce(page);
    await goesOn(page);
  });

  test('JSON-LD that is no JSON, nested without end, or nonsense', async () => {
    const page = await stage.visit(brokenDataPage.url);
    await warnsOnce(page);
    await goesOn(page);
  });

  test('a name with markup and signs that turn the writing is neither shown nor run by us', async () => {
    const page = await stage.visit(evilName.page.url);
    await warnsOnce(page);
    const card = await page.text(CARD);
    const popup = await stage.own('popup.html');
    await popup.waitFor(button('Opt out'));
    const inPopup = await popup.evaluate(() => new XMLSerializer().serializeToString(document));
    await popup.click(button('Opt out'));
    const request = await stage.opened('dashboard.html#/requests/new');
    await skipQuestions(request);
    await quiet();
    const inRequest = await request.evaluate(() => new XMLSerializer().serializeToString(document));
    for (const words of evilName.words) {
      expect(card, 'the card').not.toContain(words);
      expect(inPopup, 'the popup').not.toContain(words);
      expect(inRequest, 'the request').not.toContain(words);
      expect(await session.driver.badgeTitle(page), 'the tooltip').not.toContain(words);
    }
    for (const each of [page, popup, request]) {
      expect(await each.evaluate(() => 'zzowned' in window), 'the name was run').toBe(false);
    }
    await page.bringToFront();
    await goesOn(page);
  });
});

describe('a thousand moves within a second', () => {
  test.each([
    ['profile', true],
    ['feed', false],
  ])('that end on the %s', async (last, isWarned) => {
    const { driver } = session;
    session.web.addPage(stormPage.url, stormPage.html);
    const page = await stage.visit(`${stormPage.url}#${last}`);
    await nothingAppears(driver, page);
    const before = await countsOf(page);
    await page.evaluate(() => window.startStorm());
    await poll(async () => ((await page.evaluate(() => window.isOver)) ? true : null), 'end of the moves');
    expect(await page.evaluate(() => window.moves)).toBe(1000);
    const after = await countsOf(page);
    expect(after.ticks - before.ticks, 'the page’s own timer during the moves').toBeGreaterThan(15);
    if (isWarned) {
      await warnsOnce(page);
    } else {
      await page.waitForGone(CARD);
      await badgeGoes(driver, page);
      await nothingAppears(driver, page);
    }
    await goesOn(page);
  });
});

test('an endless feed keeps its pace', async () => {
  const { watched, unwatched } = endlessPages;
  const ticks = { watched: 0, unwatched: 0 };
  // In turn, so that a busy moment of this computer slows both.
  for (let round = 0; round < 2; round += 1) {
    const plain = await stage.visit(unwatched.url);
    ticks.unwatched += await plain.evaluate(() => window.countTicks());
    await plain.close();
    const page = await stage.visit(watched.url);
    ticks.watched += await page.evaluate(() => window.countTicks());
    await warnsOnce(page);
    await page.close();
  }
  // The two runs follow each other on a machine that does other things too: only a lost pace is a fault, not a few ticks.
  expect(ticks.watched, `${ticks.unwatched} without the extension`).toBeGreaterThan(0.6 * ticks.unwatched);
});

/** Sign and card are there, and no second card. */
async function warnsOnce(page: BrowserPage): Promise<void> {
  await badgeAppears(session.driver, page);
  await page.waitFor(CARD);
  const hosts = await page.evaluate(() => {
    const all = Document.prototype.querySelectorAll.call(document, '[popover]');
    return [...all].filter((each) => each.shadowRoot !== null).length;
  });
  expect(hosts, 'cards on the page').toBe(1);
}

/** The page’s own timer and button still work, and nothing went wrong in it. */
async function goesOn(page: BrowserPage): Promise<void> {
  const before = await countsOf(page);
  await page.click('#own-button');
  await quiet();
  const after = await countsOf(page);
  expect(after.clicks, 'clicks on the page’s own button').toBe(before.clicks + 1);
  expect(after.ticks - before.ticks, 'the page’s own timer').toBeGreaterThan(5);
  expect(after.troubles, 'errors in the page').toEqual([]);
}

function countsOf(page: BrowserPage): Promise<OwnCounts> {
  return page.evaluate(() => ({
    ticks: window.ticks,
    clicks: window.clicks,
    troubles: window.troubles,
  }));
}
