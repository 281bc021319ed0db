import type { Sign } from '../sites/site';
import { fillPattern, fillSelector } from './fill';
import type { PhotoFound } from './find-photo';
import { findPhoto, photoFromUrl } from './find-photo';
import type { HeadData } from './head-data';
import { readHead } from './head-data';
import type { UrlMatch } from './match-url';
import { matchUrl } from './match-url';
import type { Fact, PageFacts, PageReading } from './page-facts';
import { attribute, queryAll, queryFirst, textOf } from './safe-dom';

/**
 * Reads a profile page: pure in the address, the document as it is now and the address it was loaded with; never waits and
 * never changes the page.
 * Signs in the order that survives redesigns: address, subject named in the head, the picture in its place, then flags.
 * A photo that is known already is not searched for.
 */
export function readPage(
  match: UrlMatch,
  url: string,
  document: Document,
  known: PhotoFound = null,
): PageReading {
  const holds = (sign: Sign): boolean => signHolds(sign, match, url, document);
  if (match.rule.elsewhere?.some(holds)) return { is: 'other', why: 'address' };
  let head: HeadData | undefined;
  // Most profiles show photo and name; then nobody needs the head.
  const headOnce = (): HeadData => (head ??= readHead(match, document));
  const photo = known ?? findPhoto(match, document) ?? photoInHead(match, headOnce, document);
  if (photo === null || photo === 'placeholder') return { is: 'other', why: photo ?? 'no-photo' };
  const facts: PageFacts = {
    site: match.rule.id,
    handle: match.handle,
    kind: match.kind,
    photo,
    audience: firstFact([
      ['restricted', match.rule.restricted.find(holds)],
      ['public', match.rule.open.find(holds)],
    ]),
    ownership: firstFact([
      ['mine', match.rule.mine.find(holds)],
      ['other', match.rule.notMine.find(holds)],
    ]),
    name: nameFact(match, headOnce, document),
    indexing: indexingFact(document),
  };
  return { is: 'profile', facts };
}

/** Whether this page warrants a warning: a real photo that is not kept to approved people. */
export function isExposed(reading: PageReading): reading is Extract<PageReading, { is: 'profile' }> {
  return reading.is === 'profile' && reading.facts.audience.is !== 'restricted';
}

function photoInHead(match: UrlMatch, head: () => HeadData, document: Document): PhotoFound {
  // A login wall at a profile's address may carry the profile's tags; it shows the photo to nobody.
  if (queryFirst(document, 'input[type=password]')) return null;
  for (const url of [...head().photos, ...photosInData(match, document)]) {
    const found = photoFromUrl(match, url, 'head-tags');
    if (found) return found;
  }
  return null;
}

function firstFact<Value extends string>(
  findings: readonly (readonly [Value, Sign | undefined])[],
): Fact<Value> {
  for (const [value, sign] of findings) {
    if (sign !== undefined) return { is: value, sign: sign.name };
  }
  return { is: 'unknown', sign: 'no-sign' };
}

/** Whether every part of a sign that is given holds on the page. */
export function signHolds(sign: Sign, match: UrlMatch, url: string, document: Document): boolean {
  const { selector, text, without, data, withoutData, untilMove } = sign;
  const first = (wanted: string): Element | null => queryFirst(document, fillSelector(wanted, match));
  const says = (wanted: string): boolean => inData(wanted, match, document) !== null;
  // What speaks against the sign first: where that stands, it is soon found, and the rest need not be searched for.
  if (sign.url?.test(url) === false || (without && first(without))) return false;
  const shown = selector ? first(selector) : null;
  const number = shown && /\d*$/.exec(attribute(shown, 'content') ?? '')?.[0];
  return (
    (!selector || shown !== null) &&
    (!text || fillPattern(text, match).test(textOf(shown))) &&
    (!data || says(data.replace('{number}', `${number}`))) &&
    !(withoutData && says(withoutData)) &&
    !(untilMove && hasMoved(match, url))
  );
}

/**
 * Whether the tab was loaded with the page of someone else and went on inside the single-page app. Not asked of the document
 * (`defaultView`), whose names a page can take.
 */
function hasMoved({ rule, handle }: UrlMatch, url: string): boolean {
  return matchUrl(rule, performance.getEntriesByType('navigation')[0]?.name ?? url)?.handle !== handle;
}

/** The first place in the page's inline data where a pattern of the rule holds. */
function inData(pattern: string, match: UrlMatch, document: Document): RegExpExecArray | null {
  let filled: RegExp | undefined;
  for (const script of queryAll(document, 'script:not([src])')) {
    filled ??= fillPattern(pattern, match);
    const found = filled.exec(script.textContent ?? '');
    if (found) return found;
  }
  return null;
}

function photosInData(match: UrlMatch, document: Document): string[] {
  const { photoData } = match.rule;
  const url = photoData === undefined ? undefined : inData(photoData, match, document)?.groups?.url;
  // JSON writes slashes as \u002F or \/.
  return url === undefined ? [] : [url.replace(/\\u002f|\\\//gi, '/').replaceAll('\\u0026', '&')];
}

function nameFact(match: UrlMatch, head: () => HeadData, document: Document): Fact<'shown'> {
  const isShown = match.rule.namePlaces.some(
    (place) => textOf(queryFirst(document, fillSelector(place, match))).trim() !== '',
  );
  if (isShown) return { is: 'shown', sign: 'name-place' };
  return head().hasName ? { is: 'shown', sign: 'head-tags' } : { is: 'unknown', sign: 'no-sign' };
}

function indexingFact(document: Document): Fact<'allowed' | 'refused'> {
  // One selector and not a list of two, which takes browsers four times as long.
  const isRefused = queryAll(document, 'meta[name*="bot" i]').some(
    (tag) =>
      /^(?:robots|googlebot)$/i.test(attribute(tag, 'name') ?? '') &&
      /\b(?:noindex|none)\b/i.test(attribute(tag, 'content') ?? ''),
  );
  return isRefused ? { is: 'refused', sign: 'noindex' } : { is: 'allowed', sign: 'no-noindex' };
}
