import { useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { StoreTrouble } from '../lib/store/result';
import type { Settings } from '../lib/store/settings';
import { changeSettings } from '../lib/store/settings';
import { checkDue } from './check-due';
import { StoreNotice } from './StoreNotice';
import { useNoticePermission } from './use-notice-permission';

export interface AskNoticesProps {
  readonly wanted: Settings['dueNotice'];
  readonly changed: () => Promise<void>;
  readonly t: Translator;
}

/** Asks once, when the first letter is out, whether a notification shall tell that something is due. */
export function AskNotices({ wanted, changed, t }: AskNoticesProps) {
  const { ask } = useNoticePermission();
  const [answer, setAnswer] = useState<'willTell' | 'willNotTell' | 'denied' | null>(null);

  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);

  async function keep(dueNotice: Settings['dueNotice']): Promise<void> {
    const stored = await changeSettings((old) => ({ ...old, dueNotice }));
    setTrouble(stored.ok ? null : stored.why);
    await changed();
    await checkDue();
  }

  function yes(): void {
    void ask().then((isGranted) => {
      setAnswer(isGranted ? 'willTell' : 'denied');
      return keep(isGranted ? 'count' : 'off');
    });
  }

  function no(): void {
    setAnswer('willNotTell');
    void keep('off');
  }

  if (trouble !== null) return <StoreNotice why={trouble} t={t} />;
  if (answer === null && wanted !== 'unasked') return null;
  return (
    <>
      {answer === null && (
        <section class="notice ask">
          <h2>{t('due.ask')}</h2>
          <p class="small">{t('due.askHint')}</p>
          <p class="row">
            <button type="button" onClick={yes}>
              {t('due.yes')}
            </button>
            <button type="button" class="quiet" onClick={no}>
              {t('due.no')}
            </button>
          </p>
        </section>
      )}
      {/* There before its words: a region that comes with them says nothing in many screen readers. */}
      <div role="status">{answer !== null && <p class="notice">{t(`due.${answer}`)}</p>}</div>
    </>
  );
}
