import { useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/translate';
import { issueLink } from '../../lib/report';

/** The report of a fault: read whole, then copied or opened as an issue. */
export function CrashReport({ report, t }: { report: string; t: Translator<'errors'> }) {
  const [text, setText] = useState(report);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  }

  return (
    <details>
      <summary>{t('errors.report')}</summary>
      <p class="small">{t('errors.reportHint')}</p>
      <label class="visually-hidden" for="crash-report">
        {t('errors.reportLabel')}
      </label>
      <textarea
        id="crash-report"
        autocomplete="off"
        rows={report.split('\n').length + 3}
        lang="en"
        dir="ltr"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="row">
        <button type="button" onClick={() => void copy()}>
          {t('errors.copy')}
        </button>
        <a class="button" href={issueLink('Fault', text)} target="_blank" rel="noreferrer">
          {t('errors.issue')}
        </a>
        <span class="small" role="status">
          {copied === 'yes' && t('errors.copied')}
          {copied === 'no' && t('errors.copyFailed')}
        </span>
      </p>
    </details>
  );
}
