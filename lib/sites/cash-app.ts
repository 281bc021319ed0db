import type { SiteGuide, SiteRule } from './site';
import { drawnFigure, nameHeading, othersLinks, othersPlaces, bodyHeader } from './site';

export const rule: SiteRule = {
  id: 'cash-app',
  name: 'Cash App',
  isCore: false,
  domains: ['cash.app', 'cash.me'],
  subdomains: /^(?:www)?$/,
  // An amount to pay may follow: /$mara/20.
  paths: [{ kind: 'profile', pattern: /^\/\$(?<handle>[A-Za-z]\w{0,19})(?:\/[\d.,]*)?\/?$/ }],
  // Nothing is reserved: the site's own pages have no "$".
  reserved: [],
  ignoresCase: true,
  profileUrl: 'https://cash.app/${handle}',
  photo:
    /^https:\/\/(?:cash-images(?:-\w+)?\.squarecdn\.com|franklin-assets\.s3\.amazonaws\.com)\/apps\/imgs\//,
  placeholder: drawnFigure,
  // Nobody but the subject stands on such a page, save the viewer in the navigation.
  photoPlaces: [
    'main img[alt*="{handle}" i], img[alt="${handle}" i]',
    'main img, main [style*="/apps/imgs/"], [role="main"] img',
  ],
  heading: nameHeading,
  notThePhoto: `${othersPlaces}, ${bodyHeader}, ${othersLinks}:not([href*="/apps/imgs/"]):not([href*="\${handle}" i])`,
  sizeInUrl: /[?&]width=(?<width>(?<height>\d{2,4}))/,
  namePlaces: ['main h1, main h2, h1'],
  restricted: [],
  open: [{ name: 'site-is-public' }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [],
  hub: null,
  none: 'not-found',
};
