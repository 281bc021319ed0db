import type { Translator } from '../lib/i18n/translate';
import type { Settings } from '../lib/store/settings';
import { useNoticePermission } from './use-notice-permission';

const CHOICES = ['off', 'count', 'firms'] as const satisfies readonly Settings['dueNotice'][];

export interface NoticeSettingsProps {
  readonly wanted: Settings['dueNotice'];
  readonly change: (next: Settings['dueNotice']) => void;
  readonly t: Translator;
}

/** Whether a notification tells that something is due, and what it says. */
export function NoticeSettings({ wanted, change, t }: NoticeSettingsProps) {
  const { isAllowed, ask } = useNoticePermission();
  // Not asked yet is not told: the browser has not allowed it either.
  const chosen = wanted === 'unasked' ? 'off' : wanted;

  function choose(next: Settings['dueNotice']): void {
    if (next !== 'off') void ask();
    change(next);
  }

  return (
    <section>
      <fieldset>
        <legend>{t('due.setting')}</legend>
        {CHOICES.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="due-notice"
              value={choice}
              checked={chosen === choice}
              onChange={() => choose(choice)}
            />
            {t(`due.setting_${choice}`)}
          </label>
        ))}
      </fieldset>
      <div role="status">
        {chosen !== 'off' && isAllowed === false && (
          <p class="notice below">
            {t('due.notAllowed')}{' '}
            <button type="button" onClick={() => void ask()}>
              {t('due.allow')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
