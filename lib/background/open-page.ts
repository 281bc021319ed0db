import { browser } from '../browser';
import type { TabSender } from './sender';

/** Opens a page of the dashboard, such as `#/settings`, beside the tab. */
export async function openPage(route: string, from: TabSender): Promise<void> {
  await openBeside(browser.runtime.getURL(`dashboard.html${route}`), from);
}

/** Opens an address beside the tab. */
export async function openBeside(url: string, from: TabSender): Promise<void> {
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

/** Whether a tab was opened beside this one within the last seconds. What it shows is not asked. */
export async function wasOpenedJustNow({ tabId }: TabSender): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const since = Date.now() - JUST_NOW;
  return tabs.some(({ openerTabId, lastAccessed = 0 }) => openerTabId === tabId && lastAccessed > since);
}
