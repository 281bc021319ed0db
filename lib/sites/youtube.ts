import type { SiteGuide, SiteRule } from './site';
import { mainPictures, siteHeader, otherProjects, settingsLists, othersArticles } from './site';

const tabs =
  '(?:\\/(?:featured|videos|shorts|streams|live|playlists|community|posts|about|podcasts|releases|store|channels|discussion|courses|membership|search)?)?\\/?$';
const newHeader = ':is(yt-page-header-renderer, yt-page-header-view-model, #page-header)';
/** The header before 2024, on computers and phones. */
const oldHeader =
  ':is(ytd-c4-tabbed-header-renderer, ytm-c4-tabbed-header-renderer, #channel-header, #channel-header-container)';

export const rule: SiteRule = {
  id: 'youtube',
  name: 'YouTube',
  isCore: true,
  domains: ['youtube.com'],
  // consent.youtube.com stands before the page and shows nothing of it; studio. is the owner's workshop.
  subdomains: /^(?:www|m|music)?$/,
  paths: [
    { kind: 'profile', pattern: new RegExp(`^\\/@(?<handle>[^/@]+)${tabs}`) },
    { kind: 'profile', pattern: new RegExp(`^\\/channel\\/(?<handle>UC[\\w-]{22})${tabs}`) },
    { kind: 'profile', pattern: new RegExp(`^\\/(?:c|user)\\/(?<handle>[^/]+)${tabs}`) },
    // Names from before 2014 stand bare; files (/robots.txt) have a dot.
    { kind: 'profile', pattern: new RegExp(`^\\/(?<handle>[^/@.?&=%:]{3,100})${tabs}`) },
  ],
  reserved:
    'channel c user playlist watch w v embed e live watch_popup clip shorts movies results search shared hashtag trending explore feed feeds browse oembed get_video_info iframe_api s source storefront oops index account t about upload signin logout post posts gaming premium kids howyoutubeworks ads creators reporthistory account_privacy account_advanced account_notifications account_billing account_sharing account_playback paid_memberships purchases podcasts playables music sports news learning fashion courses originals red tv new yt intl jobs press terms privacy copyright developers advertise dev help impressum select_site channel_switcher create_channel redirect attribution_link activate pair device verify_age view_play_list live_chat live_chat_replay hype charts error api youtubei ptracking cast trends family login logos transparency static videos community featured streams playlists channels membership store'.split(
      ' ',
    ),
  // Handles ignore case, but channel ids do not.
  ignoresCase: false,
  profileUrl: 'https://www.youtube.com/@{handle}',
  // Banners lie on the same hosts, cut to a width (=w1060-fcrop64=…); avatars are square (=s160-c-k-…).
  photo: /^https:\/\/yt\d\.(?:ggpht|googleusercontent)\.com\/(?:[^=?]+=s\d+(?:-c-k|$)|\S+\/s\d+-c-k[^/]*\/)/,
  // Letters drawn for those without a photo look like photos in their address: nothing tells them apart.
  placeholder: /\/a\/default-user|\/yts\/img\/(?:avatar|no_thumbnail)/,
  photoPlaces: [
    `${newHeader} :is(yt-decorated-avatar-view-model, yt-avatar-shape) img`,
    `${newHeader} img`,
    `${oldHeader} #avatar img`,
    `${oldHeader} img`,
    // The other tags name the channel by its id; this one by the handle.
    ':root:has([itemprop="url"]:is([href$="/{handle}" i], [href$="/@{handle}" i])) [rel="image_src"]',
    mainPictures,
  ],
  // YouTube keeps pages that were left, hidden, in the document.
  notThePhoto: `[hidden], ${siteHeader}, a[href*="/@"]:not([href*="/@{handle}" i], [href*="%"]), #masthead, ytd-masthead, ytm-mobile-topbar-renderer, #avatar-btn, #guide, ytd-guide-renderer, #contents, #comments, #related, ytd-watch-flexy, ytd-browse-secondary-contents-renderer, ytd-rich-item-renderer, ytd-video-renderer, ytd-grid-video-renderer, ytd-channel-renderer, ytd-grid-channel-renderer, ytd-backstage-post-thread-renderer, ytm-rich-item-renderer, tp-yt-paper-dialog, [role="dialog"], nav, [role="navigation"], [role="banner"], aside, ${othersArticles}`,
  heading: 'h1:not([hidden] *), main h2, body:not(:has(h1)) h2',
  // Avatars are square: one number gives both sides.
  sizeInUrl: /[=/]s(?=(?<height>\d{2,4}))(?<width>\d{2,4})-c/,
  namePlaces: [`${newHeader} h1`, `${oldHeader} #channel-name`, 'h1'],
  photoData:
    '"channelMetadataRenderer":\\s*\\{(?=[^]{0,6000}?[/@"]{handle}")[^]{0,6000}?"avatar":\\s*\\{\\s*"thumbnails":\\s*\\[\\s*\\{\\s*"url":\\s*"(?<url>[^"]+)"',
  restricted: [],
  // Channels have no private mode: who sees one, sees what everyone sees.
  open: [{ name: 'site-has-no-private-profiles' }],
  mine: [
    {
      name: 'studio-link',
      selector: `:is(${newHeader}, ${oldHeader}) a[href*="//studio.youtube.com/channel/"]`,
    },
  ],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://myaccount.google.com/personal-info',
      sources: [settingsLists],
      seen: '2026-06-23',
      confidence: 'medium',
    },
    {
      id: 'audience',
      effect: 'profile',
      url: 'https://www.youtube.com/account_privacy',
      sources: [settingsLists, otherProjects],
      seen: '2026-06-23',
      confidence: 'high',
    },
  ],
  hub: null,
  settingsHosts: ['myaccount.google.com'],
};
