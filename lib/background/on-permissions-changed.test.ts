import { beforeEach, expect, it, vi } from 'vitest';
import { callsOf, freshBrowser, instead, openTabs } from './fake-browser';
import { onPermissionsChanged } from './on-permissions-changed';

vi.mock('../browser', () => import('./fake-browser'));

beforeEach(freshBrowser);

// A tab on a site that was taken back once kept its sign until it was loaded anew.
it('tells every open tab to ask again, since those of a withdrawn site cannot be told apart any more', async () => {
  openTabs.push({ id: 1 }, {}, { id: 2 });
  await onPermissionsChanged();
  expect(callsOf('query')).toContainEqual([{}]);
  expect(callsOf('sendMessage')).toEqual([1, 2].map((id) => [id, { kind: 'look-again' }]));
});

it('goes on where a tab has no detector', async () => {
  openTabs.push({ id: 1 });
  instead.set('sendMessage', () => Promise.reject(new Error('Receiving end does not exist')));
  await expect(onPermissionsChanged()).resolves.toBeUndefined();
});
