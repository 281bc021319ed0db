import type { SiteGuide, SiteRule } from './site';
import { siteHeader, othersArticles } from './site';

/** Inside one object of the data, which may itself hold small objects (city, counters). */
const WITHIN = '(?:[^{}]|\\{[^{}]*\\}){0,3000}?';
const NAMES = '"(?:screen_name|domain)":\\s*"{handle}"';

/** Data of the person's own object says `says`; the objects of friends and groups beside it do not count. */
function saidInside(says: string): string {
  return `${NAMES}${WITHIN}${says}|${says}${WITHIN}${NAMES}`;
}

/** Data that has no names, only numbers: the first flag in it is the person's own, those of friends follow. */
function saidFirst(value: string): string {
  return `^(?![^]*"(?:screen_name|domain)":)(?:(?!"is_closed":)[^])*"is_closed":\\s*${value}`;
}

export const rule: SiteRule = {
  id: 'vk',
  name: 'VK',
  isCore: false,
  domains: ['vk.com', 'vk.ru', 'vkontakte.ru'],
  subdomains: /^(?:www|m|new)?$/,
  paths: [
    { kind: 'profile', pattern: /^\/(?<handle>[Ii][Dd]\d+)\/?$/ },
    {
      kind: 'profile',
      // A word with a number is an object (club5, wall5_7, photo5_7), and so is a name with a file ending (al_im.php).
      pattern:
        /^\/(?<handle>(?!(?:[Ii][Dd]|[Cc]lub|[Pp]ublic|[Ee]vent|app|albums?|photos?|tag|wall|videos?|audios?|topic|board|market|product|page|note|docs?|story|clips?|gifts?|friends|write|im|poll)\d[\d_]*\/?$)(?!.*\.php)[\w.]{5,32})\/?$/,
    },
  ],
  reserved:
    'feed im audio audios video videos market groups friends photos albums wall search settings login join about doc docs app apps write clips music edit fave menu bookmarks stories stickers gifts games services mail podcasts live restore register invite notifications calls events help support terms privacy blog jobs dev ads badges memories badbrowser stats recent discover robots.txt favicon.ico'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://vk.com/{handle}',
  // Post pictures lie on the same hosts. Avatars are cut square: by ava=1, by the crop, or by the sizes that are listed.
  photo:
    /^https:\/\/[\w.-]+\.(?:userapi\.com|vkuserphoto\.ru|vk\.me)\/\S*[?&](?:ava=1|crop=\d+,\d+,(\d+),\1(?!\d)|(?:cs|size)=(\d+)x\2(?!\d)|as=(\d+)x\3(?!\d))/,
  placeholder: /\/images\/(?:camera|deactivated)_\w+\.(?:png|gif)/,
  photoPlaces: [
    '[data-testid="profile-avatar"] img',
    '#profile_photo_link img, #page_avatar img',
    '.owner_panel img, .profile_panel img',
    '[class*="ProfileHeader"] img, [class*="ProfileInfo"] img, img.page_avatar_img, .page_avatar_img img',
    'main header img, header:has(h1) img, header:has(h2) img',
    'main img, [role="main"] img',
  ],
  // The older page has its photo in an aside.
  notThePhoto: `nav, ${siteHeader}, aside:not(:has(#page_avatar, #profile_photo_link)), footer, ${othersArticles}, [role="banner"], [role="navigation"], [role="complementary"], [id^="post"], [id^="wpt"], .post, [class*="PostHeader"], [class*="wall_item"], .cover, [class*="ProfileCover"], [class*="OwnerCover"], [class*="page_cover"], [class*="comment" i], [class*="TopNav"], a[href*="/wall"], a[href]:not([href*="{handle}" i], [href*="/photo"], [href*="album"], [href*="userapi.com"], [href^="#"], [href^="javascript"])`,
  heading: 'main h1, #owner_page_name, .page_name, h1, body:not(:has(main, h1)) h2',
  sizeInUrl: /[?&](?:cs|size)=(?<width>\d+)x(?<height>\d+)/,
  namePlaces: ['#owner_page_name', '.page_name', 'main h1, main h2, h1'],
  elsewhere: [
    { name: 'login-page', selector: 'main input[type="password"]' },
    // A community may have a name of its own as its address; app links and canonical address then tell its number.
    {
      name: 'community-address',
      selector:
        'link:is([rel="canonical"], [rel="alternate"]):is([href*="/club"], [href*="/public"], [href*="/event"]), meta[property^="al:"]:is([content*="/club"], [content*="/public"], [content*="/event"])',
    },
    {
      name: 'community-wall',
      selector:
        '#group, #public, #group_wall, #public_wall, [class*="GroupHeader"], [class*="group-info"], a[href*="/club"][href*="act="], a[href*="/public"][href*="act="]',
    },
    { name: 'community-data', data: saidInside('"type":\\s*"(?:page|group|event)"') },
  ],
  restricted: [
    { name: 'data-is-closed', data: saidInside('"is_closed":\\s*(?:true|1)') },
    { name: 'data-first-is-closed', data: saidFirst('(?:true|1)'), untilMove: true },
    // The answer of VK's own interface, in English for everyone.
    { name: 'answer-is-private', data: '"error_msg":\\s*"This profile is private"', untilMove: true },
  ],
  open: [
    { name: 'data-is-open', data: saidInside('"is_closed":\\s*(?:false|0)') },
    { name: 'data-first-is-open', data: saidFirst('(?:false|0)'), untilMove: true },
  ],
  mine: [{ name: 'own-page-link', selector: '#l_pr a[href$="/{handle}" i]' }],
  notMine: [{ name: 'another-own-page-link', selector: '#l_pr a', without: '#l_pr a[href$="/{handle}" i]' }],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://vk.com/settings?act=privacy',
      sources: [],
      seen: null,
      confidence: 'low',
    },
    {
      id: 'search-engines',
      effect: 'finding',
      url: 'https://vk.com/settings?act=privacy',
      sources: ['VK’s reference for programs, field is_no_index, copied in public repositories'],
      seen: null,
      confidence: 'medium',
    },
  ],
  hub: null,
};
