import type { SiteGuide, SiteRule } from './site';
import { nameHeading, drawnFigure, othersLinks, othersPlaces, ownPictures, profileHeads } from './site';

export const rule: SiteRule = {
  id: 'xing',
  name: 'XING',
  isCore: false,
  domains: ['xing.com'],
  subdomains: /^(?:www)?$/,
  paths: [{ kind: 'profile', pattern: /^\/profile\/(?<handle>[^/]+)(?:\/[\w-]*){0,2}$/ }],
  reserved: [],
  ignoresCase: false,
  profileUrl: 'https://www.xing.com/profile/{handle}',
  photo: /^https:\/\/profile-images\.xing\.com\/images\//,
  placeholder: drawnFigure,
  // No attribute of the page is known: the link to the profile itself, its header, and the picture beside the name.
  photoPlaces: [
    ownPictures,
    'a[href*="/profile/{handle}/" i] img',
    profileHeads,
    'main > section:first-of-type img, main > div > section:first-of-type img',
  ],
  notThePhoto: `${othersPlaces}, ${othersLinks}:not([href*="profile-images"])`,
  heading: nameHeading,
  sizeInUrl: /\.(?<width>\d{2,4})x(?<height>\d{2,4})\.\w+/,
  namePlaces: ['main h1, [role="main"] h1, h1'],
  restricted: [],
  open: [],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'audience',
      effect: 'photo',
      url: 'https://www.xing.com/settings/privacy',
      sources: ['public repository, name not recorded: settings to harden, checked 2026-08-10'],
      seen: '2026-08-10',
      confidence: 'medium',
    },
    {
      id: 'search-engines',
      effect: 'finding',
      url: 'https://www.xing.com/settings/privacy',
      sources: ['public repository, name not recorded: settings to harden, checked 2026-08-10'],
      seen: '2026-08-10',
      confidence: 'medium',
    },
  ],
  hub: {
    url: 'https://www.xing.com/settings/privacy',
    sources: ['public repository, name not recorded: settings to harden, checked 2026-08-10'],
    seen: '2026-08-10',
    confidence: 'medium',
  },
};
