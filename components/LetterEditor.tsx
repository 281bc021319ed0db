import { LETTER_LANGUAGES, isLetterLanguage } from '../lib/letters/languages';
import type { MissingField } from '../lib/letters/letter';
import type { TextKey, Translator } from '../lib/i18n/translate';
import { Field } from './Field';
import type { Draft } from './use-draft';

const MISSING = {
  name: 'requests.missingName',
  email: 'requests.missingEmail',
  country: 'requests.missingCountry',
  region: 'requests.missingRegion',
  'profile-url': 'requests.missingProfile',
  'collector-contact': 'requests.missingContact',
  'postal-address': 'requests.missingPost',
  'birth-date': 'requests.missingBirthDate',
  'birth-place': 'requests.missingBirthPlace',
} as const satisfies Partial<Record<MissingField, TextKey>>;

function isAskable(field: MissingField): field is keyof typeof MISSING {
  return field in MISSING;
}

/** The letter, ready to read and change; or what it still needs. */
export function LetterEditor({ draft, t }: { draft: Draft; t: Translator }) {
  const { fields, change, full } = draft;
  return (
    <>
      <Field id="letter-language" label={t('requests.letterLanguage')}>
        <select
          id="letter-language"
          value={fields.language}
          onChange={({ currentTarget: { value } }) => {
            if (isLetterLanguage(value)) change({ language: value, edited: null });
          }}
        >
          {LETTER_LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {t.languageName(language)}
            </option>
          ))}
        </select>
      </Field>
      <div role="status">
        {full.is === 'incomplete' && (
          <div class="field wide">
            {t('requests.missing')}
            <ul class="missing">
              {full.missing.filter(isAskable).map((field) => (
                <li key={field}>{t(MISSING[field])}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {full.is === 'complete' && (
        <>
          <dl class="law field wide">
            <dt>{t('requests.to')}</dt>
            <dd>{full.letter.to ?? t('requests.toNone')}</dd>
            <dt>{t('requests.subject')}</dt>
            <dd>{full.letter.subject}</dd>
          </dl>
          <div class="field wide">
            <label for="letter">{t('requests.text')}</label>
            <textarea
              id="letter"
              autocomplete="off"
              class="letter"
              lang={full.letter.language}
              value={full.letter.body}
              onInput={({ currentTarget }) => change({ edited: currentTarget.value })}
            />
          </div>
          {fields.edited !== null && (
            <p class="row small">
              {t('requests.edited')}{' '}
              <button type="button" class="quiet" onClick={() => change({ edited: null })}>
                {t('requests.restore')}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}
