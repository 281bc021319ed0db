import { fillPattern, fillSelector } from '../detect/fill';
import { photoFromUrl } from '../detect/find-photo';
import type { LinkedNode } from '../detect/head-data';
import { isNode, NAMED, parse, walk } from '../detect/head-data';
import type { UrlMatch } from '../detect/match-url';
import { decode } from '../detect/match-url';
import { attribute, queryAll, queryFirst, textOf } from '../detect/safe-dom';
import { oneLine } from '../one-line';
import type { ReachedView } from './stranger-view';

export type DataForm = ReachedView['data'][number];
export type StrangerPhoto = NonNullable<ReachedView['photo']>;

/** What one kind of ready-made data says about the person. Texts are clean and bounded; null is not said. */
export interface PersonData {
  readonly form: DataForm;
  readonly name: string | null;
  readonly bio: string | null;
  readonly photos: readonly StrangerPhoto[];
  readonly hasGreyFigure: boolean;
}

const NAME_LENGTH = 100;
const BIO_LENGTH = 300;
const URL_LENGTH = 4000;

/** More than one person's data needs; a page may repeat its tags a million times. */
const MOST = 50;

/** Every kind of ready-made data that the page holds about the person at its address, best first. Pure. */
export function readPersonData(match: UrlMatch, url: string, document: Document): PersonData[] {
  return [linkedData, microformats, openGraph]
    .map((read) => read(match, url, document))
    .filter((data) => data !== null);
}

/** A display name on one line; null where there is none, or it only repeats the handle or the site. */
export function cleanedName(value: unknown, match: UrlMatch): string | null {
  if (typeof value !== 'string') return null;
  const { rule, name: handle } = match;
  // Sites write the handle right behind the name.
  const name = oneLine(value, NAME_LENGTH).replace(fillPattern('\\s*@{handle}$', match), '');
  const bare = name.replace(/^@/, '').toLowerCase();
  const isEmpty = !/\p{L}/u.test(name);
  return isEmpty || bare === handle.toLowerCase() || bare === rule.name.toLowerCase() ? null : name;
}

function cleanedBio(value: unknown): string | null {
  const bio = typeof value === 'string' ? oneLine(value, BIO_LENGTH) : '';
  return bio === '' ? null : bio;
}

/** Puts together what one form says; null where it says nothing of the person. */
function personData(
  form: DataForm,
  name: string | null,
  bio: string | null,
  pictures: readonly Picture[],
  match: UrlMatch,
  url: string,
): PersonData | null {
  const found = pictures.slice(0, MOST).map((picture) => photoOf(picture, match, url));
  const photos = found.filter((each) => each !== null && each !== 'placeholder');
  const hasGreyFigure = photos.length === 0 && found.includes('placeholder');
  return name === null && photos.length === 0 && !hasGreyFigure
    ? null
    : { form, name, bio, photos, hasGreyFigure };
}

/** A picture as the data names it: nothing about it is sure. */
interface Picture {
  readonly address: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
}

/** The picture, if its address is that of a profile photo of the site. Stated sizes win over those in the address. */
function photoOf({ address, width, height }: Picture, match: UrlMatch, url: string) {
  if (typeof address !== 'string' || address.length > URL_LENGTH || !URL.canParse(address, url)) return null;
  const photo = photoFromUrl(match, new URL(address, url).href, 'stranger');
  if (photo === null || photo === 'placeholder') return photo;
  const stated = { width: pixels(width), height: pixels(height) };
  return {
    url: photo.url,
    width: stated.width ?? photo.width,
    height: stated.height ?? (stated.width === null ? photo.height : null),
  };
}

function pixels(value: unknown): number | null {
  const number =
    typeof value === 'string' && /^\s*\d{1,6}(?:px)?\s*$/.test(value) ? parseInt(value, 10) : value;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 && number <= 100_000
    ? number
    : null;
}

function linkedData(match: UrlMatch, url: string, document: Document): PersonData | null {
  const named = fillPattern(NAMED, match);
  const byHandle: LinkedNode[] = [];
  const bySubject: LinkedNode[] = [];
  for (const script of queryAll(document, 'script[type="application/ld+json"]').slice(0, MOST)) {
    walk(parse(script), (node) => {
      const type = String(node['@type'] ?? '');
      const { additionalName, alternateName, url: own, mainEntity } = node;
      const names = [additionalName, alternateName, own, node['@id']].flat();
      const isNamed = names.some((value) => typeof value === 'string' && named.test(decode(value)));
      if (/Person/.test(type) && isNamed) byHandle.push(node);
      if (/ProfilePage/.test(type) && isNode(mainEntity) && !namesSomeone(mainEntity))
        bySubject.push(mainEntity);
    });
  }
  const person = byHandle[0] ?? bySubject[0];
  if (person === undefined) return null;
  const { name, givenName, familyName, description, image } = person;
  const wholeName = [givenName, familyName].filter((part) => typeof part === 'string').join(' ');
  const pictures: Picture[] = [image].flat().map((address) => ({ address }));
  walk(image, ({ contentUrl, url: address, thumbnailUrl, width, height }) => {
    pictures.push(
      { address: contentUrl, width, height },
      { address, width, height },
      { address: thumbnailUrl },
    );
  });
  const ownName = cleanedName(name, match) ?? cleanedName(wholeName, match);
  return personData('json-ld', ownName, cleanedBio(description), pictures, match, url);
}

