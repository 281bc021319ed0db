import type { Translator } from '../../lib/i18n/translate';

export interface NoMatchProps {
  readonly text: string;
  /** Takes search and filters away. */
  readonly showAll: () => void;
  readonly t: Translator;
}

/** A search that found nothing: what to try, and the way back to the whole list. */
export function NoMatch({ text, showAll, t }: NoMatchProps) {
  function press(): void {
    showAll();
    // The button goes with the message: the focus stays where one searches.
    document.getElementById('search')?.focus();
  }
  return (
    <div class="empty">
      <p>{text}</p>
      <button type="button" onClick={press}>
        {t('directory.showAll')}
      </button>
    </div>
  );
}
