import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/translate';
import { CrashReport } from './CrashReport';
import { crashTranslator } from './crash-translator';
import type { TypedText } from './typed-texts';

export interface CrashProps {
  readonly report: string;
  /** What stood in the fields that are gone. */
  readonly typed: readonly TypedText[];
  /** Takes the notice away; null where the page itself is gone. */
  readonly close: (() => void) | null;
  readonly dashboard: (route: string) => string;
  /** Whether links of ours open beside this page, as the popup's do. */
  readonly isPopup: boolean;
}

/** What happened, what is safe, what to do: in the place of a page that stopped, or above one that goes on. */
export function Crash({ report, typed, close, dashboard, isPopup }: CrashProps) {
  const [t, setTranslator] = useState<Translator<'errors'> | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A translator is a function, which a setter would call.
    void crashTranslator().then((loaded) => setTranslator(() => loaded));
  }, []);
  useEffect(() => {
    // The element that had the focus is gone with its page.
    if (t !== null && close === null) title.current?.focus();
  }, [t]);
  if (t === null) return null;
  const target = isPopup ? { target: '_blank' } : {};
  return (
    <section class={close === null ? 'crash whole' : 'crash'} lang={t.language}>
      <div role="alert">
        <h1 ref={title} tabIndex={-1}>
          {close === null ? t('errors.stopped') : t('errors.failed')}
        </h1>
        <p>{close === null ? t('errors.stoppedBody') : t('errors.failedBody')}</p>
        <p>{close === null ? t('errors.safe') : t('errors.safeTyped')}</p>
      </div>
      <p class="row">
        {close !== null && (
          <button type="button" class="primary" onClick={close}>
            {t('errors.close')}
          </button>
        )}
        <button type="button" class={close === null ? 'primary' : ''} onClick={() => location.reload()}>
          {t('errors.reload')}
        </button>
        {close === null && (
          <>
            <a class="button" href={dashboard('#/requests')} {...target}>
              {t('errors.requests')}
            </a>
            <a href={dashboard('#/settings')} {...target}>
              {t('errors.data')}
            </a>
          </>
        )}
      </p>
      {typed.length > 0 && <Typed typed={typed} t={t} />}
      <CrashReport report={report} t={t} />
    </section>
  );
}

function Typed({ typed, t }: { typed: readonly TypedText[]; t: Translator<'errors'> }) {
  return (
    <details>
      <summary>{t('errors.typed')}</summary>
      <p class="small">{t('errors.typedHint')}</p>
      {typed.map(({ label, text }, place) => (
        <div key={place} class="field wide">
          <label for={`typed-${place}`}>{label ?? t('errors.noLabel')}</label>
          <textarea
            id={`typed-${place}`}
            autocomplete="off"
            readOnly
            rows={text.length > 80 ? 6 : 1}
            value={text}
          />
        </div>
      ))}
    </details>
  );
}
