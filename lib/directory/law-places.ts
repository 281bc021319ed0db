import type { Law } from './law-schema';

/** A place to live in: ISO 3166-1 alpha-2 and ISO 3166-2, in any case. */
export interface Place {
  readonly country: string;
  readonly region: string | null;
}

/** What it takes to find a law by place. */
export type PlacedLaw = Pick<Law, 'id' | 'status' | 'subject' | 'isNarrow' | 'jurisdictions' | 'territories'>;

export interface Placed<Item extends PlacedLaw> {
  readonly law: Item;
  /** `fallback`: the directory has no law for this place, which says nothing about whether there is one. */
  readonly covers: 'country' | 'region' | 'fallback';
}

export type LawMap<Item extends PlacedLaw> = ReadonlyMap<string, readonly Placed<Item>[]>;

const SUBJECT_ORDER: readonly Law['subject'][] = ['personal-data', 'health-data', 'biometric-data', 'none'];
const IN_USE: readonly Law['status'][] = ['in_force', 'in_force_not_operational', 'fallback'];

/** The laws of each place, by the codes of countries and regions and `*` for all others. */
export function mapLaws<Item extends PlacedLaw>(laws: Iterable<Item>): LawMap<Item> {
  const places = new Map<string, Placed<Item>[]>();
  const add = (place: string, found: Placed<Item>) =>
    places.set(place, [...(places.get(place) ?? []), found]);
  for (const law of laws) {
    if (!IN_USE.includes(law.status)) continue;
    const countries = law.jurisdictions
      .filter((place) => place.region === null)
      .map((place) => place.country);
    for (const place of law.jurisdictions) {
      const covers =
        law.status === 'fallback' ? 'fallback' : countries.includes(place.country) ? 'country' : 'region';
      add(place.region ?? place.country, { law, covers });
    }
    for (const { territory, with: country } of law.territories) {
      if (countries.includes(country)) add(territory, { law, covers: 'country' });
    }
  }
  for (const found of places.values()) {
    found.sort((a, b) => SUBJECT_ORDER.indexOf(a.law.subject) - SUBJECT_ORDER.indexOf(b.law.subject));
  }
  return places;
}

/**
 * The laws of one place, the one a letter rests on first: a region's before the country's, the plain request before a law
 * that reaches next to no firm.
 *
 * @returns never throws; empty only where the map has no `*`.
 */
export function lawsAt<Item extends PlacedLaw>(map: LawMap<Item>, place: Place): readonly Placed<Item>[] {
  const { national, regional } = placeKeys(place);
  const ofRegion = (regional === null ? undefined : map.get(regional)) ?? [];
  const ofCountry = (national === null ? undefined : map.get(national)) ?? [];
  const found = [...ofRegion, ...ofCountry.filter(({ law }) => ofRegion.every((each) => each.law !== law))];
  const real = found.filter(({ covers }) => covers !== 'fallback');
  if (real.some(({ law }) => !law.isNarrow)) return real;
  const plain = found.filter(({ covers }) => covers === 'fallback');
  if (found.length > 0 && plain.length > 0) return [...plain, ...real];
  return map.get('*') ?? [];
}

/** The keys a place is found under; null where it is malformed or the region is another country's. */
export function placeKeys({ country, region }: Place): {
  readonly national: string | null;
  readonly regional: string | null;
} {
  const place = country.trim().toUpperCase();
  const part = region?.trim().toUpperCase() ?? '';
  const isCountry = /^[A-Z]{2}$/.test(place);
  return {
    national: isCountry ? place : null,
    regional: isCountry && part.startsWith(`${place}-`) ? part : null,
  };
}

/** Ids of the regulators a law names for people living there, in the order of its record; those of the whole world last. */
export function regulatorIdsAt(
  { jurisdictions }: Pick<Law, 'jurisdictions'>,
  laws: Iterable<Pick<Law, 'territories'>>,
  { country, region }: Place,
): readonly string[] {
  const { national, regional } = placeKeys({ country: stateAmong(laws, country), region });
  const found =
    jurisdictions.find((each) => each.region !== null && each.region === regional) ??
    jurisdictions.find((each) => each.region === null && each.country === national) ??
    jurisdictions.find((each) => each.country === '*');
  return found?.regulators ?? [];
}

/** The state whose authorities serve a territory with a country code of its own, after these laws. */
export function stateAmong(laws: Iterable<Pick<Law, 'territories'>>, country: string): string {
  const code = country.trim().toUpperCase();
  for (const { territories } of laws) {
    const found = territories.find(({ territory }) => territory === code);
    if (found) return found.with;
  }
  return code;
}
