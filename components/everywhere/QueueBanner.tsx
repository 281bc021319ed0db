import { useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/translate';
import { afterEvent, nextItem, progressOf, withRequests } from '../../lib/requests/queue';
import { changeQueue, readQueue } from '../../lib/store/queue';
import type { StoreTrouble } from '../../lib/store/result';
import { StoreNotice } from '../StoreNotice';
import { useAllRequests } from '../use-all-requests';
import { useStored } from '../use-stored';

/** Reminds of a list with letters left, until it is gone on with or put away. */
export function QueueBanner({ t }: { t: Translator }) {
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const [stored, again] = useStored('queue', readQueue);
  const kept = stored?.ok === true ? stored.value.queue : null;
  // On each page of the dashboard: without a list to remind of, the requests are left alone.
  const [requests] = useAllRequests(kept !== null && !kept.isPutAway && nextItem(kept) !== null);
  if (kept === null || kept.isPutAway || requests === null) return null;
  const queue = withRequests(kept, requests.ok ? requests.value : []);
  const { left, of } = progressOf(queue);
  if (left === 0) return null;

  async function putAway(): Promise<void> {
    const changed = await changeQueue((old) => afterEvent(old, { kind: 'put-away' }));
    setTrouble(changed.ok ? null : changed.why);
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
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
    </aside>
  );
}
