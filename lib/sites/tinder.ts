import type { SiteGuide, SiteRule } from './site';
import { drawnFigure, nameHeading, othersLinks, othersPlaces } from './site';

export const rule: SiteRule = {
  id: 'tinder',
  name: 'Tinder',
  isCore: false,
  domains: ['tinder.com'],
  subdomains: /^(?:www)?$/,
  // Only people who chose a name for the web have a page; everything under /app needs an account.
  paths: [{ kind: 'profile', pattern: /^\/(?:[a-z]{2}(?:-[A-Za-z]{2,4})?\/)?@(?<handle>[\w.-]+)\/?$/ }],
  reserved: ['app', 'feature', 'blog'],
  ignoresCase: true,
  profileUrl: 'https://tinder.com/@{handle}',
  photo:
    /^https:\/\/images-ssl\.gotinder\.com\/(?:u\/[\w-]+\/|[\w-]+\/(?:\d+x\d+_)?)[\w-]+\.(?:jpe?g|webp|png)/,
  placeholder: drawnFigure,
  // Nobody but the subject stands on such a page; photos are painted as backgrounds.
  photoPlaces: [
    'main [style*="gotinder.com"], main img, [role="main"] [style*="gotinder.com"], [role="main"] img',
  ],
  heading: nameHeading,
  notThePhoto: `${othersPlaces}, ${othersLinks}:not([href*="gotinder"]):not([href*="/@{handle}" i])`,
  sizeInUrl: /\/(?<width>\d{2,4})x(?<height>\d{2,4})_/,
  namePlaces: ['main h1, [role="main"] h1, h1'],
  photoData:
    '"webProfile":(?=[^]{0,20000}?"username":\\s*"{handle}")[^]{0,20000}?"url":\\s*"(?<url>[^"]*gotinder[^"]*)"',
  restricted: [],
  open: [{ name: 'web-profile' }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [],
  hub: null,
  none: 'not-found',
};
