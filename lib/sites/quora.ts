import type { SiteGuide, SiteRule } from './site';
import { nameHeading, othersLinks, othersPlaces, otherProjects } from './site';

export const rule: SiteRule = {
  id: 'quora',
  name: 'Quora',
  isCore: false,
  domains: ['quora.com'],
  // One host for each language; longer names are spaces.
  subdomains: /^(?:www|[a-z]{2})?$/,
  paths: [
    {
      kind: 'profile',
      pattern:
        /^\/profile\/(?<handle>[^/]+)(?:\/(?:answers|questions|posts|all_posts|followers|following|spaces|topics|edits|log|activity|about)?)?\/?$/,
    },
  ],
  reserved: [],
  ignoresCase: false,
  profileUrl: 'https://www.quora.com/profile/{handle}',
  // A number follows the word for people; a letter (main-thumb-t-12-) for topics and spaces.
  photo: /^https:\/\/qphs?\.[\w.-]*quoracdn\.net\/main-(?:thumb|raw|custom)-\d+-/,
  placeholder: /quoracdn\.net\/-\d+-images\.\S*profile\w*_default/,
  photoPlaces: [
    '#mainContent img[src*="-200-"], #mainContent img[src*="main-raw-"]',
    'main header img, header:has(h1) img, header:has(h2) img',
    '#mainContent img, main img, [role="main"] img',
  ],
  // Answers show their authors, always with a link to them. Names in other scripts stand encoded there.
  notThePhoto: `${othersPlaces}, [role="list"], [class*="comment" i], [class*="answer" i], a[href*="/answer/"], ${othersLinks}:not([href*="%"])`,
  heading: nameHeading,
  sizeInUrl: /\/main-thumb-\d+-(?<width>(?<height>\d+))-/,
  namePlaces: ['#mainContent h1', 'main h1, h1', '#mainContent .q-text'],
  elsewhere: [{ name: 'login-page', selector: 'main input[type="password"]' }],
  restricted: [],
  open: [],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'search-engines',
      effect: 'finding',
      url: 'https://www.quora.com/settings/privacy',
      sources: [],
      seen: null,
      confidence: 'low',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: 'https://www.quora.com/settings/privacy',
      sources: [],
      seen: null,
      confidence: 'low',
    },
  ],
  hub: {
    url: 'https://www.quora.com/settings/privacy',
    sources: [otherProjects],
    seen: null,
    confidence: 'medium',
  },
};
