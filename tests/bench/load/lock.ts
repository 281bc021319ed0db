import { openOwn, type LoadedBrowser } from './browser';

const PASSPHRASE = 'seven quiet rivers run';
const LONGEST_MS = 10 * 60_000;

/** Sets a lock as a user does, and waits until every record is sealed: until then opening a page goes on with it. */
export async function lockStore(browser: LoadedBrowser): Promise<void> {
  const tab = await openOwn(browser, 'dashboard.html#/settings');
  await tab.fill('#lock-set-next', PASSPHRASE);
  await tab.fill('#lock-set-again', PASSPHRASE);
  await tab.click('form:has(#lock-set-next) button');
  await tab
    .locator('#lock-outcome', { hasText: 'The lock is set.' })
    .waitFor({ state: 'attached', timeout: LONGEST_MS });
  await tab.close();
}
