import de from '../../lib/i18n/de/index';
import el from '../../lib/i18n/el/index';
import en from '../../lib/i18n/en/index';
import es from '../../lib/i18n/es/index';
import fr from '../../lib/i18n/fr/index';
import it from '../../lib/i18n/it/index';
import { isLanguageId, type LanguageId } from '../../lib/i18n/languages';
import { PSEUDO_TAGS, pseudoTranslator, type PseudoLocale } from '../../lib/i18n/pseudo';
import { translatorOf, type Language, type Translator } from '../../lib/i18n/translate';

const TEXTS: Readonly<Record<LanguageId, Language>> = { en, fr, de, it, es, el };

export type Tongue = LanguageId | PseudoLocale;

export function isTongue(value: string): value is Tongue {
  return isLanguageId(value) || value === 'stretched' || value === 'mirrored';
}

/** What the extension says in a browser of that language. */
export function speak(tongue: Tongue): Translator {
  return isLanguageId(tongue) ? translatorOf(tongue, TEXTS[tongue]) : pseudoTranslator(tongue, en);
}

/** The language to start a browser in for it. */
export function localeOf(tongue: Tongue): string {
  if (!isLanguageId(tongue)) return PSEUDO_TAGS[tongue];
  return tongue === 'en' ? 'en-US' : tongue;
}
