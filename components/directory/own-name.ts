import type { Translator } from '../../lib/i18n/translate';

export interface Named {
  readonly names: { readonly local: string | null; readonly en: string };
  /** Languages it works in. */
  readonly languages: readonly string[];
}

/** The name by which an authority calls itself to this reader: its English one only where it works in English too. */
export function ownName({ names, languages }: Named, t: Translator): string {
  if (names.local === null) return names.en;
  return t.language === 'en' && languages.includes('en') ? names.en : names.local;
}

/** Its other name, for a second line; null where there is none. */
export function otherName(named: Named, t: Translator): string | null {
  const { local, en } = named.names;
  if (local === null || local === en) return null;
  return ownName(named, t) === en ? local : en;
}
