import type { SiteGuide, SiteRule } from './site';
import { mainPictures, siteHeader, optOutCatalogue, settingsLists } from './site';

const toSubject = '[href*="/maps/contrib/{handle}"], [data-href*="/maps/contrib/{handle}"]';

export const rule: SiteRule = {
  id: 'google',
  name: 'Google Maps',
  isCore: true,
  domains: ['google.com'],
  // Of all that Google serves only the maps are looked at.
  matches: ['https://www.google.com/maps/*', 'https://maps.google.com/maps/*', 'https://google.com/maps/*'],
  subdomains: /^(?:www|maps)?$/,
  paths: [{ kind: 'profile', pattern: /^\/maps\/contrib\/(?<handle>\d{10,25})(?:\/.*)?$/ }],
  reserved: [],
  ignoresCase: false,
  profileUrl: 'https://www.google.com/maps/contrib/{handle}',
  // "/a/", "/a-/" and the old photo.jpg are people; "/p/", "/gps-…" and "/geougc" are pictures of places.
  photo: /^https:\/\/lh\d\.googleusercontent\.com\/(?:a-?\/|-[\w-]+\/AAAA[\w-]*\/\S*photo\.jpg)/,
  // Letters drawn for those without a photo look like photos in their address: nothing tells them apart.
  placeholder: /\/a-?\/default-user/,
  photoPlaces: [
    `:is(${toSubject}) img`,
    '[role="main"] img',
    `h1:not([role="banner"] *) img, :is(${toSubject}) [style*="background-image"]`,
    // The head seldom names the contributor: it counts until the application has drawn anything.
    ':root:not(:has([property="og:url"], [rel="canonical"], [role="main"], h1, #gb)) :is([property="og:image"], [itemprop="image"])',
    mainPictures,
  ],
  // The bar holds the reader; reviews and lists hold other contributors.
  notThePhoto: `#gb, body > header, ${siteHeader}, nav, [role="banner"], [role="navigation"], [role="dialog"], aside, footer, [data-review-id], [href*="accounts.google.com"], a[href]:not([href*="/maps/contrib/{handle}"], [href*="googleusercontent.com/a"], [href^="#"]), [data-href*="/maps/contrib/"]:not([data-href*="/maps/contrib/{handle}"])`,
  heading: 'h1:not([role="banner"] *, #gb *), main h2, body:not(:has(h1)) h2',
  // Avatars are square: one number gives both sides.
  sizeInUrl: /=s(?=(?<height>\d{2,4}))(?<width>\d{2,4})/,
  namePlaces: ['[role="main"] h1', 'h1'],
  restricted: [],
  open: [{ name: 'guest-reader', selector: 'a[href*="accounts.google.com/ServiceLogin"]' }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://myaccount.google.com/personal-info',
      sources: [settingsLists],
      seen: '2026-06-23',
      confidence: 'medium',
    },
  ],
  hub: {
    url: 'https://myaccount.google.com/data-and-privacy',
    sources: [optOutCatalogue],
    seen: '2026',
    confidence: 'medium',
  },
};
