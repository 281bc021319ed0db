import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { requestUnder } from '../requests/request-under-test';
import { requestParts, type RequestPart } from './request-parts';
import { requestStore } from './request-store';
import type * as Seal from './backup/seal';
import { setLock } from './lock/lock';
import { freshStore, plant } from './store-under-test';
import { waitUntil } from '../../tests/wait-until';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', async () => (await import('./lock/session-under-test')).browserWithSession(session));
// One round of the passphrase's 600,000: what they cost is the backup's matter.
vi.mock('./backup/seal', async (load) => {
  const real = await load<typeof Seal>();
  return { ...real, seal: (bytes: Uint8Array<ArrayBuffer>, typed: string) => real.seal(bytes, typed, 1) };
});

const COUNT = 700;
const going = () => new AbortController().signal;

beforeEach(() => {
  vi.restoreAllMocks();
  session.clear();
  freshStore();
});

async function fill(count: number): Promise<string[]> {
  // Makes the database.
  await requestStore.listRequests();
  const ids = Array.from({ length: count }, (_none, index) => `r${String(index).padStart(5, '0')}`);
  const database = await openDB('facewarden');
  const transaction = database.transaction('requests', 'readwrite');
  for (const id of ids) void transaction.store.put({ ...requestUnder('eu-gdpr', ['access']), id });
  await transaction.done;
  database.close();
  return ids;
}

async function* parts(signal: AbortSignal): AsyncGenerator<RequestPart> {
  for await (const part of requestParts(signal)) {
    if (!part.ok) throw new Error(part.detail);
    yield part.value;
  }
}

async function idsOf(signal: AbortSignal): Promise<string[]> {
  const ids: string[] = [];
  for await (const { requests } of parts(signal)) ids.push(...requests.map(({ id }) => id));
  return ids;
}

it('gives each request once, by id, with what is added meanwhile and what cannot be read', async () => {
  const ids = await fill(COUNT);
  await plant('requests', { id: 'r00600-broken' });
  const found: string[] = [];
  const ends: boolean[] = [];
  let damaged = 0;
  for await (const part of parts(going())) {
    if (found.length === 0) await plant('requests', { ...requestUnder('eu-gdpr', ['access']), id: 'z' });
    found.push(...part.requests.map(({ id }) => id));
    damaged += part.damaged;
    ends.push(part.isLast);
  }
  expect(found).toEqual([...ids, 'z']);
  expect(damaged).toBe(1);
  expect(ends.indexOf(true)).toBe(ends.length - 1);
  expect(ends.length).toBeGreaterThan(5);
});

it('under a lock opens no more than the first part before that is there, then some parts ahead, and stops', async () => {
  const ids = await fill(COUNT);
  expect((await setLock('seven quiet rivers run')).ok).toBe(true);
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
  const life = new AbortController();
  const pass = parts(life.signal);
  const first = await pass.next();
  expect(decrypt).toHaveBeenCalledTimes(first.value?.requests.length ?? 0);
  expect(first.value?.requests.length).toBeLessThan(COUNT / 10);

  const second = await pass.next();
  const own = (first.value?.requests.length ?? 0) + (second.value?.requests.length ?? 0);
  // What comes next is being opened already while this is used.
  await waitUntil(() => expect(decrypt.mock.calls.length).toBeGreaterThan(own));
  life.abort();
  expect(await pass.next()).toEqual({ done: true, value: undefined });
  expect(decrypt.mock.calls.length).toBeLessThan(COUNT);
  expect(await idsOf(going())).toEqual(ids);
});

it('of two passes at once gives the first part of both, and the rest of one after the other', async () => {
  const ids = await fill(COUNT);
  const order: string[] = [];
  async function follow(name: string): Promise<string[]> {
    const found: string[] = [];
    for await (const part of parts(going())) {
      order.push(found.length === 0 ? `${name} first` : name);
      found.push(...part.requests.map(({ id }) => id));
    }
    return found;
  }
  const left = new AbortController();
  const [one, none, two] = await Promise.all([follow('a'), leaveAtFirst(left), follow('b')]);
  expect([one, two]).toEqual([ids, ids]);
  expect(none).toBe(1);
  expect(order.slice(0, 2).sort()).toEqual(['a first', 'b first']);
  expect(order.slice(2).join('')).toMatch(/^(a+b+|b+a+)$/);
});

/** Whoever leaves a pass at its first part holds up nobody. */
async function leaveAtFirst(left: AbortController): Promise<number> {
  for await (const _part of parts(left.signal)) {
    left.abort();
    return 1;
  }
  return 0;
}
