import { browser } from './browser';
import { collectorOfHost } from './directory/collector-index';
import { loadCollector } from './directory/load-record';
import type { Explanation } from './detect/explain-page';
import type { PageReading } from './detect/page-facts';
import type { GenericReading } from './detect/read-generic';
import { checkedExplanation, checkedGenericReading, checkedReading } from './page-facts-schema';
import { ruleForUrl } from './sites/registry/find-rule';
import { findSteps } from './sites/registry/find-step';
import type { Message } from './messages';
import { rules } from './sites/registry/rules';
import { packRule } from './sites/registry/wire';
import type { SiteRule } from './sites/site';
import { origins } from './sites/site';

/** What can be said of a tab. */
export type TabReading =
  /** A page that the browser does not let us see: its own pages, stores, or opened without a click on the button. */
  | { readonly is: 'elsewhere' }
  /** A collector's own site. */
  | { readonly is: 'collector'; readonly id: string; readonly tabId: number }
  /** A settings page that a guide knows. Nothing in it is read: its address says what it is for. */
  | {
      readonly is: 'settings';
      readonly rule: SiteRule;
      readonly tabId: number;
      readonly url: string;
      /** Where the page is a collector's form as well, such as an objection to training: its id. */
      readonly collector: string | null;
    }
  /** Any other site, read by the signs that sites agree on, after a click on the button. */
  | {
      readonly is: 'any-site';
      readonly url: string;
      readonly tabId: number;
      readonly reading: GenericReading;
    }
  /** One of our sites that the user has not allowed (yet). */
  | { readonly is: 'not-allowed'; readonly rule: SiteRule; readonly tabId: number }
  /** On a site, but its detector does not answer: the tab was open before. */
  | { readonly is: 'silent'; readonly rule: SiteRule; readonly tabId: number }
  | {
      readonly is: 'read';
      readonly rule: SiteRule;
      readonly tabId: number;
      readonly url: string;
      readonly reading: PageReading;
    };

/**
 * Reads the tab a popup is about: the active one or, where the popup itself is a tab (Firefox for Android, or opened by
 * its address), the one used last before it.
 */
export async function readSubjectTab(): Promise<TabReading> {
  const own = await browser.tabs.getCurrent().catch(() => undefined); // In a popup on Android there may be none to name.
  const tabs = await browser.tabs.query(own === undefined ? { active: true, currentWindow: true } : {});
  const others = tabs.filter((tab) => tab.id !== own?.id && tab.incognito === (own ?? tab).incognito);
  const beside = others.filter((tab) => own === undefined || tab.windowId === own.windowId);
  // On Android each tab is a window of its own, and does not tell when it was used.
  const [latest] = (beside.length > 0 ? beside : others).sort(
    (a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  );
  return latest?.id === undefined ? { is: 'elsewhere' } : readTab(latest.id);
}

/** Asks the detector of a tab what its page shows; on any other site, reads it now if a click on the button allows it. */
export async function readTab(tabId: number): Promise<TabReading> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.url === undefined) return { is: 'elsewhere' };
  const rule = ruleForUrl(tab.url);
  const collector = await collectorAt(tab.url);
  const settings = findSteps(tab.url);
  if (settings !== null) return { is: 'settings', rule: settings.rule, tabId, url: tab.url, collector };
  if (collector !== null) return { is: 'collector', id: collector, tabId };
  if (rule === null) return readAnySite(tabId, tab.url);
  if (!(await browser.permissions.contains({ origins: origins(rule) })))
    return { is: 'not-allowed', rule, tabId };
  const reading = checkedReading(await ask(tabId, { kind: 'read-page' }));
  return reading === null
    ? { is: 'silent', rule, tabId }
    : { is: 'read', rule, tabId, url: tab.url, reading };
}

/**
 * Id of the collector whose own page an address is; null for any other, and for any string that is no address. Some sites are
 * collectors too: of theirs, only the pages with their forms count.
 */
export async function collectorAt(url: string): Promise<string | null> {
  const collector = URL.canParse(url) ? collectorOfHost(new URL(url).hostname) : null;
  if (collector === null || ruleForUrl(url) === null) return collector?.id ?? null;
  const forms = (await loadCollector(collector.id))?.forms ?? [];
  return forms.some(({ value }) => pageOf(value) === pageOf(url)) ? collector.id : null;
}

function pageOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/$/, '');
}

async function readAnySite(tabId: number, url: string): Promise<TabReading> {
  if (!url.startsWith('https:') || !(await inspect(tabId))) return { is: 'elsewhere' };
  const reading = checkedGenericReading(await ask(tabId, { kind: 'read-any-page' }));
  return reading === null ? { is: 'elsewhere' } : { is: 'any-site', url, tabId, reading };
}

/** Which signs of the site's rule are on the tab's page, for a report; null where the page cannot be reached. */
export async function explainTab(tabId: number, rule: SiteRule): Promise<Explanation | null> {
  if (!(await inspect(tabId))) return null;
  return checkedExplanation(await ask(tabId, { kind: 'explain-page', rule: packRule(rule) }));
}

/** Puts the inspecting script into the tab's page; false where the browser does not let us. */
async function inspect(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/inspect.js'] });
    return true;
  } catch {
    return false;
  }
}

/** The answer of our script in the tab's page; null where none listens. */
async function ask(
  tabId: number,
  message: Message<'read-page' | 'read-any-page' | 'explain-page'>,
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return null;
  }
}

/** The sites the browser does not let us see now: optional ones not yet allowed, and any that the user withdrew. */
export async function sitesNotAllowed(): Promise<SiteRule[]> {
  const allowed = await Promise.all(
    rules.map((rule) => browser.permissions.contains({ origins: origins(rule) })),
  );
  return rules.filter((_, index) => allowed[index] !== true);
}

/** Whether a tab is in a private window. One that is gone counts as private: then nothing is written. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab === null || tab.incognito;
}
