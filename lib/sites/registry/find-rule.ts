import { ownsHost, parseUrl } from '../../detect/match-url';
import type { SiteRule } from '../site';
import { rules } from './rules';

/** The rule whose hosts answer at this address, or null. Any string is allowed. */
export function ruleForUrl(url: string): SiteRule | null {
  const parsed = parseUrl(url);
  return parsed === null ? null : (rules.find((rule) => ownsHost(rule, parsed)) ?? null);
}

/** The profile's own address for a handle: `matchUrl(rule, profileUrl(rule, handle))` gives the handle back. */
export function profileUrl(rule: SiteRule, handle: string): string {
  // A handle may itself hold slashes (LinkedIn's old /pub/ addresses).
  return rule.profileUrl.replace('{handle}', () => handle.split('/').map(encodeSegment).join('/'));
}

function encodeSegment(segment: string): string {
  try {
    return encodeURIComponent(segment);
  } catch {
    return ''; // A lone surrogate: no such address exists.
  }
}
