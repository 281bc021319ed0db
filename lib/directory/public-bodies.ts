import { byId } from './by-id';
import { lawFor, stateOf } from './laws';
import type { Place } from './laws';
import type { PublicBody } from './public-body-schema';

const BODIES = byId(
  import.meta.glob<PublicBody>('./public-bodies/*.json', { eager: true, import: 'default' }),
);

/** All public bodies, sorted by id. */
export function publicBodies(): readonly PublicBody[] {
  return [...BODIES.values()];
}

/** The public body with this id, or null where there is none. */
export function publicBodyById(id: string): PublicBody | null {
  return BODIES.get(id) ?? null;
}

/**
 * The bodies a person living somewhere would ask first: those of the own region, then those of the whole country, then those
 * of one city or area (whose residents the place cannot tell), then the Union's where the GDPR holds. Bodies of other regions
 * are left out. A territory goes with its state. Within a step by id; empty where none is on record.
 *
 * @param place country and region in any case; an unknown country gives an empty list.
 */
export function bodiesFor(place: Place): readonly PublicBody[] {
  const country = stateOf(place.country);
  const region = place.region?.trim().toUpperCase() ?? null;
  const isInTheUnionsReach = lawFor(country, null).law.id === 'eu-gdpr';
  const step = (body: PublicBody): number | null => {
    if (body.country === 'EU') return isInTheUnionsReach ? 3 : null;
    if (body.country !== country) return null;
    if (body.region !== null) return body.region === region ? 0 : null;
    return body.area === null ? 1 : 2;
  };
  return [0, 1, 2, 3].flatMap((wanted) => publicBodies().filter((body) => step(body) === wanted));
}

/**
 * The bodies to ask about use of a collector's tool: those of which a use is established, reported or disputed. What is only
 * context (a ban, another body's use) does not count. Sorted by id; empty where nothing is on record, which is no proof.
 */
export function bodiesUsing(collectorId: string): readonly PublicBody[] {
  return publicBodies().filter(({ knownUse }) =>
    knownUse.some(({ collector, standing }) => collector === collectorId && standing !== 'context'),
  );
}
