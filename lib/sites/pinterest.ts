import type { SiteGuide, SiteRule } from './site';
import { mainPictures, nameHeading, optOutCatalogue, othersArticles } from './site';

const ownLink = '[data-test-id="header-profile"]';

export const rule: SiteRule = {
  id: 'pinterest',
  name: 'Pinterest',
  isCore: false,
  domains:
    'com at be ca ch cl co co.at co.in co.kr co.nz co.uk com.au com.bo com.ec com.mx com.pe com.py com.uy com.vn de dk ec es fr hu id ie in info it jp kr mx nl nz pe ph pt ru se th tw uk vn'
      .split(' ')
      .map((ending) => `pinterest.${ending}`),
  // A country or a language; help., business., newsroom. and the like are no profiles.
  subdomains: /^(?:www|m|[a-z]{2}(?:-[a-z]{2})?)?$/,
  paths: [
    {
      kind: 'profile',
      // Boards stand beside the tabs and are no profiles.
      pattern:
        /^\/(?<handle>[\w\u00a1-\uffff-]{3,30})(?:\/(?:_created|_saved|_shop|_pins|_boards|pins|boards|created|saved|followers|following)?)?\/?$/,
    },
  ],
  reserved:
    'pin pins search ideas today explore settings business about login logout signup join password resource topics news_hub convert terms privacy _ videos categories category convention discover shopping homefeed board boards invite inbox notifications messages oauth everything popular all gifts create pin-builder pin-creation-tool help api ads analytics trends shop source verify reset careers press news product products policy oembed users user edit watch story'.split(
      ' ',
    ),
  ignoresCase: true,
  profileUrl: 'https://www.pinterest.com/{handle}/',
  // "_RS" marks pictures of people; pins lie under /236x/ and the like.
  photo: /^https:\/\/(?:i|s-media-cache-ak0)\.pinimg\.com\/\d+x\d+_RS\//,
  placeholder: /^https:\/\/s\.pinimg\.com\/images\/user\/default_/,
  photoPlaces: [
    '[data-test-id*="profile-header" i] img, [data-test-id*="profileHeader"] img',
    '[data-test-id*="profile-avatar" i] img, [data-test-id*="profile-image" i] img, [data-test-id*="profile-picture" i] img',
    'main img[alt="{handle}" i], main img[alt="@{handle}" i]',
    mainPictures,
  ],
  notThePhoto: `nav, aside, footer, ${othersArticles}, a[href^="/"]:not([href*="/{handle}" i], [href*="%"], [href^="/settings/"]), [role="banner"], [role="navigation"], body > header, body > div > header, body > div > div > header, #HeaderContent, ${ownLink}, [data-test-id="pin"], [data-test-id^="pinrep"], [data-test-id="pinWrapper"], [data-test-id*="board"], [data-test-id*="related"], [data-test-id*="suggest"], [data-grid-item], [role="list"], [role="listitem"], [role="dialog"]`,
  heading: `[data-test-id="profile-name"], ${nameHeading}`,
  sizeInUrl: /\/(?<width>\d{2,4})x(?<height>\d{2,4})_RS\//,
  namePlaces: ['[data-test-id="profile-name"]', 'main h1', 'h1'],
  photoData:
    '(?:\\{(?=[^{}]*"username":\\s*"{handle}")[^{}]*?|"username":\\s*"{handle}"(?:(?!"username":)[^]){0,4000}?)"image_(?:xlarge|large|medium|small)_url":\\s*"(?<url>[^"]+)"',
  restricted: [],
  open: [],
  mine: [
    {
      name: 'edit-link',
      selector: 'main :is(a[href*="/settings/edit-profile"], a[href*="/settings/profile"])',
    },
    {
      name: 'own-profile-link',
      selector: `${ownLink} a[href$="/{handle}/" i], a${ownLink}[href$="/{handle}/" i]`,
    },
  ],
  notMine: [
    {
      name: 'another-own-profile-link',
      selector: `${ownLink} a[href], a${ownLink}[href]`,
      without: `${ownLink} a[href*="/{handle}" i], a${ownLink}[href*="/{handle}" i]`,
    },
  ],
};

export const guide: SiteGuide = {
  steps: [
    {
      id: 'replace-photo',
      effect: 'photo',
      url: 'https://www.pinterest.com/settings/edit-profile',
      sources: [],
      seen: null,
      confidence: 'low',
    },
    {
      id: 'search-engines',
      effect: 'finding',
      url: 'https://www.pinterest.com/settings/privacy-and-data',
      sources: [optOutCatalogue],
      seen: '2026',
      confidence: 'medium',
    },
    {
      id: 'ai-training',
      effect: 'use',
      url: 'https://www.pinterest.com/settings/privacy-and-data',
      sources: [optOutCatalogue],
      seen: '2026',
      confidence: 'medium',
    },
  ],
  hub: {
    url: 'https://www.pinterest.com/settings/privacy-and-data',
    sources: [optOutCatalogue],
    seen: '2026',
    confidence: 'medium',
  },
};
