import type { SiteRule } from '../site';
import { origins, pages } from '../site';

/** Every site of the folder above: the folder is the registry. Only `rule` is taken, so guides stay out of content scripts. */
const found = import.meta.glob<SiteRule>(['../*.ts', '!../site.ts', '!../*.*.ts'], {
  eager: true,
  import: 'rule',
});

export const rules: readonly SiteRule[] = Object.values(found);

/** Match patterns of every site, as in the manifest. */
export function siteMatches(): string[] {
  return rules.flatMap(origins).sort();
}

/** Match patterns of the pages of every site that are looked at. */
export function pageMatches(): string[] {
  return rules.flatMap(pages).sort();
}
