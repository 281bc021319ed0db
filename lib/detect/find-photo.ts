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

const NEAR = 'near-heading';

function nearHeading(selector: string, match: UrlMatch, document: Document): PhotoFound {
  const heading = queryFirst(document, selector);
  let block = heading && parentOf(heading);
  for (let step = 0; block && step < HEADING_STEPS; step += 1) {
    const found = firstPhoto(queryAll(block, 'img,image,[style*="url("]'), match, NEAR);
    if (found) return found;
    block = parentOf(block);
  }
  return null;
}

/**
 * Neither shrunk to what the viewer has in the site's bar, or a commenter, nor a banner. Of a painted background the
 * element's own size counts. May make the browser lay out the page: ask last.
 */
function isPortrait({
  clientWidth = 0,
  clientHeight = 0,
  width = clientWidth,
  naturalWidth = 2 * clientWidth,
  naturalHeight = 2 * clientHeight,
}: Partial<HTMLImageElement>): boolean {
  return !(width < 40 && width < naturalWidth) && !(naturalWidth > 2 * naturalHeight);
}

function firstPhoto(elements: Iterable<Element>, match: UrlMatch, sign: string): PhotoFound {
  const { rule } = match;
  const notThePhoto = rule.notThePhoto && fillSelector(rule.notThePhoto, match);
  for (const element of elements) {
    const found = shownPhoto(element, match, sign);
    // The address first: of the hundreds of pictures on a page, it rules out nearly all.
    if (!found || (notThePhoto && element.closest(notThePhoto)) || !namesTheHandle(element, match)) continue;
    if (sign === NEAR && !isPortrait(element)) continue;
    return found === 'placeholder' ? found : { ...found, ...naturalSize(element) };
  }
  return null;
}

function shownPhoto(element: Element, match: UrlMatch, sign: string): PhotoFound {
  for (const url of addresses(element)) {
    const found = url ? photoFromUrl(match, url, sign) : null;
    if (found) return found;
  }
  return null;
}

/**
 * Every address a picture element may show, what it shows now first. Lazy pictures keep theirs in a data attribute, SVG
 * images in href, tags of the head in content, and some sites paint the photo as a background.
 */
export function* addresses(element: Element): Generator<string | null | undefined> {
  if (element instanceof HTMLImageElement) yield element.currentSrc;
  // A computed style may make the browser style the page: not for <image>, which has no background.
  else if (element.localName !== 'image')
    yield /url\("(.+?)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
  for (const name of ['src', 'data-delayed-url', 'data-src', 'href', 'xlink:href', 'content'])
    yield attribute(element, name);
}

function namesTheHandle(element: Element, match: UrlMatch): boolean {
  const { besideHandle } = match.rule;
  const container = besideHandle && element.closest(besideHandle);
  if (!container) return true;
  const text = `${attribute(element, 'alt') ?? ''} ${textOf(container)}`;
  return text.toLowerCase().includes(match.name.toLowerCase());
}

/** Of a picture that has loaded; of everything else nothing, so that the size in the address stands. */
function naturalSize({
  naturalWidth: width = 0,
  naturalHeight: height = 0,
}: Partial<HTMLImageElement>): Partial<PhotoFact> {
  return width > 0 ? { width, height } : {};
}

function sizeFromUrl(rule: SiteRule, url: string): Pick<PhotoFact, 'width' | 'height'> {
  const size = rule.sizeInUrl?.exec(url)?.groups;
  return { width: size ? Number(size.width) : null, height: size ? Number(size.height) : null };
}
