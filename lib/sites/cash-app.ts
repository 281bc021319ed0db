import type { SiteGuide, SiteRule } from './site';
import { noPlaceholder, othersPlaces } from './site';

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
  photo: /^https:\/\/cash-images(?:-\w+)?\.squarecdn\.com\/apps\/imgs\//,
  placeholder: noPlaceholder,
  // Nobody but the subject stands on such a page, save the viewer in the navigation.
  photoPlaces: [
    'main img[alt*="{handle}" i], img[alt="${handle}" i]',
    'main img, main [style*="/apps/imgs/"], [role="main"] img',
    'img[src*="/apps/imgs/"], [style*="/apps/imgs/"]',
  ],
  notThePhoto: `${othersPlaces}, body > header, a[href*="/account"]`,
  sizeInUrl: /[?&]width=(?<width>(?<height>\d{2,4}))/,
  namePlaces: ['main h1, main h2, h1'],
  restricted: [],
  open: [{ name: 'site-is-public' }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = { settings: [] };
