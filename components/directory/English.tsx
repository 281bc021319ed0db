import type { Translator } from '../../lib/i18n/translate';

/** A sentence of the directory that exists in English alone: marked as such for those who read in another language. */
export function English({ text, t }: { text: string; t: Translator }) {
  if (t.language === 'en') return <>{text}</>;
  return (
    <>
      <span lang="en">{text}</span> <span class="tag english">{t('directory.inEnglish')}</span>
    </>
  );
}
