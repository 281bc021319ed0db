import { countriesWithRegions } from '../lib/directory/laws';
import type { Translator } from '../lib/i18n/translate';
import { regionsOf } from '../lib/places';
import { Field } from './Field';

/** Whether the part of the country, not said so far, decides which authority takes a complaint: the German Länder. */
export function isRegionOfComplaintOpen(country: string, region: string | null): boolean {
  return region === null && regionsOf(country).length > 0 && !countriesWithRegions().includes(country);
}

export interface RegionOfComplaintProps {
  readonly country: string;
  readonly region: string | null;
  readonly change: (region: string | null) => void;
  readonly t: Translator;
}

/** Asks for the Land where it is first needed: before a complaint, not before the request. */
export function RegionOfComplaint({ country, region, change, t }: RegionOfComplaintProps) {
  return (
    <Field id="complaint-region" label={t('settings.state')} hint={t('places.landComplaint')}>
      <select
        id="complaint-region"
        autocomplete="address-level1"
        aria-describedby="complaint-region-hint"
        value={region ?? ''}
        onChange={({ currentTarget: { value } }) => change(value === '' ? null : value)}
      >
        <option value="">{t('settings.stateNone')}</option>
        {regionsOf(country).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
