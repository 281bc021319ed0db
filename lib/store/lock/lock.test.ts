import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../attachments/sha-256';
import type { Queue } from '../../requests/queue';
import { requestUnder } from '../../requests/request-under-test';
import { addAttachment, listAttachments, readAttachment } from '../attachments';
import { makeBackup, readBackup } from '../backup/backup';
import { importBackup } from '../backup/import-backup';
import type * as Seal from '../backup/seal';
import { onOwnChange } from '../changes';
import { eraseKind, eraseStore } from '../erase';
import { readIdentity, saveIdentity } from '../identity';
import { startQueue, readQueue } from '../queue';
import { requestStore } from '../request-store';
import { STORE_NAMES } from '../schema';
import { changeSettings, readSettings } from '../settings';
import { dump, freshStore, inAnotherContext, plant } from '../store-under-test';
import { changePassphrase, lockNow, readLockState, removeLock, setLock, touchLock, unlock } from './lock';
import { IDLE_MINUTES } from './session-key';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', async () => (await import('./session-under-test')).browserWithSession(session));
// One round of the passphrase's 600,000: what they cost is the backup's matter.
vi.mock('../backup/seal', async (load) => {
  const real = await load<typeof Seal>();
  return { ...real, seal: (bytes: Uint8Array<ArrayBuffer>, typed: string) => real.seal(bytes, typed, 1) };
});

const PASSPHRASE = 'seven quiet rivers run';
const OTHER = 'eight quiet rivers ran';
const IDENTITY = { name: 'Mara Lindqvist', email: 'mara@example.org', postalAddress: 'Elm Row 9' };
/** Of each sealed kind something that nobody may find in the stored bytes. */
const SECRETS = [
  'Lindqvist',
  'mara@example',
  'Elm Row',
  'instagram.com',
  'clearview',
  'WE HOLD 12 FACES',
  'scan-of-mara',
  'broken-old-name',
  'FW-7K3Q9D',
  'eu-gdpr',
];
const QUEUE: Queue = {
  madeAt: '2026-11-22T09:30:00.000Z',
  country: 'FR',
  region: null,
  law: 'eu-gdpr',
  profileUrls: ['https://www.instagram.com/anna/'],
  photoUrls: [],
  isPutAway: false,
  items: [{ collector: 'clearview-ai', state: { is: 'ready' } }],
};

beforeEach(() => {
  session.clear();
  freshStore();
});
afterEach(() => void vi.restoreAllMocks());

interface Filled {
  readonly request: string;
  readonly attachment: string;
}

async function fill(): Promise<Filled> {
  await plantDamaged();
  await saveIdentity(IDENTITY);
  await startQueue(QUEUE);
  const request = await addRequest();
  const data = new TextEncoder().encode('WE HOLD 12 FACES').buffer;
  const attached = await addAttachment({
    request,
    name: 'scan-of-mara.txt',
    type: 'text/plain',
    size: data.byteLength,
    addedAt: '2026-11-22T09:00:00.000Z',
    sha256: await sha256(data),
    data,
  });
  if (!attached.ok) throw new Error(attached.detail);
  return { request, attachment: attached.value.id };
}

async function plantDamaged(): Promise<void> {
  await readIdentity();
  await plant('damaged', { key: 'identity', when: 1, raw: { name: ['broken-old-name'] } });
}

async function addRequest(): Promise<string> {
  const { id: _, ...draft } = requestUnder('eu-gdpr', ['access'], {
    kind: 'noted',
    at: '2026-11-23T10:00:00.000Z',
    text: 'One',
  });
  const added = await requestStore.addRequest(draft);
  if (!added.ok) throw new Error(added.detail);
  return added.value.id;
}

/** All that pages read, as one value to compare. */
async function everything({ request, attachment }: Filled) {
  const read = await readAttachment(attachment);
  return {
    identity: await readIdentity(),
    queue: await readQueue(),
    list: await requestStore.listRequests(),
    request: await requestStore.readRequest(request),
    attachments: await listAttachments(request),
    content: read.ok && read.value !== null ? new TextDecoder().decode(read.value.data) : read,
  };
}

