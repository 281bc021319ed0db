import type { SiteGuide, SiteRule } from './site';
import { nameHeading, othersLinks, otherProjects } from './site';

export const rule: SiteRule = {
  id: 'medium',
  name: 'Medium',
  isCore: false,
  domains: ['medium.com'],
  // People may have a host of their own; those of the site itself are named in the pattern.
  subdomains: /^[\w-]*$/,
  paths: [
    {
      kind: 'profile',
      // What follows a name otherwise is a story (/@mara/the-lighthouse-1f2e3d) or one list (/@mara/list/boats).
      pattern:
        /^\/\/(?:www\.)?medium\.com\/@(?<handle>[\w.-]+)(?:\/(?:about|followers|following|lists|latest|responses|highlights|has-recommended|publications|series)?)?\/?$/,
    },
    {
      kind: 'profile',
      pattern:
        /^\/\/(?<handle>(?!(?:www|help|api|miro|glyph|blog|policy|status|engineering|jobs|link|email|cdn-.+)\.)[\w-]+)\.medium\.com\/(?:(?:about|followers|following|lists|latest|responses|highlights)\/?)?$/,
    },
  ],
  reserved: [],
  ignoresCase: true,
  profileUrl: 'https://medium.com/@{handle}',
  // Pictures of stories lie on the same hosts; avatars are cut to a square or small.
  photo:
    /^https:\/\/(?:miro\.medium\.com|cdn-images-\d\.medium\.com)\/(?:\S*\/)?(?:resize:fill:(\d+):\1|fit\/c\/(\d+)\/\2|(?:resize:fit:|max\/)[1-4]?\d\d)\/(?:\S*\/)?\d(?:\*|%2A)/,
  // The grey figure is a picture like any other; this is its name.
  placeholder: /\/1(?:\*|%2A)dmbNkD5D-u45r44go_cf0g\./,
  photoPlaces: [
    'a[href$="/@{handle}" i] img, a[href$="/@{handle}/" i] img, a[href*="/@{handle}?" i] img, a[href*="//{handle}.medium.com/?" i] img',
    'main header img, header:has(h1) img, header:has(h2) img',
    'img[alt*="{handle}" i]',
    'main img, [role="main"] img',
  ],
  notThePhoto: `nav, footer, article:not(:has(h1)), form, [role="banner"], [role="navigation"], [role="complementary"] a, [data-testid^="headerUser"], [data-testid="publicationPhoto"], [class*="metabar"], [class*="postArticle"], [class*="response" i], ${othersLinks}:not([href*="{handle}" i], [href="/"], [href^="/?"])`,
  heading: nameHeading,
  sizeInUrl: /(?:resize:fill:|\/fit\/c\/)(?<width>\d+)[:/](?<height>\d+)\//,
  namePlaces: ['main header h1, header h1', 'main h1, h1, main h2, h2'],
  elsewhere: [
    { name: 'login-page', selector: 'main input[type="password"]' },
    {
      // Publications have hosts like people; their head does not speak of a person.
      name: 'publication',
      url: /^https:\/\/(?!www\.)[\w-]+\.medium\.com/,
      selector: 'meta[property="og:type"]:not([content="profile"])',
    },
  ],
  restricted: [],
  open: [{ name: 'guest-reader', selector: 'a[href*="/m/signin"]' }],
  // Links to settings stand on other people's pages too (of a subscription, of a membership): no sign is known.
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [],
  hub: { url: 'https://medium.com/me/settings', sources: [otherProjects], seen: null, confidence: 'medium' },
  none: 'unread',
};
