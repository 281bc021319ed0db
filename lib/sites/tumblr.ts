import type { SiteGuide, SiteRule } from './site';
import { nameHeading, othersArticles } from './site';

export const rule: SiteRule = {
  id: 'tumblr',
  name: 'Tumblr',
  isCore: false,
  domains: ['tumblr.com'],
  // Every blog is a host; those of the site itself are among the reserved names.
  subdomains: /^[\w-]{0,32}$/,
  paths: [
    {
      kind: 'profile',
      pattern:
        /^\/\/(?:www\.)?tumblr\.com\/(?:blog\/(?:view\/)?)?(?<handle>[\w-]{1,32})(?:\/(?:archive|likes|following|about)?)?\/?$/,
    },
    {
      kind: 'profile',
      pattern:
        /^\/\/(?<handle>[\w-]{1,32})\.tumblr\.com\/(?:(?:archive|likes|following|about|page\/\d+)\/?)?$/,
    },
  ],
  reserved:
    'www dashboard explore tagged search settings login logout register blog view new likes following followers about policy communities communityguidelines inbox messages messaging activity tips privacy terms help support developers jobs press api assets static media embed themes theme_garden customize apps oauth share reblog post docs buttons logo live shop changes queue drafts day timeline radar m mobile cdn engineering status robots.txt'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://www.tumblr.com/{handle}',
  // Pictures of posts lie on the same host; only avatars are called so, or are cut to a square.
  photo:
    /^https:\/\/(?:\d+\.media\.tumblr\.com\/(?:\S*\/)?(?:avatar_[\w-]+_\d+\.|s(\d+)x\1u_c\d\/)|api\.tumblr\.com\/v2\/blog\/[\w.-]+\/avatar)/,
  placeholder: /\/default_avatar\/|\/anonymous_avatar/,
  photoPlaces: [
    'img[src*="/blog/{handle}/avatar" i], img[src*="/blog/{handle}.tumblr.com/avatar" i]',
    // A blog on its own host has its avatar as its icon, whatever its theme. On the site’s own host this is its logo.
    'link[rel~="icon"], link[rel="apple-touch-icon"]',
    'a[href$="/{handle}" i] img, a[href$="/{handle}/" i] img, a[href*="//{handle}.tumblr.com" i] img',
    'img[alt*="{handle}" i]',
    'main header img, header:has(h1) img, header:has(h2) img',
    'main img, [role="main"] img',
  ],
  notThePhoto: `nav, aside:not(:has(h1)), footer, ${othersArticles}, form, [role="banner"], [role="navigation"], [role="article"], [id="notes"], [class*="notes"], [id="following"], [class*="reblog"], .post, .posts, a[href^="/"]:not([href="/"], [href*="{handle}" i]), a[href*="tumblr.com"]:not([href*="{handle}" i], [href*="media.tumblr"])`,
  heading: nameHeading,
  sizeInUrl: /\/s(?<width>\d+)x(?<height>\d+)u_c\d\//,
  namePlaces: ['main header h1, header h1', 'main h1, h1', 'header h2'],
  restricted: [
    {
      // A blog behind a password shows a form instead of its posts.
      name: 'blog-password',
      selector: 'input[type="password"]',
      without: 'article, a[href*="/post/"], .post',
    },
  ],
  open: [
    {
      name: 'guest-reader',
      selector: 'a[href*="tumblr.com/login"], a[href^="/login"], a[href^="/register"]',
    },
  ],
  mine: [{ name: 'blog-settings-link', selector: 'a[href*="/settings/blog/{handle}" i]' }],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://www.tumblr.com/settings/blog/{handle}',
      sources: [],
      seen: null,
      confidence: 'low',
    },
    {
      id: 'search-engines',
      effect: 'finding',
      url: 'https://www.tumblr.com/settings/blog/{handle}',
      sources: [],
      seen: null,
      confidence: 'low',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: 'https://www.tumblr.com/settings/blog/{handle}',
      sources: [],
      seen: null,
      confidence: 'low',
    },
  ],
  hub: { url: 'https://www.tumblr.com/settings', sources: [], seen: null, confidence: 'low' },
};
