import { bodyIdOfLaw, datedLawOfBody } from './body-law';
import type { BodyRules } from './body-law';
import { regulatorIdsAt } from './law-places';
import type { Place } from './law-places';
import type { DatedLaw } from './law-schema';

// The background tells what is due with no page open, and a service worker loads nothing later: it holds of each law the
// fields that days are derived from and no sentence (dated-law.ts).
const LAWS = import.meta.glob<DatedLaw>('./laws/*.json', { eager: true, import: 'default', query: '?dates' });
const BODIES = import.meta.glob<BodyRules>('./public-bodies/*.json', {
  eager: true,
  import: 'default',
  query: '?dates',
});

/** What days are derived from under a law of the directory, or the rules of a public body (`body:ID`); null for neither. */
export function datedLawById(id: string): DatedLaw | null {
  const bodyId = bodyIdOfLaw(id);
  if (bodyId === null) return LAWS[`./laws/${id}.json`] ?? null;
  const rules = BODIES[`./public-bodies/${bodyId}.json`];
  return rules === undefined ? null : datedLawOfBody(rules);
}

/** Whether a regulator is on record that takes complaints of a person living there. */
export function canComplainAt(law: DatedLaw, place: Place): boolean {
  return regulatorIdsAt(law, Object.values(LAWS), place).length > 0;
}
