import { useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/translate';
import { guessPlaceHere } from '../../lib/place-guess';
import { nextItem, withRequests } from '../../lib/requests/queue';
import type { ContactCorrection } from '../../lib/store/corrections';
import { readCorrections } from '../../lib/store/corrections';
import { readIdentity } from '../../lib/store/identity';
import { readQueue } from '../../lib/store/queue';
import type { Settings } from '../../lib/store/settings';
import { knownAnswers, NOBODY, rememberedAnswers } from '../answers';
import { ReadingRequests } from '../ReadingRequests';
import { correctedFirms } from '../RequestComposer';
import { StoreNotice } from '../StoreNotice';
import { useAllRequests } from '../use-all-requests';
import { useStored } from '../use-stored';
import { useSubject } from '../use-subject';
import { QueueList } from './QueueList';
import { QueuePrepare } from './QueuePrepare';
import { QueueRun } from './QueueRun';

export interface EverywhereProps {
  /** The tab one came from, or one of one's own profiles, to take the address from; null where there is none. */
  readonly tabId: number | null;
  readonly profile: string | null;
  /** Whether the next letter is shown, and not the list. */
  readonly isGoing: boolean;
  readonly settings: Settings;
  /** Called after settings may have been stored, so that the page around draws them. */
  readonly changed: () => Promise<void>;
  readonly t: Translator;
}

/** "Opt out everywhere": making the list of firms, going through it letter by letter, seeing how far it is. */
export function Everywhere({ tabId, profile, isGoing, settings, changed, t }: EverywhereProps) {
  const [stored, readAgain] = useStored('queue', readQueue);
  const [identity] = useStored('identity', readIdentity);
  const [corrections] = useStored('corrections', readCorrections);
  const [requests, readRequestsAgain] = useAllRequests();
  const subject = useSubject(tabId, profile);
  const [isRenewing, setRenewing] = useState(false);
  if (stored === null || identity === null || corrections === null || subject === null) return null;
  if (stored.ok && requests === null) {
    return (
      <>
        <h1>{t('queue.title')}</h1>
        <ReadingRequests t={t} />
      </>
    );
  }
  if (!stored.ok) {
    return (
      <>
        <h1>{t('queue.title')}</h1>
        <StoreNotice why={stored.why} t={t} />
      </>
    );
  }

  const firms = correctedFirms(corrections.ok ? corrections.value : new Map<string, ContactCorrection>());
  const asked = requests?.ok === true ? requests.value : [];
  const known = identity.ok ? identity.value.identity : NOBODY;
  const answers = rememberedAnswers() ?? knownAnswers(settings, known, guessPlaceHere());
  const { queue: kept, damaged } = stored.value;
  const queue = kept === null ? null : withRequests(kept, asked);
  const isOver = queue === null || nextItem(queue) === null;
  // A finished list stands in nobody's way; one with letters left is first gone on with, or given up by a press.
  const isNewWanted = isRenewing || queue === null || (isOver && subject.profile !== '');

  // A new list of one's own making starts from the profile of the last.
  const about =
    subject.profile === '' && kept !== null
      ? { ...subject, profile: kept.profileUrls.join('\n'), photo: kept.photoUrls[0] ?? '' }
      : subject;

  async function again(): Promise<void> {
    await Promise.all([readAgain(), readRequestsAgain()]);
  }

  if (isNewWanted) {
    return (
      <QueuePrepare
        subject={about}
        firms={firms}
        requests={asked}
        known={answers}
        isUnreadable={kept === null && damaged.length > 0}
        changed={changed}
        started={async () => {
          await again();
          setRenewing(false);
          location.hash = '#/requests/everywhere?go';
        }}
        t={t}
      />
    );
  }
  if (isGoing && !isOver) {
    return <QueueRun queue={queue} firms={firms} known={answers} again={again} t={t} />;
  }
  return (
    <QueueList
      queue={queue}
      firms={firms}
      damaged={damaged.length}
      again={again}
      renew={() => setRenewing(true)}
      t={t}
    />
  );
}
