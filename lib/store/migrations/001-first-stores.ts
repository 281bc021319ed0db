import type { Migration } from '../migrations';

/** The stores of the first release. */
const firstStores: Migration = (database) => {
  database.createObjectStore('settings');
  database.createObjectStore('identity');
  database.createObjectStore('requests', { keyPath: 'id' });
  database.createObjectStore('secrets');
  const seen = database.createObjectStore('seen', { keyPath: ['hash', 'kind'] });
  seen.createIndex('expires', 'expires');
  const damaged = database.createObjectStore('damaged', { autoIncrement: true });
  damaged.createIndex('key', 'key');
};

export default firstStores;
