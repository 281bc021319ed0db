import type { Translator } from '../lib/i18n/translate';
import { countries, regionsOf } from '../lib/places';
import { Field } from './Field';

export interface ResidenceFieldsProps {
  readonly country: string | null;
  readonly region: string | null;
  readonly change: (country: string | null, region: string | null) => void;
  readonly t: Translator;
}

/** Country and, where the law differs inside it, the part of the country. */
export function ResidenceFields({ country, region, change, t }: ResidenceFieldsProps) {
  const regions = regionsOf(country);
  return (
    <>
      <Field id="country" label={t('settings.country')} hint={t('settings.residenceHint')}>
        <select
          id="country"
          autocomplete="country"
          aria-describedby="country-hint"
          value={country ?? ''}
          onChange={({ currentTarget }) =>
            change(currentTarget.value === '' ? null : currentTarget.value, null)
          }
        >
          <option value="">{t('settings.countryNone')}</option>
          {countries(t.country, t.language).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {regions.length > 0 && (
        <Field id="region" label={t('settings.state')}>
          <select
            id="region"
            autocomplete="address-level1"
            value={region ?? ''}
            onChange={({ currentTarget }) =>
              change(country, currentTarget.value === '' ? null : currentTarget.value)
            }
          >
            <option value="">{t('settings.stateNone')}</option>
            {regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
    </>
  );
}
