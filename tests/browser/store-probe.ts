import type { BrowserPage } from './driver';

/** What lies in one object store: `[key, value]` each. Keys of cryptography show as `{}`. */
export type StoreContent = Readonly<Record<string, readonly (readonly [unknown, unknown])[]>>;

/** Everything in the extension's database, read from one of its pages; empty where there is no database yet. */
export async function readStore(own: BrowserPage): Promise<StoreContent> {
  const json = await own.evaluate(async () => {
    const content: Record<string, unknown[]> = {};
    // Opening a database that is not there would make an empty one.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'facewarden')) return '{}';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('facewarden');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    for (const name of database.objectStoreNames) {
      content[name] = await new Promise<unknown[]>((resolve) => {
        const entries: unknown[] = [];
        const walk = database.transaction(name).objectStore(name).openCursor();
        walk.onsuccess = () => {
          const cursor = walk.result;
          if (cursor === null) return resolve(entries);
          entries.push([cursor.key, cursor.value]);
          cursor.continue();
        };
      });
    }
    database.close();
    return JSON.stringify(content);
  });
  return JSON.parse(json);
}

/** Puts a value into a store of the existing database, past everything that checks it. */
export function putRaw(own: BrowserPage, store: string, key: string, value: unknown): Promise<boolean> {
  return own.evaluate(
    (raw) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('facewarden');
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(raw.store, 'readwrite');
          transaction.objectStore(raw.store).put(raw.value, raw.key);
          transaction.oncomplete = () => (database.close(), resolve(true));
          transaction.onabort = () => reject(new Error(String(transaction.error)));
        };
        opening.onerror = () => reject(new Error(String(opening.error)));
      }),
    { store, key, value },
  );
}

/** Empties every store of the extension's database. */
export function eraseStore(own: BrowserPage): Promise<boolean> {
  return own.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'facewarden')) return true;
    return new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open('facewarden');
      opening.onsuccess = () => {
        const database = opening.result;
        const names = [...database.objectStoreNames];
        if (names.length === 0) return (database.close(), resolve(true));
        const transaction = database.transaction(names, 'readwrite');
        for (const name of names) transaction.objectStore(name).clear();
        transaction.oncomplete = () => (database.close(), resolve(true));
        transaction.onabort = () => reject(new Error(String(transaction.error)));
      };
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
  });
}
