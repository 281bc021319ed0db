import type { SiteGuide, SiteRule } from './site';
import { nameHeading, drawnFigure, othersLinks, othersPlaces, ownPictures, profileHeads } from './site';

export const rule: SiteRule = {
  id: 'onlyfans',
  name: 'OnlyFans',
  isCore: false,
  domains: ['onlyfans.com'],
  subdomains: /^(?:www)?$/,
  paths: [
    {
      kind: 'profile',
      // u123456 is a name too. Numbers alone are posts: /123456/mara.
      pattern:
        /^\/(?<handle>(?!\d+(?:\/|$))(?!.*\.(?:txt|xml|ico|json|js|html)$)[\w.-]{3,50})(?:\/(?:posts|media|photos|videos|audios|streams|likes|archived|about)?)?\/?$/,
    },
  ],
  reserved:
    'my posts settings help terms privacy chats notifications collections home login signup logout register bookmarks search explore about contact dmca faq how blog subscriptions payments statements cookies lists stories usc2257 complaints brand antitrafficking'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://onlyfans.com/{handle}',
  // "c144" is a square cut of a photo, "w480" a width and also used for banners.
  photo:
    /^https:\/\/(?:(?:public|cdn\d*)\.onlyfans\.com\/files\/\S*\/avatar\.|thumbs\.onlyfans\.com\/public\/files\/thumbs\/(?:c\d+\/(?!\S*\/header\.)|\S*\/avatar\.))/,
  placeholder: drawnFigure,
  photoPlaces: [
    ownPictures,
    '[class*="profile" i] [class*="avatar" i] img, img[class*="profile" i][class*="avatar" i]',
    profileHeads,
  ],
  notThePhoto: `${othersPlaces}, [class*="post" i], ${othersLinks}:not([href*="/avatar."])`,
  heading: nameHeading,
  sizeInUrl: /\/thumbs\/[cw](?<width>(?<height>\d{2,4}))\//,
  namePlaces: ['main h1, [role="main"] h1, h1'],
  restricted: [],
  open: [],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [],
  hub: null,
  none: 'not-found',
};
