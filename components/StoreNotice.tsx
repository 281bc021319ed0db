import type { StoreTrouble } from '../lib/store/result';
import type { TextKey, Translator } from '../lib/i18n/translate';

const TEXTS = {
  unavailable: 'notices.storeUnavailable',
  blocked: 'notices.storeBlocked',
  'newer-version': 'notices.storeNewer',
  'not-upgraded': 'safety.notUpgraded',
  full: 'notices.storeFull',
  locked: 'lock.trouble',
  failed: 'notices.storeFailed',
} as const satisfies Record<StoreTrouble, TextKey>;

/** Says in words why the saved data cannot be used, what is safe, and what to do. */
export function StoreNotice({ why, t }: { why: StoreTrouble; t: Translator }) {
  return (
    <p class="notice" role="alert">
      {t(TEXTS[why])}
    </p>
  );
}
