import { beforeEach, expect, it, vi } from 'vitest';
import { rules } from '../sites/registry/rules';
import { origins, pages } from '../sites/site';
import { allowed, freshBrowser, manifestMatches, registered } from './fake-browser';
import { syncSites } from './sync-sites';

vi.mock('../browser', () => import('./fake-browser'));

const [first, second, third] = rules;
if (first === undefined || second === undefined || third === undefined)
  throw new Error('three sites are needed');

function allow(rule: (typeof rules)[number]): void {
  for (const origin of origins(rule)) allowed.add(origin);
}

function ids(): string[] {
  return registered.map(({ id }) => id).sort();
}

beforeEach(freshBrowser);

it('watches the sites that are allowed, and no others', async () => {
  allow(second);
  await syncSites();
  expect(registered).toMatchObject([{ id: `site-${second.id}`, matches: pages(second) }]);
});

it('leaves those of the manifest to the manifest', async () => {
  allow(first);
  allow(second);
  manifestMatches.push(...pages(first));
  await syncSites();
  expect(ids()).toEqual([`site-${second.id}`]);
});

it('stops watching a site that was withdrawn, and keeps the rest', async () => {
  allow(second);
  allow(third);
  await syncSites();
  for (const origin of origins(second)) allowed.delete(origin);
  await syncSites();
  expect(ids()).toEqual([`site-${third.id}`]);
});

it('registers once however often and however close together it runs', async () => {
  allow(second);
  await Promise.all([syncSites(), syncSites(), syncSites()]);
  await syncSites();
  expect(ids()).toEqual([`site-${second.id}`]);
});

it('asks for all origins of a site: part of them is not enough', async () => {
  const wide = rules.find((rule) => origins(rule).length > 1) ?? second;
  allowed.add(origins(wide)[0] ?? '');
  await syncSites();
  expect(ids()).toEqual([]);
});
