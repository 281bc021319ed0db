import { browser } from '../browser';
import type { TabSender } from './sender';

/** Opens a page of the dashboard, such as `#/settings`, beside the tab. */
export async function openPage(route: string, from: TabSender): Promise<void> {
  await openBeside(browser.runtime.getURL(`dashboard.html${route}`), from);
}

/** Opens an address beside the tab. */
export async function openBeside(url: string, from: TabSender): Promise<void> {
  await browser.tabs.create({ url, ...nextTo(from) });
}

/** Chrome opens no page of a spanning extension in a private window; there the browser picks the window. */
function nextTo({ tabId, windowId, isPrivate }: TabSender): { openerTabId?: number; windowId?: number } {
  if (isPrivate) return {};
  return windowId === undefined ? { openerTabId: tabId } : { openerTabId: tabId, windowId };
}
