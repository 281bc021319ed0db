import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BLOCKED_WAIT_MS, closeStore, inTransaction, OPEN_WAIT_MS } from './database';
import {
  deleteElsewhere,
  dump,
  endTransaction,
  freshStore,
  inAnotherContext,
  openFailing,
  openThrowing,
  plant,
} from './store-under-test';
import type { NamedMigration } from './migrations';
import { migrations } from './migrations';
import { waitUntil } from '../../tests/wait-until';

/** The version of the database now, and the name of the step that a later release will add. */
const VERSION = migrations.length;
const NEXT = String(VERSION + 1).padStart(3, '0');

beforeEach(freshStore);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.doUnmock('./migrations');
});

function read() {
  return inTransaction(['settings'], 'readonly', (transaction) =>
    transaction.objectStore('settings').get('a'),
  );
}

function write(value: unknown, key = 'a') {
  return inTransaction(['settings'], 'readwrite', (transaction) =>
    transaction.objectStore('settings').put(value, key),
  );
}

/** The store as a later release will have it: with one migration more. */
function withNext(step: NamedMigration) {
  const steps = [...migrations, step];
  vi.doMock('./migrations', async (original) => ({ ...(await original<object>()), migrations: steps }));
  return inAnotherContext(() => import('./database'));
}

/** Records the connections that the store opens from now on. */
function connections(): () => IDBDatabase[] {
  const open = vi.spyOn(indexedDB, 'open');
  return () => open.mock.results.flatMap(({ type, value }) => (type === 'return' ? [value.result] : []));
}

describe('a usable store', () => {
  it('keeps what was written, after a restart too', async () => {
    expect(await write(1)).toMatchObject({ ok: true });
    closeStore();
    expect(await read()).toEqual({ ok: true, value: 1 });
  });

  it('opens once for many operations at once', async () => {
    const opened = connections();
    await Promise.all([write(1), read(), write(2)]);
    await read();
    expect(opened()).toHaveLength(1);
  });

  it('rolls back and throws on when the work itself has a bug', async () => {
    await write(1);
    const broken = inTransaction(['settings'], 'readwrite', async (transaction) => {
      await transaction.objectStore('settings').put(2, 'a');
      throw new TypeError('a bug');
    });
    await expect(broken).rejects.toThrow('a bug');
    expect(await read()).toEqual({ ok: true, value: 1 });
  });
});

describe('a browser without a usable store', () => {
  it.each([
    ['there is no indexedDB', undefined],
    ['the page sees null', null],
    ['open throws SecurityError', openThrowing('SecurityError')],
    [
      'open answers InvalidStateError, as Firefox does where history is never remembered',
      openFailing('InvalidStateError'),
    ],
  ])('is unavailable when %s', async (_when, factory) => {
    vi.stubGlobal('indexedDB', factory);
    expect(await read()).toMatchObject({ ok: false, why: 'unavailable' });
    expect(await write(1)).toMatchObject({ ok: false, why: 'unavailable' });
  });

  it('is unavailable when the mere look at indexedDB throws', async () => {
    const whole = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get() {
        throw new DOMException('storage is off', 'SecurityError');
      },
    });
    const result = await read();
    Object.defineProperty(globalThis, 'indexedDB', whole ?? {});
    expect(result).toMatchObject({ ok: false, why: 'unavailable' });
  });

  it('tries again at the next operation', async () => {
    vi.stubGlobal('indexedDB', openFailing('InvalidStateError'));
    await read();
    vi.unstubAllGlobals();
    expect(await write(1)).toMatchObject({ ok: true });
  });

  it('is full when not even an empty database fits', async () => {
    vi.stubGlobal('indexedDB', openFailing('QuotaExceededError'));
    expect(await read()).toMatchObject({ ok: false, why: 'full' });
  });

  it('has failed when the disk is broken', async () => {
    vi.stubGlobal('indexedDB', openFailing('UnknownError'));
    expect(await read()).toMatchObject({
      ok: false,
      why: 'failed',
      detail: expect.stringMatching(/^UnknownError/),
    });
  });

  it('has failed when a database of that name lacks our stores', async () => {
    (await openDB('facewarden', 1)).close();
    expect(await read()).toEqual({ ok: false, why: 'failed', detail: 'stores are missing' });
    await deleteElsewhere();
    expect(await write(1)).toMatchObject({ ok: true });
  });
});

describe('two versions at once', () => {
  it('says so when a newer Facewarden has written the data', async () => {
    const newer = await openDB('facewarden', 99);
    newer.close();
    expect(await read()).toMatchObject({ ok: false, why: 'newer-version' });
  });

  it('steps aside for a newer version, and then says so', async () => {
    await write(1);
    const newer = await openDB('facewarden', VERSION + 1);
    expect(await read()).toMatchObject({ ok: false, why: 'newer-version' });
    newer.close();
  });

  it('is blocked after a short wait by an old page that does not let go, and goes on once it does', async () => {
    await write(1);
    closeStore();
    const oldPage = await openDB('facewarden', VERSION);
    const store = await withNext({ name: `${NEXT}-nothing`, run: () => undefined });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

    const count = () =>
      store.inTransaction(['settings'], 'readonly', (tx) => tx.objectStore('settings').count());
    const blocked = count();
    await waitUntil(() => expect(vi.getTimerCount()).toBe(2));
    vi.advanceTimersByTime(BLOCKED_WAIT_MS);
    expect(await blocked).toMatchObject({ ok: false, why: 'blocked' });
    expect(await count()).toMatchObject({ ok: false, why: 'blocked' });

    oldPage.close();
    await waitUntil(async () => expect(await count()).toEqual({ ok: true, value: 1 }));
    store.closeStore();
  });

  it('is blocked, not hanging, behind a request of another page that is blocked itself', async () => {
    const deaf = await openDB('facewarden', 1);
    const erasing = deleteElsewhere();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = read();
    await vi.advanceTimersByTimeAsync(OPEN_WAIT_MS);
    expect(await waiting).toMatchObject({ ok: false, why: 'blocked' });
    deaf.close();
    await erasing;
  });
});

