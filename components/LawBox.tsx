import { cite } from '../lib/directory/citation';
import type { Law } from '../lib/directory/law-schema';
import type { LawFound } from '../lib/directory/laws';
import { lawsToCome } from '../lib/directory/laws';
import type { RightId } from '../lib/directory/rights';
import type { NameLanguage } from '../lib/directory/schema';
import type { Translator } from '../lib/i18n/translate';
import { Field } from './Field';
import { rightName } from './right-names';
import type { Draft } from './use-draft';

/** Which law the letter rests on and what it asks for, with the articles. */
export function LawBox({ draft, t }: { draft: Draft; t: Translator }) {
  const { found, laws, rights, fields, change } = draft;
  if (fields.country === null) return <p class="notice">{t('requests.lawNoCountry')}</p>;
  return (
    <>
      {laws.length > 1 && (
        <Field id="law" label={t('requests.law')} hint={t('requests.lawChoice')}>
          <select
            id="law"
            aria-describedby="law-hint"
            value={found.law.id}
            onChange={({ currentTarget }) => change({ lawId: currentTarget.value, edited: null })}
          >
            {laws.map((each) => (
              <option key={each.law.id} value={each.law.id}>
                {lawName(each, t)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {found.covers === 'fallback' ? (
        <Fallback law={found.law} country={fields.country} region={fields.region} t={t} />
      ) : (
        <dl class={laws.length > 1 ? 'law field wide' : 'law'}>
          {laws.length === 1 && (
            <>
              <dt>{t('requests.law')}</dt>
              <dd>{found.law.names[t.language]}</dd>
            </>
          )}
          <dt>{t('requests.rights')}</dt>
          <dd>
            {rights.map((right) => (
              <div key={right}>
                {rightName(right, t)} <span class="small">{articles(found.law, right, t.language)}</span>
              </div>
            ))}
          </dd>
        </dl>
      )}
    </>
  );
}

interface FallbackProps {
  readonly law: Law;
  readonly country: string;
  readonly region: string | null;
  readonly t: Translator;
}

/** No law to rest on here, and from when there will be one. */
function Fallback({ law, country, region, t }: FallbackProps) {
  const [next] = lawsToCome(country, region);
  return (
    <p class="notice">
      {t(law.id === 'us-none' ? 'requests.lawFallbackUs' : 'requests.lawFallback')}{' '}
      {next !== undefined &&
        next.inForceSince !== null &&
        t('requests.lawToCome', { law: next.names[t.language], day: t.day(next.inForceSince) })}
    </p>
  );
}

function lawName({ law, covers }: LawFound, t: Translator): string {
  return covers === 'fallback' ? t('requests.lawNone') : law.names[t.language];
}

function articles(law: Law, right: RightId, language: NameLanguage): string {
  return right === 'opt_out' ? '' : cite(law, law.rights[right].articles, language);
}
