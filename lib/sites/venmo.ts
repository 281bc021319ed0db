import type { SiteGuide, SiteRule } from './site';
import { saidOf, otherProjects, othersArticles } from './site';

const username = '"username":\\s*"';
/** Up to 3,000 characters of data that name no other account. */
const sameAccount = `(?:(?!${username})[^]){0,3000}?`;
const toSubject =
  '[href$="/{handle}" i], [href*="/{handle}/" i], [href*="/{handle}?" i], [href*="user_id={handle}"]';

export const rule: SiteRule = {
  id: 'venmo',
  name: 'Venmo',
  isCore: true,
  domains: ['venmo.com'],
  subdomains: /^(?:www|account)?$/,
  paths: [
    { kind: 'profile', pattern: /^\/u\/@?(?<handle>[\w-]{1,50})\/?$/ },
    // Links in mails and QR codes give the id instead of the name.
    { kind: 'profile', pattern: /^\/code\/?\?(?:.*&)?user_id=(?<handle>\d+)(?:&.*)?$/ },
    // Old addresses without /u/; on account.venmo.com such paths are the application's own.
    { kind: 'profile', pattern: /^\/\/(?:www\.)?venmo\.com\/@?(?<handle>[\w-]{3,50})\/?$/ },
  ],
  reserved:
    'u code account about business legal help settings sign-in signin signup sign-up login logout send pay paycharge request resources security privacy terms careers jobs blog press contact developers apps app download groups feed home search incomplete notifications statement friends cards card debit-card credit-card debitcard creditcard direct-deposit crypto teen teens fees how-it-works why-venmo split checkout qr-code qrcode charity charities merchant merchants tap-to-pay gift-cards rewards accessibility sitemap support'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://account.venmo.com/u/{handle}',
  photo: /^https:\/\/(?:pics\.venmo\.com\/[\da-fA-F-]{36}|s3\.amazonaws\.com\/venmo\/)/,
  placeholder: /^https:\/\/s3\.amazonaws\.com\/venmo\/(?:[\w-]+\/)*no-image/,
  // profileInfo_… is written by people; only the end of such a class is generated. Where it stands, only its block counts.
  photoPlaces: [
    '[class*="profileInfo_"] img',
    ':has(> [class*="profileInfo_"]) img',
    ':has(> * > [class*="profileInfo_"]) img',
    'img[alt*="{handle}" i]',
    ':is(main, [role="main"]) img[src*="width=460"]',
    `a:is(${toSubject}) img`,
    ':is(main, [role="main"], #__next):not(:has([class*="profileInfo_"])) .MuiAvatar-img',
    ':is(main, [role="main"]):not(:has([class*="profileInfo_"])) img',
  ],
  // Payments and friends beside the profile show other people.
  notThePhoto: `nav, aside, footer, ${othersArticles}, li, tr, [role="navigation"], [role="banner"], [role="complementary"], [role="dialog"], [role="listitem"], body > header, #__next > header, [class*="feed" i], [class*="story" i], [class*="transaction" i], [class*="friend" i], [class*="sidebar" i], [class*="navbar" i], a[href*="/settings"], a[href*="/u/"]:not(${toSubject})`,
  heading: '[class*="profileInfo_"], :is(main, [role="main"]) h1, h1, body:not(:has(h1)) h2',
  sizeInUrl: /[?&]width=(?<width>\d{2,4})&height=(?<height>\d{2,4})/,
  namePlaces: ['[class*="profileInfo_"]', ':is(main, [role="main"]) h1', 'h1'],
  photoData: `"profile_?picture_?url":\\s*"(?<url>[^"]+)"(?:(?=${sameAccount}(?:${username}|"id":\\s*"){handle}")|(?<=(?:${username}|"id":\\s*"){handle}"${sameAccount}))`,
  elsewhere: [
    {
      // A bare address may be any page of the firm: the page must look like a profile.
      name: 'bare-address-without-profile',
      url: /^https:\/\/(?:www\.)?venmo\.com\/(?!u\/|code\b)/,
      without: `[class*="profileInfo_"], :is(main, [role="main"]) .MuiAvatar-img, img[alt*="{handle}" i], a[href*="/u/{handle}" i], img[src^="https://pics.venmo.com/"][src*="width=460"]`,
    },
    { name: 'data-is-business', data: saidOf(`${username}{handle}"`, '"is_?business":\\s*true') },
  ],
  restricted: [],
  open: [
    {
      name: 'guest-reader',
      selector: 'a[href*="/sign-in"], a[href*="/signup"], a[href*="/sign-up"], a[href*="/login"]',
      without: 'a[href*="/settings/"]',
    },
  ],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://account.venmo.com/settings/profile',
      sources: [otherProjects],
      seen: null,
      confidence: 'high',
    },
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://account.venmo.com/settings/privacy',
      sources: [otherProjects],
      seen: '2026',
      confidence: 'medium',
    },
  ],
  hub: null,
};
