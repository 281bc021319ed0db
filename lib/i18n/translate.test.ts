import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, isLanguageId } from './languages';
import { createTranslator } from './translators-under-test';
import { textIfAny } from './translate';

describe('the language', () => {
  it.each<[readonly string[], string]>([
    [['fr'], 'fr'],
    [['fr-CA', 'en'], 'fr'],
    [['FR-fr'], 'fr'],
    [['nl', 'fr-CH', 'en'], 'fr'],
    [['de-AT', 'en'], 'de'],
    [['en-GB', 'fr'], 'en'],
    [['nl', 'tlh'], 'en'],
    [['frp', 'fry'], 'en'],
    [['', '-', 'constructor', '__proto__'], 'en'],
    [[], 'en'],
  ])('wanted as %j is %s', (wanted, chosen) => {
    expect(chooseLanguage(wanted)).toBe(chosen);
  });

  it('is one of ours for any tags', () => {
    fc.assert(fc.property(fc.array(fc.string()), (tags) => isLanguageId(chooseLanguage(tags))));
  });

  it.each(['nl', 'EN', '', null, undefined, 1, {}, 'toString'])('%j is none of ours', (value) => {
    expect(isLanguageId(value)).toBe(false);
  });
});

describe('a translator', () => {
  const en = createTranslator('en');
  const fr = createTranslator('fr');

  it('puts values into texts', () => {
    expect(en('popup.offTitle', { site: 'X' })).toBe('Facewarden is off on X');
    expect(fr('popup.offTitle', { site: 'X' })).toBe('Facewarden est coupé sur X');
  });

  it('takes markup and braces in values as plain text', () => {
    const site = '<b onclick="x">{count, plural}</b>';
    expect(en('popup.offTitle', { site })).toContain(site);
  });

  it('counts as each language does', () => {
    const summary = (t: typeof en, late: number, waiting: number) => t('requests.summary', { late, waiting });
    expect(summary(en, 0, 0)).toBe('Nothing is waiting for an answer.');
    expect(summary(en, 0, 1)).toBe('One answer is awaited.');
    expect(summary(en, 0, 1200)).toBe('1,200 answers are awaited.');
    expect(summary(en, 1, 5)).toBe('One answer is late.');
    expect(summary(en, 2, 5)).toBe('2 answers are late.');
    expect(summary(fr, 0, 0)).toBe('Aucune réponse n’est attendue.');
    expect(summary(fr, 0, 2)).toBe('2 réponses sont attendues.');
    expect(fr('notices.requestsDamaged', { count: 0 })).toContain('0 demande enregistrée est illisible.');
    expect(en('notices.requestsDamaged', { count: 0 })).toContain('0 saved requests could not be read.');
  });

  it('writes days in words, whatever the time zone', () => {
    expect(en.day('2026-03-01')).toBe('March 1, 2026');
    expect(fr.day('2026-03-01')).toBe('1er mars 2026');
    expect(fr.day('2024-02-29')).toBe('29 février 2024');
  });

  it.each(['2026', '2026-03', '2026-02-30', '2025-02-29', '2026-13-01', '', 'soon', '2026-03-01T10:00'])(
    'leaves %j, which is no day, as it stands',
    (day) => {
      expect(en.day(day)).toBe(day);
    },
  );

  it('joins lists', () => {
    expect(en.list(['X', 'LinkedIn', 'Instagram'])).toBe('X, LinkedIn, and Instagram');
    expect(fr.list(['X', 'LinkedIn', 'Instagram'])).toBe('X, LinkedIn et Instagram');
    expect(en.list(['X'])).toBe('X');
    expect(en.list([])).toBe('');
  });

  it('names countries, and leaves what is no code as it stands', () => {
    expect(en.country('DE')).toBe('Germany');
    expect(fr.country('DE')).toBe('Allemagne');
    for (const code of ['', 'de', 'DEU', 'US-CA', 'D\n', '<b>']) expect(en.country(code)).toBe(code);
  });

  it('never throws for any day, list or country', () => {
    fc.assert(
      fc.property(fc.constantFrom(en, fr), fc.string(), fc.array(fc.string()), (t, text, items) => {
        t.day(text);
        t.country(text);
        t.list(items);
      }),
    );
  });
});

describe('a text under a key built at run time', () => {
  const t = createTranslator('fr');

  it('is found', () => {
    expect(textIfAny(t, 'requests.rightAccess')).toBe('accès');
  });

  it.each(['requests.rightToFly', 'nothing.here', 'requests', '', '.', 'requests.', 'toString.name'])(
    '%j is null',
    (key) => {
      expect(textIfAny(t, key)).toBeNull();
    },
  );

  it.each(['constructor.name', 'requests.constructor', '__proto__.toString', 'requests.toString'])(
    '%j finds nothing in a prototype',
    (key) => {
      expect(textIfAny(t, key)).toBeNull();
    },
  );
});
