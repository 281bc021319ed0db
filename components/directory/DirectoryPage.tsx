import type { Translator } from '../../lib/i18n/translate';
import type { Settings } from '../../lib/store/settings';
import { Later } from '../Later';
import type { Route } from '../route';

const LISTS = {
  collectors: async () => (await import('./CollectorsPage')).CollectorsPage,
  'public-bodies': async () => (await import('./PublicBodiesPage')).PublicBodiesPage,
  laws: async () => (await import('./LawsPage')).LawsPage,
  regulators: async () => (await import('./RegulatorsPage')).RegulatorsPage,
  organisations: async () => (await import('./OrganisationsPage')).OrganisationsPage,
};

const RECORDS = {
  collectors: async () => (await import('./CollectorPage')).CollectorPage,
  'public-bodies': async () => (await import('./PublicBodyPage')).PublicBodyPage,
  laws: async () => (await import('./LawPage')).LawPage,
  regulators: async () => (await import('./RegulatorPage')).RegulatorPage,
  organisations: async () => (await import('./OrganisationPage')).OrganisationPage,
};

export interface DirectoryPageProps {
  readonly route: Extract<Route, { page: 'directory' | 'record' }>;
  readonly settings: Settings;
  readonly t: Translator;
}

/** A list of the directory or one record of it, loaded when it is wanted. */
export function DirectoryPage({ route, settings, t }: DirectoryPageProps) {
  return route.page === 'directory' ? (
    <Later key={route.room} load={LISTS[route.room]} props={{ settings, t, query: route.query }} />
  ) : (
    <Later
      key={`${route.room}/${route.id}`}
      load={RECORDS[route.room]}
      props={{ settings, t, id: route.id }}
    />
  );
}
