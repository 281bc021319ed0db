import type { Law } from '../../lib/directory/law-schema';
import { laws, lawsFor } from '../../lib/directory/laws';
import { matchesQuery } from '../../lib/directory/search';
import type { Translator } from '../../lib/i18n/translate';
import { DirectoryNav } from './DirectoryNav';
import type { Entry } from './Entries';
import { Entries } from './Entries';
import type { ListPageProps } from './page-props';
import { lawTitle } from './law-title';
import { NoMatch } from './NoMatch';
import { SearchField } from './SearchField';
import { useSearch } from './use-search';
import { withDots } from '../with-dots';

/** All laws; those where the reader lives first. */
export function LawsPage({ settings, query, t }: ListPageProps) {
  const [search, change] = useSearch('laws', query);
  const found = laws().filter((law) =>
    matchesQuery(search, [
      law.id,
      law.fullName,
      law.citation,
      ...placesOf(law, t),
      ...Object.values(law.names),
    ]),
  );
  const own = lawsFor(settings.country ?? '', settings.region).map(({ law }) => law);
  const here = settings.country === null ? [] : found.filter((law) => own.includes(law));
  const rest = found.filter((law) => !here.includes(law));
  return (
    <>
      <DirectoryNav room="laws" t={t} />
      <h1>{t('laws.title')}</h1>
      <p class="sub">{t('laws.intro')}</p>
      <SearchField label={t('laws.search')} value={search} change={change} found={found.length} t={t} />
      {here.length > 0 && (
        <section>
          <h2>{t('laws.yourPlace')}</h2>
          <Entries room="laws" entries={here.map((law) => entryOf(law, t))} />
        </section>
      )}
      {found.length === 0 && <NoMatch text={t('laws.noMatch')} showAll={() => change('')} t={t} />}
      <Entries room="laws" entries={rest.map((law) => entryOf(law, t))} />
    </>
  );
}

function entryOf(law: Law, t: Translator): Entry {
  const places = placesOf(law, t);
  return {
    id: law.id,
    name: lawTitle(law, t),
    about: withDots([
      law.fullName,
      places.length > 3 ? t('laws.placesCount', { count: places.length }) : t.list(places),
    ]),
    tag: law.status === 'in_force' ? undefined : t(`laws.status_${law.status}`),
  };
}

/** Names of the places a law holds in, each once: countries for their regions too. */
export function placesOf(law: Law, t: Translator): string[] {
  const codes = law.jurisdictions.map(({ country, region }) =>
    region === null || law.jurisdictions.some((each) => each.country === country && each.region === null)
      ? country
      : region,
  );
  return [...new Set([...codes, ...law.territories.map(({ territory }) => territory)])].map((code) =>
    t.place(code),
  );
}
