import axe from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import type { BrowserPage } from './driver';
import { fillDetails, sayItWasSent } from './request-steps';
import { CARD, useBrowser } from './session';
import { button, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

/** What WCAG 2.2 asks for at levels A and AA, as far as a program can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The narrowest width text must be readable at without scrolling sideways (WCAG 1.4.10). */
const NARROW = 320;

interface Surface {
  readonly name: string;
  open(): Promise<BrowserPage>;
}

function own(path: string, ready: string): () => Promise<BrowserPage> {
  return async () => {
    const page = await stage.own(path);
    await page.waitFor(ready);
    return page;
  };
}

async function sentRequest(): Promise<BrowserPage> {
  const page = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
  await fillDetails(page, 'FR');
  await sayItWasSent(page);
  return page;
}

const SURFACES: readonly Surface[] = [
  { name: 'no requests', open: own('dashboard.html#/requests', 'h1') },
  { name: 'requests', open: sentRequest },
  {
    name: 'a request',
    open: async () => {
      const page = await sentRequest();
      await page.click('.request-list a');
      await page.waitFor({ css: 'h2', text: 'What to do next' });
      return page;
    },
  },
  {
    name: 'the composer',
    open: async () => {
      const page = await stage.own('dashboard.html#/requests/new?firm=clearview-ai');
      await fillDetails(page, 'FR');
      return page;
    },
  },
  { name: 'collectors', open: own('dashboard.html#/collectors', 'h1') },
  { name: 'a collector', open: own('dashboard.html#/collectors/clearview-ai', 'h1') },
  { name: 'laws', open: own('dashboard.html#/laws', 'h1') },
  { name: 'regulators', open: own('dashboard.html#/regulators', 'h1') },
  { name: 'a law', open: own('dashboard.html#/laws/eu-gdpr', 'h2') },
  { name: 'a regulator', open: own('dashboard.html#/regulators/fr-cnil', 'h2') },
  { name: 'public bodies', open: own('dashboard.html#/public-bodies', 'h1') },
  { name: 'where to turn', open: own('dashboard.html#/organisations', 'h1') },
  { name: 'no profiles', open: own('dashboard.html#/profiles', 'h1') },
  { name: 'what lowers it', open: own('dashboard.html#/lower/linkedin', 'h1') },
  { name: 'the questions before the first letter', open: own('dashboard.html#/requests/new', '#full-name') },
  {
    name: 'my profile',
    open: async () => {
      await (await stage.visit(demoUrls.x)).waitFor(CARD);
      const popup = await stage.own('popup.html');
      await popup.click(button('This is me'));
      await popup.waitFor(button('Not me any more'));
      const page = await stage.own('dashboard.html#/profiles');
      await page.click('.profile-list a');
      await page.waitFor({ css: 'h2', text: 'History' });
      return page;
    },
  },
  { name: 'settings', open: own('dashboard.html#/settings', '#backup-file') },
  { name: 'about', open: own('dashboard.html#/about', 'h1') },
  { name: 'welcome', open: own('dashboard.html#/welcome', 'h1') },
  { name: 'the popup elsewhere', open: own('popup.html', 'h1') },
  {
    name: 'the popup on a profile',
    open: async () => {
      const profile = await stage.visit(demoUrls.instagram);
      await profile.waitFor(CARD);
      const page = await stage.own('popup.html');
      await page.waitFor(button('Opt out'));
      return page;
    },
  },
];

/** Rules that the page breaks, each with the elements that do. */
async function broken(page: BrowserPage, within = 'html'): Promise<string[]> {
  await page.runSource(axe.source);
  const found = await page.evaluate(
    async ({ rules, root }) => {
      const tool = 'axe' in window ? window.axe : undefined;
      // The tool's own types are those of another window: what is asked of it is told here.
      const { run } = tool as { run(where: string, how: object): Promise<{ violations: Broken[] }> };
      interface Broken {
        readonly id: string;
        readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
      }
      const { violations } = await run(root, { runOnly: { type: 'tag', values: rules } });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
      );
    },
    { rules: RULES, root: within },
  );
  return found;
}

function sidewaysScroll(page: BrowserPage): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each(SURFACES)('$name', ({ open }) => {
  // The tool takes a minute for what Chromium does in a second, and reads the same document.
  test.skipIf(inject('browser') === 'firefox')('breaks no rule that a program can check', async () => {
    const page = await open();
    expect(await broken(page), 'light, wide').toEqual([]);
    await session.driver.setColorScheme('dark');
    await page.setViewport(NARROW, 900);
    expect(await broken(page), 'dark, narrow').toEqual([]);
    await session.driver.setColorScheme('light');
  });

  test('need not be scrolled sideways where it is narrow', async () => {
    const page = await open();
    await page.setViewport(NARROW, 900);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test.skipIf(inject('browser') === 'firefox')('the card breaks none either', async () => {
  const page = await stage.visit(demoUrls.instagram);
  await page.waitFor(CARD);
  const host = await page.evaluate((selector) => {
    const element = [...document.querySelectorAll('*')].find(
      ({ shadowRoot }) => shadowRoot?.querySelector(selector) !== null && shadowRoot !== null,
    );
    element?.setAttribute('data-under-test', '');
    return element !== undefined;
  }, CARD);
  expect(host).toBe(true);
  expect(await broken(page, '[data-under-test]')).toEqual([]);
});
