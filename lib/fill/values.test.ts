import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseOption } from './choose-option';
import type { FieldOption } from './field';
import { request } from './request-under-test';
import { fillValues, splitAddress, splitName } from './values';

const letter = { to: null, subject: 'My face', body: 'Dear firm', language: 'en' } as const;
const nobody = { name: '', email: '', postalAddress: '' };

describe('a name', () => {
  it.each([
    ['Mara Lindqvist', 'Mara', 'Lindqvist'],
    ['Jean  Paul\tDupont', 'Jean Paul', 'Dupont'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['Maria de la Cruz', 'Maria', 'de la Cruz'],
    ['De Gaulle', 'De', 'Gaulle'],
    ['Mara', null, null],
  ])('%s is divided into %s and %s', (full, given, family) => {
    expect(splitName(full)).toEqual({ full: full.replace(/\s+/g, ' '), given, family });
  });

  it('is not known where none is kept', () => {
    expect(splitName('  ')).toBeNull();
  });

  it('loses nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const split = splitName(name);
        if (split === null || split.given === null) return;
        expect(`${split.given} ${split.family}`).toBe(split.full);
      }),
    );
  });
});

describe('a postal address', () => {
  const parts = (postalAddress: string) => {
    const split = splitAddress({ name: 'Mara Lindqvist', email: '', postalAddress });
    return split === null ? null : [split.street, split.postcode, split.city];
  };

  it.each([
    ['12 rue des Lilas\n75011 Paris\nFrance', ['12 rue des Lilas', '75011', 'Paris']],
    ['Mara Lindqvist\r\nHauptstraße 3\r\nD-10115 Berlin', ['Hauptstraße 3', '10115', 'Berlin']],
    ['Storgatan 1\n111 22 Stockholm', ['Storgatan 1', '111 22', 'Stockholm']],
    ['Damrak 1\n1012 AB Amsterdam', ['Damrak 1', '1012 AB', 'Amsterdam']],
    ['1 Main Street\nOakland, CA 94607', ['1 Main Street', '94607', 'Oakland']],
    ['10 High Street\nLondon SW1A 1AA', ['10 High Street', 'SW1A 1AA', 'London']],
    ['c/o Okoro\n12 rue des Lilas\n75011 Paris', [null, '75011', 'Paris']],
    ['Somewhere', [null, null, null]],
  ])('%j is divided as far as it tells', (address, expected) => {
    expect(parts(address)).toEqual(expected);
  });

  it('is not known where none is kept', () => {
    expect(parts(' \n ')).toBeNull();
    expect(parts('Mara Lindqvist')).toBeNull();
  });

  it('never throws, and never takes long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (address) => void parts(address)));
    const start = performance.now();
    parts(`${'a '.repeat(5000)}\n${'1 '.repeat(5000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('the values of a request', () => {
  it('are those of the letter, the record and the details that are kept', () => {
    const values = fillValues(
      request(),
      letter,
      { ...nobody, name: 'Mara Lindqvist', email: ' m@x.org ' },
      false,
    );
    expect(values).toMatchObject({
      name: { full: 'Mara Lindqvist' },
      email: 'm@x.org',
      country: { text: 'France', codes: ['FR'] },
      region: null,
      address: null,
      urls: ['https://www.instagram.com/mara/'],
      subject: 'My face',
      letters: ['Dear firm'],
    });
    expect(values.country?.names).toEqual(
      expect.arrayContaining(['France', 'Frankreich', 'Francia', 'Γαλλία']),
    );
  });

  it('without details are what the request itself holds', () => {
    const values = fillValues(request(), letter, nobody, false);
    expect([values.name, values.email]).toEqual([null, null]);
    expect(values.country?.text).toBe('France');
  });

  it('name country and region in the letter’s language', () => {
    const german = request({ country: 'DE', region: 'DE-BY' });
    const values = fillValues(german, { ...letter, language: 'fr' }, nobody, false);
    expect([values.country?.text, values.region?.text]).toEqual(['Allemagne', 'Bayern']);
  });

  it('leave out the addresses where the form wants the firm’s own page', () => {
    expect(fillValues(request(), letter, nobody, true).urls).toEqual([]);
  });

  it.each(['', 'xx', 'ZZZ', '<b>'])('take no country from %j', (country) => {
    expect(fillValues(request({ country }), letter, nobody, false).country).toBeNull();
  });
});

describe('an option of a list', () => {
  const { country } = fillValues(request(), letter, nobody, false);
  const american = fillValues(request({ country: 'US', region: 'US-CA' }), letter, nobody, false);
  const choose = (texts: readonly string[], place = country) => {
    const options: FieldOption[] = texts.map((text, at) => ({ value: `${at}`, text }));
    const value = place === null ? null : chooseOption(options, place);
    return value === null ? null : texts[Number(value)];
  };

  it.each([
    [['Italy', 'France'], 'France'],
    [['Frankreich', 'Italien'], 'Frankreich'],
    [['Ιταλία', 'Γαλλία'], 'Γαλλία'],
    [['FRANCE', 'FRENCH GUIANA'], 'FRANCE'],
    [['🇫🇷 France (+33)', '🇮🇹 Italy (+39)'], '🇫🇷 France (+33)'],
    [['France (métropolitaine)', 'France (outre-mer)'], null],
    [['EU, UK or Switzerland', 'Elsewhere'], null],
  ])('of %j for France is %s', (texts, expected) => {
    expect(choose(texts)).toBe(expected);
  });

  it('is found by other names that lists use', () => {
    expect(choose(['United Kingdom', 'United States of America', 'USSR'], american.country)).toBe(
      'United States of America',
    );
    expect(choose(['Tell us more', 'Other'], american.country)).toBeNull();
    expect(choose(['United States Minor Outlying Islands', 'United States'], american.country)).toBe(
      'United States',
    );
    expect(choose(['Colorado', 'California'], american.region)).toBe('California');
  });

  it('is found by its code in a list of codes alone', () => {
    const codes = ['AT', 'BE', 'CH', 'DE', 'ES', 'FI', 'FR', 'GR', 'IT', 'PL'];
    const options = codes.map((value) => ({ value, text: `Kraj ${value}` }));
    if (country === null) throw new Error('France has a name');
    expect(chooseOption(options, country)).toBe('FR');
    expect(chooseOption([...options, { value: 'other', text: 'Inny' }], country)).toBeNull();
    expect(chooseOption(options.slice(4, 8), country)).toBeNull();
  });

  it('without a value is no choice', () => {
    if (country === null) throw new Error('France has a name');
    expect(chooseOption([{ value: '', text: 'France' }], country)).toBeNull();
  });
});
