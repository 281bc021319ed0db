import { COLLECTOR_KINDS } from './kinds';
import type { Collector, TakesFrom } from './collector-schema';

/** What look-ups need of a collector: the popup and the background carry this much of the records and no more. */
export type CollectorEntry = Pick<Collector, 'id' | 'name' | 'kind' | 'hosts' | 'takesFrom'>;

// Each glob takes one field out of every record, so that the bundler leaves the others out. The query makes these modules
// of their own: the dashboard holds the whole records, and a chunk that both share would hold them too.
const NAMES = import.meta.glob<string>('./collectors/*.json', {
  eager: true,
  import: 'name',
  query: '?index',
});
const KINDS = import.meta.glob<Collector['kind']>('./collectors/*.json', {
  eager: true,
  import: 'kind',
  query: '?index',
});
const HOSTS = import.meta.glob<string[]>('./collectors/*.json', {
  eager: true,
  import: 'hosts',
  query: '?index',
});
const TAKES = import.meta.glob<TakesFrom[]>('./collectors/*.json', {
  eager: true,
  import: 'takesFrom',
  query: '?index',
});

const ENTRIES: readonly CollectorEntry[] = Object.entries(NAMES).map(([path, name]) => ({
  // The file's name is the id: check.ts sees to it.
  id: path.replace(/^.*\/|\.json$/g, ''),
  name,
  kind: KINDS[path] ?? 'image_search',
  hosts: HOSTS[path] ?? [],
  takesFrom: TAKES[path] ?? [],
}));

const BY_HOST: ReadonlyMap<string, CollectorEntry> = new Map(
  ENTRIES.flatMap((entry) => entry.hosts.map((host) => [host, entry] as const)),
);

/** The name of a collector; null where the directory has it no more. */
export function collectorName(id: string): string | null {
  return NAMES[`./collectors/${id}.json`] ?? null;
}

/** The collector whose own site a host belongs to, such as `www.pimeyes.com`; null for any other host. */
export function collectorOfHost(host: string): CollectorEntry | null {
  // A name may end with the dot of the root: browsers keep it, and it is the same site.
  let domain = host.toLowerCase().replace(/\.$/, '');
  while (domain.includes('.')) {
    const found = BY_HOST.get(domain);
    if (found) return found;
    domain = domain.slice(domain.indexOf('.') + 1);
  }
  return null;
}

export interface Taking {
  readonly collector: CollectorEntry;
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
 * A firm that says it leaves social networks out is not counted, nor is one of which nobody says that it takes from them,
 * nor a training set that is finished: a photo put up today is not in it.
 * An unknown site gets the firms that take from the open web.
 */
export function collectorsTakingFrom(siteId: string): Taking[] {
  const found: Taking[] = [];
  for (const collector of ENTRIES) {
    const because =
      collector.takesFrom.find((entry) => 'site' in entry && entry.site === siteId) ??
      collector.takesFrom.find(takesFromSocialNetworks);
    if (!because || collector.kind === 'ai_training_dataset') continue;
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
