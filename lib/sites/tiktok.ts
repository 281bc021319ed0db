import type { SiteGuide, SiteRule } from './site';
import { mainPictures, nameHeading, optOutCatalogue, othersArticles } from './site';

/** Names the person of the address in the inline data, and stays within what follows about them. */
const ofThisUser = '"uniqueId":\\s*"{handle}"(?:(?!"uniqueId":)[^]){0,8000}?';
/** The same where a flat object names the person after the fact. */
const inOneObject = '\\{(?=[^{}]*"uniqueId":\\s*"{handle}")[^{}]*?';
const ownLink = '[data-e2e="nav-profile"]';

export const rule: SiteRule = {
  id: 'tiktok',
  name: 'TikTok',
  isCore: true,
  domains: ['tiktok.com'],
  // vm. and vt. are short links that lead on.
  subdomains: /^(?:www|m)?$/,
  paths: [
    // Tabs change no address; /video, /photo, /live, /playlist and /collection are no profiles.
    { kind: 'profile', pattern: /^\/@(?<handle>[\w.\-\u00a1-\uffff]{2,24})\/?$/ },
    { kind: 'profile', pattern: /^\/share\/user\/(?<handle>\d{2,24})\/?$/ },
  ],
  reserved: [],
  ignoresCase: true,
  profileUrl: 'https://www.tiktok.com/@{handle}',
  // "-avt-" in the bucket's name marks avatars; "-p-", "-i-" and "obj" hold videos and pictures of posts.
  photo:
    /^https:\/\/p\d+[\w-]*\.(?:[\w-]+\.)?(?:tiktokcdn(?:-\w+)?|muscdn|ibyteimg|ibytedtos|akamaized)\.(?:com|net)\/(?:[\w.:~-]+\/)*tos-[\w-]+-avt-/,
  placeholder: /\/1594805258216454(?:[~_./?]|$)/,
  photoPlaces: [
    '[data-e2e="user-page"] [data-e2e="user-avatar"] img',
    '[data-e2e="user-avatar"] img, img[data-e2e="user-avatar"]',
    'img[alt="{handle}" i], img[alt="@{handle}" i]',
    'main header img',
    mainPictures,
  ],
  notThePhoto: `nav, aside, footer, ${othersArticles}, a[href*="/@"]:not([href*="/@{handle}" i], [href*="%"]), [role="banner"], body > header, body > div > header, body > div > div > header, [role="navigation"], [data-e2e^="nav"], [data-e2e*="side-nav"], [data-e2e="profile-icon"], [data-e2e*="suggest"], [data-e2e*="recommend"], [data-e2e*="comment"], [data-e2e*="search"], [data-e2e*="video"], [data-e2e="user-post-item"], [role="dialog"]`,
  heading: `[data-e2e="user-title"], [data-e2e="user-subtitle"], ${nameHeading}`,
  sizeInUrl: /[_:/](?<width>\d{2,4})[x:](?<height>\d{2,4})[./]/,
  namePlaces: ['[data-e2e="user-subtitle"]', '[data-e2e="user-title"]', 'main h1'],
  photoData: `${inOneObject}"avatar(?:Larger|Medium|Thumb)":\\s*"(?<url>[^"]+)"`,
  restricted: [
    {
      name: 'data-private-account',
      data: `${ofThisUser}"(?:privateAccount|secret)":\\s*true|${inOneObject}"(?:privateAccount|secret)":\\s*true`,
    },
    { name: 'data-status-private', data: `${ofThisUser}"statusCode":\\s*10222` },
    {
      // A private page may come without any user in its data, which then speaks of whom it was loaded with.
      name: 'data-status-private',
      untilMove: true,
      data: '"webapp\\.user-detail":\\s*\\{(?:(?!"uniqueId":)[^]){0,8000}?"statusCode":\\s*10222',
    },
  ],
  open: [
    {
      name: 'data-no-private-account',
      data: `${ofThisUser}"privateAccount":\\s*false|${inOneObject}"privateAccount":\\s*false`,
    },
  ],
  mine: [
    { name: 'edit-link', selector: '[data-e2e="edit-profile-entrance"]' },
    {
      name: 'own-profile-link',
      selector: `${ownLink}[href$="/@{handle}" i], ${ownLink} a[href$="/@{handle}" i], ${ownLink}[href*="/@{handle}?" i]`,
    },
  ],
  notMine: [
    { name: 'another-own-profile-link', selector: `${ownLink}[href*="/@"], ${ownLink} a[href*="/@"]` },
  ],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://www.tiktok.com/setting',
      sources: [optOutCatalogue],
      seen: '2026',
      confidence: 'medium',
    },
    {
      id: 'discoverability',
      effect: 'finding',
      url: 'https://www.tiktok.com/setting',
      sources: [optOutCatalogue],
      seen: '2026',
      confidence: 'medium',
    },
  ],
  hub: {
    url: 'https://www.tiktok.com/setting',
    sources: [optOutCatalogue],
    seen: '2026',
    confidence: 'medium',
  },
};
