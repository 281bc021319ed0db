import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailtoLink } from '../requests/channels';
import { cleanName } from './clean';
import { compose } from './compose';
import {
  REFUSAL,
  SILENCE,
  bodyComplaint,
  bodyReminder,
  bodyRequest,
  complaint,
  everyLaw,
  followUp,
  forms,
  input,
  lettersUnder,
  written,
} from './examples';
import { LETTER_LANGUAGES } from './languages';
import type { LetterInput } from './letter';

/** Of every kind under every law, and every route: enough that each sentence gets its turn. */
const letters: LetterInput[] = LETTER_LANGUAGES.flatMap((language) =>
  forms.flatMap((form) => [
    ...everyLaw.flatMap((law) => lettersUnder(law, language, form)),
    bodyRequest('us-federal-records', language, form),
    bodyRequest('eu-police-indirect', language, form),
    bodyReminder('us-federal-records', SILENCE, language, form),
    bodyComplaint('gb-police', REFUSAL, language, form),
  ]),
);

function paragraphs(body: string): number {
  return body.split('\n\n').length;
}

describe('hostile input', () => {
  const nasty = fc.constantFrom(
    '\r\nBcc: victim@example.org\r\n\r\n',
    '\u202e',
    '\u2066',
    '\u0000',
    '\u2028',
    '\ud800',
    '<script>alert(1)</script>',
    '{{name}}',
    '${name}',
    '&body=x',
    '%0D%0A',
    '👩‍👩‍👧',
    '\u{E0041}',
    'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306',
    'é',
    'x'.repeat(10_000),
    'undefined',
  );
  const hostile = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string()), { maxLength: 6 })
    .map((parts) => parts.join(''));

  it('never gets into a letter or a link', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: hostile.map((text) => `Ann ${text}`),
          postalAddress: hostile,
          profileUrl: hostile.map(
            (text) => `https://www.instagram.com/${text.slice(0, 900)}?q=${text.slice(0, 300)}`,
          ),
          photo: hostile,
          birthPlace: hostile,
          given: fc.constantFrom(...letters),
        }),
        ({ name, postalAddress, profileUrl, photo, birthPlace, given }) => {
          const result = compose({
            ...given,
            identity: { ...given.identity, name, postalAddress, birthPlace },
            profileUrls: [profileUrl, 'https://www.instagram.com/ann/'],
            photoUrls: [photo],
          });
          if (result.is !== 'complete') {
            const allowed = ['name', 'postal-address', 'birth-place'];
            return void expect(allowed).toEqual(expect.arrayContaining([...result.missing]));
          }
          const { subject, body } = result.letter;
          expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          expect(body).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
          expect(body).not.toMatch(/[<>{}]/);
          // Everything typed stays on its own line: no paragraph and no header of its own.
          expect(body).not.toMatch(/^Bcc:/m);
          const plain = paragraphs(written(given).body);
          expect(paragraphs(body)).toBe(plain);
          const named = body.split('\n').at(-1) ?? '';
          expect([...named].length).toBeLessThanOrEqual(100);
          expect(named.startsWith('Ann')).toBe(true);
          const link = mailtoLink(result.letter);
          expect(link.href).toMatch(/^mailto:[\x21-\x7e]*$/);
          expect(link.href.match(/[?&]/g)?.length).toBe(link.carries === 'letter' ? 2 : 1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['Ann\r\n\tSmith', 'Ann Smith'],
    ['  Zoë\u2028 Müller\u202e ', 'Zoë Müller'],
    ['<b>Ann</b> {{name}}', 'bAnn/b name'],
    ['Ann \ud83d Smith 🙂', 'Ann Smith 🙂'],
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['x'.repeat(10_000), 'x'.repeat(100)],
  ])('a name %j becomes one line: %j', (name, expected) => {
    expect(cleanName(name)).toBe(expected);
  });

  it('never throws, whatever the fields are', () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        hostile,
        hostile,
        hostile,
        hostile,
        (name, email, country, url, reference, today) => {
          const identity = {
            name,
            email,
            country,
            region: country,
            postalAddress: url,
            birthDate: today,
            birthPlace: name,
          };
          const given = {
            ...input('us-ca-ccpa'),
            identity,
            profileUrls: [url],
            photoUrls: [url],
            reference,
            today,
          };
          expect(['complete', 'incomplete']).toContain(compose(given).is);
          const history = { sentDay: today, dueDay: today, answer: null, steps: [] };
          for (const later of [followUp('reminder', 'eu-gdpr', history), complaint('eu-gdpr', history)]) {
            expect(['complete', 'incomplete']).toContain(compose({ ...later, identity }).is);
          }
          expect(['complete', 'incomplete']).toContain(
            compose({ ...bodyRequest('us-federal-records'), identity }).is,
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
