import { useRef, useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { Letter } from '../lib/letters/letter';
import { channelOf } from '../lib/requests/send-way';
import type { SendWay } from '../lib/requests/send-way';
import type { StoreTrouble } from '../lib/store/result';
import { ContactFact } from './ContactFact';
import type { Recipient } from './recipient';
import { recipientId } from './recipient';
import { keepDraft, keepSent, keepVersion } from './keep-request';
import { LetterWays } from './LetterWays';
import { handOverSender } from './session-sender';
import { StoreNotice } from './StoreNotice';
import type { Draft } from './use-draft';

export interface SendWaysProps {
  readonly draft: Draft;
  readonly recipient: Recipient;
  /** Whether the writer wants the details kept. */
  readonly isKept: boolean;
  /** Called once the letter has begun to travel and is kept as a draft. */
  readonly kept?: (requestId: string) => void;
  /** Called once the writer said that it was sent, and that is kept. */
  readonly sent: (requestId: string) => void;
  readonly t: Translator;
}

interface Kept {
  readonly id: string;
  readonly letter: Letter;
}

/** The ways a finished letter can travel, and the word that it was sent. */
export function SendWays({ draft, recipient, isKept, t, ...told }: SendWaysProps) {
  // A queue: two quick presses must not keep two drafts.
  const keeping = useRef<Promise<Kept | null>>(Promise.resolve(null));
  const isSaid = useRef(false);
  const [kept, setKept] = useState<Kept | null>(null);
  const [used, setUsed] = useState<{ way: SendWay; letter: Letter } | null>(null);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  if (draft.full.is === 'incomplete' || draft.full.letter.body.trim() === '') return null;

  const { letter } = draft.full;
  const { identity, country, region } = draft.fields;

  /** A letter that has begun to travel is kept as a draft, so that closing this page loses nothing. */
  async function keep(before: Kept | null, sent: Letter): Promise<Kept | null> {
    if (before?.letter.body === sent.body) return before;
    const result =
      before === null
        ? await keepDraft(draft, recipientId(recipient), sent, isKept)
        : await keepVersion(before.id, sent);
    setTrouble(result.ok ? null : result.why);
    return result.ok ? { id: result.value, letter: sent } : before;
  }

  async function travels(way: SendWay, sent: Letter): Promise<void> {
    setUsed({ way, letter: sent });
    keeping.current = keeping.current.then((before) => keep(before, sent));
    const now = await keeping.current;
    setKept(now);
    if (now !== null) told.kept?.(now.id);
    if (way !== 'post' || now === null) return;
    handOverSender(identity);
    location.hash = `#/requests/${now.id}/print`;
  }

  /** The next letter, or the list, takes a moment to come: a second press until then says nothing new. */
  async function sayOnce(): Promise<void> {
    if (isSaid.current) return;
    isSaid.current = true;
    isSaid.current = await confirmSent();
  }

  /** Whether it is kept now that the letter was sent. */
  async function confirmSent(): Promise<boolean> {
    const { way, letter: sent } = used ?? { way: 'copy' as const, letter };
    const before = await keeping.current;
    const result = await keepSent(
      before?.id ?? null,
      draft,
      recipientId(recipient),
      channelOf(way),
      sent,
      isKept,
    );
    setTrouble(result.ok ? null : result.why);
    if (result.ok) told.sent(result.value);
    return result.ok;
  }

  return (
    <>
      <section>
        <h2>{t('requests.send')}</h2>
        <LetterWays
          full={letter}
          short={draft.short}
          recipient={recipient}
          place={{ country: country ?? '', region }}
          sender={identity}
          reference={draft.reference}
          used={(way, sent) => void travels(way, sent)}
          t={t}
        />
        {recipient.is === 'firm' && <ContactFact collector={recipient.collector} t={t} />}
      </section>
      <section>
        <h2>{t('requests.sentQuestion')}</h2>
        <p class="small">{t('requests.sentHint')}</p>
        <p class="row">
          <button
            type="button"
            {...(used === null ? {} : { class: 'primary' })}
            onClick={() => void sayOnce()}
          >
            {t('requests.sent')}
          </button>
          {kept !== null && <span class="small">{t('requests.draftSaved')}</span>}
        </p>
        {trouble !== null && (
          <>
            <p>{t('requests.notSaved')}</p>
            <StoreNotice why={trouble} t={t} />
          </>
        )}
        <p class="small">{t('notices.notLegalAdvice')}</p>
      </section>
    </>
  );
}
