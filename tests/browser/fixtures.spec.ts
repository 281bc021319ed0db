import { describe, expect, test } from 'vitest';
import { everyFixture } from '../fixtures/every-page';
import { poll } from './driver';
import { useBrowser } from './session';

const session = useBrowser();

/** Twice what late photos take: a sign that is not there by then is not coming. */
const QUIET = 800;

describe('the badge shows a sign on public profile photos and nowhere else', () => {
  test.each(everyFixture)('$url ($name): $why', async ({ url, expect: { badge } }) => {
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
