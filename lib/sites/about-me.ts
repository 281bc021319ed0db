import type { SiteGuide, SiteRule } from './site';
import { nameHeading, othersLinks, othersPlaces, ownPictures, profileHeads, bodyHeader } from './site';

export const rule: SiteRule = {
  id: 'about-me',
  name: 'About.me',
  isCore: false,
  domains: ['about.me'],
  subdomains: /^(?:www)?$/,
  paths: [
    // A name may hold dots; one that ends like a file is a file.
    {
      kind: 'profile',
      pattern: /^\/(?<handle>(?!.*\.(?:txt|xml|ico|json|js|css|html|php|png)$)[\w-][\w.-]*)\/?$/,
    },
  ],
  reserved:
    'login signup blog pricing directory logout settings search people discover explore about terms privacy help support account upgrade inbox ads features jobs press team contact careers faq pro premium home dashboard people-search user users static assets images api'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://about.me/{handle}',
  // No marker of its photos is known, so pictures of its own hosts and of the two services it used all count, and the places are narrow.
  photo:
    /^https:\/\/(?:(?:[\w-]+\.)*about\.me|aboutme\.imgix\.net|\w+\.cloudfront\.net)\/(?!\S*(?:logo|icon|sprite|default|placeholder|blank|\.svg))\S/,
  placeholder: /\/(?:\S*[/_-])?(?:default|placeholder|blank)[\w-]*\.(?:png|jpe?g|gif|svg|webp)/,
  photoPlaces: [
    '[itemprop="image"], .u-photo',
    ownPictures,
    profileHeads,
    '[class*="photo" i] img, img[class*="photo" i], [class*="photo" i][style*="url("]',
  ],
  notThePhoto: `${othersPlaces}, ${bodyHeader}, ${othersLinks}`,
  heading: nameHeading,
  namePlaces: ['main h1, [role="main"] h1, h1'],
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
