import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { THIRD_PARTY, thirdParty } from './licenses';

it('THIRD_PARTY.md names what is shipped: run "npm run licenses" after a change of dependencies', () => {
  expect(readFileSync(THIRD_PARTY, 'utf8')).toBe(thirdParty());
});
