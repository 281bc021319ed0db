import { useEffect, useRef, useState } from 'preact/hooks';
import type { Collector } from '../../lib/directory/collector-schema';
import type { Translator } from '../../lib/i18n/translate';
import { hasContact } from '../../lib/requests/choose-collectors';
import { lastLetterEvent } from '../../lib/requests/last-letter';
import type { FailedWhy, Queue, QueueEvent } from '../../lib/requests/queue';
import { afterEvent, nextItem, progressOf } from '../../lib/requests/queue';
import { localDay } from '../../lib/requests/today';
import { changeQueue } from '../../lib/store/queue';
import { requestStore } from '../../lib/store/request-store';
import type { StoreTrouble } from '../../lib/store/result';
import type { Answers } from '../answers';
import { rememberAnswers } from '../answers';
import { markSent } from '../keep-request';
import { LetterDesk } from '../LetterDesk';
import { StoreNotice } from '../StoreNotice';
import { QueueBar } from './QueueBar';

export interface QueueRunProps {
  readonly queue: Queue;
  readonly firms: readonly Collector[];
  readonly known: Answers;
  readonly again: () => Promise<void>;
  readonly t: Translator;
}

const SAID = { sent: 'queue.noted', skipped: 'queue.passed', failed: 'queue.couldNot' } as const;

/** The next letter of the list, and the one after it once this was sent or skipped. */
export function QueueRun({ queue, firms, known, again, t }: QueueRunProps) {
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  /** Firms whose letter was begun on this page: they stay on the desk until the word comes that it was sent. */
  const [begunHere, setBegunHere] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const item = nextItem(queue);
  const firm = firms.find(({ id }) => id === item?.collector) ?? null;
  const id = item?.collector ?? '';
  const name = firm?.name ?? id;
  const why = item === null ? null : failure(firm);

  async function happen(event: QueueEvent): Promise<void> {
    const changed = await changeQueue((old) => afterEvent(old, event));
    setTrouble(changed.ok ? null : changed.why);
    if (!changed.ok) {
      // The letter may be noted and the list not: then the requests tell that it was sent, and the next one comes.
      return again();
    }
    if (event.kind === 'sent' || event.kind === 'skipped' || event.kind === 'failed') {
      setSaid(t(SAID[event.kind], { firm: name }));
    }
    await again();
  }

  useEffect(() => {
    if (why !== null) void happen({ kind: 'failed', collector: id, why });
  }, [id, why]);

  // The next letter takes the place of the last: whoever reads by ear or keyboard starts at its head.
  const shown = useRef(id);
  /** The request that is being noted as sent. */
  const saying = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [id]);

  if (item === null || firm === null || why !== null) return null;
  const answers: Answers = { ...known, country: queue.country, region: queue.region, guess: null };
  const { state } = item;

  /** A letter begun before this page was opened. */
  async function wasSent(request: string): Promise<void> {
    // Until the next letter comes, a second press says nothing new.
    if (saying.current === request) return;
    saying.current = request;
    const found = await requestStore.readRequest(request);
    if (!found.ok) {
      saying.current = null;
      return setTrouble(found.why);
    }
    const letter = found.value.is === 'found' ? lastLetterEvent(found.value.request)?.letter : null;
    if (letter === null || letter === undefined) {
      saying.current = null;
      return again();
    }
    const kept = await markSent(request, 'copy', letter);
    if (!kept.ok) {
      saying.current = null;
      return setTrouble(kept.why);
    }
    await happen({ kind: 'sent', collector: id, request, day: localDay() });
  }

  return (
    <>
      <QueueBar progress={progressOf(queue)} t={t} />
      <p class="said" role="status">
        {said}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t('requests.newTitle', { firm: name })}
      </h1>
      <p class="row queue-tools">
        <button type="button" onClick={() => void happen({ kind: 'skipped', collector: id })}>
          {t('queue.skip')}
        </button>
        <a class="button quiet" href="#/requests/everywhere">
          {t('queue.stop')}
        </a>
      </p>
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
      {state.is === 'waiting' && !begunHere.includes(id) ? (
        <section>
          <p>{t('queue.begun')}</p>
          <p class="row">
            <button type="button" class="primary" onClick={() => void wasSent(state.request)}>
              {t('requests.sent')}
            </button>
            <a class="button" href={`#/requests/${state.request}`}>
              {t('queue.begunOpen')}
            </a>
          </p>
        </section>
      ) : (
        <LetterDesk
          key={id}
          recipient={{ is: 'firm', collector: firm }}
          start={{
            answers,
            profiles: queue.profileUrls.join('\n'),
            photo: queue.photoUrls[0] ?? '',
            lawId: queue.law,
          }}
          isSubjectLost={false}
          kept={(request, now) => {
            setBegunHere((old) => [...old, id]);
            rememberAnswers(now.answers);
            void happen({ kind: 'begun', collector: id, request });
          }}
          sent={(request, now) => {
            rememberAnswers(now.answers);
            void happen({ kind: 'sent', collector: id, request, day: localDay() });
          }}
          t={t}
        />
      )}
    </>
  );
}

/** Why no letter can be written to it, though the list says so; null where one can. */
function failure(firm: Collector | null): FailedWhy | null {
  if (firm === null) return 'unknown-firm';
  if (firm.status.value === 'closed') return 'closed';
  return hasContact(firm) ? null : 'no-contact';
}
