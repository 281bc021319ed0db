import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  REFUSAL,
  SILENCE,
  bodyComplaint,
  bodyReminder,
  bodyRequest,
  complaint,
  followUp,
  input,
  written,
} from './examples';
import { LETTER_LANGUAGES } from './languages';
import type { LetterLanguage } from './languages';
import type { History, LetterInput } from './letter';

const DONE: History = { ...SILENCE, dueDay: null, answer: { day: '2026-11-10', outcome: 'done' } };

/**
 * The letters most likely to be sent, as files that can be read without the program: docs/letters.md says how to read and
 * correct them. Those of laws that people write under in their own language are kept in every language, the others in English.
 */
const EVERYWHERE: Readonly<Record<string, (language: LetterLanguage) => LetterInput>> = {
  'request-eu-gdpr': (language) => input('eu-gdpr', language),
  'request-eu-gdpr-short': (language) => input('eu-gdpr', language, 'short'),
  'request-ch-fadp': (language) => input('ch-fadp', language),
  'request-us-ca-ccpa': (language) => input('us-ca-ccpa', language),
  'request-us-ca-ccpa-short': (language) => input('us-ca-ccpa', language, 'short'),
  'request-none': (language) => input('none', language),
  'request-none-short': (language) => input('none', language, 'short'),
  'reminder-eu-gdpr': (language) => followUp('reminder', 'eu-gdpr', SILENCE, language),
  'reminder-pages-eu-gdpr': (language) => ({
    ...followUp('reminder', 'eu-gdpr', DONE, language),
    pages: [
      'https://www.instagram.com/camille.martin/',
      'https://news.example.org/2019/summer-party.html?utm_source=feed',
    ],
  }),
  'complaint-to-regulator-eu-gdpr': (language) => complaint('eu-gdpr', REFUSAL, language),
  'public-body-eu-police-direct': (language) => bodyRequest('eu-police-direct', language),
  'public-body-us-federal-records': (language) => bodyRequest('us-federal-records', language),
  'body-reminder-eu-police-direct': (language) => bodyReminder('eu-police-direct', SILENCE, language),
  'body-complaint-eu-police-direct': (language) => bodyComplaint('eu-police-direct', REFUSAL, language),
};

const ENGLISH: Readonly<Record<string, LetterInput>> = {
  'body-reminder-us-federal-records': bodyReminder('us-federal-records'),
  'body-complaint-gb-police': bodyComplaint('gb-police'),
  'request-gb-ukgdpr': input('gb-ukgdpr'),
  'complaint-to-firm-gb-ukgdpr': followUp('complaint-to-firm', 'gb-ukgdpr', SILENCE),
  'request-us-va-vcdpa': input('us-va-vcdpa'),
  'reminder-us-va-vcdpa': followUp('reminder', 'us-va-vcdpa', SILENCE),
  'appeal-us-va-vcdpa': followUp('appeal', 'us-va-vcdpa', REFUSAL),
  'request-us-ct-ctdpa': input('us-ct-ctdpa'),
  'request-us-il-bipa': input('us-il-bipa'),
  'request-us-wa-mhmda': input('us-wa-mhmda'),
  'request-ca-pipeda': input('ca-pipeda'),
  'request-au-privacy-act': input('au-privacy-act'),
  'complaint-to-regulator-us-ca-ccpa': complaint('us-ca-ccpa', SILENCE),
};

const ALL: (readonly [string, LetterInput])[] = [
  ...Object.entries(ENGLISH).map(([name, given]) => [`en/${name}.txt`, given] as const),
  ...LETTER_LANGUAGES.flatMap((language) =>
    Object.entries(EVERYWHERE).map(([name, make]) => [`${language}/${name}.txt`, make(language)] as const),
  ),
];

describe('letters a lawyer can read', () => {
  it.each(ALL)('%s', async (file, given) => {
    const letter = written(given);
    const page = `To: ${letter.to ?? ''}\nSubject: ${letter.subject}\n\n${letter.body}\n`;
    await expect(page).toMatchFileSnapshot(`snapshots/${file}`);
  });

  it('no file is left over', () => {
    const files = LETTER_LANGUAGES.flatMap((language) =>
      readdirSync(new URL(`./snapshots/${language}`, import.meta.url)).map((file) => `${language}/${file}`),
    );
    expect(files.sort()).toEqual(ALL.map(([file]) => file).sort());
  });
});
