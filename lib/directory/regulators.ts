import { byId } from './by-id';
import { regulatorIdsFor } from './laws';
import type { Law } from './law-schema';
import type { Place } from './laws';
import type { Regulator } from './regulator-schema';

const REGULATORS = byId(
  import.meta.glob<Regulator>('./regulators/*.json', { eager: true, import: 'default' }),
);

/** All regulators, sorted by id. */
export function regulators(): readonly Regulator[] {
  return [...REGULATORS.values()];
}

/** The regulator with this id, or null where there is none. */
export function regulatorById(id: string): Regulator | null {
  return REGULATORS.get(id) ?? null;
}

/**
 * Who takes a complaint under a law from a person living there, in the order of the law's record. A territory goes with its
 * state. Empty where none is on record. One may have no complaint page: then `complaint.url` is null and
 * `complaint.channels` names what is left, or nothing at all where no way was confirmed.
 */
export function regulatorsFor(law: Law, place: Place): readonly Regulator[] {
  return regulatorIdsFor(law, place).flatMap((id) => REGULATORS.get(id) ?? []);
}
