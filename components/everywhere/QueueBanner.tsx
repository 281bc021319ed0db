import type { Translator } from '../../lib/i18n/translate';
import { afterEvent, progressOf, withRequests } from '../../lib/requests/queue';
import { changeQueue, readQueue } from '../../lib/store/queue';
import { requestStore } from '../../lib/store/request-store';
import { useStored } from '../use-stored';

/** Reminds of a list with letters left, until it is gone on with or put away. */
export function QueueBanner({ t }: { t: Translator }) {
  const [stored, again] = useStored('queue', readQueue);
  const [requests] = useStored('requests', requestStore.listRequests);
  if (stored?.ok !== true || stored.value.queue === null || stored.value.queue.isPutAway) return null;
  if (requests === null) return null;
  const queue = withRequests(stored.value.queue, requests.ok ? requests.value.requests : []);
  const { left, of } = progressOf(queue);
  if (left === 0) return null;

  async function putAway(): Promise<void> {
    await changeQueue((old) => afterEvent(old, { kind: 'put-away' }));
    await again();
  }

  return (
    <aside class="queue-banner" aria-label={t('queue.title')}>
      <span>{t('queue.banner', { left, of })}</span>
      <a class="button" href="#/requests/everywhere?go">
        {t('queue.goOn')}
      </a>
      <button type="button" class="quiet" onClick={() => void putAway()}>
        {t('queue.putAway')}
      </button>
    </aside>
  );
}
