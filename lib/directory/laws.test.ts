import { describe, expect, it } from 'vitest';
import { lawFor, laws, lawsFor, lawsToCome, regulatorIdsFor } from './laws';

function ids(country: string, region: string | null): string[] {
  return lawsFor(country, region).map(({ law, covers }) => `${law.id} ${covers}`);
}

describe('lawsFor', () => {
  it.each([
    ['US-WA', ['us-wa-mhmda region', 'us-wa-bio region']],
    ['US-TX', ['us-tx-tdpsa region', 'us-tx-cubi region']],
    ['US-IL', ['us-il-bipa region']],
    ['us-nv', ['us-none fallback', 'us-nv-603a region']],
    ['US-FL', ['us-none fallback', 'us-fl-fdbr region']],
    ['US-CA', ['us-ca-ccpa region']],
  ])(
    '%s: %j, the law that protects more first, one that reaches next to no firm last',
    (region, expected) => {
      expect(ids('US', region)).toEqual(expected);
      expect(lawFor('US', region)).toBe(lawsFor('US', region)[0]);
    },
  );

  it('does not use a law that is not in force', () => {
    for (const region of ['US-OK', 'US-LA', 'US-AL']) expect(ids('US', region)).toEqual(['us-none fallback']);
    const toCome = laws().filter(({ status }) => status === 'enacted_not_in_force');
    expect(toCome.length).toBeGreaterThan(0);
    for (const law of toCome) {
      for (const { country, region } of law.jurisdictions) {
        expect(lawsFor(country, region).map((found) => found.law.id)).not.toContain(law.id);
      }
    }
  });

  it('keeps a fallback out where a state has a law', () => {
    for (const law of laws().filter(({ family }) => family === 'us-state' || family === 'us-biometric')) {
      for (const { country, region } of law.jurisdictions) {
        if (law.status !== 'in_force' || law.isNarrow) continue;
        expect(ids(country, region)).toContain(`${law.id} region`);
        expect(ids(country, region).join()).not.toContain('fallback');
      }
    }
  });
});

describe('lawsToCome', () => {
  it.each([
    ['US-OK', 'us-ok-ocdpa', '2027-01-01'],
    ['us-la', 'us-la-ldpa', '2027-01-01'],
    ['US-AL', 'us-al-apdpa', '2027-05-01'],
  ])('%s: %s from %s', (region, id, day) => {
    expect(lawsToCome('US', region).map((law) => [law.id, law.inForceSince])).toEqual([[id, day]]);
  });

  it.each([
    ['US', 'US-WA'],
    ['US', null],
    ['FR', 'US-OK'],
    ['', null],
    ['__proto__', 'constructor'],
  ])('%j %j: none', (country, region) => {
    expect(lawsToCome(country, region)).toEqual([]);
  });
});

describe('US state laws', () => {
  const states = laws().filter(({ family }) => family === 'us-state' || family === 'us-biometric');

  it('are on record for 26 states, two of them with two', () => {
    const regions = states.flatMap(({ jurisdictions }) => jurisdictions.map(({ region }) => region));
    expect(states).toHaveLength(28);
    expect([...new Set(regions)].sort()).toEqual(
      'AL CA CO CT DE FL IA IL IN KY LA MD MN MT NE NH NJ NV OK OR RI TN TX UT VA WA'
        .split(' ')
        .map((state) => `US-${state}`),
    );
  });

  it('name the state for the letter and someone to complain to', () => {
    for (const law of states) {
      const [home] = law.jurisdictions;
      if (!home) throw new Error(`${law.id} has no jurisdiction`);
      expect(law.place, law.id).not.toBeNull();
      expect(regulatorIdsFor(law, home), law.id).not.toEqual([]);
    }
  });

  it('extend a period to the total they name', () => {
    for (const law of states) {
      for (const { amount, extension } of law.deadlines) {
        if (extension !== null) expect(extension.maxTotal, law.id).toBe((amount ?? 0) + extension.amount);
      }
    }
  });
});
