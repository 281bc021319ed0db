import { describe, expect, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { documentOf } from '../fixtures/fixture';
import { leila } from '../fixtures/people';
import { xCss, xProfile } from '../fixtures/x-markup';
import { poll, type BrowserPage } from './driver';
import { CARD, useBrowser } from './session';
import { badgeAppears, button, noPageOpens, onlyBadge, quiet, tabTo, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);

const sites = [
  {
    site: 'Instagram',
    profile: demoUrls.instagram,
    other: 'https://www.instagram.com/leila.marchetti/',
    settings: 'https://www.instagram.com/accounts/edit/',
    why: /Clearview AI.* known to take photos from Instagram\./,
  },
  {
    site: 'LinkedIn',
    profile: demoUrls.linkedin,
    other: 'https://www.linkedin.com/in/aiko-brandvold/',
    settings: 'https://www.linkedin.com/public-profile/settings',
    // No source names LinkedIn, so the card may not either.
    why: /Clearview AI takes photos from the public web\./,
  },
  {
    site: 'X',
    profile: demoUrls.x,
    other: 'https://x.com/ines_halvorsen',
    settings: 'https://x.com/settings/profile',
    why: /Clearview AI.* known to take photos from X\./,
  },
] as const;

describe.each(sites)('on $site', ({ site, profile, other, settings, why }) => {
  test('a public profile carries the sign and a card that says why it matters here', async () => {
    const page = await stage.visit(profile);
    await page.waitFor(CARD);
    expect(await badgeAppears(session.driver, page)).toBe('!');
    expect(await session.driver.badgeTitle(page)).toMatch(/open to everyone/);
    const words = await page.text(CARD);
    expect(words).toMatch(/This photo (?:is|may be) open to everyone/);
    expect(words).toMatch(why);
    for (const action of ['Opt out', 'Lower it', 'Why?']) await page.waitFor(button(action));
  });

  test('"Lower it" opens the site’s own settings and leaves the card', async () => {
    session.web.addPage(settings, documentOf({ title: 'Settings', body: '<h1>Your settings</h1>' }));
    const page = await stage.visit(profile);
    await page.click(button('Lower it'));
    const opened = await stage.opened(settings);
    expect(await opened.url()).toBe(settings);
    expect(await page.isVisible(CARD)).toBe(true);
  });

  test('"Not on this site" ends the cards of this site alone; the sign stays', async () => {
    const page = await stage.visit(profile);
    await page.click(button('Not on this site'));
    await page.waitForGone(CARD);
    await onlyBadge(session.driver, await stage.visit(other));
    for (const elsewhere of sites) {
      if (elsewhere.site !== site) await (await stage.visit(elsewhere.profile)).waitFor(CARD);
    }
  });

  test('the page lies as it would without the card', async () => {
    const page = await stage.visit(profile);
    await page.waitFor(CARD);
    const withCard = await settledLayout(page);
    expect(withCard.length).toBeGreaterThan(500);
    await page.press('Escape');
    await page.waitForGone(CARD);
    expect(await settledLayout(page)).toBe(withCard);
    await page.reload();
    await onlyBadge(session.driver, page);
    expect(await settledLayout(page)).toBe(withCard);
  });
});

describe('the reader sends the card away', () => {
  test('with Esc, and it stays away from this profile alone', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.waitFor(CARD);
    await page.press('Escape');
    await page.waitForGone(CARD);
    await page.reload();
    await onlyBadge(session.driver, page);
    await (await stage.visit('https://www.instagram.com/leila.marchetti/')).waitFor(CARD);
  });

  test('with the close button, and it stays away after a reload', async () => {
    const page = await stage.visit(demoUrls.x);
    await page.click({ label: 'Close' });
    await page.waitForGone(CARD);
    await page.reload();
    await onlyBadge(session.driver, page);
  });

  test('with "Not for this profile", even when a card is wanted on every visit', async () => {
    const settings = await stage.own('dashboard.html#/settings');
    await settings.click('input[value="every-visit"]');
    await settings.waitFor({ css: '[role="status"]', text: 'Saved' });
    const page = await stage.visit(demoUrls.linkedin);
    await page.click(button('Not for this profile'));
    await page.waitForGone(CARD);
    await page.reload();
    await onlyBadge(session.driver, page);
    await (await stage.visit('https://www.linkedin.com/in/aiko-brandvold/')).waitFor(CARD);
  });

  test('not by looking at it for a moment: a card not closed is there after a reload', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.waitFor(CARD);
    await page.reload();
    await page.waitFor(CARD);
  });
});

