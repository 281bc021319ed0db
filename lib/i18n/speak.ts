import { browser } from '../browser';
import type { Settings } from '../store/settings';
import type { Translator } from './translate';
import { chooseLanguage, createTranslator } from './translate';

const made = new Map<string, Translator>();

/** The translator for the language the user chose, or the browser's. */
export function translatorFor(settings: Pick<Settings, 'language'>): Translator {
  const language =
    settings.language === 'auto'
      ? chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages])
      : settings.language;
  const translator = made.get(language) ?? createTranslator(language);
  made.set(language, translator);
  return translator;
}
