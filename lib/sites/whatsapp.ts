import type { SiteGuide, SiteRule } from './site';
import { siteHeader, settingsLists, othersArticles } from './site';

export const rule: SiteRule = {
  id: 'whatsapp',
  name: 'WhatsApp',
  isCore: false,
  domains: ['wa.me', 'whatsapp.com'],
  // chat. invites to groups, web. holds the user's own chats.
  subdomains: /^(?:www|api)?$/,
  paths: [
    { kind: 'profile', pattern: /^\/\/(?:www\.)?wa\.me\/\+?(?<handle>\d{7,15})\/?$/ },
    // Short links of businesses: the code stands for the number, which the page does not name.
    {
      kind: 'profile',
      pattern: /^\/\/(?:(?:www\.)?wa\.me|api\.whatsapp\.com)\/(?<handle>message\/[A-Za-z\d]{6,20})\/?$/,
    },
    { kind: 'profile', pattern: /^\/send\/?\?(?:.*&)?phone=[+ ]?(?<handle>\d{7,15})(?:&.*)?$/ },
  ],
  reserved: [],
  ignoresCase: false,
  profileUrl: 'https://wa.me/{handle}',
  // Pictures of people, groups and channels share this path: groups and channels have addresses of their own.
  photo: /^https:\/\/[\w.-]+\.whatsapp\.net\/v\/t61\.24694-24\//,
  // Without a photo the page shows none; no address of a grey figure is known.
  placeholder: /(?!)/,
  photoPlaces: [
    '#main_block img',
    'main img, [role="main"] img',
    'img[src*="/t61.24694-24/"]',
    '[style*="/t61.24694-24/"]',
    // The head seldom names the number; the page never moves on by itself.
    'head:not(:has([property^="al:"], [property="og:url"], [rel="canonical"])) meta[property="og:image"]',
  ],
  notThePhoto: `nav, aside, footer, ${othersArticles}, ${siteHeader}, a[href]:not([href*="{handle}"], [href^="whatsapp:"], [href^="#"])`,
  heading: 'main h1, h1, h2, h3',
  sizeInUrl: /[?&]stp=[\w-]*_s(?<width>\d{2,4})x(?<height>\d{2,4})/,
  namePlaces: ['#main_block h3', 'main h1, main h2, main h3', 'h1, h2, h3'],
  restricted: [],
  // The page is made for people who are not signed in; who hides the photo from them shows none here.
  open: [{ name: 'shown-to-everyone', selector: 'body' }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  // The setting is in the app and has no address.
  steps: [
    {
      id: 'photo-visibility',
      effect: 'photo',
      url: null,
      sources: [settingsLists],
      seen: '2026-06-23',
      confidence: 'high',
    },
  ],
  hub: null,
};
