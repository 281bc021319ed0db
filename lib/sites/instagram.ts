import type { SiteGuide, SiteRule } from './site';
import {
  mainPictures,
  nameHeading,
  saidOf,
  siteHeader,
  metaReview,
  otherProjects,
  settingsLists,
  othersArticles,
} from './site';

const profileHeader = ':is(header, :has(> header)):not(:has(nav), :has(+ main), :has(main))';

/** Links to the person's posts: in the main part any, elsewhere those that hold the handle. */
const posts =
  'main a[href*="/p/"], main a[href*="/reel/"], a[href*="/{handle}/p/" i], a[href*="/{handle}/reel/" i]';

export const rule: SiteRule = {
  id: 'instagram',
  name: 'Instagram',
  isCore: true,
  domains: ['instagram.com'],
  subdomains: /^(?:www|m)?$/,
  paths: [
    {
      kind: 'profile',
      // No leading, trailing or doubled dot: such names do not exist and such paths are files (/robots.txt, /rsrc.php).
      pattern:
        /^\/(?:_u\/)?(?<handle>(?!\.)(?!.*\.\.)[\w.]{1,30}(?<!\.))(?:\/(?:reels|tagged|saved|followers|following|channel|feed|reposts|guides?(?:\/.*)?)?)?\/?$/,
    },
  ],
  reserved:
    'p tv reel reels explore stories accounts direct share s about legal privacy terms help press api developer developers blog jobs emails directory locations tags web graphql static rsrc.php challenge session login signup safety support your_activity saved settings language popular lite create qr ar live shop igtv topics archive nametag _n _u data download guide oauth push queries sessions users robots.txt favicon.ico sitemap.xml manifest.json'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://www.instagram.com/{handle}/',
  // "-19" marks profile pictures, "-15" pictures of posts; the tag inside `efg` (base64) says the same and outlives the number.
  photo:
    /^https:\/\/[\w.-]+\.(?:cdninstagram|fbcdn)\.(?:com|net)\/(?:\S*\/t51\.\d+-19\/|\S*[?&]efg=[\w%-]*(?:cHJvZmlsZV9waW|Byb2ZpbGVfcGlj|wcm9maWxlX3BpY))/,
  placeholder:
    /\/(?:44884218_345707102882519_2446069589734326272|464760996_1254146839119862_3605321457742435801)_n\.|ig_cache_key=YW5vbnltb3VzX3Byb2ZpbGVfcGlj/,
  photoPlaces: [
    'main header img',
    'header img',
    'main img[alt*="{handle}" i]',
    'img[alt*="{handle}" i]',
    mainPictures,
  ],
  // The header of a post in the feed holds its author's photo; the navigation holds the viewer's.
  notThePhoto: `${othersArticles}, nav, aside, footer, ${siteHeader}, a[href^="/"]:not([href^="/{handle}" i], [href^="/stories/{handle}" i], [href^="/accounts/"])`,
  // The page's own header has the handle as its second heading.
  // A description of one word is a handle: then it has to be this one.
  besideHandle: 'header:has(h2, img[alt]:not([alt=""], [alt*=" "]))',
  heading: nameHeading,
  sizeInUrl: /[_/]s(?<width>\d{2,4})x(?<height>\d{2,4})[_/&]/,
  namePlaces: ['header h1', 'header section span[dir="auto"]', 'header h2 ~ *'],
  restricted: [
    { name: 'data-is-private', data: saidOf('"username":"{handle}"', '"is_private":true') },
    {
      name: 'no-posts-no-tabs',
      // Where posts would stand, a lock and a sentence stand instead: a page that is still empty there tells nothing.
      selector: `${profileHeader} ~ :is(h2, h3, h4, svg, [role="heading"]), ${profileHeader} ~ * :is(h2, h3, h4, svg, [role="heading"]):not(li *, footer *, nav *)`,
      without: `${posts}, a[href$="/{handle}/reels/" i], a[href$="/{handle}/tagged/" i]`,
    },
  ],
  open: [
    { name: 'posts-shown', selector: posts },
    { name: 'tabs-shown', selector: 'a[href$="/{handle}/reels/" i], a[href$="/{handle}/tagged/" i]' },
  ],
  mine: [{ name: 'edit-link', selector: 'header a[href^="/accounts/edit"], main a[href="/accounts/edit/"]' }],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://www.instagram.com/accounts/edit/',
      sources: [settingsLists, otherProjects],
      seen: '2026',
      confidence: 'high',
    },
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://www.instagram.com/accounts/who_can_see_your_content/',
      sources: [settingsLists, otherProjects],
      seen: '2026',
      confidence: 'high',
    },
    // In the app alone.
    {
      id: 'ai-reuse',
      effect: 'use',
      url: null,
      sources: [metaReview],
      seen: '2026-07',
      confidence: 'medium',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: 'https://www.facebook.com/help/contact/6359191084165019',
      sources: [metaReview],
      seen: '2026-10-02',
      confidence: 'medium',
    },
  ],
  hub: {
    url: 'https://accountscenter.instagram.com/',
    sources: [settingsLists],
    seen: '2026-06-23',
    confidence: 'high',
  },
  settingsHosts: ['www.facebook.com'],
};
