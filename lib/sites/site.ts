/**
 * What a file in this folder says about one social site. Declarative first: the engine in lib/detect reads it.
 *
 * In every selector and pattern text below, `{handle}` stands for the handle in the page's address, escaped for where it
 * stands; so a sign left over from the previous page of a single-page app does not match.
 */
export interface SiteRule {
  /** Same as the file name. */
  readonly id: string;
  /** The site's own name, as people know it. Not translated. */
  readonly name: string;
  /** Hosts the site owns. The manifest asks for `https://*.DOMAIN/*`. */
  readonly domains: readonly string[];
  /**
   * Whether it is watched from the start. The others are optional: the user allows them one by one or all at once, since a
   * new required host would switch the extension off in Chrome until the user agrees (w3c/webextensions#711).
   */
  readonly isCore: boolean;
  /** Match patterns of the pages to look at, where the hosts serve much else (Google). Default: all of the domains. */
  readonly matches?: readonly string[];
  /** What may stand before the domain on hosts that show profiles; `''` is the bare domain. */
  readonly subdomains: RegExp;
  /**
   * Addresses of profile pages and of the viewer of the profile photo, with a named group `handle`. Each is tried on the
   * percent-decoded path (`/mara`), on path and query (`/profile.php?id=4`), and on `//host/path` (`//mara.tumblr.com/`).
   * Anchor with ^ and $.
   */
  readonly paths: readonly { readonly kind: PageKind; readonly pattern: RegExp }[];
  /** First path segments that are the site's own and never a handle. Lower case. */
  readonly reserved: readonly string[];
  /** Whether the site treats `Anna` and `anna` as one handle. Then page facts carry it in lower case. */
  readonly ignoresCase: boolean;
  /** Whether its hosts are servers with people of their own: then `mara` of two hosts is two people, `mara@HOST` each. */
  readonly isNetwork?: boolean;
  /** Address of a profile; null where the handle alone does not make one: it may be a number or belong to another host. */
  readonly profileUrl: string | null;
  /** Addresses of profile photos on the site's image hosts. */
  readonly photo: RegExp;
  /** The same in the viewer of the photo, where the site serves it there like any picture. `elsewhere` must tell other photos apart. */
  readonly fullPhoto?: RegExp;
  /** Addresses of the grey figure shown to those who have no photo. */
  readonly placeholder: RegExp;
  /** Where the subject's photo stands on the page, most durable place first. The first place that has a photo or a placeholder decides. */
  readonly photoPlaces: readonly string[];
  /** Elements that hold photos of other people or of the viewer, wherever they stand. */
  readonly notThePhoto?: string;
  /** The container around a photo place that must name the handle (in its text or the picture's alt), where the site always does. */
  readonly besideHandle?: string;
  /** The heading with the person's name: the nearest picture around it is tried last, for after a redesign. */
  readonly heading?: string;
  /** Reads the pixel size written into a photo's address, where the site writes it there. */
  readonly sizeInUrl?: RegExp;
  /** Where the display name stands. */
  readonly namePlaces: readonly string[];
  /**
   * Pattern of inline data that holds the photo's address in a group `url`, where pages show it late or nowhere else. Must
   * name `{handle}`.
   */
  readonly photoData?: string;
  /** Signs that this address is no person's profile after all: an organisation, a channel, a login wall. */
  readonly elsewhere?: readonly Sign[];
  /** Signs that only approved people see the profile. */
  readonly restricted: readonly Sign[];
  /** Signs that anyone sees the profile. */
  readonly open: readonly Sign[];
  readonly mine: readonly Sign[];
  readonly notMine: readonly Sign[];
}

export type PageKind = 'profile' | 'photo';

/** One sign on the page. Holds when every part that is given holds. */
export interface Sign {
  /** Kebab-case, stable: shown in a bug report and translated by no one. */
  readonly name: string;
  /** An element that must be there. */
  readonly selector?: string;
  /** Pattern that the text of the element of `selector` must match. Never words of a language: digits, the handle. */
  readonly text?: string;
  /** An element that must not be there. */
  readonly without?: string;
  /**
   * Pattern of a text that an inline data script must hold; see `saidOf`. `{number}` stands for the number at the end of the
   * content of the element of `selector`, or for nothing: a sign for what the head and the data must agree on.
   */
  readonly data?: string;
  /** Pattern of a text that no inline data script may hold. */
  readonly withoutData?: string;
  /** Pattern that the page's address must match. */
  readonly url?: RegExp;
  /**
   * Whether it counts only as long as the tab shows the person it was loaded with: for data that names nobody. After a move
   * inside a single-page app it still speaks of the page before.
   */
  readonly untilMove?: boolean;
}

