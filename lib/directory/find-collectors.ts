import { COLLECTOR_KINDS } from './kinds';
import { matchesQuery } from './search';
import type { Collector } from './collector-schema';

export interface CollectorFilter {
  /** Words to look for; '' for all. */
  readonly search: string;
  /** Id of a site of lib/sites it must be known to take from; null for any. */
  readonly site: string | null;
  readonly canOptOut: boolean;
  readonly demandsProof: boolean;
}

/**
 * The collectors that pass a filter, those that matter most for a face first.
 *
 * @param wordsOf what a reader may search for besides names and hosts, in the reader's language: kind and countries.
 */
export function findCollectors(
  collectors: readonly Collector[],
  filter: CollectorFilter,
  wordsOf: (collector: Collector) => readonly string[],
): Collector[] {
  return collectors
    .filter(
      (each) =>
        (filter.site === null || takesFromSite(each, filter.site)) &&
        (!filter.canOptOut || canBeOptedOut(each)) &&
        (!filter.demandsProof || demandsProof(each)) &&
        matchesQuery(filter.search, [
          each.name,
          each.legalName.value,
          ...each.aliases,
          ...each.hosts,
          ...wordsOf(each),
        ]),
    )
    .sort(
      (a, b) =>
        COLLECTOR_KINDS.indexOf(a.kind) - COLLECTOR_KINDS.indexOf(b.kind) || (a.name < b.name ? -1 : 1),
    );
}

const OPT_OUT_FORMS: readonly string[] = ['requests-hub', 'opt-out', 'training-objection', 'training-switch'];

/** Whether the firm is known to have a way out: a form of its own for it, or a stated offer. */
export function canBeOptedOut({ forms, offers }: Collector): boolean {
  return (
    forms.some(({ purpose, confidence }) => OPT_OUT_FORMS.includes(purpose) && confidence !== 'low') ||
    offers.some(({ what }) => what.includes('opt-out'))
  );
}

/** Whether asking is known to cost a photo of the face or an identity document, always or for some requests. */
export function demandsProof({ needs }: Collector): boolean {
  return [needs.facePhoto, needs.idDocument].some((need) => need === 'always' || need === 'sometimes');
}

/** Whether a source names this site among those it takes photos from. */
export function takesFromSite({ takesFrom }: Collector, site: string): boolean {
  return takesFrom.some((entry) => 'site' in entry && entry.site === site);
}
