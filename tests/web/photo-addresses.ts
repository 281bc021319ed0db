import { people, personNumber, type Person } from '../fixtures/people';
import { siteFixtures } from '../fixtures/site-fixtures';
import { drawLandscape, drawPlaceholder, drawPortrait } from './portrait';

const INSTAGRAM_HOST = 'scontent-fra3-1.cdninstagram.com';

/** Address of a profile photo as Instagram serves it. Without a size it is the full picture. */
export function instagramPhoto(person: Person, size?: number, series = 't51.2885-19'): string {
  const number = personNumber(person);
  const efg = Buffer.from(JSON.stringify({ vencode_tag: `profile_pic.django.${size ?? 1080}.c2` })).toString(
    'base64url',
  );
  const stp = size === undefined ? '' : `stp=dst-jpg_s${size}x${size}_tt6&`;
  return `https://${INSTAGRAM_HOST}/v/${series}/${number}_18${number}77_3${number}15_n.jpg?${stp}efg=${efg}&_nc_ht=${INSTAGRAM_HOST}&_nc_cat=104&oh=00_AfD${person.key}&oe=6923A1B2`;
}

/** Instagram's grey figures, old and new. */
export function instagramPlaceholder(version: 'old' | 'new' = 'new'): string {
  return version === 'old'
    ? `https://${INSTAGRAM_HOST}/v/t51.2885-19/44884218_345707102882519_2446069589734326272_n.jpg?efg=eyJ2ZW5jb2RlX3RhZyI6InByb2ZpbGVfcGljLmRqYW5nby4xNTAuYzIifQ&ig_cache_key=YW5vbnltb3VzX3Byb2ZpbGVfcGlj.3-ccb7-5`
    : `https://${INSTAGRAM_HOST}/v/t51.2885-19/464760996_1254146839119862_3605321457742435801_n.png?stp=dst-jpg_e0_s150x150_tt6&ig_cache_key=YW5vbnltb3VzX3Byb2ZpbGVfcGlj.3-ccb7-5`;
}

/** A picture of a post on Instagram. */
export function instagramPost(number: number): string {
  return `https://${INSTAGRAM_HOST}/v/t51.2885-15/4811${number}_9021${number}_77${number}_n.jpg?stp=dst-jpg_e35_s640x640_tt6&_nc_ht=${INSTAGRAM_HOST}`;
}

/** Address of a profile photo as LinkedIn serves it; `framed` is the one with the open-to-work ring. */
export function linkedinPhoto(
  person: Person,
  size = 400,
  form: 'shrink' | 'scale' | 'framed' = 'shrink',
): string {
  const name =
    form === 'framed'
      ? `profile-framedphoto-shrink_${size}_${size}`
      : `profile-displayphoto-${form}_${size}_${size}`;
  const prefix = form === 'framed' ? 'D4D35' : 'D4D03';
  return `https://media.licdn.com/dms/image/v2/${prefix}AQE-${person.key}/${name}/${name}/0/1718000000000?e=2147483647&v=beta&t=k${personNumber(person)}`;
}

/** LinkedIn's grey figure. */
export const linkedinPlaceholder = 'https://static.licdn.com/aero-v1/sc/h/9c8pery4andzj6ohjkjp54ma2';

/** A logo of a company, a banner, or a picture of a post on LinkedIn. */
export function linkedinPicture(
  kind: 'company-logo' | 'profile-displaybackgroundimage' | 'feedshare',
  seed: string,
): string {
  const size =
    kind === 'company-logo'
      ? 'company-logo_200_200'
      : kind === 'feedshare'
        ? 'feedshare-shrink_800'
        : 'profile-displaybackgroundimage-shrink_350_1400';
  return `https://media.licdn.com/dms/image/v2/D4E16AQF-${seed}/${size}/${size}/0/1718000000000?e=2147483647&v=beta&t=b${seed}`;
}

/** Address of a profile photo as X serves it. `null` is the picture as it was uploaded. */
export function xPhoto(person: Person, size: 'normal' | 'bigger' | '200x200' | '400x400' | null): string {
  return `https://pbs.twimg.com/profile_images/18${personNumber(person)}44/${person.key}${size === null ? '' : `_${size}`}.jpg`;
}

/** The grey figure of X. */
export const xPlaceholder = 'https://abs.twimg.com/sticky/default_profile_images/default_profile_400x400.png';

/** A picture of a post or a banner on X. */
export function xPicture(kind: 'media' | 'profile_banners', seed: string): string {
  return kind === 'media'
    ? `https://pbs.twimg.com/media/G${seed}.jpg`
    : `https://pbs.twimg.com/profile_banners/${seed}/1500x500`;
}

const IMAGE_HOST =
  /^(?:scontent-[\w-]+\.cdninstagram\.com|media\.licdn\.com|(?:pbs|abs)\.twimg\.com|static\.licdn\.com)$/;
const PLACEHOLDER = /\/(?:44884218_|464760996_|aero-v1\/sc\/h\/|default_profile_images\/)/;
const PROFILE_PHOTO =
  /\/t51\.\d+-19\/(?<number>\d+)_|AQE-(?<key>\w+)\/profile-|\/profile_images\/\d+\/(?<name>[a-z]+)(?:_\w+)?\.jpg/;
const SQUARE_SIZE = /_(?<size>\d{2,4})(?:_|x)\d{2,4}|_s(?<stp>\d{2,4})x/;
const SIZE_WORDS: Readonly<Record<string, number>> = { _mini: 24, _normal: 48, _bigger: 73, _x96: 96 };

/** The picture at an address of an image host, drawn at the size its address names; null where no picture belongs. */
export function pictureAt(host: string, pathAndQuery: string): string | null {
  if (!IMAGE_HOST.test(host)) return pictureOfSite(new URL(`https://${host}${pathAndQuery}`));
  const size = sizeOf(pathAndQuery);
  if (PLACEHOLDER.test(pathAndQuery)) return drawPlaceholder(size, size);
  const found = PROFILE_PHOTO.exec(pathAndQuery)?.groups;
  if (found === undefined) {
    return /\/(?:t51\.\d+-15|dms\/image|media|profile_banners)\//.test(pathAndQuery)
      ? drawLandscape(pathAndQuery, 640, 640)
      : null;
  }
  const person = people.find(
    (candidate) =>
      candidate.key === (found['key'] ?? found['name']) || personNumber(candidate) === found['number'],
  );
  return person === undefined ? null : drawPortrait(person, size, size);
}

function pictureOfSite(url: URL): string | null {
  const site = siteFixtures.find(({ hosts, imageHosts: images }) =>
    [...hosts, ...images].includes(url.hostname),
  );
  const picture = site?.picture(url) ?? null;
  switch (picture?.is) {
    case 'portrait':
      return drawPortrait(picture.person, picture.size, picture.size);
    case 'placeholder':
      return drawPlaceholder(picture.size, picture.size);
    case 'landscape':
      return drawLandscape(url.pathname, 640, 640);
    default:
      return null;
  }
}

function sizeOf(pathAndQuery: string): number {
  const word = Object.keys(SIZE_WORDS).find((candidate) => pathAndQuery.includes(candidate));
  if (word !== undefined) return SIZE_WORDS[word] ?? 48;
  const found = SQUARE_SIZE.exec(pathAndQuery)?.groups;
  return Number(found?.['size'] ?? found?.['stp'] ?? 1080);
}
