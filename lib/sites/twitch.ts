import type { SiteGuide, SiteRule } from './site';
import { nameHeading, othersLinks, othersPlaces, otherProjects } from './site';

export const rule: SiteRule = {
  id: 'twitch',
  name: 'Twitch',
  isCore: false,
  domains: ['twitch.tv'],
  subdomains: /^(?:www|m|go)?$/,
  paths: [
    {
      kind: 'profile',
      // One video or clip of a channel (/mara/v/12, /mara/clip/Name) is no tab.
      pattern:
        /^\/(?<handle>\w{3,25})(?:\/(?:home|about|videos(?:\/\w+)?|clips|schedule|followers|following|profile|collections|events)?)?\/?$/,
    },
  ],
  reserved:
    'directory videos video clip clips collections settings subscriptions wallet drops inventory search downloads download jobs turbo store login logout signup popout moderator event events team teams user users prime bits messages friends following activate checkout embed redeem tos partner affiliate broadcast products communities support privacy legal security browse creatorcamp annual-recap'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://www.twitch.tv/{handle}',
  photo: /^https:\/\/static-cdn\.jtvnw\.net\/jtv_user_pictures\/\S*-profile_image-/,
  placeholder: /static-cdn\.jtvnw\.net\/(?:user-default-pictures|jtv_user_pictures\/xarth\/404_user)/,
  // The server sends an empty frame; all of this is drawn later.
  photoPlaces: [
    '[class*="channel-info-content"] a[href$="/{handle}" i] img, [id^="live-channel"] a[href$="/{handle}" i] img',
    'main a[href$="/{handle}" i] img, main a[href$="/{handle}/about" i] img',
    'main img[alt="{handle}" i]',
    '[class*="channel-info-content"] img, main header img, header:has(h1) img',
    'main img, [role="main"] img',
  ],
  notThePhoto: `${othersPlaces}, [role="log"], [data-a-target^="side-nav"], [data-a-target^="user-menu"], [data-a-target^="preview-card"], [class*="side-nav"], [class*="chat-room"], [class*="chat-line"], [class*="chat-shell"], [class*="chat-list"], [class*="right-column"], [class*="top-nav"], ${othersLinks}`,
  heading: nameHeading,
  sizeInUrl: /-profile_image-(?:\w+-)?(?<width>\d{2,4})x(?<height>\d{2,4})\./,
  namePlaces: ['[class*="channel-info-content"] h1', 'main h1, h1'],
  elsewhere: [{ name: 'login-page', selector: 'main input[type="password"]' }],
  restricted: [],
  open: [
    { name: 'guest-reader', selector: '[data-a-target="login-button"], [data-a-target="signup-button"]' },
  ],
  // A channel's editors have the link to its dashboard too: no sign is known.
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://www.twitch.tv/settings/profile',
      sources: [otherProjects],
      seen: null,
      confidence: 'medium',
    },
  ],
  hub: {
    url: 'https://www.twitch.tv/settings/profile',
    sources: [otherProjects],
    seen: null,
    confidence: 'medium',
  },
};
