import { describe, expect, test } from 'vitest';
import { ruleForUrl } from '../../lib/sites/registry/find-rule';
import { everyFixture } from '../fixtures/every-page';
import { poll } from './driver';
import { useBrowser } from './session';

const session = useBrowser();

/** Every page in Chromium; in Firefox those of the sites that are watched from the start, and of no site. */
const pages = everyFixture.filter(
  ({ url }) => session.browserName === 'chromium' || ruleForUrl(url)?.isCore !== false,
);

/** Twice what late photos take: a sign that is not there by then is not coming. */
const QUIET = 800;

describe('the badge shows a sign on public profile photos and nowhere else', () => {
  test.each(pages)('$url ($name): $why', async ({ url, expect: { badge } }) => {
    const { driver } = session;
    const page = await driver.openPage(url);
    if (badge) {
      const text = await poll(
        async () => (await driver.badgeText(page)) || null,
        'sign on the toolbar button',
      );
      expect(text).not.toBe('');
      expect(await driver.badgeTitle(page)).not.toBe('');
    } else {
      await new Promise((resolve) => setTimeout(resolve, QUIET));
      expect(await driver.badgeText(page)).toBe('');
    }
    await page.close();
  });
});
