import type { SiteGuide, SiteRule } from './site';
import { nameHeading, othersLinks, othersPlaces } from './site';

export const rule: SiteRule = {
  id: 'flickr',
  name: 'Flickr',
  isCore: false,
  domains: ['flickr.com', 'flic.kr'],
  subdomains: /^(?:www|secure|m)?$/,
  paths: [
    {
      kind: 'profile',
      // A number after the name is one photo, a second word after it one album.
      pattern: /^\/(?:photos|people)\/(?<handle>\d+@N\d\d|[\w-]+)(?:\/(?:[A-Za-z][\w-]*)?)?\/?$/,
    },
  ],
  // What stands behind /photos/ or /people/ and is no name.
  reserved: 'tags public upload friends me organize search explore groups account help prints'.split(' '),
  // The numbered form has a capital letter.
  ignoresCase: false,
  profileUrl: 'https://www.flickr.com/people/{handle}/',
  photo: /^(?:https:)?\/\/[\w.-]*static\.?flickr\.com\/\S*buddyicons\/\d+(?:@|%40)N\d\d/,
  placeholder: /\/images\/buddyicon\w*\.(?:gif|png|jpg)/,
  // The site paints it as a background, so elements count that are no pictures.
  photoPlaces: [
    'img[src*="/buddyicons/{handle}" i], [style*="/buddyicons/{handle}" i]',
    '[class*="coverphoto"] [class*="avatar"], [class*="coverphoto"] img',
    'main header :is(img, [style*="buddyicon"], [class*="avatar"]), header:has(h1) :is(img, [style*="buddyicon"], [class*="avatar"])',
    'main :is([style*="buddyicon"], [class*="avatar"], img), [role="main"] :is([style*="buddyicon"], [class*="avatar"], img)',
  ],
  notThePhoto: `${othersPlaces}, [class*="global-nav"], [class*="comment" i], [class*="testimonial" i], [class*="contact-list"], ${othersLinks}:not([href*="{handle}" i])`,
  heading: nameHeading,
  namePlaces: ['[class*="coverphoto"] h1', 'main h1, h1'],
  elsewhere: [{ name: 'login-page', selector: 'main input[type="password"]' }],
  restricted: [],
  open: [
    {
      name: 'guest-reader',
      selector: 'a[href*="identity.flickr.com"], a[href*="/signin"], a[href*="/sign-in"]',
    },
  ],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'search-engines',
      effect: 'finding',
      url: 'https://www.flickr.com/account/privacy',
      sources: [],
      seen: null,
      confidence: 'low',
    },
  ],
  hub: null,
};
