import { describe, expect, inject, test } from 'vitest';
import { demoUrls } from '../fixtures/demo-pages';
import { speak } from '../screens/languages';
import { withSurface } from '../screens/stage';
import { surfacePages, surfaces, type Surface } from '../screens/surfaces';
import { UNDER_TEST, wish } from './access-checks';
import { endWishes, troubleOn } from './access-visit';
import { poll, type BrowserPage } from './driver';
import { CARD, useBrowser } from './session';
import { button, quiet, tabTo, useStage } from './steps';

const session = useBrowser({ pages: surfacePages });
const stage = useStage(session);

/** Of states that differ in words and not in parts, Firefox sees one: it takes several times as long. */
const IN_FIREFOX: readonly string[] = [
  'popup-profile',
  'popup-elsewhere',
  'welcome',
  'profiles-empty',
  'profile',
  'lower',
  'requests-empty',
  'requests',
  'request',
  'questions',
  'composer',
  'collectors',
  'collector',
  'laws',
  'law',
  'regulators',
  'regulator',
  'public-bodies',
  'organisations',
  'settings',
  'locked',
  'why',
  'about',
  'fault',
];
/** Hundreds of stops for the Tab key, twice, on a machine that does much else. */
const VISIT_MS = 300_000;

const t = speak('en');
const wanted = surfaces.filter(({ name }) => inject('browser') === 'chromium' || IN_FIREFOX.includes(name));

function surfaceNamed(name: string): Surface {
  const found = surfaces.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No surface is called ${name}.`);
  return found;
}

async function open(surface: Surface, use: (page: BrowserPage) => Promise<void>): Promise<void> {
  await withSurface(session.driver, 'en', surface, async (page) => {
    if (surface.kind === 'card') await markCard(page);
    try {
      await use(page);
    } finally {
      await endWishes(session.driver, page);
    }
  });
}

/** A card's buttons can be pressed, and are told as such, once it has been before the eyes for a moment. */
async function markCard(page: BrowserPage): Promise<void> {
  await page.waitForGone(`${CARD} [aria-disabled="true"]`);
  await page.evaluate(
    ({ card, mark }) => {
      const host = [...document.querySelectorAll('*')].find(({ shadowRoot }) =>
        shadowRoot?.querySelector(card),
      );
      host?.setAttribute(mark, '');
    },
    { card: CARD, mark: UNDER_TEST },
  );
}

test.each(wanted)(
  '$name: is there for everyone',
  async (surface) => {
    await open(surface, async (page) => {
      expect(await troubleOn(session.driver, page)).toEqual([]);
    });
  },
  VISIT_MS,
);

test('all that Firefox sees is there', () => {
  expect(IN_FIREFOX.map((name) => surfaceNamed(name).name)).toEqual(IN_FIREFOX);
});

describe('where the reader’s own colours are forced upon the page', () => {
  /** What tells something by being filled, and the same where it is not. */
  test.each([
    ['settings', '[role="switch"]:checked', '[role="switch"]:not(:checked)'],
    ['popup-profile', '.bars i.full', '.bars i:not(.full)'],
    ['requests', '.track i.full', '.track i:not(.full)'],
    ['collector', '.timeline > li', '.sheet'],
  ])('%s: what is filled still differs from what is not', async (name, filled, empty) => {
    await open(surfaceNamed(name), async (page) => {
      await wish(session.driver, page, { forcedColors: true });
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
    });
  });
});

/** Work that may take long: the state it starts from, where it tells how it goes, and what starts it. */
const LONG_WORK: readonly (readonly [surface: string, region: string, ...presses: string[]])[] = [
  ['popup-own', '.stranger [role="status"]', t('stranger.see')],
  ['popup-collector-form', '.fill [role="status"]', t('fill.press')],
  ['profile', '.check-again [role="status"]', t('profiles.checkOne'), t('profiles.checkStart')],
  ['request', '.said[role="status"]', t('evidence.savePage')],
  ['settings', '#backup-outcome[role="status"]', t('data.save')],
];

test.each(LONG_WORK)('%s: %s says how it goes, and was there before', async (name, region, ...presses) => {
  await open(surfaceNamed(name), async (page) => {
    // A region that comes together with its words says nothing in many screen readers.
    await page.evaluate((css) => {
      for (const each of document.querySelectorAll(css)) each.setAttribute('data-was-there', '');
    }, region);
    for (const words of presses) await page.click(button(words));
    const said = await poll(
      () =>
        page.evaluate((css) => {
          const regions = [...document.querySelectorAll(`${css}[data-was-there]`)];
          return regions.map(({ textContent }) => textContent?.trim() ?? '').join('') || null;
        }, region),
      'word in the region that was there',
    );
    expect(said).toMatch(/\p{L}{3}/u);
  });
});

test('"Change the keys" opens the browser’s own page for them', async () => {
  const settings = await stage.own('dashboard.html#/settings');
  await settings.click(button('Change the keys'));
  const isFirefox = session.browserName === 'firefox';
  await stage.opened(isFirefox ? 'about:addons' : 'chrome://extensions/shortcuts');
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
