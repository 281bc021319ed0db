import english from '../../lib/i18n/en/errors';
import { loadTranslator } from '../../lib/i18n/speak';
import type { Translator } from '../../lib/i18n/translate';
import { translatorOf } from '../../lib/i18n/translate';
import { defaultSettings, readSettings } from '../../lib/store/settings';

/** A store or language that hangs must not keep the page white. */
const PATIENCE_MS = 1500;

/** The words for a fault in the user's language; in English where the language or the settings are what broke. */
export function crashTranslator(): Promise<Translator<'errors'>> {
  const inEnglish = translatorOf<'errors'>('en', { errors: english });
  const late = new Promise<Translator<'errors'>>((resolve) => {
    setTimeout(() => resolve(inEnglish), PATIENCE_MS);
  });
  return Promise.race([inUse(), late]).catch(() => inEnglish);
}

async function inUse(): Promise<Translator<'errors'>> {
  const stored = await readSettings();
  return loadTranslator(stored.ok ? stored.value.settings : defaultSettings());
}
