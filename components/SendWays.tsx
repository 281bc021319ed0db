import { useState } from 'preact/hooks';
import type { Collector } from '../lib/directory/collector-schema';
import { requestForm } from '../lib/directory/directory';
import type { TextKey, Translator } from '../lib/i18n/translate';
import type { Letter } from '../lib/letters/letter';
import { emailLink } from '../lib/requests/channels';
import type { Channel } from '../lib/requests/request';
import type { StoreTrouble } from '../lib/store/result';
import { ContactFact } from './ContactFact';
import { FormDemands } from './FormDemands';
import { keepDraft, keepSent } from './keep-request';
import { StoreNotice } from './StoreNotice';
import type { Draft } from './use-draft';

const CARRIES = {
  full: 'requests.carriesFull',
  short: 'requests.carriesShort',
  'address-and-subject': 'requests.carriesAddress',
} as const satisfies Record<string, TextKey>;

export interface SendWaysProps {
  readonly draft: Draft;
  readonly collector: Collector;
  /** Whether the writer wants the details kept. */
  readonly isKept: boolean;
  readonly t: Translator;
}

/** The ways a finished letter can travel, and the word that it was sent. */
export function SendWays({ draft, collector, isKept, t }: SendWaysProps) {
  const [requestId, setRequestId] = useState<string | null>(null);
  const [used, setUsed] = useState<{ channel: Channel; letter: Letter } | null>(null);
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  if (draft.full.is === 'incomplete' || draft.full.letter.body.trim() === '') return null;

  const { letter } = draft.full;
  const link = letter.to === null ? null : emailLink(letter, draft.short);
  const form = requestForm(collector, { country: draft.fields.country ?? '', region: draft.fields.region });

  /** A letter that has begun to travel is kept as a draft, so that closing this page loses nothing. */
  async function travels(channel: Channel, sent: Letter): Promise<void> {
    setUsed({ channel, letter: sent });
    if (requestId !== null) return;
    const kept = await keepDraft(draft, collector, sent, isKept);
    if (kept.ok) setRequestId(kept.value);
    else setTrouble(kept.why);
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(letter.body);
      setCopied('copied');
    } catch {
      setCopied('failed');
    }
  }

  async function confirmSent(): Promise<void> {
    const { channel, letter: sent } = used ?? { channel: 'copy', letter };
    const kept = await keepSent(requestId, draft, collector, channel, sent, isKept);
    if (kept.ok) location.hash = '#/requests';
    else setTrouble(kept.why);
  }

  return (
    <>
      <section>
        <h2>{t('requests.send')}</h2>
        <div class="ways">
          {link !== null && (
            <div>
              <a
                class="button primary"
                href={link.href}
                onClick={() => {
                  if (link.carries === 'address-and-subject') void copy();
                  void travels(
                    'email',
                    link.carries === 'short' && draft.short !== null ? draft.short : letter,
                  );
                }}
              >
                {t('requests.sendEmail')}
              </a>
              <p class="small">
                {t(CARRIES[link.carries])} {used?.channel === 'email' && t('requests.noProgram')}
              </p>
            </div>
          )}
          <div>
            <button type="button" onClick={() => void copy().then(() => travels('copy', letter))}>
              {t('requests.copy')}
            </button>
            <p class="small" role="status">
              {copied === 'copied' && t('requests.copied')}
              {copied === 'failed' && t('requests.copyFailed')}
            </p>
          </div>
          {form !== null && (
            <div>
              <a
                class="button"
                href={form.value}
                target="_blank"
                rel="noreferrer"
                onClick={() => void copy().then(() => travels('form', letter))}
              >
                {t('requests.form', { firm: collector.name })}
              </a>
              <p class="small">
                {t('requests.formHint')} <FormDemands collector={collector} t={t} />
              </p>
            </div>
          )}
        </div>
        <ContactFact collector={collector} t={t} />
      </section>
      <section>
        <h2>{t('requests.sentQuestion')}</h2>
        <p class="small">{t('requests.sentHint')}</p>
        <p class="row">
          <button type="button" class="primary" onClick={() => void confirmSent()}>
            {t('requests.sent')}
          </button>
          {requestId !== null && <span class="small">{t('requests.draftSaved')}</span>}
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
