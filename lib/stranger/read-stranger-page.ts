import type { UrlMatch } from '../detect/match-url';
import { matchUrl } from '../detect/match-url';
import type { PhotoFact } from '../detect/page-facts';
import { readPage, signHolds } from '../detect/read-page';
import { attribute, queryAll, queryFirst, textOf } from '../detect/safe-dom';
import type { SiteRule } from '../sites/site';
import type { StrangerPhoto } from './person-data';
import { largestPhoto, readPersonData, shownName } from './person-data';
import { headerRefuses, metaRefuses } from './robots';
import type { ReachedView, StrangerView } from './stranger-view';
import { isConsentAddress, isSignInAddress } from './wall-address';

/** What came with the page. */
export interface PageOrigin {
  /** Address that answered in the end. */
  readonly url: string;
  /** The `X-Robots-Tag` header; null where there was none. */
  readonly robots: string | null;
}

/**
 * What a page that was fetched without signing in gives away. Pure in the document, which may be parsed from anything: texts
 * come out on one line, bounded, without signs that turn the direction of writing, and markup in them is text.
 */
export function readStrangerPage(
  document: Document,
  { url, robots }: PageOrigin,
  rule: SiteRule,
): StrangerView {
  const match = matchUrl(rule, url);
  if (match === null) {
    if (isConsentAddress(url)) return { is: 'failed', why: 'consent' };
    return isSignInAddress(url) || hasSignInForm(document) ? { is: 'login-wall' } : { is: 'missing' };
  }
  return readReached(match, url, document, robots) ?? readEmpty(match, url, document);
}

/** The profile; null where the page holds nothing of the person. */
function readReached(
  match: UrlMatch,
  url: string,
  document: Document,
  robots: string | null,
): ReachedView | null {
  const data = readPersonData(match, url, document);
  // A page that says "404" shows other people instead.
  if (data.length === 0 && isNumberedNotFound(document)) return null;
  const reading = readPage(match, url, document);
  const shown = reading.is === 'profile' ? within(url, reading.facts.photo) : [];
  const photo = largestPhoto([...data.flatMap((each) => each.photos), ...shown]);
  const isGrey = reading.is === 'other' && reading.why === 'placeholder';
  const hasGreyFigure = photo === null && (isGrey || data.some((each) => each.hasGreyFigure));
  // A heading is a name only beside a photo: on a wall it says "Log in".
  const shownBeside = photo !== null || hasGreyFigure ? shownName(match, document) : null;
  const name = data.map((each) => each.name).find((each) => each !== null) ?? shownBeside;
  if (name === null && photo === null && !hasGreyFigure) return null;
  const isBehindWall = shown.length === 0 && asksToSignIn(match, url, document);
  return {
    is: 'reached',
    url,
    name,
    bio: data.map((each) => each.bio).find((each) => each !== null) ?? null,
    photo,
    ...(hasGreyFigure ? { hasGreyFigure } : {}),
    ...(isBehindWall ? { isBehindWall } : {}),
    indexing: readIndexing(document, robots),
    data: data.map(({ form }) => form),
  };
}

/** A photo as found on the page, its address made whole: a page may write `//host/path`. */
function within(url: string, { url: found, width, height }: PhotoFact): StrangerPhoto[] {
  return URL.canParse(found, url) ? [{ url: new URL(found, url).href, width, height }] : [];
}

/** Why a page at a profile's address holds nothing of the person, as far as it can be told without running it. */
function readEmpty(match: UrlMatch, url: string, document: Document): StrangerView {
  if (asksToSignIn(match, url, document) || leadsToSignIn(document, url)) return { is: 'login-wall' };
  if (queryFirst(document, 'form[action*="consent"]') !== null) return { is: 'failed', why: 'consent' };
  return saysNotFound(match, document) ? { is: 'missing' } : { is: 'failed', why: 'only-scripts' };
}

function readIndexing(document: Document, robots: string | null): ReachedView['indexing'] {
  if (headerRefuses(robots)) return { is: 'refused', by: 'header' };
  const isRefused = queryAll(document, 'meta[name]').some((tag) =>
    metaRefuses(attribute(tag, 'name') ?? '', attribute(tag, 'content') ?? ''),
  );
  return isRefused ? { is: 'refused', by: 'meta' } : { is: 'allowed', by: null };
}

/** A form to sign in at a profile's address, or the site's own sign of one. */
function asksToSignIn(match: UrlMatch, url: string, document: Document): boolean {
  const signs = (match.rule.elsewhere ?? []).filter(({ name }) => /^(?:login|sign-in)-/.test(name));
  return hasSignInForm(document) || signs.some((sign) => signHolds(sign, match, url, document));
}

function hasSignInForm(document: Document): boolean {
  return queryFirst(document, 'input[type="password"]') !== null;
}

/** A page may pass its visitors on without a redirect of the server. */
function leadsToSignIn(document: Document, url: string): boolean {
  return queryAll(document, 'meta[http-equiv="refresh"]').some((tag) => {
    const target = /url\s*=\s*['"]?([^'"\s]+)/i.exec(attribute(tag, 'content') ?? '')?.[1];
    return target !== undefined && URL.canParse(target, url) && isSignInAddress(new URL(target, url).href);
  });
}

function isNumberedNotFound(document: Document): boolean {
  const status = queryFirst(document, 'meta[name="prerender-status-code"]');
  if (/^(?:404|410)$/.test((status && attribute(status, 'content')) ?? '')) return true;
  return /(?:^|\D)404(?:\D|$)/.test(textOf(queryFirst(document, 'title')).slice(0, 200));
}

/**
 * Signs, in no language, that a page answering 200 means "not found": the number itself in the title or in the tag for
 * prerendering services, or a head that calls itself another page of the site.
 */
function saysNotFound(match: UrlMatch, document: Document): boolean {
  if (isNumberedNotFound(document)) return true;
  const own =
    queryFirst(document, 'link[rel="canonical"]') ?? queryFirst(document, 'meta[property="og:url"]');
  const address = (own && (attribute(own, 'href') ?? attribute(own, 'content'))) ?? '';
  return URL.canParse(address) && matchUrl(match.rule, address) === null;
}
