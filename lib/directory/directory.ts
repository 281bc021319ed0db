import { COLLECTOR_KINDS } from './kinds';
import type { Collector, EmailContact, RequestForm, TakesFrom } from './collector-schema';
import type { Law } from './law-schema';

// The folders are the registry: a record appears by lying there. What the records look like is proved by
// directory.test.ts, so nothing is validated again while a page opens.
const COLLECTORS = byId(
  import.meta.glob<Collector>('./collectors/*.json', { eager: true, import: 'default' }),
);
const LAWS = byId(import.meta.glob<Law>('./laws/*.json', { eager: true, import: 'default' }));

const FALLBACK_LAW = 'none';

function byId<Item extends { readonly id: string }>(files: Record<string, Item>): ReadonlyMap<string, Item> {
  const items = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(items.map((item) => [item.id, item]));
}

/** All collectors, sorted by id. */
export function collectors(): readonly Collector[] {
  return [...COLLECTORS.values()];
}

/** The collector with this id, or null where there is none. */
export function collectorById(id: string): Collector | null {
  return COLLECTORS.get(id) ?? null;
}

/** All laws, fallbacks included, sorted by id. */
export function laws(): readonly Law[] {
  return [...LAWS.values()];
}

/** The law with this id, or null where there is none. */
export function lawById(id: string): Law | null {
  return LAWS.get(id) ?? null;
}

export interface Taking {
  readonly collector: Collector;
  /**
   * `named`: a source names this site. `open-web`: it takes from the public web or from social networks as a whole, no
   * source names this site. `own-training`: the site's own operator trains on what its members publish there.
   */
  readonly how: 'named' | 'open-web' | 'own-training';
  /** The entry of the record this rests on, with source, day and confidence. */
  readonly because: TakesFrom;
}

/**
 * Who is known to take photos from a site of lib/sites, those that matter most first: face databases before face search
 * engines before people search, the site's own training last; within a kind, those a source names before the rest.
 * A firm that says it leaves social networks out is not counted, nor is one of which nobody says that it takes from them.
 * An unknown site gets the firms that take from the open web.
 */
export function collectorsTakingFrom(siteId: string): Taking[] {
  const found: Taking[] = [];
  for (const collector of COLLECTORS.values()) {
    const because =
      collector.takesFrom.find((entry) => 'site' in entry && entry.site === siteId) ??
      collector.takesFrom.find(takesFromSocialNetworks);
    if (!because) continue;
    const named = 'site' in because;
    const how = named ? (collector.kind === 'ai_training_platform' ? 'own-training' : 'named') : 'open-web';
    found.push({ collector, how, because });
  }
  return found.sort(
    (a, b) =>
      COLLECTOR_KINDS.indexOf(a.collector.kind) - COLLECTOR_KINDS.indexOf(b.collector.kind) ||
      Number(a.how === 'open-web') - Number(b.how === 'open-web') ||
      (a.collector.id < b.collector.id ? -1 : 1),
  );
}

function takesFromSocialNetworks(entry: TakesFrom): boolean {
  return 'openWeb' in entry && (entry.social === 'included' || entry.social === 'reported-by-others');
}

export interface LawFound {
  readonly law: Law;
  /** `fallback`: the directory has no law for this place, which says nothing about whether there is one. */
  readonly covers: 'country' | 'region' | 'fallback';
}

const LAW_OF_PLACE = indexLaws();

function indexLaws(): ReadonlyMap<string, LawFound> {
  const places = new Map<string, LawFound>();
  for (const law of LAWS.values()) {
    if (law.status === 'enacted_not_in_force' || law.status === 'repealed') continue;
    const countries = law.jurisdictions
      .filter((place) => place.region === null)
      .map((place) => place.country);
    for (const place of law.jurisdictions) {
      const covers =
        law.status === 'fallback' ? 'fallback' : countries.includes(place.country) ? 'country' : 'region';
      places.set(place.region ?? place.country, { law, covers });
    }
    for (const { territory, with: country } of law.territories) {
      if (countries.includes(country)) places.set(territory, { law, covers: 'country' });
    }
  }
  return places;
}

/**
 * The law that applies to a person living somewhere.
 *
 * @param country ISO 3166-1 alpha-2, in any case; surrounding blanks do not matter.
 * @param region ISO 3166-2 such as `US-CA`, or null. A region of another country, or one without a law of its own,
 *   counts as null.
 * @returns never throws: an unknown or malformed country gives the record `none` with `covers: 'fallback'`.
 */
export function lawFor(country: string, region: string | null): LawFound {
  const place = country.trim().toUpperCase();
  const part = region?.trim().toUpperCase() ?? '';
  const national = /^[A-Z]{2}$/.test(place) ? LAW_OF_PLACE.get(place) : undefined;
  const regional = part.startsWith(`${place}-`) && place.length === 2 ? LAW_OF_PLACE.get(part) : undefined;
  const found = regional ?? national ?? LAW_OF_PLACE.get('*');
  if (!found)
    throw new Error(`lib/directory/laws/${FALLBACK_LAW}.json is missing: it is what lawFor falls back on.`);
  return found;
}

/** ISO codes of the countries where the region changes the law, so that the region has to be asked for. */
export function countriesWithRegions(): string[] {
  const countries = new Set<string>();
  for (const [place, { covers }] of LAW_OF_PLACE) {
    if (covers === 'region') countries.add(place.slice(0, 2));
  }
  return [...countries].sort();
}

const CONFIDENCE_ORDER = { high: 0, medium: 1, low: 2 };

/** The e-mail address to write to: official, the surest and then the most recently seen. Null where none is official. */
export function officialEmail(collector: Collector): EmailContact | null {
  const official = collector.emails.filter((email) => email.official && email.use === 'requests');
  official.sort(
    (a, b) =>
      CONFIDENCE_ORDER[a.confidence] - CONFIDENCE_ORDER[b.confidence] ||
      (b.seen ?? '').localeCompare(a.seen ?? ''),
  );
  return official[0] ?? null;
}

const REQUEST_PURPOSES: readonly RequestForm['purpose'][] = [
  'requests-hub',
  'opt-out',
  'training-objection',
  'privacy-request',
];

/**
 * The firm's own form to make a request with. Forms for everyone come before forms for some places only, then the surest,
 * then by purpose. Null where the directory has none it is sure enough of.
 *
 * @param place where the person lives, to put a form meant for that place first. Without it such forms come last.
 */
export function requestForm(
  collector: Collector,
  place?: { readonly country: string; readonly region: string | null },
): RequestForm | null {
  const forms = collector.forms.filter(
    (form) => REQUEST_PURPOSES.includes(form.purpose) && form.confidence !== 'low',
  );
  const rank = (form: RequestForm): number => {
    if (form.where === 'anywhere') return 1;
    return place && coversPlace(form.where, place) ? 0 : 2;
  };
  forms.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      CONFIDENCE_ORDER[a.confidence] - CONFIDENCE_ORDER[b.confidence] ||
      REQUEST_PURPOSES.indexOf(a.purpose) - REQUEST_PURPOSES.indexOf(b.purpose),
  );
  return forms[0] ?? null;
}

function coversPlace(
  where: readonly string[],
  place: { readonly country: string; readonly region: string | null },
): boolean {
  const { law } = lawFor(place.country, place.region);
  return (
    where.includes(place.country) ||
    (place.region !== null && where.includes(place.region)) ||
    (where.includes('EEA') && law.id === 'eu-gdpr')
  );
}
