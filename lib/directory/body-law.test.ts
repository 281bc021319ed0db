import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { bodyIdOfLaw, lawOfBody } from './body-law';
import { lawSchema } from './law-schema';
import { publicBodies, publicBodyById } from './public-bodies';
import { regulatorIdsFor } from './laws';

function body(id: string) {
  const found = publicBodyById(id);
  if (!found) throw new Error(`no public body ${id}`);
  return found;
}

describe('the rules a public body answers under, as a law', () => {
  it.each(publicBodies().map((each) => [each.id, each] as const))('%s: whole', (id, each) => {
    const law = lawOfBody(each);
    // Its id is no file name, so that it can never be taken for one of the directory.
    const issues = v.safeParse(lawSchema, law).issues ?? [];
    expect(issues.map((issue) => v.getDotPath(issue))).toEqual(['id']);
    expect(bodyIdOfLaw(law.id)).toBe(id);
  });

  it.each([
    ['us-ice', 20, 'business_days'],
    ['gb-met', 1, 'calendar_month'],
  ])('%s answers within %d %s', (id, amount, unit) => {
    expect(lawOfBody(body(id)).deadlines[0]).toMatchObject({ amount, unit, basis: 'statute' });
  });

  it('an unconfirmed figure gives no day', () => {
    const unsure = publicBodies().filter(({ deadline }) => deadline.confidence === 'low');
    expect(unsure.length).toBeGreaterThan(0);
    for (const each of unsure)
      expect(lawOfBody(each).deadlines[0]).toMatchObject({ amount: null, basis: 'none' });
  });

  it.each([
    ['gb-met', ['gb-ico']],
    ['us-ice', []],
    // The consumer division of the attorney general does not decide on records.
    ['us-tx-pia', []],
  ])('%s: who takes a complaint, wherever its writer lives', (id, authorities) => {
    for (const country of ['GB', 'US', 'IN'])
      expect(regulatorIdsFor(lawOfBody(body(id)), { country, region: null })).toEqual(authorities);
  });

  it.each(['eu-gdpr', '', 'body'])('%j stands for no public body', (id) => {
    expect(bodyIdOfLaw(id)).toBeNull();
  });
});
