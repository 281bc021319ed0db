import type { SiteGuide, SiteRule } from './site';
import { nameHeading, drawnFigure, othersLinks, othersPlaces, ownPictures, profileHeads } from './site';

export const rule: SiteRule = {
  id: 'researchgate',
  name: 'ResearchGate',
  isCore: false,
  domains: ['researchgate.net'],
  subdomains: /^(?:www)?$/,
  paths: [
    {
      kind: 'profile',
      // Below a profile stand tabs, some of them counted (/research/2), but also single publications and questions.
      pattern:
        /^\/profile\/(?<handle>[^/]+)(?:\/(?!(?:publication|post|topic)(?:\/|$))[\w-]+(?:\/\d+)?)?\/?$/,
    },
    // Pages the site makes of authors who have not signed up.
    { kind: 'profile', pattern: /^\/scientific-contributions\/(?<handle>[^/]+)\/?$/ },
  ],
  reserved: [],
  ignoresCase: false,
  profileUrl: null,
  photo: /^https:\/\/[ci]\d*\.rgstatic\.net\/ii\/profile\.image\//,
  placeholder: drawnFigure,
  photoPlaces: [
    // The file is named after the profile: Mara-Lindqvist.jpg.
    'img[src*="/profile.image/"][src*="/{handle}." i]',
    '[itemprop="mainEntity"] header img',
    profileHeads,
    ownPictures,
  ],
  // Co-authors stand beside every publication.
  notThePhoto: `${othersPlaces}, [itemprop="author"], [class*="publication" i], [class*="people-item" i], ${othersLinks}:not([href*="profile.image"])`,
  heading: nameHeading,
  sizeInUrl: /_Q(?<width>(?<height>\d{2,4}))\//,
  namePlaces: ['main h1, [role="main"] h1, h1'],
  restricted: [],
  open: [],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [],
  hub: null,
  none: 'not-found',
};
