import type { SiteGuide, SiteRule } from './site';
import { nameHeading, othersLinks, othersPlaces, profileHeads, otherProjects } from './site';

export const rule: SiteRule = {
  id: 'gravatar',
  name: 'Gravatar',
  isCore: false,
  domains: ['gravatar.com'],
  // Language hosts show profiles; numbered hosts serve pictures.
  subdomains: /^(?:www|secure|[a-z]{2})?$/,
  // A name, or the hash of the e-mail address.
  paths: [{ kind: 'profile', pattern: /^\/(?<handle>[\w-]+)\/?$/ }],
  reserved:
    'avatar profiles site support connect login profile signup logout register emails account settings developers api blog about terms privacy contact search explore check cards userimage features pricing faq'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://gravatar.com/{handle}',
  photo:
    /^https:\/\/(?:(?:[\w-]+\.)?gravatar\.com|[\w-]+\.wp\.com\/(?:[\w-]+\.)?gravatar\.com)\/avatar\/[0-9a-f]{32,64}/,
  // "d=" names the figure to show should there be no photo; where it names one, the address cannot promise a photo. "404"
  // names none. "f=y" asks for the figure in any case, and the hash of zeros belongs to nobody.
  placeholder:
    /gravatar\.com\/avatar\/(?:0{32}|\S*[?&](?:(?:d|default)=(?:mp|identicon|monsterid|wavatar|retro|robohash|blank)\b|(?:f|forcedefault)=y))/,
  photoPlaces: [
    'img[src*="/avatar/{handle}" i]',
    '[class^="g-profile" i] img, [itemprop="image"], .u-photo, .photo',
    profileHeads,
  ],
  notThePhoto: `${othersPlaces}, ${othersLinks}:not([href*="/avatar/"])`,
  heading: nameHeading,
  sizeInUrl: /[?&](?:s|size)=(?<width>(?<height>\d{2,4}))/,
  namePlaces: ['main h1, [role="main"] h1, h1'],
  restricted: [],
  open: [{ name: 'site-is-public' }],
  mine: [],
  notMine: [],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://gravatar.com/profile/avatars',
      sources: [otherProjects],
      seen: null,
      confidence: 'medium',
    },
  ],
  hub: { url: 'https://gravatar.com/profile', sources: [otherProjects], seen: null, confidence: 'medium' },
};
