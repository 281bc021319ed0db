import type { SiteGuide, SiteRule } from './site';
import { mainPictures, nameHeading, siteHeader, otherProjects, othersArticles } from './site';

export const rule: SiteRule = {
  id: 'odnoklassniki',
  name: 'Odnoklassniki',
  isCore: false,
  domains: ['ok.ru', 'odnoklassniki.ru'],
  subdomains: /^(?:www|m|mobile)?$/,
  paths: [
    {
      kind: 'profile',
      // Numbers stand under /profile, chosen names also at the root. One post or photo (/statuses/7, /pphotos/7) is no tab.
      pattern:
        /^\/(?:profile\/(?=\w)|(?=[A-Za-z]))(?<handle>\d+|[A-Za-z][\w.-]*)(?:\/(?:friends|photos|pphotos|albums|statuses(?:\/all)?|video|groups|games|about|info|notes|gifts|subscribers|subscriptions|music|holidays)?)?\/?$/,
    },
  ],
  reserved:
    'video live feed group groups dk cdk game games music messages mall help vitrine apphook gifts discussions search hobby profile settings login logout guests friends photos pphotos online events event marks bookmarks notifications st res oauth app apps about info business terms legal regulations promo market forum invite password recovery anonymmain payment pay smiles presents statuses topics topic album albums tag widgets api robots.txt favicon.ico'.split(
      ' ',
    ),
  ignoresCase: true,
  // Chosen names forward from here as well; numbers answer nowhere else.
  profileUrl: 'https://ok.ru/profile/{handle}',
  // Every picture of the site has such an address, posts too, so the places must be narrow.
  photo: /^https:\/\/i\d*\.(?:mycdn\.me|okcdn\.ru)\//,
  placeholder: /\/res\/stub_/,
  photoPlaces: [
    '[id^="hook_Block"][id*="TopCard"] img',
    'main header img, header:has(h1) img, header:has(h2) img',
    mainPictures,
  ],
  notThePhoto: `nav, ${siteHeader}, aside:not([id*="TopCard"], :has([id*="TopCard"])), footer, ${othersArticles}, [role="banner"], [role="navigation"], [role="complementary"], [id*="Feed"], [id*="toolbar" i], [class*="toolbar"], [class*="feed"], [class*="media"], [class*="comment" i], .cover, [class*="cover_"], [class*="_cover"], a[href*="/statuses/"], a[href*="/group/"], a[href]:not([href*="{handle}" i], [href^="#"], [href*="photo"], [href*="okcdn.ru/i?"], [href*="mycdn.me/i?"])`,
  heading: nameHeading,
  namePlaces: ['[id^="hook_Block"][id*="TopCard"] h1', 'main h1, main h2, h1'],
  elsewhere: [
    { name: 'login-page', selector: 'main input[type="password"]' },
    // A group may have a name of its own as its address.
    {
      name: 'group-card',
      selector: '[id*="TopCardAltGroup"], [id*="AltGroupMain"]',
    },
    {
      name: 'group-address',
      selector:
        'link[rel="canonical"][href*="/group/"], meta[property="og:url"][content*="/group/"], meta[property^="al:"][content*="/group/"]',
    },
  ],
  restricted: [],
  open: [],
  mine: [{ name: 'own-card', selector: '[id*="TopCardUser"]', without: '[id*="TopCardFriend"]' }],
  notMine: [{ name: 'card-of-another', selector: '[id*="TopCardFriend"]' }],
};

export const guide: SiteGuide = {
  steps: [],
  hub: { url: 'https://ok.ru/settings', sources: [otherProjects], seen: null, confidence: 'medium' },
  none: 'unread',
};
