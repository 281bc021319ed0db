import { describe, expect, it } from 'vitest';
import { lawOfBody } from './body-law';
import { canComplainAt, datedLawById } from './dated-laws';
import { laws } from './laws';
import { publicBodies } from './public-bodies';
import { regulatorsFor } from './regulators';
import { nextStep } from '../requests/next-step';
import { answered, letter, requestUnder } from '../requests/request-under-test';
import type { RequestEvent } from '../requests/request';

const sent = letter('sent', '2026-11-23');
const reminded = letter('reminder-sent', '2027-01-10');
const ROADS: readonly RequestEvent[][] = [
  [],
  [sent],
  [sent, reminded],
  [sent, answered('wants-id', '2026-12-01')],
  [sent, answered('refused', '2026-12-01')],
  [sent, answered('done', '2026-12-01')],
  [sent, reminded, letter('complained-to-firm', '2027-01-11')],
  [sent, letter('appealed', '2027-01-11')],
  [sent, letter('complained-to-regulator', '2027-01-11')],
];

describe('what the background holds of the laws', () => {
  const all = [...laws(), ...publicBodies().map(lawOfBody)];

  it.each(all.map((law) => [law.id, law] as const))(
    '%s: gives the same step on the same day as the whole record',
    (id, law) => {
      const dated = datedLawById(id);
      if (dated === null) throw new Error('missing');
      for (const { country, region } of [...law.jurisdictions, { country: 'RE', region: null }]) {
        for (const events of ROADS) {
          const request = { ...requestUnder(id, ['access', 'erasure'], ...events), country, region };
          for (const today of ['2026-12-10', '2027-02-20', '2029-01-01']) {
            const whole = nextStep(request, law, today, regulatorsFor(law, { country, region })).step;
            const small = nextStep(request, dated, today, canComplainAt(dated, { country, region })).step;
            expect(small).toEqual(whole);
          }
        }
      }
    },
  );

  it('has no law or body that is not on record', () => {
    expect(datedLawById('atlantis')).toBeNull();
    expect(datedLawById('body:atlantis')).toBeNull();
  });
});
