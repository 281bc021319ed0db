import type { TakesFrom } from '../exposure/reason';
import { collectorsTakingFrom } from './collector-index';

/** Who is known to take photos from a site, as the exposure asks it: each firm with where that is known from. */
export function takersFrom(site: string): TakesFrom[] {
  return collectorsTakingFrom(site).map(({ collector, how, because }) => {
    const [from] = because.sources;
    return {
      name: collector.name,
      how,
      source: from === undefined ? null : { title: collector.name, from, day: because.seen },
    };
  });
}
