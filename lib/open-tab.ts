import { browser } from './browser';
import type { PageReading } from './detect/page-facts';
import { ruleForUrl } from './sites/registry/find-rule';
import type { Message } from './messages';
import { rules } from './sites/registry/rules';
import type { SiteRule } from './sites/site';
import { origins } from './sites/site';

/** What can be said of a tab. */
export type TabReading =
  /** Not one of the sites, or a site the browser does not let us see: its address is hidden from us. */
  | { readonly is: 'elsewhere' }
  /** On a site, but its detector does not answer: the tab was open before. */
  | { readonly is: 'silent'; readonly rule: SiteRule; readonly tabId: number }
  | { readonly is: 'read'; readonly rule: SiteRule; readonly tabId: number; readonly reading: PageReading };

/**
 * Reads the tab a popup is about: the active one or, where the popup itself is a tab (Firefox for Android, or opened by
 * its address), the one used last before it.
 */
export async function readSubjectTab(): Promise<TabReading> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own === undefined ? { active: true, currentWindow: true } : {});
  const others = tabs.filter(
    ({ id, windowId }) => id !== own?.id && (own === undefined || windowId === own.windowId),
  );
  const [latest] = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id === undefined ? { is: 'elsewhere' } : readTab(latest.id);
}

/** Asks the detector of a tab what its page shows. */
export async function readTab(tabId: number): Promise<TabReading> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const rule = tab?.url === undefined ? null : ruleForUrl(tab.url);
  if (rule === null) return { is: 'elsewhere' };
  const message: Message<'read-page'> = { kind: 'read-page' };
  try {
    const reading: PageReading | undefined = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return reading === undefined ? { is: 'silent', rule, tabId } : { is: 'read', rule, tabId, reading };
  } catch {
    return { is: 'silent', rule, tabId };
  }
}

/** The sites the browser does not let us see now: the user may withdraw a site at any time. */
export async function sitesNotAllowed(): Promise<SiteRule[]> {
  const allowed = await Promise.all(
    rules.map((rule) => browser.permissions.contains({ origins: origins(rule) })),
  );
  return rules.filter((_, index) => allowed[index] !== true);
}
