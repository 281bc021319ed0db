import type { Confidence, SourcedFact } from '../../lib/directory/schema';
import type { TextKey, Translator } from '../../lib/i18n/translate';

const CONFIDENCE = {
  high: 'directory.confidenceHigh',
  medium: 'directory.confidenceMedium',
  low: 'directory.confidenceLow',
} as const satisfies Record<Confidence, TextKey>;

export interface SourcedProps {
  /** Any fact of the directory, or a whole record. */
  readonly fact: SourcedFact;
  readonly t: Translator;
}

/** Where a fact is from, when that was seen and how sure it is: folded away behind one line. */
export function Sourced({ fact: { sources, seen, confidence }, t }: SourcedProps) {
  return (
    <details class="sourced small">
      <summary>
        {seen === null ? t('directory.seenUnknown') : t('directory.seen', { day: t.date(seen) })} ·{' '}
        {t(CONFIDENCE[confidence])}
      </summary>
      <ul class="plain">
        {sources.map((source) => (
          <li key={source}>
            {source.startsWith('https://') ? (
              <a href={source} target="_blank" rel="noreferrer">
                {source.replace(/^https:\/\/(?:www\.)?/, '')}
              </a>
            ) : (
              <span lang="en">{source}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
