import { beforeEach, expect, it, vi } from 'vitest';
import { lookUpSeen, markSeen } from '../store/seen';
import { dump, freshStore } from '../store/store-under-test';
import { pageMatches } from '../sites/registry/rules';
import { callsOf, freshBrowser, instead, openTabs } from './fake-browser';
import { onInstalled } from './on-installed';

vi.mock('../browser', () => import('./fake-browser'));

beforeEach(() => {
  freshStore();
  freshBrowser();
});

it('puts a detector into the tabs of our sites that were open before', async () => {
  openTabs.push({ id: 1 }, {}, { id: 2 });
  await onInstalled();
  expect(callsOf('query')).toEqual([[{ url: pageMatches() }]]);
  expect(callsOf('executeScript')).toEqual(
    [1, 2].map((tabId) => [{ target: { tabId, frameIds: [0] }, files: ['/detector.js'] }]),
  );
});

it('goes on where a tab does not let it in', async () => {
  openTabs.push({ id: 1 }, { id: 2 });
  instead.set('executeScript', () => Promise.reject(new Error('Cannot access contents')));
  await expect(onInstalled()).resolves.toBeUndefined();
  expect(callsOf('executeScript')).toHaveLength(2);
});

it('forgets the marks that have expired, and no others', async () => {
  await markSeen('x:old', 'seen', Date.now() - 1);
  await markSeen('x:new', 'seen', Date.now() + 60_000);
  await onInstalled();
  expect(await dump('seen')).toHaveLength(1);
  expect(await lookUpSeen('x:new', Date.now())).toEqual({ ok: true, value: 'seen' });
});
