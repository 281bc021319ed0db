import type { Translator } from '../lib/i18n/translate';

export interface KeepTickProps {
  /** Whether the settings let details be kept: where not, that is said in the place of the tick. */
  readonly canKeep: boolean;
  readonly isKept: boolean;
  readonly change: (isKept: boolean) => void;
  readonly label: string;
  readonly hint?: string;
  readonly t: Translator;
}

/** Whether what the writer says of themselves is kept for the next letter. */
export function KeepTick({ canKeep, isKept, change, label, hint, t }: KeepTickProps) {
  if (!canKeep) {
    return (
      <p class="small below">
        {t('safety.notKept')} <a href="#/settings">{t('settings.title')}</a>
      </p>
    );
  }
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          name="keep"
          checked={isKept}
          {...(hint === undefined ? {} : { 'aria-describedby': 'keep-hint' })}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p class="small" id="keep-hint">
          {hint}
        </p>
      )}
    </>
  );
}
