import { matchUrl, parseUrl } from '../detect/match-url';
import { ruleForUrl } from '../sites/registry/find-rule';
import { rules } from '../sites/registry/rules';

/** What is known of a page that a firm named. */
export interface KnownPage {
  readonly url: string;
  /** Its host, without `www.`. */
  readonly host: string;
  /** Id of the site, which has a list of steps against it; null for one that is not known. */
  readonly siteId: string | null;
  /** Its name. */
  readonly site: string | null;
  /** Whose profile it is, as the address says it; null where it says nobody. */
  readonly handle: string | null;
  /** Whether it belongs to one of the profiles that the request names. */
  readonly isOwn: boolean;
  /** Whether it is a picture and no page. */
  readonly isPicture: boolean;
}

/**
 * Says what is known of a page.
 *
 * @param ownProfiles addresses of the writer's profiles, as the request names them.
 */
export function knownPage(url: string, ownProfiles: readonly string[]): KnownPage {
  const rule = ruleForUrl(url) ?? rules.find(({ photo }) => photo.test(url)) ?? null;
  const match = rule === null ? null : matchUrl(rule, url);
  return {
    url,
    host: parseUrl(url)?.hostname.replace(/^www\./, '') ?? url,
    siteId: rule?.id ?? null,
    site: rule?.name ?? null,
    handle: match?.name ?? null,
    isOwn: ownProfiles.some((own) => isSamePerson(url, own)),
    isPicture:
      rule?.photo.test(url) === true || /\.(?:jpe?g|png|webp|gif|avif)$/i.test(parseUrl(url)?.pathname ?? ''),
  };
}

function isSamePerson(url: string, own: string): boolean {
  const rule = ruleForUrl(own);
  const handle = rule === null ? null : (matchUrl(rule, own)?.handle ?? null);
  if (rule === null || handle === null) return parseUrl(url)?.href === parseUrl(own)?.href;
  return matchUrl(rule, url)?.handle === handle;
}
