import type { SiteGuide, SiteRule } from './site';
import {
  mainPictures,
  nameHeading,
  saidOf,
  siteHeader,
  otherProjects,
  settingsLists,
  othersArticles,
} from './site';

const profileLink = 'a[data-testid="AppTabBar_Profile_Link"]';
const editLink =
  '[data-testid="primaryColumn"] a[href="/settings/profile"], [data-testid="primaryColumn"] [data-testid="editProfileButton"]';

export const rule: SiteRule = {
  id: 'x',
  name: 'X',
  isCore: true,
  domains: ['x.com', 'twitter.com'],
  subdomains: /^(?:www|mobile|m)?$/,
  paths: [
    { kind: 'photo', pattern: /^\/(?<handle>\w{1,20})\/photo\/?$/ },
    // Links from elsewhere and from before names could change.
    {
      kind: 'profile',
      pattern:
        /^\/i(?:ntent)?\/user(?:\/(?=\d)|\/?\?(?:.*&)?(?:screen_name|user_id)=)(?<handle>\w{1,20})(?:\/|&.*)?$/,
    },
    {
      kind: 'profile',
      pattern:
        /^\/(?<handle>\w{1,20})(?:\/(?:with_replies|highlights|articles|media|likes|superfollows|affiliates|communities|lists|followers|following|verified_followers|followers_you_follow|creator-subscriptions\/subscriptions|header_photo)?)?\/?$/,
    },
  ],
  reserved:
    'home explore i settings search notifications messages compose jobs hashtag login logout signup tos privacy about account intent share premium who_to_follow download oauth personalization bookmarks lists communities teams topics moments statuses goodies'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://x.com/{handle}',
  photo: /^https:\/\/pbs\.twimg\.com\/profile_images\//,
  placeholder: /^https:\/\/abs\.twimg\.com\/sticky\/default_profile_images\//,
  photoPlaces: [
    'a[href$="/{handle}/photo" i] img',
    '[data-testid="primaryColumn"] [data-testid="UserAvatar-Container-unknown"] img',
    '[data-testid="primaryColumn"] [data-testid="UserAvatar-Container-{handle}" i] img',
    '.ProfileAvatar-image',
    '[aria-modal="true"] [data-testid="swipe-to-dismiss"] img, [role="dialog"] img[src*="/profile_images/"]',
    mainPictures,
  ],
  notThePhoto: `${othersArticles}, nav, aside, header[role="banner"], ${siteHeader}, a[href^="/"]:not([href^="/{handle}" i], [href^="/settings/"]), [data-testid="cellInnerDiv"], [data-testid="UserCell"], [data-testid="HoverCard"], [data-testid="sidebarColumn"]`,
  heading: nameHeading,
  sizeInUrl: /_(?<width>\d{2,4})x(?<height>\d{2,4})\.\w+$/,
  namePlaces: ['[data-testid="primaryColumn"] [data-testid="UserName"]', '[data-testid="UserName"]'],
  elsewhere: [
    {
      // The lists of followers show everyone but the person.
      name: 'list-of-people',
      url: /^[^?#]*\/(?:\w*followers\w*|following)\/?(?:[?#]|$)/,
      without: 'a[href$="/{handle}/photo" i] img',
    },
  ],
  restricted: [
    { name: 'lock-beside-name', selector: '[data-testid="UserName"] [data-testid="icon-lock"]' },
    {
      name: 'data-protected',
      data: saidOf('"screen_name":"{handle}"', '"protected":true'),
    },
  ],
  open: [
    {
      name: 'no-lock-beside-name',
      selector: '[data-testid="UserName"]',
      without: '[data-testid="UserName"] [data-testid="icon-lock"]',
    },
  ],
  mine: [
    { name: 'edit-link', selector: editLink },
    { name: 'own-profile-link', selector: `${profileLink}[href="/{handle}" i]` },
  ],
  notMine: [
    {
      name: 'another-own-profile-link',
      selector: profileLink,
      without: `${profileLink}[href="/{handle}" i]`,
    },
  ],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://x.com/settings/profile',
      sources: [
        'https://github.com/insin/control-panel-for-twitter/tree/0962235a224cd772184d70914d87112f4b4a414e',
      ],
      seen: '2026-08-17',
      confidence: 'high',
    },
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://x.com/settings/audience_and_tagging',
      sources: [otherProjects],
      seen: '2026',
      confidence: 'high',
    },
    {
      id: 'tagging',
      effect: 'finding',
      url: 'https://x.com/settings/audience_and_tagging',
      sources: [settingsLists, otherProjects],
      seen: '2026',
      confidence: 'high',
    },
    {
      id: 'discoverability',
      effect: 'finding',
      url: 'https://x.com/settings/privacy_and_safety',
      sources: [settingsLists, 'public repository, name not recorded: review of X’s settings, 2026-10-02'],
      seen: '2026-10-02',
      confidence: 'high',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: 'https://x.com/settings/grok_settings',
      sources: [settingsLists, 'public repository, name not recorded: review of X’s settings, 2026-10-02'],
      seen: '2026-10-02',
      confidence: 'high',
    },
  ],
  hub: {
    url: 'https://x.com/settings/privacy_and_safety',
    sources: [settingsLists, 'public repository, name not recorded: review of X’s settings, 2026-10-02'],
    seen: '2026-10-02',
    confidence: 'high',
  },
};
