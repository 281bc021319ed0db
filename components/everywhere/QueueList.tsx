import { useEffect, useState } from 'preact/hooks';
import type { Collector } from '../../lib/directory/collector-schema';
import type { Translator } from '../../lib/i18n/translate';
import type { ItemState, Queue, QueueEvent } from '../../lib/requests/queue';
import { afterEvent, progressOf } from '../../lib/requests/queue';
import { changeQueue } from '../../lib/store/queue';
import type { StoreTrouble } from '../../lib/store/result';
import { rememberAnswers, rememberedAnswers } from '../answers';
import { reasonText } from '../LeftOutReason';
import { StoreNotice } from '../StoreNotice';

export interface QueueListProps {
  readonly queue: Queue;
  readonly firms: readonly Collector[];
  /** How many parts of the record could not be read. */
  readonly damaged: number;
  readonly again: () => Promise<void>;
  /** Makes a new list in the place of this one. */
  readonly renew: () => void;
  readonly t: Translator;
}

/** The list of firms with how each stands, and the way on. */
export function QueueList({ queue, firms, damaged, again, renew, t }: QueueListProps) {
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const { left, of, sent } = progressOf(queue);

  // Answers that were not to be kept are for one run of the list.
  useEffect(() => {
    if (left === 0) rememberAnswers(null);
  }, [left]);

  async function happen(event: QueueEvent): Promise<boolean> {
    const changed = await changeQueue((old) => afterEvent(old, event));
    setTrouble(changed.ok ? null : changed.why);
    await again();
    return changed.ok;
  }

  async function goOn(): Promise<void> {
    if (await happen({ kind: 'taken-up' })) location.hash = '#/requests/everywhere?go';
  }

  async function putAway(): Promise<void> {
    if (!(await happen({ kind: 'put-away' }))) return;
    rememberAnswers(null);
    location.hash = '#/requests';
  }

  return (
    <>
      <h1>{t('queue.title')}</h1>
      {queue.profileUrls.length > 0 && (
        <p class="sub profile-of">{t('queue.ofProfile', { profile: t.list(queue.profileUrls) })}</p>
      )}
      {damaged > 0 && <p class="notice">{t('queue.damaged', { count: damaged })}</p>}
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
      <section>
        <p role="status">
          <b>{left > 0 ? t('queue.left', { left, of }) : t('queue.done', { sent })}</b>
        </p>
        {left > 0 ? (
          <p class="row">
            <button type="button" class="primary" onClick={() => void goOn()}>
              {t('queue.goOn')}
            </button>
            {!queue.isPutAway && (
              <button type="button" onClick={() => void putAway()}>
                {t('queue.putAway')}
              </button>
            )}
          </p>
        ) : (
          sent > 0 && (
            <>
              <p class="small">{t('queue.doneHint')}</p>
              <p class="row">
                <a class="button primary" href="#/requests">
                  {t('requests.back')}
                </a>
              </p>
            </>
          )
        )}
        <ul class="firms">
          {queue.items.map(({ collector, state }) => (
            <Row
              key={collector}
              id={collector}
              name={firms.find(({ id }) => id === collector)?.name ?? collector}
              state={state}
              happen={(event) => void happen(event)}
              t={t}
            />
          ))}
        </ul>
        {left > 0 && rememberedAnswers()?.isKept !== true && (
          <p class="small below">{t('queue.forgotten')}</p>
        )}
      </section>
      <section>
        <p class="row">
          <button type="button" onClick={renew}>
            {t('queue.newList')}
          </button>
          <span class="small">{t('queue.newListHint')}</span>
        </p>
      </section>
    </>
  );
}

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly state: ItemState;
  readonly happen: (event: QueueEvent) => void;
  readonly t: Translator;
}

function Row({ id, name, state, happen, t }: RowProps) {
  const reason = reasonText(state, t);
  const request = 'request' in state && typeof state.request === 'string' ? state.request : null;
  const canAskAgain = state.is === 'skipped' || (state.is === 'failed' && state.why === 'no-law');
  return (
    <li>
      <div>
        <b>
          <a href={`#/collectors/${id}`}>{name}</a>
        </b>
        <span class="small">
          <span class={`queue-state ${state.is}`}>{stateText(state, t)}</span>{' '}
          {reason !== null && <>{reason} </>}
          {request !== null && <a href={`#/requests/${request}`}>{t('queue.seeRequest')}</a>}
        </span>
      </div>
      {canAskAgain && (
        <button
          type="button"
          aria-label={t('queue.againFor', { firm: name })}
          onClick={() => happen({ kind: 'again', collector: id })}
        >
          {t('queue.again')}
        </button>
      )}
      {state.is === 'ready' && (
        <button
          type="button"
          class="quiet"
          aria-label={t('queue.leaveFor', { firm: name })}
          onClick={() => happen({ kind: 'skipped', collector: id })}
        >
          {t('queue.leave')}
        </button>
      )}
    </li>
  );
}

function stateText(state: ItemState, t: Translator): string {
  switch (state.is) {
    case 'ready':
      return t('queue.state_ready');
    case 'waiting':
      return t('queue.state_waiting');
    case 'sent':
      return t('queue.state_sent', { day: t.day(state.day) });
    case 'skipped':
      return t('queue.state_skipped');
    case 'failed':
      return t('queue.state_failed');
  }
}
