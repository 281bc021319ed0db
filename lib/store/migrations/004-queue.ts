import type { Migration } from '../migrations';

/** The firms still to be written to, in one record: the queue of "Opt out everywhere". */
const queue: Migration = (database) => {
  database.createObjectStore('queue');
};

export default queue;
