import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { pageFacts, PROFILE, tabAt } from './facts-under-test';
import { checkedFacts } from './page-seen-schema';

vi.mock('../browser', () => import('./fake-browser'));

const from = tabAt(PROFILE);

it('lets facts about the profile at the tab’s address through', () => {
  expect(checkedFacts({ kind: 'page-seen', facts: pageFacts() }, from)).toEqual(pageFacts());
});

it('drops fields it does not know', () => {
  const facts = { ...pageFacts(), extra: '<script>', photo: { ...pageFacts().photo, extra: 1 } };
  expect(checkedFacts({ facts }, from)).toEqual(pageFacts());
});

it.each([
  ['another profile', { handle: 'someone_else' }],
  ['the same handle in other letters', { handle: 'Mara_Lindqvist' }],
  ['another site', { site: 'instagram' }],
  ['a site we do not know', { site: '__proto__' }],
  ['a profile kept to approved people', { audience: { is: 'restricted', sign: 'lock' } }],
  ['a handle that is no text', { handle: ['mara_lindqvist'] }],
  ['a width that is no whole number', { photo: { ...pageFacts().photo, width: 12.5 } }],
  ['a width of nothing', { photo: { ...pageFacts().photo, width: 0 } }],
  ['a width beyond any picture', { photo: { ...pageFacts().photo, width: 1e9 } }],
  ['an address without end', { photo: { ...pageFacts().photo, url: 'x'.repeat(4001) } }],
  ['a sign without end', { name: { is: 'shown', sign: 'x'.repeat(61) } }],
  ['a missing part', { name: undefined }],
])('refuses facts about %s', (_what, change) => {
  expect(checkedFacts({ facts: { ...pageFacts(), ...change } }, from)).toBeNull();
});

it('refuses every fact from a page that is no profile', () => {
  expect(checkedFacts({ facts: pageFacts() }, tabAt('https://x.com/home'))).toBeNull();
});

const json = fc.jsonValue();
/** Right but for one part. */
const nearly = fc
  .record({ part: fc.constantFrom(...Object.keys(pageFacts()), '__proto__', 'extra'), value: json })
  .map(({ part, value }) => Object.assign(Object.create(null), pageFacts(), { [part]: value }));

it('never throws, and lets nothing through but facts about the tab’s own profile', () => {
  fc.assert(
    fc.property(fc.oneof(json, nearly), (facts) => {
      const checked = checkedFacts({ facts }, from);
      if (checked === null) return;
      expect(checked).toMatchObject({ site: 'x', handle: 'mara_lindqvist' });
      expect(['public', 'unknown']).toContain(checked.audience.is);
      expect(Object.keys(checked).sort()).toEqual(Object.keys(pageFacts()).sort());
    }),
    { numRuns: 500 },
  );
});

it('answers null for any message at all', () => {
  fc.assert(fc.property(json, (message) => checkedFacts(message, from) === null));
});
