import type { Translator } from '../../lib/i18n/translate';

/** What everyone reads before writing to an authority: it learns who and where one is. */
export function SafetyWarning({ t }: { t: Translator }) {
  return (
    <div class="notice">
      <b>{t('bodies.warningTitle')}</b>
      <p>{t('bodies.warning')}</p>
      <p>{t('bodies.warningPhoto')}</p>
    </div>
  );
}
