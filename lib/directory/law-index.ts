import type { PlacedLaw } from './law-places';
import { lawsAt, mapLaws } from './law-places';

// The popup only asks whether there is a law: it takes these fields of the records and no more (see collector-index.ts).
const STATUS = import.meta.glob<PlacedLaw['status']>('./laws/*.json', {
  eager: true,
  import: 'status',
  query: '?index',
});
const JURISDICTIONS = import.meta.glob<PlacedLaw['jurisdictions']>('./laws/*.json', {
  eager: true,
  import: 'jurisdictions',
  query: '?index',
});
const TERRITORIES = import.meta.glob<PlacedLaw['territories']>('./laws/*.json', {
  eager: true,
  import: 'territories',
  query: '?index',
});
const NARROW = import.meta.glob<boolean>('./laws/*.json', {
  eager: true,
  import: 'isNarrow',
  query: '?index',
});

const MAP = mapLaws(
  Object.entries(STATUS).map(([path, status]) => ({
    id: path,
    status,
    subject: 'none' as const,
    isNarrow: NARROW[path] ?? false,
    jurisdictions: JURISDICTIONS[path] ?? [],
    territories: TERRITORIES[path] ?? [],
  })),
);

/** Whether the directory has a law that a letter can rest on where a person lives. */
export function hasLawAt(country: string, region: string | null): boolean {
  const [first] = lawsAt(MAP, { country, region });
  return first !== undefined && first.covers !== 'fallback';
}
