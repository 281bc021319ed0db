import type { Settings } from '../store/settings';
import type { LanguageId } from './languages';
import { languageOf } from './language-of';
import { pseudoLocaleOf, pseudoTranslator } from './pseudo';
import type { Language, Translator } from './translate';
import { translatorOf } from './translate';

/** A page loads the one language it speaks. */
const found = import.meta.glob<Language>('./*/index.ts', { import: 'default' });

const made = new Map<LanguageId, Promise<Translator>>();

/** The translator with all texts, for the extension's own pages. */
export function loadTranslator(settings: Pick<Settings, 'language'>): Promise<Translator> {
  const language = languageOf(settings);
  const translator = made.get(language) ?? load(language);
  made.set(language, translator);
  return translator;
}

async function load(language: LanguageId): Promise<Translator> {
  const texts = await found[`./${language}/index.ts`]?.();
  if (texts === undefined) throw new Error(`no texts in ${language}`);
  // Testing builds alone, where the browser asks for one; English is what such a browser falls back to.
  const pseudo = __TESTING__ && language === 'en' ? pseudoLocaleOf(navigator.languages) : null;
  if (pseudo !== null) return pseudoTranslator(pseudo, texts);
  return translatorOf(language, texts);
}
