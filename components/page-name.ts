import type { KnownPage } from '../lib/answers/known-page';
import type { Translator } from '../lib/i18n/translate';

/** What a page is called: site and profile where they are known, else its host. */
export function pageName({ site, handle, host }: KnownPage, t: Translator): string {
  if (site === null) return host;
  return handle === null ? site : t('answers.pagesProfile', { site, handle });
}
