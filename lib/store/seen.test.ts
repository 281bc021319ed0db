import { inspect } from 'node:util';
import { beforeEach, expect, it } from 'vitest';
import { STORE_NAMES } from './schema';
import { forgetExpired, lookUpSeen, markSeen, MUTED_FOR_MS, SEEN_FOR_MS } from './seen';
import { dump, freshStore, inAnotherContext, plant } from './store-under-test';

const NOW = Date.UTC(2026, 10, 22);
const PROFILE = 'instagram:ada.example';

beforeEach(freshStore);

it('remembers a profile until the mark expires', async () => {
  expect(await lookUpSeen(PROFILE, NOW)).toEqual({ ok: true, value: null });
  expect(await markSeen(PROFILE, 'seen', NOW + SEEN_FOR_MS)).toEqual({ ok: true, value: undefined });
  expect(await lookUpSeen(PROFILE, NOW)).toEqual({ ok: true, value: 'seen' });
  expect(await lookUpSeen('x:ada.example', NOW)).toEqual({ ok: true, value: null });
  expect(await lookUpSeen(PROFILE, NOW + SEEN_FOR_MS - 1)).toEqual({ ok: true, value: 'seen' });
  expect(await lookUpSeen(PROFILE, NOW + SEEN_FOR_MS)).toEqual({ ok: true, value: null });
});

it('keeps a muted profile muted, however often it is seen', async () => {
  await markSeen(PROFILE, 'muted', NOW + MUTED_FOR_MS);
  await markSeen(PROFILE, 'seen', NOW + SEEN_FOR_MS);
  expect(await lookUpSeen(PROFILE, NOW)).toEqual({ ok: true, value: 'muted' });
  expect(await lookUpSeen(PROFILE, NOW + MUTED_FOR_MS - 1)).toEqual({ ok: true, value: 'muted' });
});

it('writes nothing when it only looks', async () => {
  await lookUpSeen(PROFILE, NOW);
  expect(await dump('secrets')).toEqual([]);
});

it('deletes what has expired, and nothing else', async () => {
  await markSeen('x:one', 'seen', NOW - 1);
  await markSeen('x:two', 'seen', NOW);
  await markSeen('x:three', 'seen', NOW + 1);
  await markSeen('x:four', 'muted', NOW + MUTED_FOR_MS);
  expect(await forgetExpired(NOW)).toEqual({ ok: true, value: 2 });
  expect(await dump('seen')).toHaveLength(2);
  expect(await lookUpSeen('x:three', NOW)).toEqual({ ok: true, value: 'seen' });
  expect(await lookUpSeen('x:four', NOW)).toEqual({ ok: true, value: 'muted' });
});

it('stores nothing that tells the profile, and a secret that cannot be read out', async () => {
  await markSeen(PROFILE, 'seen', NOW + SEEN_FOR_MS);
  await markSeen(PROFILE, 'muted', NOW + MUTED_FOR_MS);
  const everything = inspect(await Promise.all(STORE_NAMES.map(dump)), {
    depth: null,
    maxStringLength: null,
  });
  expect(everything).toMatch(/hash: '[0-9a-f]{64}'/);
  // Not "ada" alone, which one hash in seventy holds.
  expect(everything).not.toMatch(/ada\.|example|instagram/i);

  const [secret] = await dump('secrets');
  if (!(secret instanceof CryptoKey)) throw new Error('the secret is no key');
  expect(secret.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', secret)).rejects.toThrow();
});

it('is keyed by the install: the same profile has another hash elsewhere', async () => {
  const hash = async () => {
    freshStore();
    await markSeen(PROFILE, 'seen', NOW + SEEN_FOR_MS);
    return inspect(await dump('seen'));
  };
  expect(await hash()).not.toBe(await hash());
});

it('ends with one secret when two contexts make it at once', async () => {
  const other = await inAnotherContext(() => import('./seen'));
  await Promise.all([
    markSeen('x:one', 'seen', NOW + 1),
    other.markSeen('x:two', 'seen', NOW + 1),
    markSeen('x:three', 'seen', NOW + 1),
  ]);
  expect(await dump('secrets')).toHaveLength(1);
  for (const profile of ['x:one', 'x:two', 'x:three']) {
    expect(await lookUpSeen(profile, NOW)).toEqual({ ok: true, value: 'seen' });
    expect(await other.lookUpSeen(profile, NOW)).toEqual({ ok: true, value: 'seen' });
  }
});

it('makes a new secret in place of a damaged one, and keeps that', async () => {
  await lookUpSeen(PROFILE, NOW);
  await plant('secrets', 'junk', 'seen');
  expect(await lookUpSeen(PROFILE, NOW)).toEqual({ ok: true, value: null });
  await markSeen(PROFILE, 'seen', NOW + 1);
  expect(await lookUpSeen(PROFILE, NOW)).toEqual({ ok: true, value: 'seen' });
  expect(await dump('damaged')).toEqual([{ key: 'secrets.seen', when: expect.any(Number), raw: 'junk' }]);
});
