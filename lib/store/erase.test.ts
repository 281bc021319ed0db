import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ERASABLE, eraseKind, eraseStore } from './erase';
import { STORE_NAMES } from './schema';
import { saveIdentity } from './identity';
import { dump, freshStore, plant } from './store-under-test';
import { waitUntil } from '../../tests/wait-until';

beforeEach(freshStore);
afterEach(() => void vi.useRealTimers());

async function fill(): Promise<void> {
  await saveIdentity({ name: 'Mara', email: '', postalAddress: '' });
  await plant('settings', {}, 'settings');
  await plant('requests', { id: 'r1' });
  await plant('corrections', { collector: 'c' });
  await plant('profiles', { id: 'p' });
  await plant('queue', {}, 'queue');
  await plant('attachments', { id: 'a', request: 'r1' });
  await plant('secrets', {}, 'seen');
  await plant('seen', { hash: 'h', kind: 'seen', expires: 1 });
  for (const key of ['settings', 'identity', 'secrets.seen', 'queue']) {
    await plant('damaged', { key, when: 1, raw: 'Mara' });
  }
}

async function left(): Promise<string[]> {
  const counts = await Promise.all(
    STORE_NAMES.map(async (name) => ({ name, count: (await dump(name)).length })),
  );
  return counts.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${count}`);
}

it.each<[(typeof ERASABLE)[number], string[]]>([
  [
    'requests',
    ['settings 1', 'identity 1', 'corrections 1', 'profiles 1', 'secrets 1', 'seen 1', 'damaged 3'],
  ],
  [
    'details',
    [
      'settings 1',
      'requests 1',
      'corrections 1',
      'profiles 1',
      'queue 1',
      'attachments 1',
      'secrets 1',
      'seen 1',
      'damaged 3',
    ],
  ],
  [
    'profiles',
    [
      'settings 1',
      'identity 1',
      'requests 1',
      'corrections 1',
      'queue 1',
      'attachments 1',
      'secrets 1',
      'seen 1',
      'damaged 4',
    ],
  ],
  [
    'settings',
    [
      'identity 1',
      'requests 1',
      'profiles 1',
      'queue 1',
      'attachments 1',
      'secrets 1',
      'seen 1',
      'damaged 3',
    ],
  ],
  [
    'marks',
    [
      'settings 1',
      'identity 1',
      'requests 1',
      'corrections 1',
      'profiles 1',
      'queue 1',
      'attachments 1',
      'damaged 3',
    ],
  ],
])('erases %s and nothing else', async (kind, expected) => {
  await fill();
  expect(await eraseKind(kind)).toMatchObject({ ok: true });
  expect(await left()).toEqual(expected);
});

it('erases, kind by kind, all there is', async () => {
  await fill();
  for (const kind of ERASABLE) await eraseKind(kind);
  expect(await left()).toEqual([]);
});

it('erases the database itself', async () => {
  await fill();
  expect(await eraseStore()).toMatchObject({ ok: true });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('facewarden');
});

it('leaves nothing to read where a page does not let go', async () => {
  await fill();
  const deaf = await openDB('facewarden');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const erased = eraseStore();
  await waitUntil(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(5000);
  expect(await erased).toMatchObject({ ok: true });
  expect(await deaf.getAll('identity')).toEqual([]);
  deaf.close();
});
