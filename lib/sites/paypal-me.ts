import type { SiteGuide, SiteRule } from './site';
import {
  field,
  nameHeading,
  drawnFigure,
  othersLinks,
  othersPlaces,
  photoField,
  profileHeads,
  bodyHeader,
  otherProjects,
} from './site';

// Viewer and recipient both have such a field; only where the data knows no recipient, the first stands for the page.
const recipient = '(?:"(?:recipientSlugDetails|slugDetails)"|^(?![^]*"slugDetails")[^]*?"userInfo")';

export const rule: SiteRule = {
  id: 'paypal-me',
  name: 'PayPal.Me',
  isCore: false,
  domains: ['paypal.me', 'paypal.com'],
  matches: ['https://*.paypal.me/*', 'https://*.paypal.com/paypalme/*'],
  subdomains: /^(?:www)?$/,
  // An amount may follow: /mara/25EUR.
  paths: [
    { kind: 'profile', pattern: /^\/paypalme\/(?<handle>[A-Za-z0-9]{1,20})(?:\/[\d.,]+[A-Za-z]{0,3})?\/?$/ },
    {
      kind: 'profile',
      pattern: /^\/\/(?:www\.)?paypal\.me\/(?<handle>[A-Za-z0-9]{1,20})(?:\/[\d.,]+[A-Za-z]{0,3})?\/?$/,
    },
  ],
  reserved: ['grab', 'pools', 'my', 'paypalme', 'signin', 'login', 'terms', 'about', 'getstarted', 'country'],
  ignoresCase: true,
  profileUrl: 'https://paypal.me/{handle}',
  // No marker is known, so every picture of PayPal's hosts counts that is no part of its own design, and of the host for that only what is called a photo.
  photo:
    /^https:\/\/(?:(?:[\w-]+\.)*paypal\.com\/|www\.paypalobjects\.com\/(?=\S*(?:profile|avatar|photo|user)))(?!\S*(?:logo|icon|sprite|webstatic|\/static\/|paypal-ui|placeholder|default|\.svg|\.ico))\S/,
  placeholder: drawnFigure,
  photoPlaces: [
    '[id*="profilePhoto" i] img, img[id*="profilePhoto" i], [class*="profilePhoto" i] img, img[class*="profilePhoto" i]',
    '[data-testid*="profile" i] img, img[data-testid*="profile" i]',
    'main img[src*="//pics.paypal.com/"]',
    profileHeads,
  ],
  notThePhoto: `${othersPlaces}, ${bodyHeader}, ${othersLinks}`,
  heading: nameHeading,
  namePlaces: ['main h1, main h2, h1'],
  // Every page is served for one recipient and never changes into another's, so the data need not name the handle.
  photoData: `${recipient}(?:(?!"profilePhotoUrl")[^])*${photoField('profilePhotoUrl')}`,
  elsewhere: [{ name: 'page-is-off', data: field('isProfileStatusActive', 'false', '') }],
  restricted: [],
  open: [{ name: 'site-is-public' }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'audience',
      effect: 'photo',
      url: 'https://www.paypal.com/paypalme/my/profile',
      sources: [],
      seen: null,
      confidence: 'low',
    },
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://www.paypal.com/paypalme/my/profile',
      sources: [],
      seen: null,
      confidence: 'low',
    },
  ],
  hub: {
    url: 'https://www.paypal.com/paypalme/my/profile',
    sources: [otherProjects],
    seen: null,
    confidence: 'medium',
  },
};
