import type { Translator } from '../../lib/i18n/translate';
import { LOOK_AGAIN_DAYS, type LookAgainDays } from '../../lib/profiles/due';
import type { Settings } from '../../lib/store/settings';
import { Field } from '../Field';

export interface LookAgainFieldProps {
  readonly settings: Settings;
  readonly change: (days: LookAgainDays) => void;
  readonly t: Translator;
}

/** After how long to be reminded of one's own profiles, or never. */
export function LookAgainField({ settings, change, t }: LookAgainFieldProps) {
  return (
    <Field id="look-again" label={t('settings.lookAgain')}>
      <select
        id="look-again"
        value={settings.lookAgainDays ?? 'never'}
        onChange={({ currentTarget: { value } }) =>
          change(LOOK_AGAIN_DAYS.find((days) => String(days) === value) ?? null)
        }
      >
        {LOOK_AGAIN_DAYS.map((days) => (
          <option key={days} value={days}>
            {t('settings.lookAgainDays', { days })}
          </option>
        ))}
        <option value="never">{t('settings.lookAgainNever')}</option>
      </select>
    </Field>
  );
}