describe('the reader asks the card', () => {
  test('"Why?" for the reasons, in place, and again to fold them', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.waitFor(CARD);
    expect(await page.text(CARD)).not.toContain('A name stands beside it');
    await page.click(button('Why?'));
    await page.waitFor({ css: 'li', text: 'A name stands beside it' });
    await page.waitFor({ css: 'li', text: 'Open to everyone' });
    await page.click(button('Why?'));
    await page.waitForGone({ css: 'li', text: 'A name stands beside it' });
    expect(await page.url()).toBe(demoUrls.instagram);
  });

  test('for more than the reasons: "Why it matters" opens beside, and the card stays', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.click(button('Why?'));
    await page.click(button('Why it matters'));
    const opened = await stage.opened('dashboard.html');
    await opened.waitFor({ css: 'h1', text: 'Why it matters' });
    expect(await page.isVisible(CARD)).toBe(true);
  });

  test('to say "This is me": the page that adds the profile opens, and the card goes', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.click(button('Why?'));
    await page.click(button('This is me'));
    const opened = await stage.opened('dashboard.html');
    expect(await opened.url()).toMatch(/dashboard\.html#\/profiles\/new\?tab=\d+$/);
    await page.waitForGone(CARD);
  });

  test('for the settings', async () => {
    const page = await stage.visit(demoUrls.x);
    await page.click(button('Settings'));
    const settings = await stage.opened('dashboard.html');
    expect(await settings.url()).toBe(`${session.driver.extensionOrigin()}/dashboard.html#/settings`);
    await settings.waitFor({ css: 'h1', text: 'Settings' });
  });

  test('with the keyboard alone, and the page’s own hotkeys hear nothing of it', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.waitFor(CARD);
    await page.evaluate(() => {
      for (const type of ['keydown', 'keypress', 'keyup'])
        document.addEventListener(type, (event) => {
          const heard = document.documentElement.dataset;
          if (event instanceof KeyboardEvent) heard['heard'] = `${heard['heard'] ?? ''}${event.key}`;
        });
    });
    await tabTo(page, 'Why?');
    for (const key of ['j', 'k', 'Enter']) await page.press(key);
    await page.waitFor({ css: 'li', text: 'A name stands beside it' });
    const heard = await page.evaluate(() => document.documentElement.dataset['heard'] ?? '');
    expect(heard).toMatch(/^(?:Tab)+$/);
    await tabTo(page, 'Settings');
    await page.press('Enter');
    await stage.opened('dashboard.html#/settings');
  });
});

describe('the reader moves the card', () => {
  test.each([demoUrls.instagram, 'https://x.com/strict_policy'])(
    'with the keyboard, from corner to corner; it stays there on the next profile: %s',
    async (url) => {
      const page = await stage.visit(url);
      await page.waitFor(CARD);
      expect(await cornerOf(page)).toEqual('top right');
      await tabTo(page, 'Move to another corner');
      const corners: string[] = [];
      for (let presses = 0; presses < 3; presses += 1) {
        await page.press('Enter');
        corners.push(await cornerOf(page));
      }
      expect(corners).toEqual(['bottom right', 'bottom left', 'top left']);
      const next = await stage.visit(demoUrls.linkedin);
      await next.waitFor(CARD);
      expect(await cornerOf(next)).toEqual('top left');
      await next.setViewport(360, 640);
      expect(await cornerOf(next)).toEqual('top left right');
    },
  );
});

