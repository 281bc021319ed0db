import axe from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import {
  FINGER_TARGET,
  POINTER_TARGET,
  keyboardTrouble,
  lostText,
  movements,
  sidewaysScroll,
  smallTargets,
  spaceText,
} from './access-checks';
import { poll, type BrowserPage } from './driver';
import { fillDetails, sayItWasSent } from './request-steps';
import { CARD, useBrowser } from './session';
import { button, quiet, tabTo, useStage } from './steps';

const session = useBrowser();
const stage = useStage(session);

/** What WCAG 2.2 asks for at levels A and AA, as far as a program can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The narrowest width text must be readable at without scrolling sideways (WCAG 1.4.10). */
const NARROW = 320;
/** A window of 1280 by 1024 at 400 %. */
const ZOOMED = [320, 256] as const;
/** In CSS pixels: a small phone and a large one, as Firefox for Android shows them. */
/** As large as a browser lets a popup be: its foot lies over what scrolls by. */
const POPUP = [380, 600] as const;
const PHONES = [
  [360, 640],
  [412, 915],
] as const;

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

/** Everything a reader can open, in the state it has then. */
export const SURFACES: readonly Surface[] = [
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
      await page.waitFor('a[href^="mailto:"]');
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
  {
    name: 'the locked dashboard',
    open: async () => {
      const settings = await stage.own('dashboard.html#/settings');
      await settings.fill('#lock-set-next', 'seven quiet rivers run');
      await settings.fill('#lock-set-again', 'seven quiet rivers run');
      await settings.click(button('Set the lock'));
      await settings.click(button('Lock now'));
      const page = await stage.own('dashboard.html#/requests');
      await page.waitFor('#unlock-passphrase');
      return page;
    },
  },
  { name: 'why it matters', open: own('dashboard.html#/why', 'table.decisions') },
  {
    name: 'a fault',
    open: async () => {
      const page = await stage.own('dashboard.html#/about');
      await page.waitFor('h1');
      await page.evaluate(() => void Promise.reject(new TypeError('x')));
      await page.click('.crash summary');
      return page;
    },
  },
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

  test('need not be scrolled sideways, and loses nothing, narrow, zoomed or with text far apart', async () => {
    const page = await open();
    await page.setViewport(NARROW, 900);
    expect(await sidewaysScroll(page), 'narrow').toBe(0);
    await page.setViewport(...ZOOMED);
    expect(await sidewaysScroll(page), 'zoomed').toBe(0);
    expect(await lostText(page), 'zoomed').toEqual([]);
    await spaceText(page);
    expect(await sidewaysScroll(page), 'text far apart').toBe(0);
    expect(await lostText(page), 'text far apart').toEqual([]);
    await page.setViewport(1280, 900);
    expect(await lostText(page), 'text far apart and wide').toEqual([]);
  });

  test('can be gone through with the keyboard, and one sees where one is', async () => {
    const page = await open();
    await page.setViewport(...POPUP);
    expect(await keyboardTrouble(page)).toEqual([]);
    await page.setViewport(...ZOOMED);
    expect(await keyboardTrouble(page), 'zoomed').toEqual([]);
  });

  test('can be hit with a pointer, and on a phone with a finger', async () => {
    const page = await open();
    expect(await smallTargets(page, POINTER_TARGET), 'pointer').toEqual([]);
    await session.driver.setWishes(page, { touch: true });
    for (const phone of PHONES) {
      await page.setViewport(phone[0], phone[1]);
      expect(await sidewaysScroll(page), `${phone}`).toBe(0);
      expect(await smallTargets(page, FINGER_TARGET), `${phone}`).toEqual([]);
    }
    await session.driver.setWishes(page, {});
  });

  test('moves nothing for those who do not want it', async () => {
    const page = await open();
    await session.driver.setWishes(page, { reducedMotion: true });
    expect(await movements(page)).toEqual([]);
    await session.driver.setWishes(page, {});
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

describe('where the reader’s own colours are forced upon the page', () => {
  /** What tells something by being filled, and the same where it is not. */
  test.each([
    ['settings', '[role="switch"]:checked', '[role="switch"]:not(:checked)'],
    ['the popup on a profile', '.bars i.full', '.bars i:not(.full)'],
    ['requests', '.track i.full', '.track i:not(.full)'],
    ['a collector', '.timeline > li', '.sheet'],
  ])('%s: what is filled still differs from what is not', async (name, filled, empty) => {
    const page = await SURFACES.find((each) => each.name === name)?.open();
    if (page === undefined) throw new Error(name);
    await session.driver.setWishes(page, { forcedColors: true });
    if (name === 'settings') await page.click('[role="switch"]');
    await page.waitFor(empty);
    const colours = await page.evaluate(
      (css) => {
        const found = css.map((each) => document.querySelector(each));
        const [one, other] = found.map((each) => {
          if (each === null) return null;
          const dot = getComputedStyle(each, '::after').content === '""' ? '::after' : undefined;
          return getComputedStyle(each, dot).backgroundColor;
        });
        return { one, other };
      },
      [filled, empty],
    );
    expect(colours.one).toMatch(/^rgb/);
    expect(colours.other).toMatch(/^rgb/);
    expect(colours.one).not.toBe(colours.other);
    await session.driver.setWishes(page, {});
  });
});

describe('the focus', () => {
  test('goes to the heading of the page that was opened, and back with the browser', async () => {
    const page = await stage.own('dashboard.html#/requests');
    await page.waitFor('h1');
    await tabTo(page, 'Settings');
    await page.press('Enter');
    await page.waitFor('#backup-file');
    await focusIsOn(page, 'Settings');
    await page.back();
    await focusIsOn(page, 'Requests');
  });

  test('stays near what was deleted', async () => {
    await (await stage.visit(demoUrls.x)).waitFor(CARD);
    const popup = await stage.own('popup.html');
    await popup.click(button('This is me'));
    await popup.waitFor(button('Not me any more'));
    const page = await stage.own('dashboard.html#/profiles');
    await page.click('.profile-list a');
    await page.waitFor({ css: 'h2', text: 'History' });
    await tabTo(page, 'Not me any more');
    await page.press('Enter');
    // The harmless answer has the focus, the other stands before it.
    await page.waitFor(button('Forget it'));
    await page.press('Shift+Tab');
    await page.press('Enter');
    await focusIsOn(page, 'My profiles');
  });

  test('stays in a search while its words change the list', async () => {
    const page = await stage.own('dashboard.html#/collectors');
    await page.waitFor('[type="search"]');
    await page.fill('[type="search"]', 'eye');
    await quiet();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });
});

async function focusIsOn(page: BrowserPage, heading: string): Promise<void> {
  await poll(
    async () => ((await page.evaluate(() => document.activeElement?.textContent)) === heading ? true : null),
    `focus on "${heading}"`,
  );
}
