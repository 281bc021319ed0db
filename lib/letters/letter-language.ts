import { LETTER_LANGUAGES, isLetterLanguage } from './languages';
import type { Collector } from '../directory/collector-schema';
import type { PublicBody } from '../directory/public-body-schema';
import type { Regulator } from '../directory/regulator-schema';
import type { LetterLanguage } from './languages';

// What is chosen here is a proposal: the writer may take another language.

/**
 * The language to write to a firm in: the writer's own where the firm answers in it, else one the firm answers in, else
 * English.
 *
 * @param preferred the writer's language, ISO 639-1; one without letters counts as none.
 */
export function languageForFirm(collector: Collector, preferred?: string): LetterLanguage {
  return oneOf(collector.languages, preferred);
}

/** The language of a complaint: one the regulator accepts, the writer's own if it can be. */
export function languageForComplaint(regulator: Regulator, preferred?: string): LetterLanguage {
  return oneOf(regulator.complaint.languages, preferred);
}

/** The language of a request to a public body: one it works in, the writer's own if it can be. */
export function languageForBody(body: PublicBody, preferred?: string): LetterLanguage {
  return oneOf(body.languages, preferred);
}

/** Where letters exist in none of the accepted languages: English, which the reader most likely understands. */
function oneOf(accepted: readonly string[], preferred: string | undefined): LetterLanguage {
  if (preferred !== undefined && isLetterLanguage(preferred) && accepted.includes(preferred))
    return preferred;
  return LETTER_LANGUAGES.find((language) => accepted.includes(language)) ?? 'en';
}
