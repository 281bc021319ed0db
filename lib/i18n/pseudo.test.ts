import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { changeMessage, pseudoLocaleOf, pseudoTranslator } from './pseudo';
import { flatTexts, textsIn } from './translators-under-test';

const stretched = pseudoTranslator('stretched', textsIn('en'));
const mirrored = pseudoTranslator('mirrored', textsIn('en'));

describe('a pseudo-locale', () => {
  it.each([
    [['en-XA'], 'stretched'],
    [['ar-XB', 'en'], 'mirrored'],
    [['de', 'en-XA'], null],
    [['en'], null],
    [[], null],
  ])('for a browser that asks for %j is %s', (tags, locale) => {
    expect(pseudoLocaleOf(tags)).toBe(locale);
  });

  it('stretches by about two fifths, in brackets, and leaves values as they are', () => {
    expect(stretched('popup.offTitle', { site: 'LinkedIn' })).toBe(
      '⟦Fáàçéèwáàrdéèñň íìšş óòff óòñň LinkedIn⟧',
    );
    const length = (texts: Iterable<string | null>): number => [...texts].join('').length;
    const english = flatTexts('en');
    const ratio = length([...english.keys()].map(stretched.find)) / length(english.values());
    expect(ratio).toBeGreaterThan(1.35);
    expect(ratio).toBeLessThan(1.5);
  });

  it('runs the other way, value by value', () => {
    expect(mirrored.direction).toBe('rtl');
    expect(stretched.direction).toBe('ltr');
    expect(mirrored('popup.offTitle', { site: 'X' })).toBe(
      '\u202eFacewarden\u202c \u202eis\u202c \u202eoff\u202c \u202eon\u202c X',
    );
  });

  it('changes days, lists, sums and places too', () => {
    expect(stretched.day('2026-03-01')).toBe('⟦Máàrçh 1, 2026⟧');
    expect(stretched.country('DE')).toBe('⟦Géèrmáàñňýý⟧');
    expect(stretched.list(['a', 'b'])).toBe('⟦a and b⟧');
  });

  it('finds what English finds, and nothing else', () => {
    expect(stretched.find('requests.rightToFly')).toBeNull();
    expect(stretched.find('popup.optOut')).toBe('⟦Óòpt óòúùt⟧');
  });
});

describe('changing what a message says', () => {
  it('leaves arguments, keywords and branch names, and goes into every branch', () => {
    const message =
      '{late, plural, =0 {{n, plural, one {One {x}} other {# more}}} other {{x} late}}. {y, select, a {A} other {}} end';
    expect(changeMessage(message, (text) => text.toUpperCase())).toBe(
      '{late, plural, =0 {{n, plural, one {ONE {x}} other {# MORE}}} other {{x} LATE}}. {y, select, a {A} other {}} END',
    );
  });

  it('gives messages that still say the same with the change taken back', () => {
    for (const [key, text] of flatTexts('en')) {
      expect(
        changeMessage(text, (part) => part),
        key,
      ).toBe(text);
      const marked = changeMessage(text, (part) => part.replace(/\p{L}+/gu, '<$&>'));
      expect(() => new IntlMessageFormat(marked, 'en', undefined, { ignoreTag: true }), key).not.toThrow();
    }
  });
});
