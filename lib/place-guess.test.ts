import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guessPlace } from './place-guess';
import { isCountry, regionsOf } from './places';
import { COUNTRY_ZONES, REGION_ZONES } from './time-zones';

const ZONES = [COUNTRY_ZONES, REGION_ZONES].flatMap((table) =>
  Object.values(table).flatMap((names) => names.split(' ')),
);

it.each([
  ['Europe/Paris', ['en-US'], 'FR', null, 'time-zone'],
  ['Europe/Berlin', ['fr-FR'], 'DE', null, 'time-zone'],
  ['America/Toronto', ['en-CA'], 'CA', null, 'time-zone'],
  ['America/Vancouver', ['en-CA'], 'CA', 'CA-BC', 'time-zone'],
  ['America/New_York', ['es-MX'], 'US', null, 'time-zone'],
  ['America/Phoenix', [], 'US', 'US-AZ', 'time-zone'],
  ['Asia/Calcutta', [], 'IN', null, 'time-zone'],
  ['Asia/Kolkata', [], 'IN', null, 'time-zone'],
  ['UTC', ['de-AT', 'en'], 'AT', null, 'language'],
  ['UTC', ['de', 'zh-Hant-TW'], 'TW', null, 'language'],
  // What Firefox says when it resists fingerprinting, and a browser in Iceland.
  ['Atlantic/Reykjavik', ['en-US', 'en'], null, null, null],
  ['Atlantic/Reykjavik', ['is', 'en'], 'IS', null, 'time-zone'],
  ['UTC', ['en-US', 'en'], null, null, null],
  ['UTC', ['es-419', 'xx-AQ', 'en-001'], null, null, null],
])('%s with %j is taken for %s', (timeZone, languages, country, region, from) => {
  const guess = guessPlace({ languages, timeZone });
  expect(guess).toEqual(country === null ? null : { country, region, from });
});

it('is a place that can be chosen, whatever the browser says', () => {
  const tag = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom('en', 'DE', 'zh-Hant', 'constructor'), fc.string({ minLength: 1, maxLength: 3 }))
      .map((parts) => parts.join('-')),
  );
  const zone = fc.oneof(fc.constantFrom(...ZONES, 'UTC', '__proto__'), fc.string());
  fc.assert(
    fc.property(fc.array(tag), zone, (languages, timeZone) => {
      const guess = guessPlace({ languages, timeZone });
      if (guess === null) return;
      expect(isCountry(guess.country)).toBe(true);
      if (guess.region === null) return;
      expect(regionsOf(guess.country).map(({ code }) => code)).toContain(guess.region);
    }),
  );
});

it('knows each zone once, and each part of a country inside it', () => {
  const names = Object.values(COUNTRY_ZONES).flatMap((zones) => zones.split(' '));
  expect(new Set(names).size).toBe(names.length);
  for (const [region, zones] of Object.entries(REGION_ZONES)) {
    const country = COUNTRY_ZONES[region.slice(0, 2)]?.split(' ') ?? [];
    expect(country).toEqual(expect.arrayContaining(zones.split(' ')));
  }
});
