import type { Translator } from '../lib/i18n/translate';
import { guideFor } from '../lib/sites/registry/guides';
import { rules } from '../lib/sites/registry/rules';
import { LowerIt } from './LowerIt';

/** The steps for one site on a page of their own, for where no profile of the user's is kept. */
export function LowerPage({ site, t }: { site: string; t: Translator }) {
  const rule = rules.find(({ id }) => id === site);
  const guide = guideFor(site);
  if (rule === undefined || guide === null) {
    return (
      <>
        <h1>{t('notices.notFound')}</h1>
        <p class="sub">
          <a href="#/requests">{t('requests.back')}</a>
        </p>
      </>
    );
  }
  return (
    <LowerIt site={rule} guide={guide} subject={null} done={null} onTick={() => undefined} isAlone t={t} />
  );
}
