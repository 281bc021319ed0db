import type { SiteGuide, SiteRule } from './site';
import { saidOf, siteHeader, metaReview, othersArticles } from './site';

const username = '"username":\\s*"';
/** Up to 3,000 characters of data that name no other account. */
const sameAccount = `(?:(?!${username})[^]){0,3000}?`;
const ownLink = ':is(nav, [role="navigation"]) a[href="/@{handle}" i]';

export const rule: SiteRule = {
  id: 'threads',
  name: 'Threads',
  isCore: true,
  domains: ['threads.com', 'threads.net'],
  subdomains: /^(?:www)?$/,
  paths: [
    {
      kind: 'profile',
      // Names as on Instagram: no leading, trailing or doubled dot. /@name/post/… is a post.
      pattern:
        /^\/@(?<handle>(?!\.)(?!.*\.\.)[\w.]{1,30}(?<!\.))(?:\/(?:replies|media|reposts|followers|following)?)?\/?$/,
    },
  ],
  reserved: [],
  ignoresCase: true,
  profileUrl: 'https://www.threads.com/@{handle}',
  // The accounts are Instagram's, and so are the photos: "-19" marks profile pictures, "-15" pictures of posts.
  photo:
    /^https:\/\/[\w.-]+\.(?:cdninstagram|fbcdn)\.(?:com|net)\/(?:\S*t51\.\d+-19\/|\S*[?&]efg=[\w%-]*(?:cHJvZmlsZV9waW|Byb2ZpbGVfcGlj|wcm9maWxlX3BpY))/,
  placeholder:
    /\/(?:44884218_345707102882519_2446069589734326272|464760996_1254146839119862_3605321457742435801)_n\.|ig_cache_key=YW5vbnltb3VzX3Byb2ZpbGVfcGlj/,
  photoPlaces: [
    '#barcelona-page-layout img[alt*="{handle}" i]',
    ':is(main, [role="main"], [role="region"]) img[alt*="{handle}" i]',
    'a[href$="/@{handle}" i] img, a[href*="/@{handle}?" i] img',
    '#barcelona-page-layout img',
    ':is(main, [role="main"], [role="region"]) img',
  ],
  // A post holds its author; faces beside the number of followers are links to a list or to other people.
  notThePhoto: `[data-pressable-container], ${othersArticles}, ${siteHeader}, [role="article"], nav, [role="navigation"], [role="banner"], aside, [role="complementary"], footer, [role="dialog"], form, [contenteditable="true"], [href*="/followers"], a[href*="/@"]:not([href$="/@{handle}" i], [href*="/@{handle}?" i], [href*="/@{handle}/" i])`,
  heading: 'h1:not(nav *), body:not(:has(h1)) h2',
  sizeInUrl: /[_/]s(?<width>\d{2,4})x(?<height>\d{2,4})[_/&]/,
  namePlaces: ['#barcelona-page-layout h1', ':is(main, [role="main"], [role="region"]) h1', 'h1'],
  photoData: `"profile_pic_url":\\s*"(?<url>[^"]+)"(?:(?=${sameAccount}${username}{handle}")|(?<=${username}{handle}"${sameAccount}))`,
  elsewhere: [
    {
      // The page to sign in answers at the addresses of profiles; only a profile says that it is one.
      name: 'login-wall',
      selector: 'link[rel="canonical"][href*="/login"]',
      without: 'meta[property="og:type"][content="profile"], #barcelona-page-layout h1',
    },
  ],
  restricted: [
    {
      name: 'data-is-private',
      data: saidOf(`${username}{handle}"`, '"(?:text_post_app_)?is_private":\\s*true'),
    },
  ],
  open: [
    {
      name: 'data-is-not-private',
      data: saidOf(`${username}{handle}"`, '"(?:text_post_app_)?is_private":\\s*false'),
    },
    { name: 'posts-shown', selector: 'a[href*="/@{handle}/post/" i]' },
  ],
  mine: [
    {
      // Where the navigation links to the person's tabs too, it is that of the profile and not the reader's.
      name: 'own-profile-link',
      selector: ownLink,
      without: ':is(nav, [role="navigation"]) a[href^="/@{handle}/" i]',
    },
  ],
  notMine: [
    {
      name: 'another-own-profile-link',
      selector: ':is(nav, [role="navigation"]) a[href^="/@"]',
      without: ownLink,
    },
  ],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://www.threads.com/settings/privacy',
      sources: [],
      seen: null,
      confidence: 'low',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: 'https://www.facebook.com/help/contact/6359191084165019',
      sources: [metaReview],
      seen: '2026-10-02',
      confidence: 'low',
    },
  ],
  hub: null,
  settingsHosts: ['www.facebook.com'],
};
