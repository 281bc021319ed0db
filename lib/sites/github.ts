import type { SiteGuide, SiteRule } from './site';
import { mainPictures, nameHeading, settingsLists, othersArticles } from './site';

export const rule: SiteRule = {
  id: 'github',
  name: 'GitHub',
  isCore: false,
  domains: ['github.com'],
  subdomains: /^(?:www|gist)?$/,
  paths: [
    // Tabs are queries (?tab=stars); gists have a host of their own with the same names and two tabs in the path.
    { kind: 'profile', pattern: /^\/(?<handle>[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38})\/?$/ },
    {
      kind: 'profile',
      pattern:
        /^\/\/gist\.github\.com\/(?<handle>[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38})\/(?:starred|forked)\/?$/,
    },
  ],
  reserved:
    'about account advisories apps blog careers codespaces collections contact copilot customer-stories dashboard dashboard-feed discover discussions edu education enterprise enterprises events explore features feed gist gists github-copilot home import integrations issues join login logout marketplace mine mobile models new nonprofit nonprofits notifications organizations orgs password_reset premium-support pricing pulls readme repos resources search security sessions settings signup site sitemap sponsors stars starred status support team teams topics tos trending users watching'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://github.com/{handle}',
  // Apps lie under /in/, teams under /t/; people and organisations both under /u/.
  photo: /^https:\/\/avatars\d*\.githubusercontent\.com\/u\/\d+/,
  // The drawn pattern of those without a photo mostly has a photo's address; only this one tells.
  placeholder: /^https:\/\/github\.com\/identicons\//,
  photoPlaces: [
    'a[itemprop="image"] img, img[itemprop="image"]',
    '.h-card a[href*="//avatars"] img, .h-card img[class*="avatar-user"]',
    '[itemtype$="schema.org/Person"] a[href*="//avatars"] img, [itemtype$="schema.org/Person"] img[class*="avatar-user"]',
    'main img[alt="@{handle}" i]',
    mainPictures,
  ],
  notThePhoto: `nav, footer, ${othersArticles}, article[itemprop="text"], a[href^="/"]:not([itemprop], [href$="/{handle}" i], [href*="/{handle}?" i], [href^="/settings/"]), [role="banner"], body > header, [data-hovercard-type], [itemprop="follows"], [role="dialog"]`,
  heading: nameHeading,
  sizeInUrl: /[?&](?:s|size)=(?<width>(?<height>\d{2,4}))\b/,
  namePlaces: ['[itemprop="name"]', '.h-card h1', 'main h1'],
  elsewhere: [
    {
      name: 'organisation',
      selector:
        'meta[name="hovercard-subject-tag"][content^="organization"], [itemtype$="schema.org/Organization"]',
    },
  ],
  restricted: [{ name: 'private-profile', selector: '#user-private-profile-frame' }],
  open: [
    { name: 'guest-reader', selector: 'meta[name="user-login"][content=""]' },
    // Whoever is signed in sees no more than a guest, unless the profile says so.
    { name: 'no-private-profile', selector: '[itemprop="image"], .h-card, meta[name="user-login"]' },
  ],
  mine: [{ name: 'own-login', selector: 'meta[name="user-login"][content="{handle}" i]' }],
  notMine: [
    {
      name: 'another-own-login',
      selector: 'meta[name="user-login"]:not([content=""])',
      without: 'meta[name="user-login"][content="{handle}" i]',
    },
  ],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://github.com/settings/profile',
      sources: [
        'https://github.com/refined-github/github-url-detection/tree/02daa6a02e0b8e93403e6d8b231e987fadd6a4bb',
      ],
      seen: '2026-08',
      confidence: 'medium',
    },
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://github.com/settings/profile',
      sources: [
        'https://github.com/refined-github/github-url-detection/tree/02daa6a02e0b8e93403e6d8b231e987fadd6a4bb',
      ],
      seen: '2026-08',
      confidence: 'medium',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: 'https://github.com/settings/copilot',
      sources: [settingsLists],
      seen: '2026-06-23',
      confidence: 'medium',
    },
  ],
  hub: null,
};
