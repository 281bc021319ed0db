import { browser } from '../browser';
import { rules } from '../sites/registry/rules';
import { origins } from '../sites/site';
import { fetchWithinSite } from './fetch-within-site';
import { strangerCheck } from './stranger-check';
import type { StrangerView } from './stranger-view';

/**
 * The check, made from this page: for a click of the user only. Runs in a page and not in the background, which in Chrome
 * can neither parse a page nor hold a frame; so closing the page ends it. An aborted `signal` gives `stopped`.
 */
export async function runStrangerCheck(
  profile: { readonly site: string; readonly url: string },
  signal: AbortSignal,
): Promise<StrangerView> {
  const rule = rules.find(({ id }) => id === profile.site);
  if (rule === undefined) return { is: 'failed', why: 'no-page' };
  return strangerCheck(profile.url, rule, {
    isAllowed: (wanted) => browser.permissions.contains({ origins: origins(wanted) }),
    request: (url, sources) => fetchWithinSite(url, sources, signal),
    // Without a browsing context: no script runs, no picture or style is loaded (HTML, DOMParser).
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
  });
}
