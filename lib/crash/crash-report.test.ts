import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crashReport } from './crash-report';
import { ownFrames } from './scrub';

const FACTS = {
  page: 'dashboard',
  route: '#/requests/:id',
  origin: 'moz-extension://1f6c8a52-own',
  version: '0.1.0',
  browser: 'Firefox/153',
  language: 'en',
};

function errorOf(message: string, stack = '', name = 'TypeError'): Error {
  return Object.assign(new Error(message), { name, stack });
}

describe('a report of a fault', () => {
  it('says what broke and where, in the words of the browser and places in our own files', () => {
    const chrome = [
      "TypeError: Cannot read properties of undefined (reading 'maralindqvist')",
      '    at render (chrome-extension://abcd/chunks/RequestPage-Bx3_k-9q.js:1:2345)',
      '    at chrome-extension://abcd/chunks/dashboard-AAAAAAAA.js:2:17',
      '    at https://www.instagram.com/chunks/mara-AAAAAAAA.js:1:1',
    ].join('\n');
    const thrown = errorOf("Cannot read properties of undefined (reading 'maralindqvist')", chrome);
    expect(crashReport({ ...FACTS, thrown, origin: 'chrome-extension://abcd' })).toBe(
      [
        'Fault: TypeError: Cannot read properties of undefined (reading …)',
        'Page: dashboard #/requests/:id',
        'At: chunks/RequestPage-Bx3_k-9q.js:1:2345',
        'At: chunks/dashboard-AAAAAAAA.js:2:17',
        'Facewarden 0.1.0, interface en',
        'Browser: Firefox/153',
        '',
        'What I did before: ',
      ].join('\n'),
    );
  });

  it('reads the stacks of Firefox and leaves out the address of this installation', () => {
    const stack = [
      `at/<@${FACTS.origin}/chunks/dashboard-AAAAAAAA.js:1:99`,
      `@${FACTS.origin}/dashboard.html#/profiles/instagram:mara:1:2`,
      'b@https://www.instagram.com/chunks/mara-AAAAAAAA.js:1:1',
    ].join('\n');
    expect(ownFrames(stack, FACTS.origin)).toEqual(['chunks/dashboard-AAAAAAAA.js:1:99']);
  });

  it('keeps names, handles, mail and web addresses and letters to itself, wherever they stand', () => {
    // Every planted word carries a mark that no report can hold by chance.
    const word = fc.stringMatching(/^[a-zA-Z0-9_ßéπ李]{0,12}$/).map((rest) => `Zq${rest}`);
    const person = fc
      .tuple(word, word, word)
      .chain(([a, b, c]) =>
        fc.constantFrom(
          a,
          `${a} ${b}-${c}`,
          `${a}.${b}@${c}.example`,
          `https://${c}.example/${a}/?q=${b}#${c}`,
          `instagram:${a}`,
          `O’${a} d'${b}`,
          `Dear ${a},\n\nplease delete ${b}\n    at ${c}`,
        ),
      );
    const place = fc.constantFrom(
      (who: string) => errorOf(`Cannot read properties of ${who} (reading '${who}')`),
      (who: string) =>
        errorOf('x', `TypeError: ${who}\n    at ${who} (https://${who}/a.js:1:2)\n${who}@${who}:1:1`),
      (who: string) => errorOf('x', `at ${FACTS.origin}/${who}.js:1:1\n@${FACTS.origin}/chunks/${who}:1:1`),
      (who: string) => errorOf('x', `    at ${who} (${FACTS.origin}/chunks/dashboard-AAAAAAAA.js:1:1)`),
      (who: string) => errorOf('x', '', who),
      (who: string) => who,
      (who: string) => ({ message: who, stack: who, name: who }),
    );
    fc.assert(
      fc.property(person, place, (who, planted) => {
        expect(crashReport({ ...FACTS, thrown: planted(who) })).not.toMatch(/zq/i);
      }),
    );
  });

  it('takes anything that can be thrown', () => {
    const hostile = Object.defineProperty(new Error('x'), 'message', {
      get() {
        throw new Error('mara');
      },
    });
    for (const thrown of [undefined, null, 7, Symbol('mara'), {}, hostile]) {
      expect(crashReport({ ...FACTS, thrown })).toContain('Fault: other: \n');
    }
  });
});
