import { byId } from './by-id';
import { lawFor, stateOf } from './laws';
import type { Place } from './laws';
import type { Organisation } from './organisation-schema';

const ORGANISATIONS = byId(
  import.meta.glob<Organisation>('./organisations/*.json', { eager: true, import: 'default' }),
);

/** All organisations, sorted by id. */
export function organisations(): readonly Organisation[] {
  return [...ORGANISATIONS.values()];
}

/** The organisation with this id, or null where there is none. */
export function organisationById(id: string): Organisation | null {
  return ORGANISATIONS.get(id) ?? null;
}

export interface OrganisationFound {
  readonly organisation: Organisation;
  /** `own-country`; `across-borders`: of the Union or worldwide; `own-language`: abroad, in a language of the reader. */
  readonly why: 'own-country' | 'across-borders' | 'own-language';
}

const USEFUL_ABROAD: readonly Organisation['offers'][number]['kind'][] = [
  'advice-line',
  'template',
  'complaint-help',
];

/** Countries outside the GDPR's reach that the Union's umbrella groups have members in. */
const ALSO_EUROPE = ['GB', 'CH'];

/**
 * Groups a person can turn to, the nearest first:
 *
 * 1. of the own country. Those of the own region and of the whole country stand before those of its other regions, which may
 *    not act there;
 * 2. across borders: groups of the Union for people in Europe, worldwide ones for everybody;
 * 3. of other countries, where they probably speak a language of the reader and offer what is of use from abroad: advice,
 *    a text to use, help with complaints. The rest is left out, as are groups of one region: a list of fifty helps nobody.
 *
 * Within a step the group listed first in its country comes first, then those that do something for single people, then by id.
 *
 * @param place where the person lives, in any case. A territory goes with its state; an unknown country has no first step.
 * @param languages ISO 639-1 codes the person reads; longer tags such as `pt-BR` count as their language. None given: no
 *   third step.
 */
export function organisationsFor(place: Place, languages: readonly string[]): readonly OrganisationFound[] {
  const country = stateOf(place.country);
  const reader: Reader = {
    country,
    region: place.region?.trim().toUpperCase() ?? null,
    isInEurope: lawFor(country, null).law.id === 'eu-gdpr' || ALSO_EUROPE.includes(country),
    languages: languages.map((each) => each.trim().toLowerCase().slice(0, 2)),
  };
  const found = organisations().flatMap((organisation) => {
    const step = stepFor(organisation, reader);
    return step === null ? [] : [{ organisation, step }];
  });
  found.sort(
    (a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step) || byUse(a.organisation, b.organisation),
  );
  return found.map(({ organisation, step }) => ({
    organisation,
    why: step === 'other-region' ? 'own-country' : step,
  }));
}

interface Reader {
  readonly country: string;
  readonly region: string | null;
  readonly isInEurope: boolean;
  readonly languages: readonly string[];
}

const STEPS = ['own-country', 'other-region', 'across-borders', 'own-language'] as const;

function stepFor(organisation: Organisation, reader: Reader): (typeof STEPS)[number] | null {
  const { country, region, languages } = organisation;
  if (country === reader.country) {
    return region === null || region === reader.region ? 'own-country' : 'other-region';
  }
  if (country === '*' || (country === 'EU' && reader.isInEurope)) return 'across-borders';
  const isRead = languages.value.some((each) => reader.languages.includes(each));
  return isRead && isOfUseAbroad(organisation) ? 'own-language' : null;
}

function byUse(a: Organisation, b: Organisation): number {
  return (
    Number(b.isListedFirst) - Number(a.isListedFirst) ||
    Number(doesForOne(b)) - Number(doesForOne(a)) ||
    (a.id < b.id ? -1 : 1)
  );
}

function isOfUseAbroad({ region, offers }: Organisation): boolean {
  return region === null && offers.some(({ kind }) => USEFUL_ABROAD.includes(kind));
}

function doesForOne({ takesCases }: Organisation): boolean {
  return takesCases !== 'no' && takesCases !== 'unknown';
}

/** Organisations that did something about a collector, from lawsuit to letter, or about its use. Sorted by id. */
export function organisationsActingOn(collectorId: string): readonly Organisation[] {
  return organisations().filter(({ actions }) =>
    actions.some(({ collectors }) => collectors.includes(collectorId)),
  );
}