/**
 * Pattern for data about many people that says `says` of our handle: within 3,000 characters of `about`, before or after,
 * with neither another person's `about` nor the end of a list's item (`},{`) in between; whole inner lists are passed over.
 * `about` ends with the handle's placeholder, such as `"username":"{handle}"`.
 */
export function saidOf(about: string, says: string): string {
  const another = about.split('{', 1)[0] ?? '';
  const list = '\\[[^\\[\\]]*\\]';
  // At each character one alternative at most fits, so that a long text cannot make the match slow.
  const between = `(?:${list}|(?!${list}|${another}|\\},\\s*\\{)[^]){0,3000}?`;
  return `${about}${between}${says}|${says}${between}${about}`;
}

/**
 * Pattern for `says` in the same JSON object as `about`, before or after it and never across the object's end: so data
 * about many people tells each by itself. Both are `field` patterns; also finds JSON that is quoted inside a script's string.
 */
export function inOneObject(says: string, about: string): string {
  const between = '(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*?';
  const unnamed = says.replace('?<url>', '?:');
  return `(?=${unnamed})(?:(?<=${about}${between})|(?=${unnamed}${between}${about}))${says}`;
}

/** Pattern of one field of JSON: `value` is a pattern without the quotes, or a bare word when `quote` is ''. */
export function field(key: string, value: string, quote = '\\\\*"'): string {
  return `\\\\*"${key}\\\\*":\\s*${quote}${value}${quote}`;
}

/** Pattern of a field that holds the photo's address. */
export function photoField(key: string): string {
  return field(key, '(?<url>(?:[^"\\\\]|\\\\(?!["\\\\]))+)');
}

/** The header of the site: it stands before `main` and names nobody, while the header of a profile holds the name. */
export const siteHeader =
  ':is(header:has(+ main), header:has(+ [role="main"])):not(:has(h1), :has(h2), :has([alt*="{handle}" i]))';

/** Pictures of a main part that has no heading to look near. */
export const mainPictures = ':is(main, [role="main"]):not(:has(h1), :has(h2)) img';

/** Articles are posts; the first one with a heading of the page may be the profile itself, marked up as one. */
export const othersArticles = 'article:not(:has(h1)), article ~ article';

/**
 * Where a page shows people other than its subject, whatever the site: for `notThePhoto`. Classes only by their first
 * letters: a frame around the whole page may be called `with-sidebar`. The header of the site stands before `main` and
 * names nobody; the header of a profile holds the name.
 */
export const othersPlaces = `nav, aside:not(:has(h1)), footer, ${othersArticles}, ul, ol, li, form, [role="navigation"], [role="banner"], [role="complementary"], [role="article"], [role="listitem"], [class^="comment" i], [class^="sidebar" i], [class^="suggest" i], [class^="recommend" i], [id^="comment" i], [id^="sidebar" i], ${siteHeader}`;

/**
 * Links that lead neither to the subject's own pages, nor to a place on this page, nor to a picture, nor to where the own photo
 * is changed: their pictures show someone else.
 */
export const othersLinks =
  'a[href]:not([href$="/{handle}" i]):not([href*="/{handle}/" i]):not([href*="/{handle}?" i]):not([href^="#"]):not([href^="javascript:"]):not([href$="/edit" i]):not([href*="/edit/" i]):not([href*="/settings/" i]):not([href$="/photo" i]):not([href*=".jp" i]):not([href*=".png" i]):not([href*=".webp" i])';

/** The picture inside a link to the subject's own address, or described by the handle. */
export const ownPictures =
  'a[href$="/{handle}" i] img, a[href$="/{handle}/" i] img, img[alt~="{handle}" i], img[alt="@{handle}" i]';

/** Blocks that people call the head of a profile, whatever the site. */
export const profileHeads =
  'main header img, [role="main"] header img, [class*="profile-header" i] img, [class*="profileHeader" i] img, [class*="profile_header" i] img, [id*="profile-header" i] img, [data-testid*="profile-header" i] img, [data-testid*="profileHeader" i] img';

/**
 * The heading with the person's name: the first of the page, or of its main part where that has only lesser ones. On a page
 * without headings what the body begins with, so that its only photo is found.
 */
