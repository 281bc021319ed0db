import type { Migration } from '../migrations';

/** Contacts of firms that the user corrected, one record a firm. */
const contactCorrections: Migration = (database) => {
  database.createObjectStore('corrections', { keyPath: 'collector' });
};

export default contactCorrections;
