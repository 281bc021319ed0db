import type { SiteRule } from '../sites/site';
import { nameHeading } from '../sites/site';
import type { PhotoFound } from './find-photo';
import { findPhoto, photoFromUrl } from './find-photo';
import type { LinkedNode } from './head-data';
import { isNode, parse, walk } from './head-data';
import type { UrlMatch } from './match-url';
import type { PageFacts } from './page-facts';
import { readPage } from './read-page';
import { attribute, queryAll, queryFirst } from './safe-dom';

/** What an unknown site's page looks like, after a click on the toolbar button. */
export type GenericReading =
  | { readonly is: 'looks-like'; readonly facts: PageFacts; readonly sign: string }
  | { readonly is: 'does-not' }
  /** Some sign of a profile, but no photo that belongs to it; or a photo of a person without a word of whom. */
  | { readonly is: 'cannot-tell' };

/** Places that show others than the page's subject. */
const others = 'nav, footer, aside, article, [role="feed"]';

/** Reads any page by the signs that sites agree on; the engine is the same as for known sites. */
const anySite: SiteRule = {
  id: 'other',
  name: '',
  isCore: false,
  domains: [],
  subdomains: /^/,
  paths: [],
  reserved: [],
  ignoresCase: true,
  profileUrl: '',
  photo: /^https:\/\//,
  // Gravatar answers with a drawn figure where it knows nobody; the query tells when one was asked for.
  placeholder:
    /\/missing\.png|default[_-]?(?:avatar|profile|user)|[?&]d=(?:mp|identicon|monsterid|wavatar|retro|robohash|blank)\b/i,
  photoPlaces: [
    '.h-card .u-photo',
    '[itemtype*="schema.org/Person"] img[itemprop="image"], [itemtype*="schema.org/Person"] [itemprop="image"] img',
    'img[src*="/accounts/avatars/"]',
    'img[src*="gravatar.com/avatar/"]',
  ],
  notThePhoto: others,
  namePlaces: ['.h-card .p-name', '[itemtype*="schema.org/Person"] [itemprop="name"]', 'h1'],
  restricted: [],
  open: [],
  mine: [],
  notMine: [],
};

/** The same where a sure sign found no place of the photo: the picture beside the name. */
const besideName: SiteRule = {
  ...anySite,
  photo: /^https:\/\/(?!\S*(?:logo|icon|sprite|banner|cover|badge|flag|\.svg))/i,
  photoPlaces: [],
  notThePhoto: `${others}, li, a[href="/"], body > header:not(:has(h1))`,
  heading: nameHeading,
};

/** What a page says it is when it is about a thing, and a person only made it. */
const THING = /Article|Posting|Product|Recipe|Review|VideoObject|Event|Book|Question|Collection/;

/** Addresses of a person's ActivityPub data; a post's goes on after the name. */
const ACTOR = /\/(?:(?:users|accounts|actors?|u|author|profile)\/[^/]+|@[^/]+)\/?$/;

/** Smaller pictures beside a name are flags and badges. */
const SMALLEST = 48;

/**
 * Google Maps shows contributors on the hosts of every country (google.de, maps.google.co.jp). The manifest has google.com
 * alone: each host more is one more in the browser's warning. Such a page says nothing that sites agree on, so its silence
 * means nothing.
 */
const CONTRIBUTOR = /^https:\/\/(?:(?:www|maps)\.)?google\.(?:com?\.)?[a-z]{2,3}\/maps\/contrib\/\d/;

const GRAVATAR = 'img[src*="gravatar.com/avatar/"]';
const LARGE = 128;

/** Pure in the document as it is now. Says "cannot tell" rather than guess. */
export function readGeneric(url: string, document: Document): GenericReading {
  const match: UrlMatch = { rule: anySite, handle: '', name: '', kind: 'profile' };
  const linked = linkedPerson(document);
  const sign = linked?.sign ?? subjectSign(document);
  if (sign === null)
    return { is: CONTRIBUTOR.test(url) || showsPerson(match, document) ? 'cannot-tell' : 'does-not' };
  const ofHead = tagsOf(document, 'og:type').includes('profile') ? tagsOf(document, 'og:image') : [];
  const photo =
    findPhoto(match, document) ??
    photoInHead([...(linked?.photos ?? []), ...ofHead], match, url) ??
    findPhoto({ ...match, rule: besideName }, document);
  const reading = readPage(match, url, document, photo);
  if (reading.is !== 'profile' || (reading.facts.photo.width ?? SMALLEST) < SMALLEST)
    return { is: 'cannot-tell' };
  return { is: 'looks-like', facts: reading.facts, sign };
}

