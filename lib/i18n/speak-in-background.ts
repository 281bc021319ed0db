import type { Settings } from '../store/settings';
import type { LanguageId } from './languages';
import { languageOf } from './language-of';
import { pseudoLocaleOf, pseudoTranslator } from './pseudo';
import type { Language, Translator } from './translate';
import { translatorOf } from './translate';

/** The parts the background speaks in: the words of card, toolbar and notification. */
export type BackgroundPart = 'card' | 'due' | 'notices' | 'reasons';

// All languages at once, but few texts: import() is not allowed in a service worker (HTML, HostLoadImportedModule).
const cards = import.meta.glob<Language['card']>('./*/card.ts', { eager: true, import: 'default' });
const dues = import.meta.glob<Language['due']>('./*/due.ts', { eager: true, import: 'default' });
const notices = import.meta.glob<Language['notices']>('./*/notices.ts', { eager: true, import: 'default' });
const reasons = import.meta.glob<Language['reasons']>('./*/reasons.ts', { eager: true, import: 'default' });

const made = new Map<LanguageId, Translator<BackgroundPart>>();

/** The translator for the language the user chose, or the browser's, with what the background says. */
export function translatorFor(settings: Pick<Settings, 'language'>): Translator<BackgroundPart> {
  const language = languageOf(settings);
  const translator = made.get(language) ?? make(language);
  made.set(language, translator);
  return translator;
}

function make(language: LanguageId): Translator<BackgroundPart> {
  const texts = textsOf(language);
  const pseudo = __TESTING__ && language === 'en' ? pseudoLocaleOf(navigator.languages) : null;
  return pseudo === null
    ? translatorOf<BackgroundPart>(language, texts)
    : pseudoTranslator<BackgroundPart>(pseudo, texts);
}

function textsOf(language: LanguageId): Language<BackgroundPart> {
  const [card, due, notice, reason] = [
    cards[`./${language}/card.ts`],
    dues[`./${language}/due.ts`],
    notices[`./${language}/notices.ts`],
    reasons[`./${language}/reasons.ts`],
  ];
  if (card === undefined || due === undefined || notice === undefined || reason === undefined) {
    throw new Error(`no texts in ${language}`);
  }
  return { card, due, notices: notice, reasons: reason };
}
