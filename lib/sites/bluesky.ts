import type { SiteGuide, SiteRule } from './site';
import { mainPictures, nameHeading, siteHeader, otherProjects, othersArticles } from './site';

const aviButton = '[data-testid="profileHeaderAviButton"]';
const ownLink =
  'nav a[href="/profile/{handle}" i], [data-testid="bottomBarProfileBtn"][href="/profile/{handle}" i]';

export const rule: SiteRule = {
  id: 'bluesky',
  name: 'Bluesky',
  isCore: true,
  domains: ['bsky.app'],
  subdomains: /^(?:www)?$/,
  paths: [
    {
      kind: 'profile',
      // A host name with a dot, or a DID; posts, feeds and lists stand under the same segment and are no profiles.
      pattern:
        /^\/profile\/@?(?<handle>did:[a-z]+:[\w.:%-]+|[\w\u00a1-\uffff-]+(?:\.[\w\u00a1-\uffff-]+)+)(?:\/(?:follows|followers|known-followers|search)?)?\/?$/,
    },
  ],
  reserved: [],
  ignoresCase: true,
  profileUrl: 'https://bsky.app/profile/{handle}',
  photo: /^https:\/\/cdn\.bsky\.app\/img\/avatar(?:_thumbnail)?\/plain\/did(?::|%3A)/,
  // Those without a photo get a drawing in the page (SVG), which has no address.
  placeholder: /(?!)/,
  photoPlaces: [
    // The application keeps the screens before in the page, hidden: the button names whose photo it shows.
    `${aviButton}[aria-label*="{handle}" i] *`,
    // An address with a DID: the DID stands in the photo's address.
    `${aviButton} :is([src*="/{handle}/"], [style*="/{handle}/"])`,
    `${aviButton}:not([aria-label*=".bsky."]) *`,
    '[src*="/avatar/plain/{handle}/"]',
    '[data-testid="profileView"] [data-testid="userAvatarImage"] *',
    mainPictures,
  ],
  // Every other photo of a person is a link to their profile; the navigation holds the viewer.
  notThePhoto: `a[href*="/profile/"]:not([href$="/profile/{handle}" i]), ${siteHeader}, nav, aside, footer, ${othersArticles}, [role="dialog"], [role="banner"], [data-testid^="feedItem"], [data-testid^="postThreadItem"], [data-testid="composePromptInline"]`,
  heading: `[data-testid="profileHeaderDisplayName"], ${nameHeading}, [role="heading"][aria-level="1"]`,
  namePlaces: ['[data-testid="profileHeaderDisplayName"]', 'main h1'],
  // Linked data names a DID where the address does.
  photoData:
    '(?:\\{(?=[^{}]*"identifier":\\s*"{handle}")|"identifier":\\s*"{handle}")[^{}]*?"image":\\s*"(?<url>[^"]+)"',
  elsewhere: [
    {
      // The lists of followers show everyone but the person.
      name: 'list-of-people',
      url: /\/(?:follows|followers|known-followers)\/?(?:[?#]|$)/,
      without: '[data-testid^="profileHeader"], [data-testid="profileView"]',
    },
    {
      // Shown to guests in place of a profile whose owner asked for that.
      name: 'sign-in-screen',
      selector:
        '[data-testid="signInButton"], [data-testid="loginForm"], [data-testid="noSessionView"], input[autocomplete="username"]',
      without: '[data-testid^="profileHeader"], [data-testid="profileView"], [src*="/img/avatar"]',
    },
  ],
  restricted: [
    {
      name: 'data-hidden-from-guests',
      data: '"handle":\\s*"{handle}"(?:(?!"handle":)[^]){0,3000}?"!no-unauthenticated"|"did":\\s*"{handle}"(?:(?!"did":)[^]){0,3000}?"!no-unauthenticated"',
    },
  ],
  open: [{ name: 'served-to-guests', selector: 'meta[property="profile:username"][content="{handle}" i]' }],
  mine: [
    {
      name: 'edit-link',
      selector: '[data-testid="profileHeaderEditProfileButton"]',
      without: '[data-testid="followBtn"], [data-testid="unfollowBtn"]',
    },
    {
      // A bar may also link to people seen or searched for; nobody follows themselves.
      name: 'own-profile-link',
      selector: ownLink,
      without: '[data-testid="followBtn"], [data-testid="unfollowBtn"]',
    },
  ],
  notMine: [
    // Not told by another link in the navigation: it names a handle where this address may name a DID.
    { name: 'follow-button', selector: '[data-testid="followBtn"], [data-testid="unfollowBtn"]' },
  ],
};

export const guide: SiteGuide = {
  steps: [
    // The website hides the profile; the interface for programs still answers. So this is no more than harder to find.
    {
      id: 'audience',
      effect: 'finding',
      url: 'https://bsky.app/settings/privacy-and-security',
      sources: [otherProjects],
      seen: '2026',
      confidence: 'high',
    },
  ],
  hub: null,
};
