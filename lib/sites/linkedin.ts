import type { SiteGuide, SiteRule } from './site';
import {
  mainPictures,
  nameHeading,
  siteHeader,
  optOutCatalogue,
  otherProjects,
  settingsLists,
  othersArticles,
} from './site';

export const rule: SiteRule = {
  id: 'linkedin',
  name: 'LinkedIn',
  isCore: true,
  domains: ['linkedin.com'],
  // Country hosts (de.linkedin.com, sg.linkedin.com) answer to guests.
  subdomains: /^(?:www|m|touch|[a-z]{2,3})?$/,
  paths: [
    // Posts and comments of a member stand under recent-activity; the page still is theirs and shows their photo.
    { kind: 'photo', pattern: /^\/in\/(?<handle>[^/]+)\/(?:overlay\/photo|detail\/photo)(?:\/.*)?$/ },
    { kind: 'profile', pattern: /^\/(?:mwlite\/)?in\/(?<handle>[^/]+)(?:\/.*)?$/ },
    // Addresses of the 2010s, which lead on to the name.
    { kind: 'profile', pattern: /^\/profile\/view\/?\?(?:.*&)?id=(?<handle>[\w-]+)(?:&.*)?$/ },
    { kind: 'profile', pattern: /^\/pub\/(?<handle>[^/]+\/[^/]+\/[^/]+\/[^/]+)\/?$/ },
  ],
  reserved: [],
  ignoresCase: true,
  profileUrl: 'https://www.linkedin.com/in/{handle}/',
  photo:
    /^https:\/\/media(?:-exp\d+)?\.licdn\.com\/(?:dms\/image\/\S*\/profile-(?:displayphoto|framedphoto)-|mpr\/mpr\/shrink\w*_\d+_\d+\/)/,
  // Grey figures are static files; which one changes, where they lie does not.
  placeholder: /^https:\/\/static(?:-exp\d+)?\.licdn\.com\//,
  photoPlaces: [
    '[componentkey*="profile.card" i][componentkey$="Topcard" i] img',
    '[id*="profile.card" i][id$="Topcard" i] img',
    'img[class*="pv-top-card-profile-picture"], img.profile-photo-edit__preview, [class*="pv-top-card"] img',
    '[class*="top-card-layout"] img, [class*="top-card__"] img, [class*="profile-topcard"] img',
    '[role="dialog"] img[src*="displayphoto"], [role="dialog"] img[src*="framedphoto"]',
    'a[href$="/in/{handle}" i] img, a[href$="/in/{handle}/" i] img',
    mainPictures,
  ],
  notThePhoto: `nav, ${siteHeader}, a[href*="/in/"]:not([href*="/in/{handle}" i], [href*="%"]), header.global-nav, [class*="global-nav"], aside, footer, ${othersArticles}, [class*="browsemap"], [class*="people-also-viewed"], [class*="feed-shared"]`,
  heading: nameHeading,
  sizeInUrl: /-(?:shrink|scale|crop)_(?<width>\d{2,4})_(?<height>\d{2,4})\//,
  namePlaces: [
    '[componentkey*="profile.card" i][componentkey$="Topcard" i] h2',
    '[id*="profile.card" i][id$="Topcard" i] h2',
    'main h1, h1',
  ],
  restricted: [],
  open: [
    {
      name: 'guest-page',
      selector: 'meta[name="pageKey"][content^="public_profile"], [id^="pagekey-public_profile"]',
    },
    { name: 'guest-reader', selector: '[data-member-id="0"]' },
  ],
  mine: [
    { name: 'self-profile-address', url: /[?&]isSelfProfile=true(?:&|#|$)/ },
    {
      name: 'public-profile-settings-link',
      selector: 'a[href*="/public-profile/settings"][href*="profile_self_view"]',
    },
    { name: 'edit-link', selector: 'main a[href*="/in/{handle}/edit/" i], .profile-photo-edit__preview' },
  ],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'audience',
      effect: 'photo',
      url: 'https://www.linkedin.com/public-profile/settings',
      sources: ['the page itself, saved in 2018 and 2022', otherProjects],
      seen: '2022',
      confidence: 'high',
    },
    {
      id: 'photo-visibility',
      effect: 'photo',
      url: 'https://www.linkedin.com/public-profile/settings',
      sources: ['the page itself, saved in 2018 and 2022', otherProjects],
      seen: '2022',
      confidence: 'high',
    },
    {
      id: 'partners',
      effect: 'finding',
      url: 'https://www.linkedin.com/mypreferences/d/settings/profile-visibility-for-partners',
      sources: ['public repository, name not recorded: check of LinkedIn’s settings, September 2026'],
      seen: '2026-09',
      confidence: 'medium',
    },
    {
      id: 'discoverability',
      effect: 'finding',
      url: 'https://www.linkedin.com/mypreferences/d/settings/discover-me-by-email-address',
      sources: [
        settingsLists,
        'public repository, name not recorded: check of LinkedIn’s settings, September 2026',
      ],
      seen: '2026-09',
      confidence: 'medium',
    },
    {
      id: 'discoverability-phone',
      effect: 'finding',
      url: 'https://www.linkedin.com/mypreferences/d/settings/discover-me-by-phone-number',
      sources: [
        settingsLists,
        'public repository, name not recorded: check of LinkedIn’s settings, September 2026',
      ],
      seen: '2026-09',
      confidence: 'medium',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
      sources: [
        settingsLists,
        optOutCatalogue,
        'public repository, name not recorded: check of LinkedIn’s settings, September 2026',
      ],
      seen: '2026-09',
      confidence: 'high',
    },
    {
      id: 'ai-objection',
      effect: 'use',
      url: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
      sources: [
        'https://legalclarity.org/how-to-fill-out-and-submit-the-linkedin-data-processing-objection-form/',
      ],
      seen: '2026',
      confidence: 'medium',
    },
  ],
  hub: {
    url: 'https://www.linkedin.com/mypreferences/d/categories/privacy',
    sources: [optOutCatalogue, settingsLists],
    seen: '2026-08-10',
    confidence: 'medium',
  },
};
