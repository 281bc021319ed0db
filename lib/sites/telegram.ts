import type { SiteGuide, SiteRule } from './site';
import { mainPictures, nameHeading, siteHeader, settingsLists, othersArticles } from './site';

export const rule: SiteRule = {
  id: 'telegram',
  name: 'Telegram',
  isCore: false,
  domains: ['t.me', 'telegram.me', 'telegram.dog'],
  // A person may have a host: mara.t.me.
  subdomains: /^(?:[a-z]\w{2,31})?$/,
  paths: [
    {
      kind: 'profile',
      // The name of every bot ends in "bot", and no person's does. Posts (/mara/7), invitations (/+x) and previews (/s/x) do not fit.
      pattern:
        /^\/\/(?:www\.)?(?:t\.me|telegram\.me|telegram\.dog)\/(?<handle>[A-Za-z]\w{2,31}(?<![bB][oO][tT]))\/?$/,
    },
    { kind: 'profile', pattern: /^\/\/(?<handle>[a-z]\w{2,31}(?<!bot))\.t\.me\/$/ },
  ],
  reserved:
    'joinchat addstickers addemoji addtheme addlist share proxy socks setlanguage login confirmphone invoice boost giftcode nft web www contact msg'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://t.me/{handle}',
  // The host also serves pictures of posts, which never stand on these pages; the place is what marks the photo.
  photo: /^https:\/\/cdn\d*\.(?:telesco\.pe|telegram-cdn\.org|cdn-telegram\.org)\/file\//,
  // Without a photo the page shows a letter and puts the site's sign into the head.
  placeholder: /^https:\/\/(?:www\.)?(?:telegram\.org|t\.me|telegram\.me)\/img\//,
  photoPlaces: [
    'img.tgme_page_photo_image, .tgme_page_photo_image img',
    '.tgme_page_photo img',
    'a[href*="resolve?domain={handle}" i] img',
    mainPictures,
    // The page never moves on by itself, so a head that names nobody is its own.
    'head:not(:has([property^="al:"], [property="og:url"], [rel="canonical"])) meta[property="og:image"]',
  ],
  notThePhoto: `.tgme_widget_message, .tgme_channel_info, .tgme_head, .tgme_header, nav, footer, ${othersArticles}, ${siteHeader}, a[href]:not([href*="{handle}" i], [href^="#"])`,
  heading: `.tgme_page_title, ${nameHeading}`,
  namePlaces: ['.tgme_page_title', 'main h1'],
  elsewhere: [
    {
      name: 'channel',
      selector: '.tgme_channel_info, a[href^="/s/"], a[href*="t.me/s/"], .tgme_widget_message',
    },
    {
      // Beside a person stands @name; beside a group or channel the number of its members.
      name: 'group-or-channel',
      selector: '.tgme_page_extra',
      text: '^(?![^]*@{handle})[^]*\\d',
    },
  ],
  restricted: [],
  // The site has no sign-in: it shows what everybody may see.
  open: [{ name: 'page-without-sign-in', selector: 'body' }],
  mine: [],
  notMine: [],
};

/** The settings are in the application only. */
export const guide: SiteGuide = {
  // The setting is in the apps and has no address.
  steps: [
    {
      id: 'photo-visibility',
      effect: 'photo',
      url: null,
      sources: [settingsLists],
      seen: '2026-06-23',
      confidence: 'high',
    },
  ],
  hub: null,
};
