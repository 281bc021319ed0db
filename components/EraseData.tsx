import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseEverything } from '../lib/erase-all';
import type { Erasable } from '../lib/store/erase';
import { ERASABLE, eraseKind } from '../lib/store/erase';
import type { StoreTrouble } from '../lib/store/result';
import { StoreNotice } from './StoreNotice';
import type { YourDataProps } from './YourData';

/** Erases one kind of what is kept, or everything: one press and one confirmation. */
export function EraseData({ changed, t }: YourDataProps) {
  const [asked, setAsked] = useState<Erasable | 'everything' | null>(null);
  const [isErased, setErased] = useState(false);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // The safe answer is the one that Enter gives.
  useEffect(() => keep.current?.focus(), [asked]);

  function ask(what: Erasable | 'everything', button: HTMLElement): void {
    opener.current = button;
    setErased(false);
    setTrouble(null);
    setAsked(what);
  }

  function leave(): void {
    setAsked(null);
    opener.current?.focus();
  }

  async function erase(what: Erasable | 'everything'): Promise<void> {
    const erased = what === 'everything' ? await eraseEverything() : await eraseKind(what);
    setErased(erased.ok);
    setTrouble(erased.ok ? null : erased.why);
    leave();
    await changed();
  }

  return (
    <div class="data-part">
      <h3>{t('data.erase')}</h3>
      <p class="small">{t('data.eraseHint')}</p>
      <ul class="erasables">
        {ERASABLE.map((kind) => (
          <li key={kind}>
            <span>{t(`data.erase_${kind}`)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={t('data.eraseOneNamed', { what: t(`data.erase_${kind}`) })}
              onClick={({ currentTarget }) => ask(kind, currentTarget)}
            >
              {t('data.eraseOne')}
            </button>
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" onClick={({ currentTarget }) => ask('everything', currentTarget)}>
          {t('data.eraseAll')}
        </button>
      </p>
      <p class="small">{t('data.eraseAllHint')}</p>
      {asked !== null && (
        <div class="notice" role="alertdialog" aria-labelledby="erase-question">
          <p id="erase-question">
            {asked === 'everything'
              ? t('data.eraseAllQuestion')
              : t('data.eraseQuestion', { what: t(`data.erase_${asked}`) })}
          </p>
          <p class="row">
            <button type="button" class="primary" onClick={() => void erase(asked)}>
              {t('data.eraseYes')}
            </button>
            <button type="button" ref={keep} onClick={leave}>
              {t('data.eraseNo')}
            </button>
          </p>
        </div>
      )}
      <p class="small" role="status">
        {isErased && t('data.erased')}
      </p>
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
    </div>
  );
}
