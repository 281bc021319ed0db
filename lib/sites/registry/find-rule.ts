import { matchUrl, ownsHost, parseUrl } from '../../detect/match-url';
import type { SiteRule } from '../site';
import { rules } from './rules';

/** The rule whose hosts answer at this address, or null. Any string is allowed. */
export function ruleForUrl(url: string): SiteRule | null {
  const parsed = parseUrl(url);
  return parsed === null ? null : (rules.find((rule) => ownsHost(rule, parsed)) ?? null);
}

/**
 * The profile's own address for a handle: `matchUrl(rule, profileUrl(rule, handle))` gives the handle back. Null where the
 * site has no address that is made of the handle alone.
 */
export function profileUrl(rule: SiteRule, handle: string): string | null {
  // A handle may itself hold slashes (LinkedIn's old /pub/ addresses).
  return rule.profileUrl?.replace('{handle}', () => handle.split('/').map(encodeSegment).join('/')) ?? null;
}

/**
 * The address of the profile that a page belongs to, for a letter: the page's own address without tab, language and tracking.
 * Not made from the handle, since a site may name one person in several ways (/@mara, /channel/UC…, /profile.php?id=4).
 * Null for an address that is no profile's.
 */
export function profileAddress(rule: SiteRule, url: string): string | null {
  const match = matchUrl(rule, url);
  const parsed = parseUrl(url);
  if (match === null || parsed === null) return null;
  const isSame = (address: string): boolean => matchUrl(rule, address)?.handle === match.handle;
  // The shortest part of the path that still names the person, then the one parameter that does, then the whole path.
  const segments = parsed.pathname.split('/');
  for (let end = 2; end <= segments.length; end += 1) {
    const address = parsed.origin + segments.slice(0, end).join('/') + (segments.length > end ? '/' : '');
    if (isSame(address)) return address;
  }
  for (const [key, value] of parsed.searchParams) {
    const address = `${parsed.origin}${parsed.pathname}?${new URLSearchParams({ [key]: value })}`;
    if (isSame(address)) return address;
  }
  return parsed.origin + parsed.pathname;
}

function encodeSegment(segment: string): string {
  try {
    return encodeURIComponent(segment);
  } catch {
    return ''; // A lone surrogate: no such address exists.
  }
}
