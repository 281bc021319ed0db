import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseEverything } from '../../lib/erase-all';
import type { Translator } from '../../lib/i18n/translate';
import type { StoreTrouble } from '../../lib/store/result';
import { StoreNotice } from '../StoreNotice';
import { UnlockForm } from './UnlockForm';

export interface UnlockPageProps {
  /** Called after everything was erased, so that the page around draws it. */
  readonly erased: () => Promise<void>;
  readonly t: Translator;
}

/** Stands in the place of every page that needs what is locked. */
export function UnlockPage({ erased, t }: UnlockPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // It may come over a page somebody was just writing in.
  useEffect(() => heading.current?.focus(), []);
  // The safe answer is the one that Enter gives.
  useEffect(() => keep.current?.focus(), [isAsked]);

  function leave(): void {
    setAsked(false);
    opener.current?.focus();
  }

  async function erase(): Promise<void> {
    const result = await eraseEverything();
    setTrouble(result.ok ? null : result.why);
    leave();
    await erased();
  }

  return (
    <main class="sheet">
      <h1 ref={heading} tabIndex={-1}>
        {t('lock.unlockTitle')}
      </h1>
      <p class="sub">{t('lock.unlockIntro')}</p>
      <UnlockForm t={t} />
      <section>
        <h2>{t('lock.forgot')}</h2>
        <p>{t('lock.forgotBody')}</p>
        <p class="row">
          <button type="button" ref={opener} onClick={() => setAsked(true)}>
            {t('data.eraseAll')}
          </button>
        </p>
        {isAsked && (
          <div class="notice" role="alertdialog" aria-labelledby="erase-question">
            <p id="erase-question">{t('data.eraseAllQuestion')}</p>
            <p class="row">
              <button type="button" class="primary" onClick={() => void erase()}>
                {t('data.eraseYes')}
              </button>
              <button type="button" ref={keep} onClick={leave}>
                {t('data.eraseNo')}
              </button>
            </p>
          </div>
        )}
        {trouble !== null && <StoreNotice why={trouble} t={t} />}
      </section>
    </main>
  );
}
