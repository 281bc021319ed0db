import { useState } from 'preact/hooks';
import { collectors } from '../../lib/directory/collectors';
import type { Collector } from '../../lib/directory/collector-schema';
import type { CollectorFilter } from '../../lib/directory/find-collectors';
import { demandsProof, findCollectors } from '../../lib/directory/find-collectors';
import type { Translator } from '../../lib/i18n/translate';
import { rules } from '../../lib/sites/registry/rules';
import { DirectoryNav } from './DirectoryNav';
import { NoMatch } from './NoMatch';
import type { ListPageProps } from './page-props';
import { SearchField } from './SearchField';
import { withDots } from '../with-dots';

/** All collectors, to search and to filter. */
export function CollectorsPage({ query, t }: ListPageProps) {
  const [filter, setFilter] = useState(() => readFilter(query));
  const found = findCollectors(collectors(), filter, (collector) => wordsOf(collector, t));

  function change(next: Partial<CollectorFilter>): void {
    const changed = { ...filter, ...next };
    setFilter(changed);
    // So that going back from a firm's page finds the list as it was left.
    history.replaceState(null, '', `#/collectors?${writeFilter(changed)}`);
  }

  return (
    <>
      <DirectoryNav room="collectors" t={t} />
      <h1>{t('collectors.title')}</h1>
      <p class="sub">{t('collectors.intro')}</p>
      <SearchField
        label={t('collectors.search')}
        value={filter.search}
        change={(search) => change({ search })}
        found={found.length}
        t={t}
      />
      <div class="filters">
        <label for="site">
          {t('collectors.takesFrom')}{' '}
          <select
            id="site"
            value={filter.site ?? ''}
            onChange={({ currentTarget: { value } }) => change({ site: value === '' ? null : value })}
          >
            <option value="">{t('collectors.anySite')}</option>
            {sitesNamed().map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={filter.canOptOut}
            onChange={({ currentTarget }) => change({ canOptOut: currentTarget.checked })}
          />
          {t('collectors.canOptOut')}
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={filter.demandsProof}
            onChange={({ currentTarget }) => change({ demandsProof: currentTarget.checked })}
          />
          {t('collectors.demandsProof')}
        </label>
      </div>
      {found.length === 0 ? (
        <NoMatch text={t('collectors.noMatch')} showAll={() => change(readFilter(''))} t={t} />
      ) : (
        <ul class="entries">
          {found.map((collector) => (
            <li key={collector.id}>
              <a href={`#/collectors/${collector.id}`}>{collector.name}</a>
              {demandsProof(collector) && <span class="tag">{t('collectors.demandsProofTag')}</span>}
              <span class="small">
                {withDots([t(`facts.kind_${collector.kind}`), countryOf(collector, t)])}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Sites that a source names for at least one collector: others would filter everything away. */
function sitesNamed(): readonly { id: string; name: string }[] {
  const named = new Set(
    collectors().flatMap(({ takesFrom }) =>
      takesFrom.flatMap((entry) => ('site' in entry ? entry.site : [])),
    ),
  );
  return rules.filter(({ id }) => named.has(id)).sort((a, b) => a.name.localeCompare(b.name));
}

function wordsOf(collector: Collector, t: Translator): string[] {
  return [t(`facts.kind_${collector.kind}`), ...collector.countries.value.map((code) => t.country(code))];
}

/** Where the firm sits, in words; says so where that is not known. */
export function countryOf({ countries }: Collector, t: Translator): string {
  return countries.value.length === 0
    ? t('collectors.countryUnknown')
    : t.list(countries.value.map((code) => t.country(code)));
}

function readFilter(query: string): CollectorFilter {
  const search = new URLSearchParams(query);
  return {
    search: search.get('search') ?? '',
    site: search.get('site'),
    canOptOut: search.has('opt-out'),
    demandsProof: search.has('proof'),
  };
}

function writeFilter({ search, site, canOptOut, demandsProof }: CollectorFilter): string {
  return new URLSearchParams({
    ...(search === '' ? {} : { search }),
    ...(site === null ? {} : { site }),
    ...(canOptOut ? { 'opt-out': '' } : {}),
    ...(demandsProof ? { proof: '' } : {}),
  }).toString();
}
