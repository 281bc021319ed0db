import type { SiteRule } from '../sites/site';
import { fillSelector } from './fill';
import type { UrlMatch } from './match-url';
import type { PhotoFact } from './page-facts';
import { attribute, parentOf, queryAll, queryFirst, textOf } from './safe-dom';

export type PhotoFound = PhotoFact | 'placeholder' | null;

/** The subject's photo as the page shows it: the first place of the rule that holds a photo or a placeholder decides. */
export function findPhoto(match: UrlMatch, document: Document): PhotoFound {
  for (const [index, place] of match.rule.photoPlaces.entries()) {
    const found = firstPhoto(queryAll(document, fillSelector(place, match)), match, `place-${index + 1}`);
    if (found) return found;
  }
  return match.rule.heading === undefined ? null : nearHeading(match.rule.heading, match, document);
}

/** Photo facts for an address found in the head or in data, where no picture element tells its size. */
export function photoFromUrl({ rule, kind }: UrlMatch, url: string, sign: string): PhotoFound {
  if (rule.placeholder.test(url)) return 'placeholder';
  if (!rule.photo.test(url) && !(kind === 'photo' && rule.fullPhoto?.test(url))) return null;
  return { url, ...sizeFromUrl(rule, url), sign };
}

/** How many ancestors of the heading are searched: enough for a header block, not enough to reach the sidebar. */
const HEADING_STEPS = 5;

function nearHeading(selector: string, match: UrlMatch, document: Document): PhotoFound {
  const heading = queryFirst(document, selector);
  let block = heading && parentOf(heading);
  for (let step = 0; block && step < HEADING_STEPS; step += 1) {
    const found = firstPhoto(queryAll(block, 'img,image'), match, 'near-heading');
    if (found) return found;
    block = parentOf(block);
  }
  return null;
}

function firstPhoto(elements: Iterable<Element>, match: UrlMatch, sign: string): PhotoFound {
  const { rule } = match;
  const notThePhoto = rule.notThePhoto && fillSelector(rule.notThePhoto, match);
  for (const element of elements) {
    if (notThePhoto && element.closest(notThePhoto)) continue;
    for (const url of addresses(element)) {
      const found = url ? photoFromUrl(match, url, sign) : null;
      if (!found || !namesTheHandle(element, match)) continue;
      return found === 'placeholder' ? found : { ...found, ...naturalSize(element, found) };
    }
  }
  return null;
}

/**
 * Every address a picture element may show, what it shows now first. Lazy pictures keep theirs in a data attribute, SVG
 * images in href, and some sites paint the photo as a background.
 */
function addresses(element: Element): (string | null | undefined)[] {
  const shown =
    element instanceof HTMLImageElement
      ? element.currentSrc
      : /url\("(.+?)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
  const names = ['src', 'data-delayed-url', 'data-src', 'href', 'xlink:href'];
  return [shown, ...names.map((name) => attribute(element, name))];
}

function namesTheHandle(element: Element, match: UrlMatch): boolean {
  const { besideHandle } = match.rule;
  const container = besideHandle === undefined ? null : element.closest(besideHandle);
  if (!container) return true;
  const text = `${attribute(element, 'alt') ?? ''} ${textOf(container)}`;
  return text.toLowerCase().includes(match.handle.toLowerCase());
}

function naturalSize(element: Element, fromUrl: PhotoFact): Pick<PhotoFact, 'width' | 'height'> {
  if (element instanceof HTMLImageElement && element.naturalWidth > 0) {
    return { width: element.naturalWidth, height: element.naturalHeight };
  }
  return { width: fromUrl.width, height: fromUrl.height };
}

function sizeFromUrl(rule: SiteRule, url: string): Pick<PhotoFact, 'width' | 'height'> {
  const size = rule.sizeInUrl?.exec(url)?.groups;
  return size === undefined
    ? { width: null, height: null }
    : { width: Number(size.width), height: Number(size.height) };
}
