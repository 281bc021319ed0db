import { useCallback, useState } from 'preact/hooks';
import type { TextKey, Translator } from '../lib/i18n/translate';
import type { Letter } from '../lib/letters/letter';
import type { Channel, Request, RequestEvent } from '../lib/requests/request';
import { isKnownEvent } from '../lib/requests/request';
import { requestStatus } from '../lib/requests/status';
import { localDay } from '../lib/requests/today';
import { requestStore } from '../lib/store/request-store';
import type { StoreTrouble } from '../lib/store/result';
import { markSent } from './keep-request';
import { DueReasons, RequestState } from './RequestState';
import { RequestTrack } from './RequestTrack';
import { firmName, lawOf } from './RequestsPage';
import { rightName } from './right-names';
import { StoreNotice } from './StoreNotice';
import { useStored } from './use-stored';

/** One request: how it stands and why, what happened, its letter. */
export function RequestPage({ id, t }: { id: string; t: Translator }) {
  const read = useCallback(() => requestStore.readRequest(id), [id]);
  const [stored, again] = useStored('requests', read);
  if (stored === null) return null;
  if (!stored.ok) return <StoreNotice why={stored.why} t={t} />;
  if (stored.value.is === 'found') return <Found request={stored.value.request} again={again} t={t} />;
  return (
    <>
      <h1>{t('requests.title')}</h1>
      <p class="sub">{t(stored.value.is === 'missing' ? 'requests.gone' : 'requests.unreadable')}</p>
      <Back t={t} />
    </>
  );
}

function Back({ t }: { t: Translator }) {
  return (
    <p class="row">
      <a href="#/requests">{t('requests.back')}</a>
    </p>
  );
}

interface FoundProps {
  readonly request: Request;
  readonly again: () => Promise<void>;
  readonly t: Translator;
}

function Found({ request, again, t }: FoundProps) {
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const law = lawOf(request);
  const today = localDay(new Date());
  const status = requestStatus(request, law, today);
  const letter = lastLetter(request);

  async function confirmSent(): Promise<void> {
    if (letter === undefined) return;
    const kept = await markSent(request.id, 'copy', letter);
    if (!kept.ok) setTrouble(kept.why);
    await again();
  }

  async function remove(): Promise<void> {
    const removed = await requestStore.deleteRequest(request.id);
    if (removed.ok) location.hash = '#/requests';
    else setTrouble(removed.why);
  }

  return (
    <>
      <h1>{firmName(request)}</h1>
      <p class="sub">
        {request.rights.map((right) => rightName(right, t)).join(', ')} · {law.names[t.language]} ·{' '}
        {t('requests.reference', { reference: request.reference })}
      </p>
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
      <section>
        <RequestState status={status} t={t} />
        <RequestTrack status={status} today={today} />
        <DueReasons status={status} law={law} t={t} />
        {status.is === 'draft' && letter !== undefined && (
          <p class="row">
            <button type="button" class="primary" onClick={() => void confirmSent()}>
              {t('requests.sent')}
            </button>
          </p>
        )}
      </section>
      <section>
        <h2>{t('requests.events')}</h2>
        <ol class="events">
          {request.events.map((event, index) => (
            <li key={index}>
              <time dateTime={event.at}>{t.day(localDay(new Date(event.at)))}</time>
              <span>{eventText(event, t)}</span>
            </li>
          ))}
        </ol>
      </section>
      {letter !== undefined && (
        <section>
          <h2>{t('requests.text')}</h2>
          <dl class="law">
            <dt>{t('requests.to')}</dt>
            <dd>{letter.to}</dd>
            <dt>{t('requests.subject')}</dt>
            <dd>{letter.subject}</dd>
          </dl>
          <pre class="letter-text" lang={letter.language}>
            {letter.body}
          </pre>
        </section>
      )}
      <section>
        {isAsking ? (
          <>
            <p role="alert">{t('requests.removeQuestion')}</p>
            <p class="row">
              <button type="button" onClick={() => void remove()}>
                {t('requests.removeYes')}
              </button>
              <button type="button" class="quiet" onClick={() => setAsking(false)}>
                {t('requests.removeNo')}
              </button>
            </p>
          </>
        ) : (
          <button type="button" class="quiet" onClick={() => setAsking(true)}>
            {t('requests.remove')}
          </button>
        )}
        <Back t={t} />
      </section>
    </>
  );
}

/** The letter as it was last written or sent. */
function lastLetter(request: Request): Letter | undefined {
  const events = request.events.filter(isKnownEvent);
  return events.findLast((event) => event.kind === 'drafted' || event.kind === 'sent')?.letter;
}

function eventText(event: RequestEvent, t: Translator): string {
  const texts: Readonly<Record<string, TextKey>> = {
    drafted: 'requests.eventDrafted',
    answered: 'requests.answered',
    closed: 'requests.closed',
  };
  if (isKnownEvent(event) && event.kind === 'sent') {
    const channel: Channel = event.channel;
    return t('requests.eventSent', { channel });
  }
  const key = texts[event.kind];
  return key === 'requests.eventDrafted' || key === 'requests.answered' || key === 'requests.closed'
    ? t(key)
    : t('requests.eventOther');
}
