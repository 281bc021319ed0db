import type { SiteGuide, SiteRule } from './site';
import { mainPictures, nameHeading, optOutCatalogue, settingsLists, othersArticles } from './site';

const uuid = '[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}';

export const rule: SiteRule = {
  id: 'snapchat',
  name: 'Snapchat',
  isCore: false,
  domains: ['snapchat.com'],
  subdomains: /^(?:www)?$/,
  paths: [
    // What follows the name is a story or a video of the person.
    { kind: 'profile', pattern: new RegExp(`^/(?:add/|@)(?<handle>[A-Za-z][\\w.-]{2,14}|${uuid})/?$`) },
    { kind: 'profile', pattern: new RegExp(`^/p/(?<handle>${uuid})/?$`) },
  ],
  reserved: [],
  ignoresCase: true,
  profileUrl: 'https://www.snapchat.com/add/{handle}',
  // The address is a packed one and tells no kind: the host also serves stories, so the places below are narrow.
  photo: /^https:\/\/cf-st\.sc-cdn\.net\/aps\/bolt(?:_web)?\/[\w=.-]+/,
  // Snapcodes and cartoons (Bitmoji) are all that private accounts show.
  placeholder:
    /^https:\/\/app\.snapchat\.com\/web\/deeplink\/snapcode|^https:\/\/[\w.-]+\.bitmoji\.com\/|^https:\/\/cf-st\.sc-cdn\.net\/3d\//,
  photoPlaces: [
    '[data-testid*="profile-picture" i] img, [data-testid*="profilePicture" i] img',
    'main img[alt="{handle}" i], main img[alt="@{handle}" i]',
    '[class*="ProfilePicture"] img',
    mainPictures,
  ],
  notThePhoto: `nav, aside, footer, ${othersArticles}, [role="banner"], [role="navigation"], [role="dialog"], body > header, body > div > header, ul, ol, [role="list"], video, a[href*="/add/"]:not([href*="/add/{handle}" i]), a[href*="/@"]:not([href*="/@{handle}" i]), a[href*="/spotlight/"], a[href*="/p/"]`,
  heading: nameHeading,
  namePlaces: ['main h1', 'h1'],
  photoData:
    '(?:\\{(?=[^{}]*"username":\\s*"{handle}")[^{}]*?|"username":\\s*"{handle}"(?:(?!"username":)[^]){0,4000}?)"profilePictureUrl":\\s*"(?<url>[^"]+)"',
  restricted: [
    {
      name: 'data-no-public-profile',
      data: '"userInfo":\\s*\\{[^{}]*"username":\\s*"{handle}"',
      // A public profile's data may hold both.
      withoutData: '"publicProfileInfo":\\s*\\{[^{}]*"username":\\s*"{handle}"',
    },
  ],
  open: [{ name: 'data-public-profile', data: '"publicProfileInfo":\\s*\\{[^{}]*"username":\\s*"{handle}"' }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  // The switches are in the app alone.
  steps: [
    {
      id: 'audience',
      effect: 'profile',
      url: null,
      sources: [settingsLists],
      seen: '2026-06-23',
      confidence: 'medium',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: null,
      sources: [settingsLists],
      seen: '2026-06-23',
      confidence: 'medium',
    },
  ],
  hub: {
    url: 'https://accounts.snapchat.com/',
    sources: [settingsLists, optOutCatalogue],
    seen: '2026-06-23',
    confidence: 'medium',
  },
};
