import type { SiteGuide, SiteRule } from './site';
import { mainPictures, nameHeading, optOutCatalogue, settingsLists, othersArticles } from './site';

export const rule: SiteRule = {
  id: 'reddit',
  name: 'Reddit',
  isCore: false,
  domains: ['reddit.com'],
  // Old and new looks, and two letters for a language.
  subdomains: /^(?:www|old|new|np|sh|m|[a-z]{2})?$/,
  paths: [
    {
      kind: 'profile',
      pattern:
        /^\/(?:user|u)\/(?<handle>[\w-]{3,20})(?:\/(?:overview|submitted|posts|comments|about|gilded(?:\/given)?|upvoted|downvoted|hidden|saved|followers|trophies|communities)?)?\/?$/,
    },
    // The community that every profile is underneath.
    { kind: 'profile', pattern: /^\/r\/u_(?<handle>[\w-]{3,20})\/?$/ },
  ],
  reserved: ['me'],
  ignoresCase: true,
  profileUrl: 'https://www.reddit.com/user/{handle}/',
  // Pictures of communities are communityIcon_, banners profileBanner_.
  photo:
    /^https:\/\/styles\.redditmedia\.com\/t5_\w+\/styles\/profileIcon_(?!snoo)[\w-]+\.(?:png|jpe?g|webp|gif)/,
  // Snoos are cartoons: drawn for those without a picture, or put together by them.
  placeholder: /^https:\/\/www\.redditstatic\.com\/avatars\/|\/profileIcon_snoo|\/snoovatar\//,
  photoPlaces: [
    'shreddit-profile-header img, shreddit-profile-header image',
    ':is(img, image, faceplate-img):is([alt="u/{handle}" i], [alt^="u/{handle} " i], [alt="{handle}" i], [alt^="{handle} " i])',
    '[data-testid="profile-main"] header img, [data-testid="profile-icon"] img',
    'shreddit-profile-card img, shreddit-profile-card image',
    mainPictures,
  ],
  notThePhoto: `nav, footer, ${othersArticles}, a[href*="/user/"]:not([href*="/user/{handle}" i]), a[href*="/u/"]:not([href*="/u/{handle}" i]), aside:not(:has(shreddit-profile-card)), [role="banner"], [role="navigation"], body > header, reddit-header-large, reddit-header-small, shreddit-post, shreddit-comment, shreddit-profile-comment, shreddit-profile-feed, faceplate-hovercard, [role="dialog"], .thing`,
  heading: nameHeading,
  sizeInUrl: /[?&](?:amp;)?width=(?<width>\d{2,4})&(?:amp;)?height=(?<height>\d{2,4})/,
  namePlaces: ['shreddit-profile-header h1', 'main h1'],
  restricted: [],
  // No profile can be closed to guests.
  open: [{ name: 'profile-header', selector: 'shreddit-profile-header, shreddit-profile-card' }],
  mine: [
    {
      name: 'edit-link',
      selector: ':is(main, shreddit-profile-header, shreddit-profile-card) a[href*="/settings/profile"]',
    },
  ],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://www.reddit.com/settings/profile',
      sources: [settingsLists],
      seen: '2026-06-23',
      confidence: 'medium',
    },
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://www.reddit.com/settings/profile',
      sources: [settingsLists],
      seen: '2026-06-23',
      confidence: 'medium',
    },
    {
      id: 'search-engines',
      effect: 'finding',
      url: 'https://www.reddit.com/settings/privacy',
      sources: [settingsLists, optOutCatalogue],
      seen: '2026-06-23',
      confidence: 'high',
    },
  ],
  hub: {
    url: 'https://www.reddit.com/settings/account',
    sources: [settingsLists],
    seen: '2026-06-23',
    confidence: 'high',
  },
};
