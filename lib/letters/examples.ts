import { collectorById, lawById, laws } from '../directory/directory';
import { compose, defaultRights } from './compose';
import { LETTER_LANGUAGES } from './letter';
import type { Collector } from '../directory/collector-schema';
import type { Law } from '../directory/law-schema';
import type { Letter, LetterForm, LetterInput, LetterLanguage } from './letter';

// What the tests of this folder share. Nothing but tests imports it, so it is in no bundle.

/** A collector of the directory, for tests. */
export function collector(id: string): Collector {
  const found = collectorById(id);
  if (!found) throw new Error(`no collector ${id}`);
  return found;
}

/** A law of the directory, for tests. */
export function law(id: string): Law {
  const found = lawById(id);
  if (!found) throw new Error(`no law ${id}`);
  return found;
}

const HOME: Record<string, { country: string; region: string | null }> = {
  'eu-gdpr': { country: 'FR', region: null },
  'gb-ukgdpr': { country: 'GB', region: null },
  'us-ca-ccpa': { country: 'US', region: 'US-CA' },
  'us-none': { country: 'US', region: 'US-WY' },
  none: { country: 'IN', region: null },
};

/** What a typical letter is composed from: one profile, one photo, the law's own rights, a home where it holds. */
export function input(
  lawId: string,
  language: LetterLanguage = 'en',
  form: LetterForm = 'full',
): LetterInput {
  return {
    law: law(lawId),
    rights: defaultRights(law(lawId)),
    collector: collector('clearview-ai'),
    language,
    form,
    identity: {
      name: 'Camille Martin',
      email: 'camille.martin@example.org',
      country: HOME[lawId]?.country ?? '',
      region: HOME[lawId]?.region ?? null,
    },
    profileUrls: ['https://www.instagram.com/camille.martin/'],
    photoUrls: ['https://scontent.cdninstagram.com/v/t51.2885-19/412_n.jpg'],
    reference: 'FW-7K3Q9D',
    today: '2026-11-22',
  };
}

/** The finished letter; a test that gets none fails with what is missing. */
export function written(given: LetterInput): Letter {
  const result = compose(given);
  if (result.is !== 'complete') throw new Error(`missing: ${result.missing.join(', ')}`);
  return result.letter;
}

export const forms: readonly LetterForm[] = ['full', 'short'];
/** Every law, language and form there is. */
export const everyLetter = laws().flatMap(({ id }) =>
  LETTER_LANGUAGES.flatMap((language) => forms.map((form) => [id, language, form] as const)),
);
