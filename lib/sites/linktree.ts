import type { SiteGuide, SiteRule } from './site';
import { field, inOneObject, nameHeading, drawnFigure, othersPlaces, photoField, profileHeads } from './site';

const aboutHandle = field('username', '{handle}');

export const rule: SiteRule = {
  id: 'linktree',
  name: 'Linktree',
  isCore: false,
  domains: ['linktr.ee'],
  subdomains: /^(?:www)?$/,
  paths: [
    {
      kind: 'profile',
      pattern: /^\/@?(?<handle>(?!.*\.(?:txt|xml|ico|json|js|html)$)[\w.]{2,30})(?:\/shop)?\/?$/,
    },
  ],
  reserved:
    'admin login register s marketplace discover logout signup blog about help pricing templates terms privacy settings explore search'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://linktr.ee/{handle}',
  // The host keeps the pictures of links and backgrounds too; where the address tells the purpose, only photos count.
  photo:
    /^https:\/\/(?:ugc\.production\.linktr\.ee|d1fdloi71mui9q\.cloudfront\.net)\/(?!\S*(?:[?&]size=(?:thumb|background)|background))/,
  placeholder: drawnFigure,
  photoPlaces: [
    '[data-testid*="profile" i] img, img[data-testid*="profile" i], [id^="profile" i] img, img[id^="profile" i]',
    'img[alt="{handle}" i], img[alt="@{handle}" i]',
    profileHeads,
    'header img',
  ],
  // Every entry of the list is a link and may hold a picture.
  notThePhoto: `${othersPlaces}, a[href]:not([href="/{handle}" i], [href^="#"], [href*="//linktr.ee/{handle}" i], [href*="ugc.production"]), button:has(> :not(img, picture)), [data-testid*="link" i], [data-testid*="thumbnail" i]`,
  heading: nameHeading,
  namePlaces: ['main h1, h1'],
  // The account names the handle, its picture stands there or beside it; anchored, so that it is tried once.
  photoData: `^(?=[^]*${aboutHandle})[^]*?${photoField('profilePictureUrl')}`,
  elsewhere: [{ name: 'account-is-off', data: inOneObject(field('isActive', 'false', ''), aboutHandle) }],
  restricted: [],
  open: [{ name: 'site-is-public' }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [],
  hub: null,
  none: 'not-found',
};