describe('a connection that dies under us', () => {
  it.each<[string, (connection: IDBDatabase) => unknown]>([
    ['was closed without a word', (connection) => connection.close()],
    ['was shut by the browser', (connection) => forceCloseDatabase(connection as never)],
    ['lost its database', () => deleteElsewhere()],
  ])('is opened again when it %s', async (_how, kill) => {
    const opened = connections();
    await write(1);
    await kill(opened()[0]!);
    expect(await write(2)).toMatchObject({ ok: true });
    expect(await read()).toEqual({ ok: true, value: 2 });
    expect(opened()).toHaveLength(2);
  });

  it('runs the work again when its transaction was aborted, and keeps one outcome', async () => {
    let runs = 0;
    const result = await inTransaction(['settings'], 'readwrite', async (transaction) => {
      runs += 1;
      const store = transaction.objectStore('settings');
      await store.put(runs, `run ${runs}`);
      if (runs === 1) endTransaction(unwrap(transaction), 'AbortError');
      return store.count();
    });
    expect(result).toEqual({ ok: true, value: 1 });
    expect(await dump('settings')).toEqual([2]);
  });

  it('fails when it dies again', async () => {
    const result = await inTransaction(['settings'], 'readwrite', async (transaction) => {
      endTransaction(unwrap(transaction), 'AbortError');
      await transaction.objectStore('settings').count();
    });
    expect(result).toMatchObject({ ok: false, why: 'failed' });
  });
});

describe('no room left', () => {
  it('is full when a write is refused, and keeps what was there', async () => {
    await write(1);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await write(2)).toMatchObject({ ok: false, why: 'full' });
    expect(await read()).toEqual({ ok: true, value: 1 });
  });

  it('is full when the commit is refused, of which the requests only know AbortError', async () => {
    await write(1);
    const result = await inTransaction(['settings'], 'readwrite', async (transaction) => {
      const put = transaction.objectStore('settings').put(2, 'a');
      endTransaction(unwrap(transaction), 'QuotaExceededError');
      await put;
    });
    expect(result).toMatchObject({ ok: false, why: 'full' });
    expect(await read()).toEqual({ ok: true, value: 1 });
  });
});

describe('a migration', () => {
  it.each<[string, () => void | Promise<void>]>([
    ['throws at once', () => fail()],
    ['throws after a wait', () => Promise.resolve().then(fail)],
  ])('that %s keeps the old data and says its name', async (_when, run) => {
    await write('old');
    closeStore();
    const store = await withNext({
      name: `${NEXT}-broken`,
      async run(database, transaction) {
        await transaction.objectStore('settings').put('new', 'a');
        database.createObjectStore('half');
        await run();
      },
    });
    const result = await store.inTransaction(['settings'], 'readonly', (tx) =>
      tx.objectStore('settings').count(),
    );
    expect(result).toEqual({
      ok: false,
      why: 'not-upgraded',
      detail: `Error: migration ${NEXT}-broken: it broke`,
    });
    expect(await read()).toEqual({ ok: true, value: 'old' });
  });

  it.each([
    ['not-upgraded', 'ConstraintError'],
    ['full', 'QuotaExceededError'],
  ])('is %s when the browser stops it with %s, and keeps the old data', async (why, name) => {
    await write('old');
    closeStore();
    const store = await withNext({
      name: `${NEXT}-refused`,
      run() {
        throw new DOMException('refused', name);
      },
    });
    const result = await store.inTransaction(['settings'], 'readonly', (tx) =>
      tx.objectStore('settings').count(),
    );
    expect(result).toMatchObject({ ok: false, why });
    expect(await read()).toEqual({ ok: true, value: 'old' });
  });

  it('finds the data of the version before and changes it', async () => {
    await write('old');
    closeStore();
    const store = await withNext({
      name: `${NEXT}-louder`,
      run: async (_database, transaction) => {
        const settings = transaction.objectStore('settings');
        await settings.put(`${await settings.get('a')}!`, 'a');
      },
    });
    const result = await store.inTransaction(['settings'], 'readonly', (tx) =>
      tx.objectStore('settings').get('a'),
    );
    expect(result).toEqual({ ok: true, value: 'old!' });
    store.closeStore();
  });
});

it('plants and dumps, so that the tests built on it mean something', async () => {
  await write(1);
  await plant('settings', 'x', 'b');
  expect(await dump('settings')).toEqual([1, 'x']);
});

function fail(): never {
  throw new Error('it broke');
}
