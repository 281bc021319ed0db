import { afterEach, beforeEach, expect } from 'vitest';
import { poll, type BrowserDriver, type BrowserPage, type Target, type WaitOptions } from './driver';
import { CARD, type BrowserSession } from './session';
import { eraseStore } from './store-probe';

/** Twice what a late photo takes: what is not there by then is not coming. */
const QUIET_MS = 800;

/** Opens pages for one test; they are closed after it, and the store is emptied. */
export interface Stage {
  visit(url: string): Promise<BrowserPage>;
  /** A page of the extension: `popup.html`, `dashboard.html#/settings`. */
  own(path: string): Promise<BrowserPage>;
  privately(url: string): Promise<BrowserPage>;
  /** A tab that the page or the extension opened by itself. */
  opened(part: string, options?: WaitOptions): Promise<BrowserPage>;
  /** Closes these pages and empties the store, as after each test. */
  clear(): Promise<void>;
}

export function useStage(session: BrowserSession): Stage {
  const pages: BrowserPage[] = [];

  async function keep(page: Promise<BrowserPage>): Promise<BrowserPage> {
    pages.push(await page);
    return page;
  }

  async function clear(): Promise<void> {
    for (const page of pages.splice(0)) await page.close().catch(() => undefined);
    const own = await session.driver.openExtensionPage('icon/16.png');
    await eraseStore(own);
    await own.close();
  }

  // Before too: what a failing test left behind, its browser closed in the middle, must not fail the next one.
  beforeEach(clear);
  afterEach(clear);

  return {
    visit: (url) => keep(session.driver.openPage(url)),
    own: (path) => keep(session.driver.openExtensionPage(path)),
    privately: (url) => keep(session.driver.openPrivatePage(url)),
    opened: (part, options) => keep(session.driver.waitForPage(part, options)),
    clear,
  };
}

/** A button or a link with these words. */
export function button(text: string): Target {
  return { css: 'button, a[href]', text };
}

export function paragraph(text: string): Target {
  return { css: 'p, li, h1, h2, dd, span', text };
}

export async function badgeAppears(driver: BrowserDriver, page: BrowserPage): Promise<string> {
  return poll(async () => (await driver.badgeText(page)) || null, 'sign on the toolbar button');
}

export async function badgeGoes(driver: BrowserDriver, page: BrowserPage): Promise<void> {
  await poll(async () => ((await driver.badgeText(page)) === '' ? true : null), 'end of the sign');
}

/** The sign is there, the card is not and does not come. */
export async function onlyBadge(driver: BrowserDriver, page: BrowserPage): Promise<void> {
  await badgeAppears(driver, page);
  await quiet();
  expect(await page.isVisible(CARD), 'a card').toBe(false);
  expect(await driver.badgeText(page), 'the sign').not.toBe('');
}

/** Neither sign nor card, and none comes. */
export async function nothingAppears(driver: BrowserDriver, page: BrowserPage): Promise<void> {
  await quiet();
  expect(await page.isVisible(CARD), 'a card').toBe(false);
  expect(await driver.badgeText(page), 'the sign').toBe('');
}

export function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, QUIET_MS));
}

/** No tab with this in its address opens. */
export async function noPageOpens(driver: BrowserDriver, part: string): Promise<void> {
  await expect(driver.waitForPage(part, { timeout: QUIET_MS })).rejects.toThrow('still no page');
}

/** Goes on with the Tab key until the focus is on what carries these words, and stays there. */
export async function tabTo(page: BrowserPage, words: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.press('Tab');
    const focused = await focusedWords(page);
    if (focused === words) return;
    passed.push(focused);
  }
  throw new Error(`The Tab key never reaches "${words}"; it went over ${passed.join(' | ')}`);
}

/** What the focused element is called, in shadow roots too. */
function focusedWords(page: BrowserPage): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (focused === null) return '';
    const labels = 'labels' in focused && focused.labels instanceof NodeList ? focused.labels : [];
    const label = [...labels].map((each) => each.textContent).join(' ');
    const words = focused.getAttribute('aria-label') ?? (label !== '' ? label : focused.textContent);
    return (words ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Types with one key press for each sign. */
export async function type(page: BrowserPage, text: string): Promise<void> {
  for (const sign of text) await page.press(sign);
}
