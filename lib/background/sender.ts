import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import type { UrlMatch } from '../detect/match-url';
import { matchUrl } from '../detect/match-url';
import { ruleForUrl } from '../sites/registry/find-rule';
import type { SiteRule } from '../sites/site';

/** A content script of ours in the top frame of a tab on one of the sites. */
export interface TabSender {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly isPrivate: boolean;
  readonly rule: SiteRule;
  /** The profile at the tab's address now; null on every other page of the site. */
  readonly match: UrlMatch | null;
}

/**
 * Who sent a message, as the browser vouches for it. Null for any other extension, frame or page: what a message says
 * about its origin counts for nothing, since a compromised page process can send what it likes.
 */
export function tabSender(sender: Runtime.MessageSender): TabSender | null {
  const { tab, frameId, id, url } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || url === undefined) return null;
  // The address of the tab follows moves inside a single-page app; the sender's may be that of the first page.
  const address = tab.url ?? url;
  const rule = ruleForUrl(address);
  if (rule === null || ruleForUrl(url) !== rule) return null;
  return {
    tabId: tab.id,
    windowId: tab.windowId,
    isPrivate: tab.incognito,
    rule,
    match: matchUrl(rule, address),
  };
}

/** Whether a message comes from one of the extension's own pages. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}
