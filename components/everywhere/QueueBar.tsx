import type { Translator } from '../../lib/i18n/translate';
import type { QueueProgress } from '../../lib/requests/queue';

/** How far the list is: a bar, and the same in words. */
export function QueueBar({ progress, t }: { progress: QueueProgress; t: Translator }) {
  const { at, of, left } = progress;
  const words = t('queue.place', { at, of });
  return (
    <div class="queue-bar">
      <b>{t('queue.title')}</b>
      <progress max={of} value={of - left} aria-label={t('queue.title')}>
        {words}
      </progress>
      <span>{words}</span>
    </div>
  );
}
