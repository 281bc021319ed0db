import type { Translator } from '../lib/i18n/translate';
import type { Settings } from '../lib/store/settings';

/** From so many requests on a lost browser profile is a loss that hurts. */
const FROM = 5;

/** Reminds of a backup once there is something to lose and none was ever made. */
export function BackupReminder({
  requests,
  settings,
  t,
}: {
  requests: number;
  settings: Settings;
  t: Translator;
}) {
  if (requests < FROM || settings.lastBackup !== null) return null;
  return (
    <p class="notice calm screen-only">
      {t('data.remind', { count: requests })} <a href="#/settings">{t('data.backup')}</a>
    </p>
  );
}
