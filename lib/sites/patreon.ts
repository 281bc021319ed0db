import type { SiteGuide, SiteRule } from './site';
import {
  field,
  inOneObject,
  nameHeading,
  drawnFigure,
  othersLinks,
  othersPlaces,
  ownPictures,
  photoField,
  profileHeads,
} from './site';

export const rule: SiteRule = {
  id: 'patreon',
  name: 'Patreon',
  isCore: false,
  domains: ['patreon.com'],
  subdomains: /^(?:www)?$/,
  paths: [
    { kind: 'profile', pattern: /^\/(?:user|profile\/creators)(?:\/[a-z]+)?\/?\?(?:.*&)?u=(?<handle>\d+)/ },
    {
      kind: 'profile',
      pattern:
        /^\/(?:cw?\/)?(?<handle>[\w-]+)(?:\/(?:home|posts|about|membership|tiers|shop|collections|chats|community|gift|recommendations|creators)?)?\/?$/,
    },
  ],
  reserved:
    'home create login signup search posts messages m creation rss settings explore apps pricing policy collection checkout join user profile c cw logout about careers press product help portal library notifications account dashboard oauth2 api bepatron invite creators discover legal blog file membership mobile brand download gift'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: null,
  // Covers lie beside the photos of campaigns, so the places keep them out; pictures of posts lie under p/post.
  photo: /^https:\/\/c\d*\.patreonusercontent\.com\/\S*p\/(?:campaign|user)\//,
  placeholder: drawnFigure,
  photoPlaces: [
    '[data-tag*="avatar" i] img, img[data-tag*="avatar" i], [data-testid*="avatar" i] img, img[data-testid*="avatar" i]',
    ownPictures,
    'img[alt="{handle}" i]',
    profileHeads,
  ],
  notThePhoto: `${othersPlaces}, [class*="cover" i], [class*="banner" i], [data-tag*="cover" i], [data-tag*="banner" i], [data-testid*="cover" i], [data-tag*="post-card" i], ${othersLinks}`,
  heading: nameHeading,
  namePlaces: ['main h1, [role="main"] h1, h1'],
  // The address of a member who creates nothing holds a number: /user?u=7.
  photoData: inOneObject(
    photoField('avatar_photo_url'),
    `(?:${field('vanity', '{handle}')}|${field('url', '[^"]*[/=]{handle}')})`,
  ),
  restricted: [],
  open: [{ name: 'creator-address', url: /^https:\/\/[\w.]+\/(?!user|profile)/ }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [],
  hub: null,
  none: 'not-found',
};