/** Whether a node says by a handle whom it is about: one that is not ours, where ours was looked for before. */
function namesSomeone({ additionalName, alternateName }: LinkedNode): boolean {
  return [additionalName, alternateName].some((name) => typeof name === 'string');
}

function microformats(match: UrlMatch, url: string, document: Document): PersonData | null {
  const cards = queryAll(document, '.h-card, [itemtype$="schema.org/Person"]:not([itemprop])').filter(
    (card) => card.closest('article, nav, aside, footer, .h-entry, .h-feed') === null,
  );
  const [card] = cards;
  // A list of people is nobody's data.
  if (
    card === undefined ||
    cards.some((each) => each !== card && !card.contains(each) && !each.contains(card))
  )
    return null;
  const first = (selector: string): Element | null => queryAll(card, selector)[0] ?? null;
  const pictures = queryAll(card, '.u-photo, [itemprop="image"], [itemprop="image"] img').flatMap((element) =>
    ['src', 'href', 'content'].map((name) => ({ address: attribute(element, name) })),
  );
  return personData(
    'microformats',
    cleanedName(textOf(first('.p-name, [itemprop="name"]')), match),
    cleanedBio(textOf(first('.p-note, [itemprop="description"]'))),
    pictures,
    match,
    url,
  );
}

function openGraph(match: UrlMatch, url: string, document: Document): PersonData | null {
  // A site's own share card has title and picture too; it is about nobody.
  if (!namesSubject(match, document)) return null;
  const tags = queryAll(document, 'meta[property^="og:"], meta[name^="og:"]').slice(0, MOST * 4);
  const said = tags.map((tag): [key: string, value: string] => [
    (attribute(tag, 'property') ?? attribute(tag, 'name') ?? '').toLowerCase(),
    attribute(tag, 'content') ?? '',
  ]);
  const first = (key: string): string | undefined => said.find(([each]) => each === key)?.[1];
  const pictures: { address: string; width?: string; height?: string }[] = [];
  for (const [key, value] of said) {
    // A size belongs to the picture named before it.
    const last = pictures.at(-1);
    if (/^og:image(?::(?:secure_)?url)?$/.test(key)) pictures.push({ address: value });
    else if (key === 'og:image:width' && last !== undefined) last.width = value;
    else if (key === 'og:image:height' && last !== undefined) last.height = value;
  }
  return personData(
    'open-graph',
    titleName(first('og:title'), match),
    cleanedBio(first('og:description')),
    pictures,
    match,
    url,
  );
}

/** Whether the head speaks of the person at the address, and not of the site. */
function namesSubject(match: UrlMatch, document: Document): boolean {
  const named = fillPattern(NAMED, match);
  const tags =
    'meta[property="og:url"], meta[property="og:title"], meta[property^="al:"], meta[property$="username"], link[rel="canonical"]';
  return queryAll(document, tags)
    .slice(0, MOST)
    .some((tag) => named.test(decode(attribute(tag, 'content') ?? attribute(tag, 'href') ?? '')));
}

/** The name in a title such as `Mara Lindqvist (@mara) • Instagram photos and videos`. */
function titleName(title: string | undefined, match: UrlMatch): string | null {
  const line = oneLine(title ?? '', 200);
  const [beforeHandle = ''] = line.split(
    fillPattern('\\s*(?:\\(\\s*@?{handle}(?:@[^)]*)?\\s*\\)|@{handle}\\b)', match),
    1,
  );
  const site = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(match.rule.name)}(?![\\p{L}\\p{N}])`, 'iu');
  const parts = beforeHandle.split(/\s+[|•·/–—-]\s+/);
  const at = parts.findIndex((part) => site.test(part));
  return cleanedName((at > 0 ? parts.slice(0, at) : parts.slice(0, 1)).join(' - '), match);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The display name where the site's own page shows it. */
export function shownName(match: UrlMatch, document: Document): string | null {
  for (const place of match.rule.namePlaces) {
    const name = cleanedName(textOf(queryFirst(document, fillSelector(place, match))), match);
    if (name !== null) return name;
  }
  return null;
}

/** Of several the widest known; of those without a size the first. What is said of a picture first counts. */
export function largestPhoto(photos: readonly StrangerPhoto[]): StrangerPhoto | null {
  const once = photos.filter(({ url }, index) => photos.findIndex((each) => each.url === url) === index);
  const [first = null] = once;
  return once.reduce((best, photo) => ((photo.width ?? 0) > (best?.width ?? 0) ? photo : best), first);
}
