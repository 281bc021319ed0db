import type { Organisation } from '../../lib/directory/organisation-schema';
import type { OrganisationFound } from '../../lib/directory/organisations';
import { organisations, organisationsFor } from '../../lib/directory/organisations';
import { matchesQuery } from '../../lib/directory/search';
import type { Translator } from '../../lib/i18n/translate';
import { Entries } from './Entries';
import type { ListPageProps } from './page-props';
import { NoMatch } from './NoMatch';
import { SearchField } from './SearchField';
import { useSearch } from './use-search';
import { withDots } from '../with-dots';

/** Groups a person can turn to: those of the reader's country first, then those of no one country. */
export function OrganisationsPage({ settings, query, t }: ListPageProps) {
  const [search, change] = useSearch('organisations', query);
  const found = organisations().filter((each) => matchesQuery(search, wordsOf(each, t)));
  const near = organisationsFor({ country: settings.country ?? '', region: settings.region }, [
    t.language,
    ...navigator.languages,
  ]).filter(({ organisation }) => found.includes(organisation));
  const ofStep = (why: OrganisationFound['why']) =>
    near.filter((each) => each.why === why).map(({ organisation }) => organisation);
  const here = ofStep('own-country');
  const everywhere = ofStep('across-borders');
  const others = [
    ...ofStep('own-language'),
    ...found.filter((each) => near.every(({ organisation }) => organisation !== each)),
  ];
  const entries = (list: readonly Organisation[]) => list.map((each) => entryOf(each, t));
  const place = settings.country === null ? null : t.country(settings.country);
  return (
    <>
      <h1>{t('organisations.title')}</h1>
      <p class="sub">{t('organisations.intro')}</p>
      <SearchField
        label={t('organisations.search')}
        value={search}
        change={change}
        found={found.length}
        t={t}
      />
      {found.length === 0 && <NoMatch text={t('organisations.noMatch')} showAll={() => change('')} t={t} />}
      {place !== null && search === '' && here.length === 0 && (
        <p class="sub">{t('organisations.hereNone', { place })}</p>
      )}
      {place !== null && here.length > 0 && (
        <section>
          <h2>{t('organisations.here', { place })}</h2>
          <Entries room="organisations" entries={entries(here)} />
        </section>
      )}
      {everywhere.length > 0 && (
        <section>
          <h2>{t('organisations.everywhere')}</h2>
          <Entries room="organisations" entries={entries(everywhere)} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t('organisations.others')}</h2>
          <Entries room="organisations" entries={entries(others)} />
        </section>
      )}
    </>
  );
}

/** An organisation as a line of a list. */
export function entryOf({ id, names, country, region, takesCases, offers }: Organisation, t: Translator) {
  const kinds = [...new Set(offers.map(({ kind }) => kind))].map((kind) => t(`organisations.offer_${kind}`));
  return {
    id,
    name: names.local,
    about: withDots([t.place(region ?? country), ...kinds]),
    tag: ['no', 'unknown'].includes(takesCases) ? undefined : t(`organisations.cases_${takesCases}`),
  };
}

function wordsOf(
  { names, country, region, offers, actions }: Organisation,
  t: Translator,
): (string | null)[] {
  return [
    names.local,
    names.en,
    t.place(region ?? country),
    ...offers.flatMap(({ kind, what }) => [t(`organisations.offer_${kind}`), what]),
    ...actions.flatMap(({ target, what }) => [target, what]),
  ];
}
