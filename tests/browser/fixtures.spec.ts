import { afterAll, describe, expect, test } from 'vitest';
import { ruleForUrl } from '../../lib/sites/registry/find-rule';
import { everyFixture } from '../fixtures/every-page';
import { poll, type BrowserPage } from './driver';
import { useBrowser } from './session';

const session = useBrowser();

/** Every page in Chromium; in Firefox those of the sites that are watched from the start, and of no site. */
const pages = everyFixture.filter(
  ({ url }) => session.browserName === 'chromium' || ruleForUrl(url)?.isCore !== false,
);

/** Three looks of the detector: a sign that is not there by then is not coming, unless the page's script is late. */
const QUIET = 450;
/** Twice what late photos take. */
const QUIET_AFTER_SCRIPT = 800;

/** One tab for all pages: opening a tab takes longer than the page. */
let tab: BrowserPage | null = null;

async function visit(url: string): Promise<BrowserPage> {
  if (tab === null) tab = await session.driver.openPage(url);
  else await tab.goto(url);
  return tab;
}

afterAll(() => tab?.close());

describe('the badge shows a sign on public profile photos and nowhere else', () => {
  test.each(pages)('$url ($name): $why', async ({ url, needsScript, expect: { badge } }) => {
    const page = await visit(url);
    if (badge) {
      const text = await poll(
        async () => (await session.driver.badgeText(page)) || null,
        'sign on the toolbar button',
      );
      expect(text).not.toBe('');
      expect(await session.driver.badgeTitle(page)).not.toBe('');
    } else {
      await new Promise((resolve) => setTimeout(resolve, needsScript === true ? QUIET_AFTER_SCRIPT : QUIET));
      expect(await session.driver.badgeText(page)).toBe('');
    }
  });
});
