import type { PageKind, SiteRule } from '../sites/site';

/** What an address says by itself: whose profile, and which kind of page. */
export interface UrlMatch {
  readonly rule: SiteRule;
  /** Whom the page is about: one person has one handle, two have two. */
  readonly handle: string;
  /** The handle as the page itself writes it: what `{handle}` stands for in a rule. */
  readonly name: string;
  readonly kind: PageKind;
}

/** Reads the handle out of a profile address of this site; null for every other string. Never throws. */
export function matchUrl(rule: SiteRule, url: string): UrlMatch | null {
  const parsed = parseUrl(url);
  if (parsed === null || !ownsHost(rule, parsed)) return null;
  const path = decode(parsed.pathname);
  // Some sites name the person in the query (/profile.php?id=4) or in the host (mara.tumblr.com).
  const forms = [path, path + decode(parsed.search), `//${parsed.hostname}${path}`];
  for (const { kind, pattern } of rule.paths) {
    for (const form of forms) {
      const found = pattern.exec(form)?.groups?.handle;
      if (found === undefined || rule.reserved.includes(found.toLowerCase())) continue;
      const name = rule.ignoresCase ? found.toLowerCase() : found;
      const handle =
        rule.isNetwork && !/@/.test(name) ? `${name}@${parsed.hostname.replace(/^www\./, '')}` : name;
      return { rule, kind, name, handle };
    }
  }
  return null;
}

/** Whether the site answers with profiles at this address's host; https only. */
export function ownsHost(rule: SiteRule, { protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' &&
    rule.domains.some(
      (domain) =>
        `.${hostname}`.endsWith(`.${domain}`) && rule.subdomains.test(hostname.slice(0, -domain.length - 1)),
    )
  );
}

export function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** Percent-decoded; '' where the encoding is malformed: the site itself answers such an address with an error page. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
