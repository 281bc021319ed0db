import { cite } from '../lib/directory/citation';
import type { Law } from '../lib/directory/law-schema';
import type { RightId } from '../lib/directory/schema';
import type { Translator } from '../lib/i18n/translate';
import type { LetterLanguage } from '../lib/letters/letter';
import { rightName } from './right-names';
import type { Draft } from './use-draft';

/** California's platform for one deletion request to all registered data brokers (Civ. Code 1798.99.86). */
const DROP = 'https://privacy.ca.gov/drop/';

/** Which law the letter rests on and what it asks for, with the articles. */
export function LawBox({ draft, t }: { draft: Draft; t: Translator }) {
  const { found, rights, fields } = draft;
  const { law, covers } = found;
  if (fields.country === null) return <p class="notice">{t('requests.lawNoCountry')}</p>;
  if (covers === 'fallback') {
    return (
      <p class="notice">{t(law.id === 'us-none' ? 'requests.lawFallbackUs' : 'requests.lawFallback')}</p>
    );
  }
  const hasDrop = law.deadlines.some(({ appliesTo }) => appliesTo.includes('delete_act_drop'));
  return (
    <>
      <dl class="law">
        <dt>{t('requests.law')}</dt>
        <dd>{law.names[t.language]}</dd>
        <dt>{t('requests.rights')}</dt>
        <dd>
          {rights.map((right) => (
            <div key={right}>
              {rightName(right, t)} <span class="small">{articles(law, right, t.language)}</span>
            </div>
          ))}
        </dd>
      </dl>
      {hasDrop && (
        <p class="notice">
          {t('requests.drop')}{' '}
          <a href={DROP} target="_blank" rel="noreferrer">
            {t('requests.dropLink')}
          </a>
        </p>
      )}
    </>
  );
}

function articles(law: Law, right: RightId, language: LetterLanguage): string {
  return right === 'opt_out' ? '' : cite(law, law.rights[right].articles, language);
}
