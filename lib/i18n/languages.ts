/** The languages of the interface. Each has a folder of its own beside this file. */
export const languageIds = ['en', 'fr', 'de', 'it', 'es', 'el'] as const;
export type LanguageId = (typeof languageIds)[number];

/** Each as its speakers call it. */
export const languageNames: Readonly<Record<LanguageId, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  es: 'Español',
  el: 'Ελληνικά',
};

export function isLanguageId(value: unknown): value is LanguageId {
  return languageIds.some((id) => id === value);
}

/** The first of the wanted languages (BCP 47 tags, best first) that we speak, else English. */
export function chooseLanguage(wanted: readonly string[]): LanguageId {
  for (const tag of wanted) {
    const id = tag.toLowerCase().split('-', 1)[0];
    if (isLanguageId(id)) return id;
  }
  return 'en';
}
