import type { Translator } from '../../lib/i18n/translate';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (next: string) => void;
  /** How many entries the list below holds now: said aloud after each change. */
  readonly found: number;
  readonly t: Translator;
}

/** Narrows the list below while one types. */
export function SearchField({ label, value, change, found, t }: SearchFieldProps) {
  return (
    <div class="field wide">
      <label for="search">{label}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <small role="status">{t('directory.found', { count: found })}</small>
    </div>
  );
}
