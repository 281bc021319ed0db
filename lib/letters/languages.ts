import el from './el/wording';
import it from './it/wording';
import es from './es/wording';
import de from './de/wording';
import en from './en/wording';
import fr from './fr/wording';
import type { NameLanguage } from '../directory/schema';
import type { Wording } from './wording';

/**
 * The languages letters are written in. A new one is a folder with the same files as `en` and one entry here; the compiler
 * says which sentence is still missing.
 */
export const WORDINGS = { en, fr, de, es, it, el } satisfies Partial<Record<NameLanguage, Wording>>;

export type LetterLanguage = keyof typeof WORDINGS;

/** Whether letters are written in a language. */
export function isLetterLanguage(language: string): language is LetterLanguage {
  return Object.hasOwn(WORDINGS, language);
}

/** In the order of the entries above. */
export const LETTER_LANGUAGES: readonly LetterLanguage[] = Object.keys(WORDINGS).filter(isLetterLanguage);