export const nameHeading =
  'main h1, [role="main"] h1, h1, main h2, [role="main"] h2, body:not(:has(h1)) h2, body:not(:has(h1, h2)) h3, body:not(:has(h1, h2, h3)) > *';

/** The header of the site itself, where it stands before the page: it names nobody. */
export const bodyHeader = 'body > header:not(:has(h1)):not(:has(h2))';

/** For a site whose grey figure is not known: what such files are called everywhere. */
export const drawnFigure =
  /[/_.=-](?:[Dd]efault|[Bb]lank|[Pp]laceholder|nobody|anonymous|silhouette|no[_-]?(?:avatar|photo|pic|image|profile))(?![a-z])[^/?]*(?:[?#]|$)/;

/** What the extension's own pages tell about lowering exposure on a site. Kept out of the content scripts. */
export interface SiteGuide {
  /** What reaches the photo itself first, then what hides the rest, makes it harder to find, limits its use. */
  readonly steps: readonly GuideStep[];
  /** Where the site's settings begin, for when a step's address leads nowhere. */
  readonly hub: GuidePage | null;
  /** Hosts beside the site's own on which its settings live. */
  readonly settingsHosts?: readonly string[];
  /** Why there are no steps; given exactly where there are none. */
  readonly none?: NoSteps;
}

/** `not-found`: no source names a setting. `unread`: the settings page is known, what can be changed there is not. */
export type NoSteps = 'not-found' | 'unread';

/** A page of the site's settings, with where that is from. */
export interface GuidePage {
  readonly url: string;
  /** Addresses, or in English what else it was. Empty only where the confidence is low. */
  readonly sources: readonly string[];
  /** Day, month or year the address was last seen working, as the source says it. */
  readonly seen: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** One thing to do. Its words are the texts `lower.…_ID`, and `lower.…_SITE_ID` where the site needs its own. */
export interface GuideStep extends Omit<GuidePage, 'url'> {
  /** Ticks are kept under it: once in a guide, never renamed. */
  readonly id: StepId;
  readonly effect: StepEffect;
  /**
   * The settings page itself. `{host}` stands for the host of the person's own server, `{handle}` for their handle. Null where
   * it has no address, in an app: then the site has a text of its own that names the way.
   */
  readonly url: string | null;
}

export type StepId =
  | 'audience'
  | 'photo-visibility'
  | 'replace-photo'
  | 'search-engines'
  | 'tagging'
  | 'discoverability'
  | 'discoverability-phone'
  | 'partners'
  | 'ai-training'
  | 'ai-objection'
  | 'ai-reuse';

/** What a step reaches, strongest first: the photo itself, the rest of the profile, how it is found, what it is used for. */
export const STEP_EFFECTS = ['photo', 'profile', 'finding', 'use'] as const;
export type StepEffect = (typeof STEP_EFFECTS)[number];

/** Sources of more than one guide. */
export const settingsLists =
  'https://github.com/StellarSand/privacy-settings/tree/c100ff507f8ad38d31167ce0bdd092dd22b361ae';
export const metaReview =
  'public repository, name not recorded: review of Meta AI settings, verified 2026-10-02';
export const optOutCatalogue =
  'public repository, name not recorded: catalogue of opt-out addresses, 2025 or 2026';
export const otherProjects = 'public repositories, names not recorded: projects that open this address';

/** Addresses beside each rule: a test runs every address of every site through every rule. Never bundled. */
export interface SiteExamples {
  /** Address of a page that belongs to one profile -> its handle. */
  readonly profiles: Readonly<Record<string, string>>;
  /** Addresses of the same site, or looking like it, that belong to no profile. */
  readonly others: readonly string[];
  /** Addresses of profile photos, one of each form that the site has. */
  readonly photos?: readonly string[];
  /** Addresses of its grey figures and of pictures that are no profile photos. */
  readonly otherPictures?: readonly string[];
}

/** Match patterns of one site, as the manifest and the browser's permissions write them: no more hosts than are looked at. */
export function origins({ domains, matches }: SiteRule): string[] {
  if (matches === undefined) return domains.map((domain) => `https://*.${domain}/*`);
  return matches.map((pattern) => pattern.replace(/^(https:\/\/[^/]+\/).*/, '$1*'));
}

/** Match patterns of the pages of one site to look at. */
export function pages(rule: SiteRule): readonly string[] {
  return rule.matches ?? origins(rule);
}
