import type { SiteGuide, SiteRule } from './site';
import { mainPictures, nameHeading, siteHeader, othersArticles } from './site';

const header = '[class*="account__header"], [class*="account-header"]';

export const rule: SiteRule = {
  id: 'mastodon',
  name: 'Mastodon',
  isCore: false,
  // Twenty of the largest instances, counted by accounts; every other one is read on a click.
  domains: [
    'mastodon.social',
    'mstdn.jp',
    'pawoo.net',
    'mastodon.cloud',
    'mastodon.online',
    'mstdn.social',
    'mas.to',
    'mastodon.world',
    'mastodon.sdf.org',
    'universeodon.com',
    'mastodonapp.uk',
    'mastodon.uno',
    'c.im',
    'masto.ai',
    'techhub.social',
    'hachyderm.io',
    'infosec.exchange',
    'fosstodon.org',
    'chaos.social',
    'troet.cafe',
  ],
  subdomains: /^(?:www)?$/,
  paths: [
    {
      kind: 'profile',
      // A second @ names a person of another instance, as this one shows them. A number after the name is a post.
      pattern:
        /^\/(?:(?:web|deck)\/)?@(?<handle>\w{1,64}|[\w.-]{1,64}@[\w.\u00a1-\uffff-]+)(?:\/(?:with_replies|media|featured|followers|following|about|tagged\/[^/]+)?)?\/?$/,
    },
    { kind: 'profile', pattern: /^\/users\/(?<handle>\w{1,64})(?:\/(?:followers|following))?\/?$/ },
  ],
  reserved: [],
  ignoresCase: true,
  isNetwork: true,
  profileUrl: 'https://mastodon.social/@{handle}',
  // Instances keep media on hosts of their own choice; what they share is the path.
  photo: /^https:\/\/[\w.:-]+\/(?:[^?#]*\/)?accounts\/avatars\/(?:\d{1,3}\/)+(?:original|static)\/[^/?#]+/,
  placeholder: /\/avatars\/(?:original|static)\/missing\.(?:png|svg)/,
  photoPlaces: [
    // The header links the photo to itself in full size; in posts and lists photos lead to people.
    'a[href*="/avatars/"] img',
    `:is(${header}) img`,
    '.u-photo, .h-card img',
    'img[alt="{handle}" i], img[alt="@{handle}" i]',
    mainPictures,
  ],
  notThePhoto: `${othersArticles}, nav, aside, footer, .status, .entry, .h-entry, .activity-stream, .account__wrapper, .account-card, .moved-account-banner, [class*="familiar-followers"], .compose-panel, .navigation-panel, .navigation-bar, [role="dialog"], [role="navigation"], a[href^="/@"]:not([href$="/@{handle}" i]), a[href*="/users/"], ${siteHeader}`,
  // Where the header names an account, it must be this one.
  besideHandle:
    ':is(.account__header, .account-timeline__header, .public-account-header):has(small, [class*="acct"], [class*="handle"])',
  heading: nameHeading,
  namePlaces: [`:is(${header}) h1`, 'main h1', '.h-card .p-name'],
  restricted: [],
  open: [
    { name: 'guest-reader', selector: 'a[href="/auth/sign_in"]' },
    {
      name: 'served-to-guests',
      selector: 'meta[property="profile:username"]:is([content="{handle}" i], [content^="{handle}@" i])',
    },
  ],
  mine: [
    { name: 'edit-link', selector: `:is(${header}) a[href$="/settings/profile"]` },
    {
      name: 'own-account-data',
      data: '"me":\\s*"(\\d+)"[^]*?"accounts":\\s*\\{[^]*?"\\1":\\s*\\{[^{}]*"acct":\\s*"{handle}"',
    },
  ],
  notMine: [
    {
      name: 'another-own-account-data',
      data: '"me":\\s*"(\\d+)"[^]*?"accounts":\\s*\\{[^]*?"\\1":\\s*\\{[^{}]*"acct":\\s*"(?!{handle}")',
    },
  ],
};

/** The settings lie on the person's own instance (/settings/privacy), which no fixed address can name. */
export const guide: SiteGuide = {
  // Since version 4.2. Each server runs the version it likes.
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://{host}/settings/profile',
      sources: ['https://docs.joinmastodon.org/user/profile'],
      seen: null,
      confidence: 'medium',
    },
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://{host}/settings/privacy',
      sources: [
        'https://github.com/mastodon/mastodon/blob/10404aece86b1101c80eff59fe1eb1a555771d28/app/views/settings/privacy/show.html.haml',
      ],
      seen: null,
      confidence: 'medium',
    },
    {
      id: 'search-engines',
      effect: 'finding',
      url: 'https://{host}/settings/privacy',
      sources: [
        'https://github.com/mastodon/mastodon/blob/10404aece86b1101c80eff59fe1eb1a555771d28/app/views/settings/privacy/show.html.haml',
      ],
      seen: null,
      confidence: 'medium',
    },
    {
      id: 'discoverability',
      effect: 'finding',
      url: 'https://{host}/settings/privacy',
      sources: [
        'https://github.com/mastodon/mastodon/blob/10404aece86b1101c80eff59fe1eb1a555771d28/app/views/settings/privacy/show.html.haml',
      ],
      seen: null,
      confidence: 'medium',
    },
  ],
  hub: null,
};
