import { byId } from './by-id';
import { lawsAt, mapLaws, placeKeys, regulatorIdsAt, stateAmong } from './law-places';
import type { Place, Placed } from './law-places';
import type { Law } from './law-schema';

export type { Place } from './law-places';
export type LawFound = Placed<Law>;

const LAWS = byId(import.meta.glob<Law>('./laws/*.json', { eager: true, import: 'default' }));
const MAP = mapLaws(LAWS.values());

/** All laws, fallbacks and those not in force included, sorted by id. */
export function laws(): readonly Law[] {
  return [...LAWS.values()];
}

/** The law with this id, or null where there is none. */
export function lawById(id: string): Law | null {
  return LAWS.get(id) ?? null;
}

/**
 * The laws that apply to a person living somewhere, the one a letter rests on first. A region's laws stand before the
 * country's; a law not yet in force and a repealed one are left out.
 *
 * @param country ISO 3166-1 alpha-2, in any case; surrounding blanks do not matter.
 * @param region ISO 3166-2 such as `US-CA`, or null. A region of another country, or one without a law of its own,
 *   counts as null.
 * @returns never empty: an unknown or malformed country gives the record `none` with `covers: 'fallback'`.
 */
export function lawsFor(country: string, region: string | null): readonly LawFound[] {
  const found = lawsAt(MAP, { country, region });
  if (found.length === 0)
    throw new Error('lib/directory/laws/none.json is missing: it is what lawsFor falls back on.');
  return found;
}

/** The law a letter rests on where a person lives: the first of `lawsFor`. */
export function lawFor(country: string, region: string | null): LawFound {
  const [first] = lawsFor(country, region);
  if (!first) throw new Error('lawsFor never gives an empty list.');
  return first;
}

/** Laws of a place that are enacted and not yet in force, the soonest first. Empty where none is on record. */
export function lawsToCome(country: string, region: string | null): readonly Law[] {
  const { national, regional } = placeKeys({ country, region });
  return [...LAWS.values()]
    .filter(({ status }) => status === 'enacted_not_in_force')
    .filter(({ jurisdictions }) =>
      jurisdictions.some((place) => place.country === national && (place.region ?? regional) === regional),
    )
    .sort((a, b) => ((a.inForceSince ?? '9') < (b.inForceSince ?? '9') ? -1 : 1));
}

/** Ids of the regulators that take complaints of a person living there under this law. Empty where none is on record. */
export function regulatorIdsFor(law: Law, place: Place): readonly string[] {
  return regulatorIdsAt(law, LAWS.values(), place);
}

/**
 * The state whose authorities serve a territory with a country code of its own, after the laws: `RE` gives `FR`, `AX` gives
 * `FI`. Any other code comes back in capitals and trimmed, malformed ones too.
 */
export function stateOf(country: string): string {
  return stateAmong(LAWS.values(), country);
}

/** ISO codes of the countries where the region changes the law, so that the region has to be asked for. */
export function countriesWithRegions(): string[] {
  const countries = new Set<string>();
  for (const [place, found] of MAP) {
    if (found.some(({ covers }) => covers === 'region')) countries.add(place.slice(0, 2));
  }
  return [...countries].sort();
}
