import type { SiteGuide, SiteRule } from './site';
import {
  mainPictures,
  saidOf,
  siteHeader,
  metaReview,
  otherProjects,
  settingsLists,
  othersArticles,
} from './site';

/** Links to the subject: the photo in such a link is theirs. A bare id must end where it ends. */
const toSubject =
  '[href$="/{handle}" i], [href*="/{handle}/" i], [href*="/{handle}?" i], [href$="id={handle}" i], [href*="id={handle}&" i]';
/** The head speaks of another page: left over from before a move, so nothing it says counts. */
const headOfAnother =
  'meta[property="og:url"]:not([content*="{handle}" i]), link[rel="canonical"]:not([href*="{handle}" i])';
const vanity = '"(?:userVanity|vanity)":\\s*"';
const subject = '"(?:userVanity|vanity|id)":\\s*"{handle}"';
/** Up to 3,000 characters of data that name no other profile. */
const sameProfile = `(?:(?!${vanity})[^]){0,3000}?`;
/** A script that says something of the profile it speaks of by its id. */
function saidById(says: string): string {
  return `^(?=[^]*"(?:id|userID)":\\s*"{handle}")[^]*${says}`;
}
/** A script that names nobody: it speaks of the profile the page was loaded with, where the address has no id to compare. */
function saidUnnamed(says: string): string {
  return `^(?![^]*${vanity}\\w)[^]*${says}`;
}
const addressWithoutId = /^(?!\S*(?:[?&]id=|\/)\d+(?:[&/?#]|$))/;

export const rule: SiteRule = {
  id: 'facebook',
  name: 'Facebook',
  isCore: true,
  domains: ['facebook.com', 'fb.com'],
  // Locale hosts (de-de, es-la, ber-ma) answer everywhere.
  subdomains: /^(?:www|m|mbasic|web|touch|[a-z]{2,3}-[a-z]{2})?$/,
  paths: [
    // These addresses name a photo, not a person; see the sign another-photo. /ID leads back to the photo.
    { kind: 'photo', pattern: /^\/photo(?:\.php)?\/?\?(?:.*&)?fbid=(?<handle>\d+)(?:&.*)?$/ },
    { kind: 'photo', pattern: /^\/[\w.-]+\/photos\/(?:[^/]+\/)?(?<handle>\d+)\/?$/ },
    { kind: 'profile', pattern: /^\/profile\.php\/?\?(?:.*&)?id=(?<handle>\d+|pfbid\w+)(?:&.*)?$/ },
    { kind: 'profile', pattern: /^\/people\/[^/]+\/(?<handle>\d+|pfbid\w+)(?:\/\w+)?\/?$/ },
    { kind: 'profile', pattern: /^\/(?:marketplace\/profile|groups\/[^/]+\/user)\/(?<handle>\d+)\/?$/ },
    {
      kind: 'profile',
      // Files (/home.php, /robots.txt) are no names; one segment more is a post, a video, an album.
      pattern:
        /^\/(?<handle>(?!.*\.(?:php|com|org|net|txt|xml|ico|js|json|html?)(?:\/|$))(?:\d+|[\w.-]{3,75}))(?:\/(?:(?:photos|friends|videos|about|reels|posts|directory)(?:_\w+)?|followers|following|map|likes|groups|events|reviews|mentions|music|movies|tv|books|games|sports|checkins|places_visited|community|timeline)?)?\/?$/,
    },
  ],
  reserved:
    'watch marketplace groups events gaming games friends reel reels stories story bookmarks birthdays login logout messages notifications settings help ads adsmanager business live pages pg menu photo photos video videos media share sharer dialog plugins privacy policies policy terms recover checkpoint hashtag search saved memories onthisday fundraisers donate jobs me people public directory legal careers messenger_media flx home feed feeds find-friends latest pokes offers shops shop weather crisisresponse safety security about apps appcenter ajax api graphql tr reg signup mobile lite places local dating pay facebook_pay payments notes lists translations support topic campaign consent cookie device-based two_step_verification ad_center allactivity invite composer browse badges intern'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://www.facebook.com/{handle}',
  // The type "-1" marks profile pictures; -0, -6 and -9 are pictures of posts, covers, and the same photo on its own page.
  photo:
    /^https:\/\/(?:[\w.-]+\.fbcdn(?:\.net|\w+\.onion)\/(?:v\/)?t\d+\.\d+-1\/|platform-lookaside\.fbsbx\.com\/platform\/profilepic\/|graph\.facebook\.com\/(?:v[\d.]+\/)?[\w.-]+\/picture)/,
  fullPhoto: /^https:\/\/[\w.-]+\.fbcdn(?:\.net|\w+\.onion)\/(?:v\/)?t\d+\.\d+-[69]\//,
  placeholder:
    /\/t1\.30497-1\/|\/(?:84628273_176159830277856_972693363922829312|453178253_471506465671661_2781666950760530985)_n\./,
  // Avatars are painted as <image> in an <svg>; the phone pages and the old site have <img>.
  photoPlaces: [
    'img[data-visualcompletion="media-vc-image"]',
    'a[href*="/photo"][href*="{handle}" i] image',
    '[role="main"] a[href*="/photo"] image',
    '[role="main"] image',
    'a[href*="/photo"] image',
    'a[href*="/photo"] img, a[href*="/photo"] [style*="background-image"]',
    '[role="main"] img',
    `a:is(${toSubject}) :is(image, img)`,
    // The phone pages' root: they know neither roles nor, at times, links.
    '#root img, #screen-root img, #objects_container img',
    '.profpic, [role="img"][style*="url("]',
    mainPictures,
  ],
  // A link that leads neither to a photo nor to the subject shows someone else: friends, the composer, suggestions.
  notThePhoto: `[role="banner"], [role="navigation"], [role="complementary"], [role="article"], nav, aside, footer, ${othersArticles}, [data-pagelet*="Timeline"], [data-pagelet*="FeedUnit"], [data-ft], #header, ${siteHeader}, a[href]:not([href*="/photo"], [href*="/stories/"], [href*="-1/"], [href^="#"], ${toSubject})`,
  heading: 'h1:not([role="banner"] *, [role="navigation"] *), main h2, body:not(:has(h1)) h2',
  sizeInUrl: /[_/=][sp](?<width>\d{2,4})x(?<height>\d{2,4})/,
  namePlaces: ['[role="main"] h1', 'h1:not([role="banner"] *)'],
  photoData: `"profilePic(?:Large|Medium|Small)":\\s*\\{\\s*"uri":\\s*"(?<url>[^"]+)"(?:(?=${sameProfile}${subject})|(?<=${subject}${sameProfile}))`,
  elsewhere: [
    {
      // Only the photo that the header's profile photo leads to, or that the data calls so, is the profile photo.
      name: 'another-photo',
      url: /^[^?#]*(?:\/photo(?:\.php)?\/?\?|\/photos\/(?:[^/?#]+\/)?\d+\/?(?:[?#]|$))/,
      without:
        'a[href*="/photo"][href*="{handle}"] image, a[href*="/photo"][href*="{handle}"] img[src*="-1/"]',
      withoutData: '"profilePhoto":\\s*\\{[^{}]*(?:"id":\\s*"|fbid=|/photos/[^"]*){handle}\\b',
    },
    {
      // Pages, groups and events have app links of their own; people have fb://profile.
      name: 'app-link-of-no-person',
      selector: 'meta[property^="al:"][content^="fb://"]',
      without: `meta[property^="al:"][content^="fb://profile/"], ${headOfAnother}`,
    },
    {
      name: 'app-link-of-no-person-by-id',
      selector:
        'meta[property^="al:"][content^="fb://"]:not([content^="fb://profile/"])[content*="/{handle}"]',
    },
    { name: 'data-is-page', data: saidOf(`${vanity}{handle}"`, '"__isProfile":\\s*"Page"') },
  ],
  restricted: [
    { name: 'data-locked', data: saidOf(`${vanity}{handle}"`, '"private_sharing_enabled":\\s*true') },
    { name: 'data-locked-by-id', data: saidById('"private_sharing_enabled":\\s*true') },
    {
      name: 'data-locked-unnamed',
      data: saidUnnamed('"private_sharing_enabled":\\s*true'),
      url: addressWithoutId,
      without: headOfAnother,
      untilMove: true,
    },
  ],
  open: [
    { name: 'guest-reader', data: '"USER_ID":\\s*"0"' },
    { name: 'data-not-locked', data: saidOf(`${vanity}{handle}"`, '"private_sharing_enabled":\\s*false') },
    { name: 'data-not-locked-by-id', data: saidById('"private_sharing_enabled":\\s*false') },
    {
      name: 'data-not-locked-unnamed',
      data: saidUnnamed('"private_sharing_enabled":\\s*false'),
      url: addressWithoutId,
      without: headOfAnother,
      untilMove: true,
    },
  ],
  mine: [
    { name: 'data-reader-is-subject', data: '"USER_ID":\\s*"{handle}"' },
    // At an address with a name the head tells the subject's number, if it is about this address. Nothing else is known to:
    // links in the bar lead to people searched for as well as to the reader.
    {
      name: 'data-reader-is-head-subject',
      selector: `head:has([property="og:url"]:is([content$="/{handle}" i], [content$="/{handle}/" i]), [rel="canonical"]:is([href$="/{handle}" i], [href$="/{handle}/" i])) [property^="al:"][content^="fb://profile/"]`,
      without: headOfAnother,
      data: '"USER_ID":\\s*"(?=[1-9]){number}"',
    },
  ],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    // The lock stands in the menu of the own profile, which this address leads to.
    {
      id: 'audience',
      effect: 'photo',
      url: 'https://www.facebook.com/profile.php',
      sources: [settingsLists],
      seen: '2026-06-23',
      confidence: 'medium',
    },
    {
      id: 'search-engines',
      effect: 'finding',
      url: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
      sources: [settingsLists, otherProjects],
      seen: '2025',
      confidence: 'high',
    },
    {
      id: 'discoverability',
      effect: 'finding',
      url: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
      sources: [settingsLists, otherProjects],
      seen: '2025',
      confidence: 'high',
    },
    {
      id: 'tagging',
      effect: 'finding',
      url: 'https://www.facebook.com/settings/?tab=profile_and_tagging',
      sources: [settingsLists, otherProjects],
      seen: null,
      confidence: 'medium',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: 'https://www.facebook.com/help/contact/6359191084165019',
      sources: [
        metaReview,
        'https://legalclarity.org/how-to-find-and-submit-the-meta-ai-data-objection-form/',
      ],
      seen: '2026-10-02',
      confidence: 'high',
    },
  ],
  hub: {
    url: 'https://www.facebook.com/settings?tab=privacy',
    sources: [otherProjects],
    seen: null,
    confidence: 'medium',
  },
};
