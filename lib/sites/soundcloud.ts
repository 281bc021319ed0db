import type { SiteGuide, SiteRule } from './site';
import {
  field,
  inOneObject,
  nameHeading,
  othersLinks,
  othersPlaces,
  ownPictures,
  photoField,
  profileHeads,
} from './site';

export const rule: SiteRule = {
  id: 'soundcloud',
  name: 'SoundCloud',
  isCore: false,
  domains: ['soundcloud.com'],
  subdomains: /^(?:www|m)?$/,
  paths: [
    {
      kind: 'profile',
      // A second segment that is no tab is a track: /mara/lighthouse; /mara/sets/NAME is one playlist.
      pattern:
        /^\/(?<handle>[\w-]+)(?:\/(?:tracks|popular-tracks|toptracks|albums|sets|reposts|likes|comments|spotlight|followers|following)?)?\/?$/,
    },
  ],
  reserved:
    'discover stream search upload you settings messages charts pages stations go pro imprint people tags jobs feed library notifications activity login logout signin signup connect popular checkout terms-of-use community-guidelines mobile download apps developers press company'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://soundcloud.com/{handle}',
  // "artworks-" are tracks, "visuals-" banners.
  photo: /^https:\/\/i\d*\.sndcdn\.com\/avatars-/,
  placeholder: /\.sndcdn\.com\/images\/default_avatar_/,
  photoPlaces: [
    // Painted as the background of a span on the wide site, an img on the narrow one.
    '[class*="profileHeader" i] [style*="sndcdn.com"], [class*="profileHeader" i] img',
    ownPictures,
    'main header [style*="/avatars-"], [role="main"] header [style*="/avatars-"]',
    profileHeads,
    'main :is(img, [style*="/avatars-"]), [role="main"] :is(img, [style*="/avatars-"])',
  ],
  notThePhoto: `${othersPlaces}, ${othersLinks}:not([href*="/avatars-"])`,
  heading: nameHeading,
  sizeInUrl: /-t(?<width>\d{2,4})x(?<height>\d{2,4})\./,
  namePlaces: [
    '[class*="profileHeader" i] h1, [class*="profileHeader" i] h2',
    'main h1, [role="main"] h1, h1',
  ],
  photoData: inOneObject(photoField('avatar_url'), field('permalink', '{handle}')),
  restricted: [],
  // Tracks can be private, profiles cannot.
  open: [{ name: 'site-is-public' }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [],
  hub: { url: 'https://soundcloud.com/settings/privacy', sources: [], seen: null, confidence: 'low' },
  none: 'unread',
};
