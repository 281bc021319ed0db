import { readRequest } from '../../requests/request';
import { isPlainRecord } from '../plain-record';
import { STORE_NAMES, type StoreName } from '../schema';

/**
 * What a backup holds: everything the user made. Not the marks of seen profiles, whose key can leave this machine by no way,
 * nor records that were set aside as damaged.
 */
export const KEPT_STORES = [
  'settings',
  'identity',
  'requests',
  'corrections',
  'profiles',
  'queue',
  'attachments',
] as const satisfies readonly StoreName[];
export type KeptStore = (typeof KEPT_STORES)[number];

/** Whether a name from a file is one of them. */
export function isKeptStore(name: string): name is KeptStore {
  return KEPT_STORES.some((store) => store === name);
}

/** Field that holds a record's key; null where the key stands outside of it. */
export const KEY_FIELDS: Readonly<Record<KeptStore, string | null>> = {
  settings: null,
  identity: null,
  requests: 'id',
  corrections: 'collector',
  profiles: 'id',
  queue: null,
  attachments: 'id',
};

/**
 * Whether a record from a file may enter a store under this key. The store's own readers check each field again when they
 * read, so this is the door, not the whole house: a request has to be one, every other record has to be under its own key.
 */
export function maySet(store: KeptStore, key: unknown, value: unknown): boolean {
  if (typeof key !== 'string' || key === '' || key.length > 500 || !isPlainRecord(value)) return false;
  const field = KEY_FIELDS[store];
  if (field === null) return key === store;
  if (value[field] !== key) return false;
  return store === 'requests' ? readRequest(value) !== null : true;
}

/** Stores a backup leaves out, for the test that no new one is forgotten. */
export const LEFT_OUT: readonly StoreName[] = STORE_NAMES.filter((name) => !isKeptStore(name));
