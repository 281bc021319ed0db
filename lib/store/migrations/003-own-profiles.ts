import type { Migration } from '../migrations';

/** The profiles that the user marked as theirs, one record a profile. */
const ownProfiles: Migration = (database) => {
  database.createObjectStore('profiles', { keyPath: 'id' });
};

export default ownProfiles;
