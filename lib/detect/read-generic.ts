import type { SiteRule } from '../sites/site';
import { readHead } from './head-data';
import type { UrlMatch } from './match-url';
import type { PageFacts } from './page-facts';
import { readPage } from './read-page';
import { queryFirst } from './safe-dom';

/** What an unknown site's page looks like, after a click on the toolbar button. */
export type GenericReading =
  | { readonly is: 'looks-like'; readonly facts: PageFacts; readonly sign: string }
  | { readonly is: 'does-not' }
  /** Some sign of a profile, but no photo that belongs to it; or a photo of a person without a word of whom. */
  | { readonly is: 'cannot-tell' };

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
  notThePhoto: 'nav, footer, aside, article, [role="feed"]',
  namePlaces: ['.h-card .p-name', '[itemtype*="schema.org/Person"] [itemprop="name"]', 'h1'],
  restricted: [],
  open: [],
  mine: [],
  notMine: [],
};

/** Signs that the page is about one person, surest first. */
const SUBJECT_SIGNS: readonly (readonly [name: string, selector: string])[] = [
  ['og-type-profile', 'meta[property="og:type"][content="profile" i]'],
  ['h-card', 'body > .h-card, main .h-card, header .h-card'],
  ['schema-person', '[itemtype*="schema.org/ProfilePage"], [itemtype$="schema.org/Person"]'],
  ['activitypub', 'link[rel="alternate"][type="application/activity+json"][href*="/users/"]'],
  ['gravatar-host', 'link[rel="canonical"][href^="https://gravatar.com/"]'],
];

/** Pure in the document as it is now. Says "cannot tell" rather than guess. */
export function readGeneric(url: string, document: Document): GenericReading {
  const match: UrlMatch = { rule: anySite, handle: '', kind: 'profile' };
  const sign = profileLinkedData(document) ? 'json-ld-profile-page' : subjectSign(document);
  const reading = readPage(match, url, document);
  if (sign === null) {
    const showsPerson = reading.is === 'profile' && readHead(match, document).photos.length === 0;
    return showsPerson ? { is: 'cannot-tell' } : { is: 'does-not' };
  }
  if (reading.is === 'profile') return { is: 'looks-like', facts: reading.facts, sign };
  return { is: 'cannot-tell' };
}

function subjectSign(document: Document): string | null {
  return SUBJECT_SIGNS.find(([, selector]) => queryFirst(document, selector) !== null)?.[0] ?? null;
}

/** A page that declares itself a ProfilePage; a Person alone may be the author of an article. */
function profileLinkedData(document: Document): boolean {
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[type="application/ld+json"]');
  return [...scripts].some((script) =>
    /"@type"\s*:\s*(?:\[[^\]]*)?"ProfilePage"/.test(script.textContent ?? ''),
  );
}
