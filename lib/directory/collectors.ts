import { byId } from './by-id';
import type { Collector } from './collector-schema';

// The whole records: for the dashboard. Popup and background take the few fields they need from collector-index.ts.
// The folder is the registry: a record appears by lying there. What the records look like is proved by
// directory.test.ts, so nothing is validated again while a page opens.
const COLLECTORS = byId(
  import.meta.glob<Collector>('./collectors/*.json', { eager: true, import: 'default' }),
);

/** All collectors, sorted by id. */
export function collectors(): readonly Collector[] {
  return [...COLLECTORS.values()];
}

/** The collector with this id, or null where there is none. */
export function collectorById(id: string): Collector | null {
  return COLLECTORS.get(id) ?? null;
}
