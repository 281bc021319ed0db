import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { closeStore } from './database';

/** An empty store, as after installing. For tests: call it before each. */
export function freshStore(): void {
  closeStore();
  globalThis.indexedDB = new IDBFactory();
}

/** Writes a value past all checks, as a damaged disk or another version would have left it. */
export async function plant(store: string, value: unknown, key?: IDBValidKey): Promise<void> {
  const database = await openDB('facewarden');
  await database.put(store, value, key);
  database.close();
}

/** Everything a store holds, past all checks. */
export async function dump(store: string): Promise<unknown[]> {
  const database = await openDB('facewarden');
  const all: unknown[] = await database.getAll(store);
  database.close();
  return all;
}

/** The same module as another page of the extension has it: its own connection, its own channel. */
export async function inAnotherContext<Module>(load: () => Promise<Module>): Promise<Module> {
  vi.resetModules();
  return load();
}

/** Deletes the database from elsewhere, as an erase in another page does. */
export function deleteElsewhere(): Promise<void> {
  return deleteDB('facewarden');
}

/** A factory whose `open` throws. */
export function openThrowing(name: string) {
  return {
    open() {
      throw new DOMException('simulated', name);
    },
  };
}

/** A factory whose `open` answers a request that fails, as browsers do, instead of throwing. */
export function openFailing(name: string) {
  return {
    open() {
      const request = new IDBOpenDBRequest();
      Object.assign(request, { readyState: 'done', error: new DOMException('simulated', name) });
      // The fake's own kind of event, the only one its requests take.
      setTimeout(() => request.dispatchEvent(new IDBVersionChangeEvent('error')));
      return request;
    },
  };
}

/** Ends a transaction as the browser does, for a reason of its own. */
export function endTransaction(transaction: object, reason: string): void {
  if (!('_abort' in transaction) || typeof transaction._abort !== 'function') throw new Error('not a fake');
  transaction._abort(reason);
}

/** `navigator.locks` as browsers have them, for all contexts of a test: one holder of a name at a time. */
export function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const mine = (tails.get(name) ?? Promise.resolve()).then(work);
      tails.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}
