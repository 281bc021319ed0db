import type { Translator } from '../lib/i18n/translate';

export interface StepTickProps {
  readonly label: string;
  /** The day it was done, `YYYY-MM-DD`; null while it is not. */
  readonly day: string | null;
  readonly onTick: (isDone: boolean) => void;
  readonly t: Translator;
}

/** The box that says a step is done. */
export function StepTick({ label, day, onTick, t }: StepTickProps) {
  return (
    <label class="step-tick">
      <input
        type="checkbox"
        checked={day !== null}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        {label}
        {day !== null && <small> {t('lower.ticked', { day: t.day(day) })}</small>}
      </span>
    </label>
  );
}
