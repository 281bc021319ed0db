import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailtoLink } from '../requests/channels';
import { cleanName } from './clean';
import { compose } from './compose';
import { everyLetter, input, written } from './examples';

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
          letter: fc.constantFrom(...everyLetter),
        }),
        ({ name, postalAddress, profileUrl, photo, letter: [id, language, form] }) => {
          const given = input(id, language, form);
          const result = compose({
            ...given,
            identity: { ...given.identity, name, postalAddress },
            profileUrls: [profileUrl, 'https://www.instagram.com/ann/'],
            photoUrls: [photo],
          });
          if (result.is !== 'complete') return expect(result.missing).toEqual(['name']);
          const { subject, body } = result.letter;
          expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          expect(body).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
          expect(body).not.toMatch(/[<>{}]/);
          // Everything typed stays on its own line: no paragraph and no header of its own.
          expect(body).not.toMatch(/^Bcc:/m);
          const plain = written(given).body.split('\n\n').length;
          expect(body.split('\n\n').length).toBe(plain);
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
          const identity = { name, email, country, region: country, postalAddress: url };
          const given = {
            ...input('us-ca-ccpa'),
            identity,
            profileUrls: [url],
            photoUrls: [url],
            reference,
            today,
          };
          expect(['complete', 'incomplete']).toContain(compose(given).is);
        },
      ),
      { numRuns: 200 },
    );
  });
});
