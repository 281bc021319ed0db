import type { SiteGuide, SiteRule } from './site';
import { nameHeading, drawnFigure, othersLinks, othersPlaces, ownPictures, profileHeads } from './site';

export const rule: SiteRule = {
  id: 'academia',
  name: 'Academia.edu',
  isCore: false,
  domains: ['academia.edu'],
  // Profiles stand on the host of an institution or on "independent"; papers and the site's own pages on www.
  subdomains:
    /^(?!(?:www|support|help|medium|api|s|m|mobile|blog|status|journals|careers|press|developers)$)[\w-]+$/,
  paths: [
    // Sections under a profile are named by the person: /MaraLindqvist/Papers, /MaraLindqvist/Talks.
    { kind: 'profile', pattern: /^\/(?<handle>[^/.?]+)(?:\/[A-Za-z][\w-]*)?\/?$/ },
  ],
  reserved:
    'documents departments people login signup upgrade search settings messages about terms privacy copyright hiring jobs journals courses research upload'.split(
      ' ',
    ),
  ignoresCase: false,
  profileUrl: null,
  // The path is not verified, so any picture of the host for people's photos.
  photo: /^https:\/\/(?:[\w-]+\.)?academia-photos\.com\/\d/,
  placeholder: drawnFigure,
  photoPlaces: [
    '[itemprop="image"]',
    ownPictures,
    profileHeads,
    '[class*="profile" i][class*="avatar" i] img, img[class*="profile" i][class*="avatar" i]',
  ],
  notThePhoto: `${othersPlaces}, ${othersLinks}:not([href*="academia-photos"])`,
  heading: nameHeading,
  sizeInUrl: /\/s(?<width>(?<height>\d{2,4}))_/,
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
