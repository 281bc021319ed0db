import { regionsOf } from '../places';
import type { Identity } from '../store/identity';
import type { Letter } from '../letters/letter';
import type { Request } from '../requests/request';

/** A country or region: how it is written into a text field, and by what it is known again in a list. */
export interface PlaceValue {
  readonly text: string;
  /** ISO codes, such as `FR`, or `US-CA` and `CA`. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** What there is to put into a form. Null or empty: not known here. */
export interface FillValues {
  readonly name: {
    readonly full: string;
    readonly given: string | null;
    readonly family: string | null;
  } | null;
  readonly email: string | null;
  readonly country: PlaceValue | null;
  readonly region: PlaceValue | null;
  readonly address: PostalAddress | null;
  readonly urls: readonly string[];
  readonly subject: string;
  readonly reference: string;
  /** The letter, then any shorter form of it. */
  readonly letters: readonly string[];
}

export interface PostalAddress {
  readonly lines: readonly string[];
  /** Null where the lines do not tell. */
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
}

/** Languages in which a form's list of countries is understood. */
const LANGUAGES = ['en', 'fr', 'de', 'it', 'es', 'el'] as const;

/** What lists call a country beside its name of today. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: [
    'USA',
    'United States of America',
    'États-Unis d’Amérique',
    'Vereinigte Staaten von Amerika',
    'EE. UU.',
  ],
  GB: ['UK', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland', 'Grande-Bretagne'],
  CZ: ['Czech Republic', 'République tchèque', 'Tschechische Republik', 'Repubblica Ceca', 'República Checa'],
  NL: ['The Netherlands', 'Holland'],
  TR: ['Turkey', 'Türkiye'],
  KR: ['Korea, Republic of', 'Republic of Korea'],
  RU: ['Russian Federation'],
  MK: ['Macedonia', 'North Macedonia'],
  VN: ['Viet Nam'],
  IR: ['Iran, Islamic Republic of'],
  CI: ['Ivory Coast'],
};

/**
 * The values of a request. What the user did not ask to keep is not known here: the letter holds it, in one piece.
 *
 * @param letter the letter of the request as it was last written or sent.
 * @param asksForListing the firm's form wants the address of its own page about the person, which nobody but the person can
 *   find: the addresses of their profiles elsewhere would be a wrong answer.
 */
export function fillValues(
  request: Request,
  letter: Letter,
  identity: Identity,
  asksForListing: boolean,
): FillValues {
  return {
    name: splitName(identity.name),
    email: identity.email.trim() === '' ? null : identity.email.trim(),
    country: countryValue(request.country, letter.language),
    region: regionValue(request.country, request.region),
    address: splitAddress(identity),
    urls: asksForListing ? [] : request.profileUrls,
    subject: letter.subject,
    reference: request.reference,
    letters: [letter.body],
  };
}

// What begins a family name of several words, in lower case.
const PARTICLES =
  /^(?:a[fl]|ap|bin|bint|da|das|de|degli|dei|del|della|den|der|des|di|do|dos|du|el|la|le|los|ibn|ten|ter|van|vom|von|zu|zum|zur)$/i;

/**
 * A full name in its two parts. A guess, as any division of a name is: the last word is the family name, with the particles
 * before it. A name of one word is not divided.
 */
export function splitName(name: string): FillValues['name'] {
  const full = name.replace(/\s+/g, ' ').trim();
  if (full === '') return null;
  const words = full.split(' ');
  if (words.length === 1) return { full, given: null, family: null };
  let at = words.length - 1;
  while (at > 1 && PARTICLES.test(words[at - 1] ?? '')) at -= 1;
  return { full, given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

// "75011 Paris", "D-10115 Berlin", "111 22 Stockholm", "1012 AB Amsterdam"
const CODE_FIRST =
  /^(?:[A-Z]{1,2}[- ])?(?<code>\d{4} ?[A-Z]{2}|\d{3} \d{2}|\d{4,6}|\d{2}-\d{3}|\d{4}-\d{3}) (?<city>\D+)$/u;
// "Oakland, CA 94607", "Toronto, ON M5V 2T6", "London SW1A 1AA"
const CODE_LAST =
  /^(?<city>\D+?),? (?:[A-Z]{2} )?(?<code>\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/u;

/** A postal address in its parts, as far as its lines tell. The writer's own name at its head is left out. */
export function splitAddress({ name, postalAddress }: Identity): PostalAddress | null {
  const lines = postalAddress
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line, index) => line !== '' && (index > 0 || line !== name.trim()));
  if (lines.length === 0) return null;
  const at = lines.findIndex((line) => CODE_FIRST.test(line) || CODE_LAST.test(line));
  const found = (CODE_FIRST.exec(lines[at] ?? '') ?? CODE_LAST.exec(lines[at] ?? ''))?.groups;
  // More than one line before the town: an addition of some kind, and no telling which line is the street.
  const street = at === 1 ? (lines[0] ?? null) : null;
  return { lines, street, postcode: found?.['code'] ?? null, city: found?.['city']?.trim() ?? null };
}

function countryValue(code: string, language: Letter['language']): PlaceValue | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const names = LANGUAGES.flatMap((each) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DisplayNames(each, { type: 'region', style, fallback: 'none' }).of(code),
    ),
  ).filter((name) => name !== undefined);
  const text = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  if (text === undefined) return null;
  const others = Object.hasOwn(OTHER_NAMES, code) ? (OTHER_NAMES[code] ?? []) : [];
  return { text, codes: [code], names: [...new Set([...names, ...others])] };
}

function regionValue(country: string, code: string | null): PlaceValue | null {
  const region = regionsOf(country).find((each) => each.code === code);
  if (region === undefined) return null;
  return { text: region.name, codes: [region.code, region.code.slice(3)], names: [region.name] };
}
