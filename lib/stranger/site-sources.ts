import type { SiteRule } from '../sites/site';
import { origins } from '../sites/site';

/**
 * A site's hosts as a content security policy writes them. `*.x.com` stands for `x.com` too in a match pattern, and does not
 * in a policy: so it becomes two sources.
 */
export function siteSources(rule: SiteRule): string[] {
  return origins(rule).flatMap(sourcesOf);
}

/**
 * The hosts that a check of this address may reach, by redirects too: the site's own. Of a network of servers the one that
 * was asked, since another server is another firm. `url` is an address of the site.
 */
export function sourcesAround(rule: SiteRule, url: string): string[] {
  const { hostname } = new URL(url);
  return origins(rule)
    .map(sourcesOf)
    .filter((sources) => rule.isNetwork !== true || sources.some((source) => reaches(source, hostname)))
    .flat();
}

function sourcesOf(origin: string): string[] {
  const source = origin.replace(/\/\*$/, '');
  return source.includes('//*.') ? [source.replace('//*.', '//'), source] : [source];
}

function reaches(source: string, hostname: string): boolean {
  const host = source.replace('https://', '');
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}
