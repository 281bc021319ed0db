import type { LanguageId } from './languages';
import type { Language, Translator } from './translate';
import { translatorOf } from './translate';

const found = import.meta.glob<Language>('./*/index.ts', { eager: true, import: 'default' });

/** All texts of a language. */
export function textsIn(language: LanguageId): Language {
  const texts = found[`./${language}/index.ts`];
  if (texts === undefined) throw new Error(`no texts in ${language}`);
  return texts;
}

/** A translator with all texts at once, for tests; pages load theirs. */
export function createTranslator(language: LanguageId): Translator {
  return translatorOf(language, textsIn(language));
}

/** Every text of a language by `part.key`. */
export function flatTexts(language: LanguageId): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(textsIn(language)).flatMap(([part, texts]) =>
      Object.entries(texts).map(([key, text]): [string, string] => [`${part}.${key}`, text]),
    ),
  );
}
