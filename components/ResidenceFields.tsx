import { countriesWithRegions } from '../lib/directory/laws';
import type { Translator } from '../lib/i18n/translate';
import type { PlaceGuess } from '../lib/place-guess';
import { countries, regionsOf } from '../lib/places';
import { Field } from './Field';

export interface ResidenceFieldsProps {
  readonly country: string | null;
  readonly region: string | null;
  /** Where the country shown is only guessed: what from. */
  readonly guess?: PlaceGuess | null;
  readonly change: (country: string | null, region: string | null) => void;
  readonly t: Translator;
}

/** Country and, where law or authority differ inside it, the part of the country. */
export function ResidenceFields({ country, region, guess = null, change, t }: ResidenceFieldsProps) {
  const regions = regionsOf(country);
  // In Germany the law is one: the Land only says which authority takes a complaint.
  const isRegionOptional = country !== null && !countriesWithRegions().includes(country);
  return (
    <>
      <Field id="country" label={t('settings.country')} hint={t('settings.residenceHint')}>
        <select
          id="country"
          autocomplete="country"
          aria-describedby={guess === null ? 'country-hint' : 'country-guess country-hint'}
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
        {guess !== null && (
          <small id="country-guess" class="guess">
            {t(guess.from === 'time-zone' ? 'places.guessZone' : 'places.guessLanguage', {
              country: t.place(guess.region ?? guess.country),
            })}
          </small>
        )}
      </Field>
      {regions.length > 0 && (
        <Field id="region" label={t('settings.state')} hint={isRegionOptional ? t('places.land') : undefined}>
          <select
            id="region"
            autocomplete="address-level1"
            {...(isRegionOptional ? { 'aria-describedby': 'region-hint' } : {})}
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