async function found(): Promise<string[]> {
  const bytes = Buffer.concat(
    await Promise.all(STORE_NAMES.map(async (name) => serialize(await dump(name)))),
  );
  return SECRETS.filter((secret) => bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le')));
}

function notedTexts(raw: Awaited<ReturnType<typeof requestStore.readRequest>>): string[] {
  if (!raw.ok || raw.value.is !== 'found') return [];
  return raw.value.request.events.flatMap((event) => ('text' in event ? [String(event.text)] : []));
}

describe('a lock', () => {
  it('leaves no word of what it covers in any stored byte, and gives all of it back', async () => {
    const filled = await fill();
    const before = await everything(filled);
    expect((await found()).sort()).toEqual([...SECRETS].sort());

    expect(await setLock(PASSPHRASE)).toEqual({ ok: true, value: undefined });
    expect(await found()).toEqual([]);
    expect(await everything(filled)).toEqual(before);

    await lockNow();
    for (const answer of Object.values(await everything(filled))) {
      expect(answer).toMatchObject({ ok: false, why: 'locked' });
    }
    expect(await saveIdentity(IDENTITY)).toMatchObject({ why: 'locked' });
    expect(await makeBackup(new Date(), null)).toMatchObject({ why: 'locked' });
    expect((await readSettings()).ok && (await changeSettings((old) => old)).ok).toBe(true);

    expect(await unlock(OTHER)).toEqual({ ok: true, value: 'wrong-passphrase' });
    expect(await readLockState()).toEqual({ ok: true, value: 'locked' });
    expect(await unlock(PASSPHRASE)).toEqual({ ok: true, value: 'open' });
    expect(await everything(filled)).toEqual(before);
  });

  it('seals what is written while it is on', async () => {
    await readIdentity();
    await setLock(PASSPHRASE);
    const filled = await fill();
    await requestStore.appendEvent(filled.request, {
      kind: 'noted',
      at: '2026-11-23T10:00:00.000Z',
      text: 'Elm Row',
    });
    expect(await found()).toEqual(['broken-old-name']); // Planted by the test past all locks.
    expect(notedTexts(await requestStore.readRequest(filled.request))).toEqual(['One', 'Elm Row']);
  });

  it('keeps the events of two windows that write at once', async () => {
    const id = await addRequest();
    await setLock(PASSPHRASE);
    const other = (await inAnotherContext(() => import('../request-store'))).requestStore;
    const appending = ['2', '3', '4', '5', '6', '7'].map((text, index) =>
      (index % 2 === 0 ? requestStore : other).appendEvent(id, {
        kind: 'noted',
        at: '2026-11-23T10:00:00.000Z',
        text,
      }),
    );
    expect((await Promise.all(appending)).map(({ ok }) => ok)).not.toContain(false);
    expect(notedTexts(await requestStore.readRequest(id)).sort()).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      'One',
    ]);
  });

  it('takes one sealed record for no other', async () => {
    const [one, two] = [await addRequest(), await addRequest()];
    await setLock(PASSPHRASE);
    const records = await dump('requests');
    const other = records.find((record) => (record as { id: string }).id === two);
    await plant('requests', { ...(other as object), id: one });
    expect(await requestStore.readRequest(one)).toEqual({ ok: true, value: { is: 'damaged' } });
    expect(await requestStore.readRequest(two)).toMatchObject({ value: { is: 'found' } });
    expect(
      await requestStore.appendEvent(one, { kind: 'noted', at: '2026-11-23T10:00:00.000Z', text: 'x' }),
    ).toEqual({
      ok: true,
      value: { is: 'damaged' },
    });
  });

  it('is gone on with where setting it, or taking it off, was killed half-way', async () => {
    const filled = await fill();
    const before = await everything(filled);
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let calls = 0;
    // The wrapped key, the details, the list: at the first request the machine stops.
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((...args) => {
      calls += 1;
      if (calls > 3) throw new Error('killed');
      return encrypt(...args);
    });
    await expect(setLock(PASSPHRASE)).rejects.toThrow('killed');
    vi.restoreAllMocks();
    expect(await found()).toContain('clearview');
    expect(await found()).not.toContain('mara@example');
    expect(await everything(filled)).toEqual(before);

    await lockNow();
    await unlock(PASSPHRASE);
    expect(await found()).toEqual([]);

    const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
    calls = 0;
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation((...args) => {
      calls += 1;
      if (calls > 3) throw new Error('killed');
      return decrypt(...args);
    });
    await expect(removeLock(PASSPHRASE)).rejects.toThrow('killed');
    vi.restoreAllMocks();
    expect(await everything(filled)).toEqual(before);
    await lockNow();
    expect(await unlock(PASSPHRASE)).toEqual({ ok: true, value: 'open' });
    expect(await readLockState()).toEqual({ ok: true, value: 'off' });
    expect((await found()).sort()).toEqual([...SECRETS].sort());
    expect(await everything(filled)).toEqual(before);
  });

  it('opens with the new passphrase alone once it was changed', async () => {
    const filled = await fill();
    await setLock(PASSPHRASE);
    const before = await everything(filled);
    expect(await changePassphrase(OTHER, OTHER)).toEqual({ ok: true, value: 'wrong-passphrase' });
    expect(await changePassphrase(PASSPHRASE, OTHER)).toEqual({ ok: true, value: 'open' });
    await lockNow();
    expect(await unlock(PASSPHRASE)).toEqual({ ok: true, value: 'wrong-passphrase' });
    expect(await unlock(OTHER)).toEqual({ ok: true, value: 'open' });
    expect(await everything(filled)).toEqual(before);
  });

  it('locks by itself after half an hour without use, and outlives the marks it lies beside', async () => {
    const filled = await fill();
    await setLock(PASSPHRASE);
    await eraseKind('marks');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + (IDLE_MINUTES + 1) * 60_000);
    expect(await requestStore.readRequest(filled.request)).toMatchObject({ why: 'locked' });
    expect(session.size).toBe(0);
    vi.restoreAllMocks();
    await unlock(PASSPHRASE);
    await eraseStore();
    expect(session.size).toBe(0);
    expect(await readLockState()).toEqual({ ok: true, value: 'off' });
  });

  it.each([
    ['is read', () => readIdentity()],
    ['is used', () => touchLock()],
  ])(
    'tells every page that half an hour without use is over, when the first of them %s',
    async (_name, act) => {
      await setLock(PASSPHRASE);
      const told: string[] = [];
      const life = new AbortController();
      onOwnChange((changed) => told.push(changed), life.signal);
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + (IDLE_MINUTES + 1) * 60_000);
      await act();
      life.abort();
      expect(told).toEqual(['lock']);
      expect(await readLockState()).toEqual({ ok: true, value: 'locked' });
    },
  );

  it('opens records for a backup, and seals those a backup brings', async () => {
    const filled = await fill();
    await setLock(PASSPHRASE);
    const before = await everything(filled);
    const made = await makeBackup(new Date(), null);
    if (!made.ok || made.value.is !== 'made') throw new Error('no backup');
    const text = await made.value.file.text();
    expect(text).toContain('Lindqvist');
    const reading = await readBackup(new Blob([text]), null);
    if (reading.is !== 'backup') throw new Error(reading.is);
    await eraseKind('requests');
    await eraseKind('details');
    expect(await importBackup(reading.backup, 'merge')).toMatchObject({ ok: true, value: { added: 4 } });
    expect(await everything(filled)).toEqual(before);
    expect(await importBackup(reading.backup, 'merge')).toMatchObject({ ok: true, value: { added: 0 } });
    expect(await importBackup(reading.backup, 'replace')).toMatchObject({ ok: true, value: { added: 4 } });
    expect(await everything(filled)).toEqual(before);
    expect(await found()).toEqual([]);
  });
});
