import { expect, it } from 'vitest';
import { collectorById } from './collectors';
import { lawById } from './laws';
import { loadCollector, loadLaw } from './load-record';

it('one record is the same as among all', async () => {
  expect(await loadCollector('clearview-ai')).toEqual(collectorById('clearview-ai'));
  expect(await loadLaw('us-ca-ccpa')).toEqual(lawById('us-ca-ccpa'));
});

it.each(['nobody', '', '../laws/eu-gdpr', '__proto__'])('%j is no record', async (id) => {
  expect(await loadCollector(id)).toBeNull();
  expect(await loadLaw(id)).toBeNull();
});
