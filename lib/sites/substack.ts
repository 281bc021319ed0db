import type { SiteGuide, SiteRule } from './site';
import { nameHeading, othersLinks, othersPlaces, otherProjects } from './site';

/** Data stands as JSON inside a string, so its quotes may be escaped. */
const QUOTE = '\\\\*"';
const HANDLE = `${QUOTE}handle${QUOTE}:\\s*${QUOTE}{handle}${QUOTE}`;
const PHOTO = `${QUOTE}photo_url${QUOTE}:\\s*${QUOTE}(?<url>https:(?:[^"\\\\]|\\\\[/u])+)`;

export const rule: SiteRule = {
  id: 'substack',
  name: 'Substack',
  isCore: false,
  domains: ['substack.com'],
  // Every publication is a host.
  subdomains: /^[\w-]{0,63}$/,
  paths: [
    {
      kind: 'profile',
      // Notes and posts stand below the name as well (/@mara/note/c-12, /@mara/p-12).
      pattern:
        /^\/\/(?:www\.)?substack\.com\/@(?<handle>[\w-]{1,60})(?:\/(?:posts|notes|activity|likes|reads|followers|following|subscribers|about)?)?\/?$/,
    },
    // A publication's page about its author.
    {
      kind: 'profile',
      pattern:
        /^\/\/(?<handle>(?!(?:www|open|support|help|api|cdn|email|status)\.)[\w-]{1,60})\.substack\.com\/about\/?$/,
    },
  ],
  reserved: [],
  ignoresCase: true,
  profileUrl: null,
  // Pictures of posts pass through the same service; avatars are cut to a square, were one when uploaded, or stand in the data as uploaded.
  photo:
    /^https:\/\/(?:(?:cdn\.substack|substackcdn)\.com\/image\/fetch\/(?:(?:\S*[,/])?w_(\d+),h_\1[,/]\S*https?(?::|%3A)|\S*_(\d+)x\2\.\w+(?:[?#]|$))|(?:substack-post-media|bucketeer-[\w-]+)\.s3\.amazonaws\.com\/public\/images\/)/,
  placeholder: /substack\.com(?:\/|%2F)img(?:\/|%2F)avatars(?:\/|%2F)/,
  photoPlaces: [
    'a[href$="/@{handle}" i] img, a[href$="/@{handle}/" i] img, a[href*="/@{handle}?" i] img',
    'img[alt*="{handle}" i]',
    'main header img, header:has(h1) img, header:has(h2) img',
    'main img, [role="main"] img',
  ],
  // Logos of publications are square too.
  notThePhoto: `${othersPlaces}, [class*="comment" i], [class*="post-preview"], a[href*="/note/"], a[href*="/p/"], ${othersLinks}:not([href*="@{handle}" i])`,
  heading: nameHeading,
  sizeInUrl: /[,/]w_(?<width>\d+),h_(?<height>\d+),/,
  namePlaces: ['main header h1, header h1', 'main h1, h1'],
  photoData: `${HANDLE}[^{}]{0,1000}?${PHOTO}`,
  elsewhere: [{ name: 'login-page', selector: 'main input[type="password"]' }],
  restricted: [],
  open: [{ name: 'guest-reader', selector: 'a[href*="/sign-in"], a[href*="/sign-up"]' }],
  // Links to settings stand on other people's pages too (of a subscription, of a membership): no sign is known.
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://substack.com/settings',
      sources: [],
      seen: null,
      confidence: 'low',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: 'https://substack.com/settings',
      sources: [],
      seen: null,
      confidence: 'low',
    },
  ],
  hub: { url: 'https://substack.com/settings', sources: [otherProjects], seen: null, confidence: 'medium' },
};
