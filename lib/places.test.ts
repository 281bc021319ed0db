import { describe, expect, it } from 'vitest';
import { createTranslator } from './i18n/translators-under-test';
import { languageIds } from './i18n/languages';
import { countries, regionsOf } from './places';

describe.each(languageIds)('the countries in %s', (language) => {
  const t = createTranslator(language);
  const all = countries(t.country, language);

  it('each have a name of their own', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ code, name }) => name === code || name === '')).toEqual([]);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });

  it('stand in the order of that language', () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
  });
});

it('the countries of the European Union are all there, and the United States', () => {
  const codes = countries((code) => code, 'en').map(({ code }) => code);
  const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
  expect(codes).toEqual(expect.arrayContaining([...union.split(' '), 'GB', 'CH', 'US']));
});

describe('the parts of a country', () => {
  it('are the fifty states and the District of Columbia', () => {
    const states = regionsOf('US');
    expect(states).toHaveLength(51);
    expect(states).toContainEqual({ code: 'US-CA', name: 'California' });
    for (const { code } of states) expect(code).toMatch(/^US-[A-Z]{2}$/);
    expect(new Set(states.map(({ name }) => name)).size).toBe(51);
  });

  it.each([
    ['CA', 13],
    ['DE', 16],
  ])('of %s are all there', (country, count) => {
    const regions = regionsOf(country);
    expect(regions).toHaveLength(count);
    for (const { code } of regions) expect(code).toMatch(new RegExp(`^${country}-[A-Z]{2}$`));
    expect(new Set(regions.map(({ name }) => name)).size).toBe(count);
  });

  it.each([null, '', 'FR', 'us', 'constructor'])('are not asked for in %j', (country) => {
    expect(regionsOf(country)).toEqual([]);
  });
});
