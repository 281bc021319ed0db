import { lawsFor } from '../../lib/directory/laws';
import { regulators, regulatorsFor } from '../../lib/directory/regulators';
import { matchesQuery } from '../../lib/directory/search';
import { DirectoryNav } from './DirectoryNav';
import { Entries } from './Entries';
import { entryOf } from './LawRegulators';
import type { ListPageProps } from './page-props';
import { NoMatch } from './NoMatch';
import { SearchField } from './SearchField';
import { useSearch } from './use-search';

/** All regulators; the reader's own first. */
export function RegulatorsPage({ settings, query, t }: ListPageProps) {
  const [search, change] = useSearch('regulators', query);
  const found = regulators().filter(({ id, names, covers, kind }) =>
    matchesQuery(search, [
      id,
      names.local,
      names.en,
      t(`regulators.kind_${kind}`),
      ...covers.map((code) => t.place(code)),
    ]),
  );
  const place = { country: settings.country ?? '', region: settings.region };
  const own = lawsFor(place.country, place.region).flatMap(({ law, covers }) =>
    covers === 'fallback' ? [] : regulatorsFor(law, place),
  );
  const here = found.filter((each) => own.includes(each));
  return (
    <>
      <DirectoryNav room="regulators" t={t} />
      <h1>{t('regulators.title')}</h1>
      <p class="sub">{t('regulators.intro')}</p>
      <SearchField label={t('regulators.search')} value={search} change={change} found={found.length} t={t} />
      {here.length > 0 && (
        <section>
          <h2>{t('laws.yourPlace')}</h2>
          <Entries room="regulators" entries={here.map((each) => entryOf(each, t))} />
        </section>
      )}
      {found.length === 0 && <NoMatch text={t('regulators.noMatch')} showAll={() => change('')} t={t} />}
      <Entries
        room="regulators"
        entries={found.filter((each) => !here.includes(each)).map((each) => entryOf(each, t))}
      />
    </>
  );
}
