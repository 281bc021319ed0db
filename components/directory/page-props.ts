import type { Translator } from '../../lib/i18n/translate';
import type { Settings } from '../../lib/store/settings';

/** What every list of the directory gets. */
export interface ListPageProps {
  readonly settings: Settings;
  /** What the address asks to search for and to filter by, as a query string without `?`. */
  readonly query: string;
  readonly t: Translator;
}

/** What every page of one record gets. */
export interface RecordPageProps {
  readonly settings: Settings;
  readonly id: string;
  readonly t: Translator;
}
