import type { SiteGuide, SiteRule } from './site';
import { mainPictures, nameHeading, otherProjects, othersArticles } from './site';

const settingsLink = 'a[href$="/-/user_settings/profile"], a[href$="/-/profile"]';

export const rule: SiteRule = {
  id: 'gitlab',
  name: 'GitLab',
  isCore: false,
  domains: ['gitlab.com'],
  subdomains: /^$/,
  paths: [
    {
      kind: 'profile',
      // People and groups share these addresses; the page tells them apart. Names that end like files are refused by the site.
      pattern: /^\/(?<handle>\w[\w.-]{0,254}(?<!\.(?:git|atom|json|png|txt|xml|ico|html)))\/?$/,
    },
    {
      kind: 'profile',
      pattern:
        /^\/users\/(?<handle>\w[\w.-]{0,254})\/(?:activity|groups|contributed|projects|starred|snippets|followers|following)\/?$/,
    },
  ],
  reserved:
    'explore dashboard projects groups search admin help assets users api jwt oauth profile snippets abuse_reports invites import uploads robots.txt sitemap - v2 autocomplete health_check login public security.txt sitemap.xml unsubscribes favicon.ico s'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://gitlab.com/{handle}',
  // Groups and projects keep theirs under /group/ and /project/. Gravatar serves those who uploaded none here.
  photo:
    /^https:\/\/(?:gitlab\.com\/uploads\/-\/system\/user\/avatar\/\d+\/|(?:secure|www)\.gravatar\.com\/avatar\/[0-9a-f]{32,64})/,
  placeholder: /^https:\/\/gitlab\.com\/assets\/no_avatar/,
  photoPlaces: [
    'img[itemprop="image"], [itemprop="image"] img',
    // The header links the photo to itself in full size; in lists photos lead to people.
    'main a[href*="/user/avatar/"] img, main a[href*="gravatar.com/avatar/"] img',
    '[itemtype$="schema.org/Person"] [class*="user-profile-header"] img, .user-profile .avatar-holder img',
    'main img[alt="{handle}" i], main img[alt="@{handle}" i]',
    mainPictures,
  ],
  notThePhoto: `nav, aside, footer, ${othersArticles}, body > header, [role="banner"], [role="dialog"], .event-item, .user-contrib, .content_list, a[href^="/"]:not([href*="avatar"], [href$="/{handle}" i])`,
  heading: nameHeading,
  sizeInUrl: /[?&](?:width|s)=(?<width>(?<height>\d{2,4}))\b/,
  namePlaces: ['[class*="user-profile"] [itemprop="name"]', '[itemprop="name"]', 'main h1'],
  elsewhere: [
    {
      name: 'group-or-project',
      selector:
        'body[data-page^="groups:"], body[data-page^="projects:"], img[src*="/system/group/avatar/"][itemprop]',
    },
  ],
  restricted: [
    {
      name: 'private-profile',
      // A profile can be without tabs for other reasons: only the drawing for private ones counts.
      selector: 'img[src*="profile_private"], img[src*="empty-private"]',
    },
  ],
  open: [
    { name: 'guest-reader', selector: 'a[href*="/users/sign_in"]' },
    { name: 'tabs-shown', selector: 'a[href$="/users/{handle}/activity" i]' },
  ],
  mine: [
    { name: 'edit-link', selector: `main :is(${settingsLink})` },
    { name: 'own-user-data', data: 'current_username"?\\s*[=:]\\s*"{handle}"' },
  ],
  notMine: [{ name: 'another-user-data', data: 'current_username"?\\s*[=:]\\s*"(?!{handle}")[\\w.-]' }],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://gitlab.com/-/user_settings/profile',
      sources: ['https://docs.gitlab.com/user/profile/', otherProjects],
      seen: null,
      confidence: 'medium',
    },
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://gitlab.com/-/user_settings/profile',
      sources: ['https://docs.gitlab.com/user/profile/', otherProjects],
      seen: null,
      confidence: 'medium',
    },
  ],
  hub: null,
};