/** Signs that the page is about one person, surest first; null where it says it is about something else. */
function subjectSign(document: Document): string | null {
  const type = tagsOf(document, 'og:type')[0] ?? '';
  if (type === 'profile') return 'og-type-profile';
  if (/^(?:article|product|video|book|event)/.test(type)) return null;
  // A list of people is nobody's profile.
  const cards = queryAll(document, '.h-card').filter(
    (card) => card.closest(`${others}, .h-entry, .h-feed`) === null,
  );
  if (cards.length === 1) return 'h-card';
  const people = '[itemtype*="schema.org/ProfilePage"], [itemtype$="schema.org/Person"]:not([itemprop])';
  if (queryAll(document, people).length === 1) return 'schema-person';
  const actors = queryAll(document, 'link[rel="alternate"][type="application/activity+json"]');
  if (actors.some((link) => ACTOR.test(attribute(link, 'href') ?? ''))) return 'activitypub';
  return isGravatarPage(document) ? 'gravatar-host' : null;
}

/** A large picture from Gravatar right before the page's heading; those of authors and commenters are small. */
function isGravatarPage(document: Document): boolean {
  if (queryFirst(document, 'link[rel="canonical"][href^="https://gravatar.com/"]') !== null) return true;
  const before = ['img:has(+ h1)', ':has(+ h1) img', ':has(+ * > h1) img'];
  const photo = queryFirst(document, before.map((place) => place.replace('img', GRAVATAR)).join());
  const size = /[?&](?:s|size)=(\d+)/.exec((photo && attribute(photo, 'src')) ?? '')?.[1];
  return Number(size ?? 0) >= LARGE && photo?.closest(others) === null;
}

function showsPerson(match: UrlMatch, document: Document): boolean {
  const photo = findPhoto(match, document);
  return photo !== null && photo !== 'placeholder' && tagsOf(document, 'og:image').length === 0;
}

function photoInHead(photos: readonly string[], match: UrlMatch, url: string): PhotoFound {
  for (const photo of photos) {
    if (!URL.canParse(photo, url)) continue;
    const found = photoFromUrl(match, new URL(photo, url).href, 'head-tags');
    if (found !== null) return found;
  }
  return null;
}

/** Some sites write `name` where the standard has `property`. */
function tagsOf(document: Document, key: string): string[] {
  return queryAll(document, `meta[property="${key}"], meta[name="${key}"]`).map((tag) =>
    (attribute(tag, 'content') ?? '').trim(),
  );
}

interface LinkedPerson {
  readonly sign: string;
  readonly photos: readonly string[];
}

/**
 * The one person whom JSON-LD calls the page's subject: of a ProfilePage, or a Person who stands alone at the top. A Person
 * beside an article may be its author.
 */
function linkedPerson(document: Document): LinkedPerson | null {
  const roots = queryAll(document, 'script[type="application/ld+json"]').flatMap(parse).filter(isNode);
  const people: LinkedNode[] = [];
  let isProfile = false;
  let isThing = tagsOf(document, 'og:type').some((type) => /^(?:article|product)/.test(type));
  for (const root of roots) {
    walk(root, (node) => {
      const type = `${node['@type']}`;
      isProfile ||= type.includes('ProfilePage');
      isThing ||= THING.test(type);
      if (type.includes('Person')) people.push(node);
    });
  }
  const alone = roots.filter((root) => `${root['@type']}` === 'Person');
  if (isProfile) return { sign: 'json-ld-profile-page', photos: people.flatMap(photosOf) };
  if (isThing || people.length !== 1 || alone.length !== 1) return null;
  return { sign: 'json-ld-person', photos: people.flatMap(photosOf) };
}

function photosOf({ image }: LinkedNode): string[] {
  const photos: unknown[] = [image].flat();
  walk(image, ({ contentUrl, url, thumbnailUrl }) => photos.push(contentUrl, url, thumbnailUrl));
  return photos.filter((photo) => typeof photo === 'string');
}
