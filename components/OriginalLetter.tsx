import type { Translator } from '../lib/i18n/translate';
import type { Letter } from '../lib/letters/letter';

/** The text a letter was prepared with, folded; nothing where the writer left it as it was. */
export function OriginalLetter({ letter, t }: { letter: Letter; t: Translator }) {
  if (letter.original === undefined) return null;
  return (
    <details class="folded">
      <summary>{t('list.original')}</summary>
      <pre class="letter-text" lang={letter.language}>
        {letter.original}
      </pre>
    </details>
  );
}
