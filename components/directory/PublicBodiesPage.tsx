import type { PublicBody } from '../../lib/directory/public-body-schema';
import { bodiesFor, publicBodies } from '../../lib/directory/public-bodies';
import { matchesQuery } from '../../lib/directory/search';
import type { Translator } from '../../lib/i18n/translate';
import { DirectoryNav } from './DirectoryNav';
import { Entries } from './Entries';
import { ownName } from './own-name';
import type { ListPageProps } from './page-props';
import { SafetyWarning } from './SafetyWarning';
import { NoMatch } from './NoMatch';
import { SearchField } from './SearchField';
import { useSearch } from './use-search';
import { withDots } from '../with-dots';

/** All public bodies a person can ask; those of the reader's country first. */
export function PublicBodiesPage({ settings, query, t }: ListPageProps) {
  const [search, change] = useSearch('public-bodies', query);
  const found = publicBodies().filter((body) =>
    matchesQuery(search, [
      body.id,
      body.names.local,
      body.names.en,
      body.area,
      placeOf(body, t),
      t(`bodies.level_${body.level}`),
    ]),
  );
  const near = bodiesFor({ country: settings.country ?? '', region: settings.region });
  const here = near.filter((body) => found.includes(body));
  const entry = (body: PublicBody) => ({
    id: body.id,
    name: ownName(body, t),
    about: aboutBody(body, t),
  });
  return (
    <>
      <DirectoryNav room="public-bodies" t={t} />
      <h1>{t('bodies.title')}</h1>
      <p class="sub">{t('bodies.intro')}</p>
      <SafetyWarning t={t} />
      <SearchField label={t('bodies.search')} value={search} change={change} found={found.length} t={t} />
      {here.length > 0 && (
        <section>
          <h2>{t('laws.yourPlace')}</h2>
          <Entries room="public-bodies" entries={here.map(entry)} />
        </section>
      )}
      {found.length === 0 && <NoMatch text={t('bodies.noMatch')} showAll={() => change('')} t={t} />}
      <Entries room="public-bodies" entries={found.filter((body) => !here.includes(body)).map(entry)} />
    </>
  );
}

/** Where it is and how far it reaches, said once where both are the Union. */
function aboutBody(body: PublicBody, t: Translator): string {
  return withDots([...new Set([placeOf(body, t), t(`bodies.level_${body.level}`)])]);
}

/** Where a public body is: city, region and country as far as it has them. */
export function placeOf({ area, region, country }: PublicBody, t: Translator): string {
  const place = t.place(region ?? country);
  return area === null ? place : `${area}, ${place}`;
}
