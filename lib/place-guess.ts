import { isCountry } from './places';
import { COUNTRY_ZONES, REGION_ZONES } from './time-zones';

/** Where somebody may live, and which sign says so. To be shown as a guess; never stored unless they keep it. */
export interface PlaceGuess {
  /** ISO 3166-1 alpha-2, one that can be chosen as residence. */
  readonly country: string;
  /** ISO 3166-2, where the time zone lies in one part of the country alone; else null. */
  readonly region: string | null;
  readonly from: 'time-zone' | 'language';
}

/** What the browser says of its user without being asked. */
export interface BrowserSigns {
  /** BCP 47 tags, best first, as `navigator.languages` has them. */
  readonly languages: readonly string[];
  /** IANA name, as `Intl.DateTimeFormat().resolvedOptions().timeZone` has it. */
  readonly timeZone: string;
}

const COUNTRY_OF = keysByZone(COUNTRY_ZONES);
const REGION_OF = keysByZone(REGION_ZONES);

/**
 * The language that browsers come with wherever nobody chose another one: its region says nothing.
 */
const SHIPPED_LANGUAGE = 'en-us';

/**
 * Firefox gives this zone to everyone whose browser resists fingerprinting (since version 128, UTC before), so alone it
 * does not mean Iceland.
 */
const MASK_ZONE = 'Atlantic/Reykjavik';

/**
 * Guesses the country from what the browser says anyway. The time zone counts before a language's region: a computer's
 * clock goes with its owner, while `en-GB` and `fr-FR` are spoken, and installed, all over the world.
 *
 * @returns null where neither says anything. Any text is allowed; never throws.
 */
export function guessPlace({ languages, timeZone }: BrowserSigns): PlaceGuess | null {
  const isMasked = timeZone === MASK_ZONE && !languages.some((tag) => /^is\b/i.test(tag));
  const zoneCountry = isMasked ? undefined : COUNTRY_OF.get(timeZone);
  if (zoneCountry !== undefined) {
    return { country: zoneCountry, region: REGION_OF.get(timeZone) ?? null, from: 'time-zone' };
  }
  for (const tag of languages) {
    const country = regionOfTag(tag);
    if (country !== null) return { country, region: null, from: 'language' };
  }
  return null;
}

/** The guess for the browser this page is open in. */
export function guessPlaceHere(): PlaceGuess | null {
  return guessPlace({
    languages: navigator.languages,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

/** The country in a tag such as `pt-BR` or `zh-Hant-TW`; null where it names none. */
function regionOfTag(tag: string): string | null {
  if (tag.toLowerCase() === SHIPPED_LANGUAGE) return null;
  const found = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag)?.[1]?.toUpperCase();
  return found !== undefined && isCountry(found) ? found : null;
}

function keysByZone(zones: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(zones).flatMap(([key, names]) => names.split(' ').map((name) => [name, key] as const)),
  );
}
