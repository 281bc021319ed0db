import type { Migration } from '../migrations';

/** What firms sent back, kept apart from the requests so that a list of them stays quick to read. */
const attachments: Migration = (database) => {
  const store = database.createObjectStore('attachments', { keyPath: 'id' });
  store.createIndex('request', 'request');
};

export default attachments;
