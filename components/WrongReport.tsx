import { useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import { reportLink } from '../lib/report';

export interface WrongReportProps {
  readonly site: string;
  /** Gathers the report's text; null where the page cannot be reached. */
  readonly gather: () => Promise<string | null>;
  readonly t: Translator;
}

/** "Wrong?": a report that the reader sees whole before copying it or opening it as an issue. */
export function WrongReport({ site, gather, t }: WrongReportProps) {
  const [text, setText] = useState<string | null>(null);
  const [state, setState] = useState<'closed' | 'open' | 'copied' | 'unreachable'>('closed');

  async function open(): Promise<void> {
    const gathered = await gather();
    setText(gathered);
    setState(gathered === null ? 'unreachable' : 'open');
  }

  async function copy(): Promise<void> {
    if (text === null) return;
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // The text stands in a field: it can be copied by hand.
    }
  }

  if (state === 'closed') {
    return (
      <button type="button" class="as-link" onClick={() => void open()}>
        {t('popup.wrong')}
      </button>
    );
  }
  if (state === 'unreachable' || text === null) return <p class="small">{t('popup.reloadBody')}</p>;
  return (
    <div class="wrong">
      <label for="report">{t('popup.wrongTitle')}</label>
      <p class="small">{t('popup.wrongHint')}</p>
      <textarea
        id="report"
        autocomplete="off"
        rows={6}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="actions">
        <button type="button" onClick={() => void copy()}>
          {state === 'copied' ? t('popup.wrongCopied') : t('popup.wrongCopy')}
        </button>
        <a class="button" href={reportLink(site, text)} target="_blank" rel="noreferrer">
          {t('popup.wrongIssue')}
        </a>
      </div>
    </div>
  );
}
