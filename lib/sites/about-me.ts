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
  // Uploads lie under /background/ and /avatar/, the file named after the person (mara_1440732420_26.jpg), on whichever host the site
  // used at the time (seen in public code, 2012 to 2026). Pictures elsewhere on its own hosts count too, except its own design:
  // no list of what it serves is known.
  photo:
    /^https:\/\/(?:(?:[\w-]+\.)*about\.me|aboutme\.imgix\.net|\w+\.cloudfront\.net)\/(?:\S*\/)?(?:background|avatar)\/\S*_\d+_\d+\.|^https:\/\/(?:[\w-]+\.)*about\.me\/(?!s3\/|assets\/|\S*(?:logo|icon|sprite|default|placeholder|blank|\.svg))\S/,
  // The site's own pictures, which stand in for a person's in the head. No grey figure is known: whoever has no photo has
  // a page without one, or a landscape, which the address cannot tell from a portrait.
  placeholder:
    /about\.me\/s3\/|\/(?:\S*[/_-])?(?:default|placeholder|blank)[\w-]*\.(?:png|jpe?g|gif|svg|webp)/,
  photoPlaces: [
    '[itemprop="image"], .u-photo',
    'img[src*="/{handle}_" i], [style*="/{handle}_" i]',
    ownPictures,
    profileHeads,
    '[class*="photo" i] img, img[class*="photo" i], [class*="photo" i][style*="url("]',
  ],
  notThePhoto: `${othersPlaces}, ${bodyHeader}, ${othersLinks}`,
  heading: nameHeading,
  // Only where the server cuts to this size; elsewhere the numbers are an upper bound.
  sizeInUrl: /\bfit=cover,w=(?<width>\d{2,4}),h=(?<height>\d{2,4})/,
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
