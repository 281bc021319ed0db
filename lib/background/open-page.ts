import { browser } from '../browser';
import type { TabSender } from './sender';

/**
 * Opens a page of the dashboard, such as `#/settings`, beside the tab. `isAgain`: a press said again, after the background was
 * stopped somewhere in the middle; a page that is there already is not opened twice.
 */
export async function openPage(route: string, from: TabSender, isAgain = false): Promise<void> {
  await openBeside(browser.runtime.getURL(`dashboard.html${route}`), from, isAgain);
}

/** Opens an address beside the tab; `isAgain` as above. */
export async function openBeside(url: string, from: TabSender, isAgain = false): Promise<void> {
  if (isAgain && (await wasOpenedJustNow(url, from))) return;
  try {
    await browser.tabs.create({ url, ...nextTo(from) });
  } catch {
    // Firefox for Android refuses a call that names the opener (bugzilla 1817806); and windows close while one presses.
    await browser.tabs.create({ url });
  }
}

/** Chrome opens no page of a spanning extension in a private window; there the browser picks the window. */
function nextTo({ tabId, windowId, isPrivate }: TabSender): { openerTabId?: number; windowId?: number } {
  if (isPrivate) return {};
  return windowId === undefined ? { openerTabId: tabId } : { openerTabId: tabId, windowId };
}

/** How long ago a tab may have been opened to be the one that an interrupted press opened. In milliseconds. */
const JUST_NOW = 5_000;

/**
 * Whether a tab that shows this address, or one of its site, was opened beside this one within the last seconds. The address of
 * another site's page may be hidden from us, that of our own never is.
 */
async function wasOpenedJustNow(url: string, { tabId }: TabSender): Promise<boolean> {
  const ours = browser.runtime.getURL('dashboard.html');
  const isOurs = url.startsWith(ours);
  const start = isOurs ? ours : new URL(url).origin;
  const tabs = await browser.tabs.query({});
  const since = Date.now() - JUST_NOW;
  return tabs.some((tab) => {
    if (tab.openerTabId !== tabId || (tab.lastAccessed ?? 0) <= since) return false;
    const shown = tab.url || tab.pendingUrl;
    return shown ? shown.startsWith(start) : !isOurs;
  });
}
