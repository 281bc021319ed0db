import { browser } from '../browser';
import type { Settings } from '../store/settings';
import type { LanguageId } from './languages';
import { chooseLanguage } from './languages';

/** The language the user chose, or the browser's. */
export function languageOf(settings: Pick<Settings, 'language'>): LanguageId {
  return settings.language === 'auto'
    ? chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages])
    : settings.language;
}
