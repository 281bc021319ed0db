import { useCallback, useState } from 'preact/hooks';
import { eventText } from '../lib/i18n/event-text';
import type { Translator } from '../lib/i18n/translate';
import { regulatorsFor } from '../lib/directory/regulators';
import { isTakenBack, lastUndoable } from '../lib/requests/effective';
import type { AnswerDue } from '../lib/requests/answer-due';
import { dayOfAnswer } from '../lib/requests/answer-due';
import { lastLetterEvent } from '../lib/requests/last-letter';
import { channelOf } from '../lib/requests/send-way';
import type { SendWay } from '../lib/requests/send-way';
import type { KnownEvent, Request } from '../lib/requests/request';
import type { RequestStatus, Sent } from '../lib/requests/status';
import { requestStatus } from '../lib/requests/status';
import { localDay } from '../lib/requests/today';
import { readIdentity } from '../lib/store/identity';
import { requestStore } from '../lib/store/request-store';
import type { StoreFailure, StoreResult } from '../lib/store/result';
import { Attachments } from './Attachments';
import { CalendarButton } from './CalendarButton';
import { EvidenceButtons } from './EvidenceButtons';
import { FailedWrite } from './FailedWrite';
import { LetterWays } from './LetterWays';
import { ListedPages } from './ListedPages';
import { keepEvent, markSent } from './keep-request';
import { NextSteps } from './NextSteps';
import { OriginalLetter } from './OriginalLetter';
import { WhatTheySaid } from './WhatTheySaid';
import { recipientOf } from './recipient';
import { DueReasons, RequestState } from './RequestState';
import { RequestTrack } from './RequestTrack';
import { RequestTools } from './RequestTools';
import { firmName, lawOf } from './request-names';
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
  const [identity] = useStored('identity', readIdentity);
  const [used, setUsed] = useState<SendWay | null>(null);
  const [failed, setFailed] = useState<StoreFailure | null>(null);
  const law = lawOf(request);
  const today = localDay(new Date());
  const status = requestStatus(request, law, today);
  const letter = lastLetterEvent(request)?.letter;
  const undoable = lastUndoable(request);

  async function tell(kept: StoreResult<unknown>): Promise<boolean> {
    setFailed(kept.ok ? null : kept);
    // Read anew behind a lock that has closed, the page would go, and with it what is typed in it.
    if (kept.ok) await again();
    return kept.ok;
  }

  async function confirmSent(): Promise<void> {
    if (letter === undefined) return;
    await tell(await markSent(request.id, channelOf(used ?? 'copy'), letter));
  }

  function took(way: SendWay): void {
    setUsed(way);
    if (way === 'post') location.hash = `#/requests/${request.id}/print`;
  }

  async function add(event: KnownEvent): Promise<boolean> {
    return tell(await keepEvent(request, event));
  }

  async function remove(): Promise<void> {
    const removed = await requestStore.deleteRequest(request.id);
    if (removed.ok) location.hash = '#/requests';
    else setFailed(removed);
  }

  return (
    <>
      <h1>{firmName(request)}</h1>
      <p class="sub">
        {request.rights.map((right) => rightName(right, t)).join(', ')} · {law.names[t.language]} ·{' '}
        {t('requests.reference', { reference: request.reference })}
      </p>
      {failed !== null && <FailedWrite failed={failed} t={t} />}
      <section>
        <RequestState status={status} t={t} />
        <RequestTrack status={status} today={today} />
        <DueReasons status={status} law={law} t={t} />
        {needsHelp(status) && (
          <p class="row">
            <a href="#/organisations">{t('organisations.title')}</a>
          </p>
        )}
        {'deadlines' in status && <CalendarButton request={request} dues={comingDues(status, today)} t={t} />}
      </section>
      {status.is === 'draft' && letter !== undefined && (
        <section>
          <h2>{t('requests.send')}</h2>
          <LetterWays
            full={letter}
            short={null}
            recipient={recipientOf(request.collector)}
            place={{ country: request.country, region: request.region }}
            sender={identity?.ok === true ? identity.value.identity : null}
            reference={request.reference}
            used={took}
            t={t}
          />
          <p class="row">
            <button
              type="button"
              {...(used === null ? {} : { class: 'primary' })}
              onClick={() => void confirmSent()}
            >
              {t('requests.sent')}
            </button>
          </p>
        </section>
      )}
      {status.is !== 'draft' && (
        <NextSteps
          key={request.events.length}
          request={request}
          law={law}
          regulators={regulatorsFor(law, { country: request.country, region: request.region })}
          today={today}
          add={add}
          t={t}
        />
      )}
      {status.is !== 'draft' && status.is !== 'closed' && (
        <WhatTheySaid
          key={`said-${request.events.length}`}
          isWithRegulator={status.is === 'with-regulator'}
          today={today}
          add={add}
          t={t}
        />
      )}
      {status.is !== 'draft' && <Attachments request={request} add={add} t={t} />}
      <ListedPages request={request} law={law} today={today} add={add} t={t} />
      <section>
        <h2>{t('requests.events')}</h2>
        <ol class="events">
          {request.events.map((event, index) => (
            <li key={index}>
              <time dateTime={event.at}>{t.day(localDay(new Date(event.at)))}</time>
              <span>{isTakenBack(request, index) ? <s>{eventText(event, t)}</s> : eventText(event, t)}</span>
            </li>
          ))}
        </ol>
        {undoable !== null && request.events.length > 1 && (
          <p class="row">
            <button
              type="button"
              class="quiet"
              onClick={() => void add({ kind: 'undone', at: new Date().toISOString(), event: undoable })}
            >
              {t('steps.undo')}
            </button>
          </p>
        )}
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
          <OriginalLetter letter={letter} t={t} />
        </section>
      )}
      {status.is !== 'draft' && (
        <section class="screen-only">
          <h2>{t('evidence.title')}</h2>
          <p class="small">{t('evidence.intro')}</p>
          <EvidenceButtons requests={[request]} t={t} />
        </section>
      )}
      <RequestTools request={request} today={today} add={add} remove={remove} t={t} />
    </>
  );
}

/** Whether the firm is late or said no: then others may help. */
function needsHelp(status: RequestStatus): boolean {
  if (status.is === 'late') return true;
  return status.is === 'answered' && ['refused', 'partly', 'law-does-not-apply'].includes(status.outcome);
}

/** The days still to come; all of them where they are over. */
function comingDues(status: Pick<Sent, 'deadlines'>, today: string): readonly AnswerDue[] {
  const coming = status.deadlines.filter((due) => dayOfAnswer(due) >= today);
  return coming.length > 0 ? coming : status.deadlines;
}
