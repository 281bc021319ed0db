import type { SiteGuide, SiteRule } from './site';
import {
  nameHeading,
  othersLinks,
  othersPlaces,
  ownPictures,
  profileHeads,
  bodyHeader,
  otherProjects,
} from './site';

export const rule: SiteRule = {
  id: 'strava',
  name: 'Strava',
  isCore: false,
  domains: ['strava.com'],
  subdomains: /^(?:www|m)?$/,
  paths: [
    {
      kind: 'profile',
      pattern:
        /^\/(?:athletes|pros)\/(?<handle>[\w.-]+)(?:\/(?!posts\/\d|activities\/\d)[a-z_-]*(?:\/[a-z_-]+)?)?\/?$/,
    },
  ],
  reserved: ['search', 'edit', 'new', 'find', 'suggested'],
  ignoresCase: true,
  profileUrl: 'https://www.strava.com/athletes/{handle}',
  // People who signed up with another site may show their photo from there.
  photo:
    /^https:\/\/(?:dgalywyr863hv\.cloudfront\.net\/pictures\/athletes\/|lh3\.googleusercontent\.com\/|graph\.facebook\.com\/\S+\/picture)/,
  placeholder: /avatar\/athlete\/(?:large|medium|full|small)(?:-[0-9a-f]+)?\.png/,
  photoPlaces: [
    // The address of a photo holds the number of its owner.
    'img[src*="/pictures/athletes/{handle}/"], [style*="/pictures/athletes/{handle}/"]',
    '[class*="profile-heading" i] img, [class*="athlete-profile" i] header img',
    ownPictures,
    profileHeads,
  ],
  notThePhoto: `${othersPlaces}, ${bodyHeader}, #global-header, [class*="feed" i], [class*="comparison" i], ${othersLinks}:not([href*="/pictures/athletes/"])`,
  heading: nameHeading,
  namePlaces: ['[class*="profile-heading" i] h1', 'main h1, [role="main"] h1, h1'],
  restricted: [],
  open: [],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://www.strava.com/settings/privacy',
      sources: [otherProjects],
      seen: null,
      confidence: 'high',
    },
  ],
  hub: {
    url: 'https://www.strava.com/settings/privacy',
    sources: [otherProjects],
    seen: null,
    confidence: 'high',
  },
};