/** The edges of the window the card keeps to, nearer than 100 pixels. */
function cornerOf(page: BrowserPage): Promise<string> {
  return page.evaluate(() => {
    const host = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot);
    const { top, bottom, left, right } = host?.getBoundingClientRect() ?? new DOMRect();
    const fromRight = document.documentElement.clientWidth - right;
    const edges = { top, bottom: window.innerHeight - bottom, left, right: fromRight };
    return Object.entries(edges)
      .filter(([, distance]) => distance < 100)
      .map(([edge]) => edge)
      .join(' ');
  });
}

describe('the card keeps to itself', () => {
  test('it does not take the focus from where the reader types', async () => {
    const url = 'https://x.com/types_here';
    const body = xProfile({ person: leila, handle: 'types_here' });
    session.web.addPage(
      url,
      documentOf({ title: 'X', css: xCss, body: `<input id="box" autofocus>${body}` }),
    );
    const page = await stage.visit(url);
    await page.waitFor(CARD);
    await quiet();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
    await page.press('h');
    expect(await page.text('body')).toMatch(/^h$/m);
  });

  test('scripts of the page cannot press its buttons', async () => {
    const page = await stage.visit(demoUrls.instagram);
    await page.waitFor(CARD);
    const pressed = await page.evaluate(() => {
      const root = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      for (const each of buttons) {
        each.click();
        each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      return buttons.length;
    });
    expect(pressed).toBe(8);
    await page.click(button('Why?'));
    await page.waitFor(button('This is me'));
    await page.evaluate(() => {
      const root = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
      for (const each of root?.querySelectorAll('button') ?? []) each.click();
    });
    await page.waitFor({ css: 'li', text: 'A name stands beside it' });
    await page.click(button('Why?'));
    await page.waitForGone({ css: 'li', text: 'A name stands beside it' });
    await noPageOpens(session.driver, 'dashboard.html');
    expect(await page.isVisible(CARD)).toBe(true);
    expect(await page.isVisible({ css: 'li', text: 'A name stands beside it' })).toBe(false);
    const { settings = [], seen = [] } = await readStore(await stage.own('popup.html'));
    expect([...settings, ...seen]).toEqual([]);
  });

  test.each(['https://www.instagram.com/strict.policy/', 'https://x.com/strict_policy'])(
    'it is whole on a page that forbids every style and script: %s',
    async (url) => {
      const page = await stage.visit(url);
      await page.waitFor(CARD);
      const look = await page.evaluate(() => {
        const host = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot);
        const card = host?.shadowRoot?.querySelector('[data-testid="warning"]');
        if (!host || !card) return null;
        const { borderTopLeftRadius, backgroundColor } = getComputedStyle(card);
        const { right, width } = host.getBoundingClientRect();
        const fromRight = document.documentElement.clientWidth - right;
        return { borderTopLeftRadius, backgroundColor, width, fromRight };
      });
      expect(look).toEqual({
        borderTopLeftRadius: '16px',
        backgroundColor: 'rgb(255, 253, 249)',
        width: 360,
        fromRight: 16,
      });
      await page.click(button('Why?'));
      await page.waitFor({ css: 'li', text: 'A name stands beside it' });
      await page.click({ label: 'Close' });
      await page.waitForGone(CARD);
    },
  );
});

/** Where everything on the page lies, as text, once it no longer changes. */
async function settledLayout(page: BrowserPage): Promise<string> {
  let before = '';
  return poll(async () => {
    const now = await page.evaluate(() => {
      const isLoading = [...document.images].some(({ complete }) => !complete);
      if (isLoading || document.querySelector('[data-late]') !== null) return null;
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
      const boxes = [...document.body.querySelectorAll('*')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${x} ${y} ${width} ${height}`;
      });
      return [scrollWidth, scrollHeight, clientWidth, clientHeight, ...boxes].join('\n');
    });
    const isSettled = now === before;
    before = now ?? '';
    return isSettled ? now : null;
  }, 'layout that stays');
}
