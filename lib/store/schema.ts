import type { DBSchema } from 'idb';

/**
 * The database as the newest migration leaves it. Values that pages read are `unknown` here on purpose: what lies on the
 * disk may come from another version or be damaged, so each repository checks what it takes out.
 */
export interface StoreSchema extends DBSchema {
  /** One record under the key `settings`, and under `announced` what notifications have told (announced.ts). */
  settings: { key: string; value: unknown };
  /** One record under the key `identity`: the user's own details. */
  identity: { key: string; value: unknown };
  requests: { key: string; value: { readonly id: string } };
  /** Contacts of firms that the user corrected, by the firm's id. */
  corrections: { key: string; value: { readonly collector: string } };
  /** Profiles the user marked as theirs, by `site:handle`. */
  profiles: { key: string; value: { readonly id: string } };
  /** One record under the key `queue`: the firms still to be written to. */
  queue: { key: string; value: unknown };
  /** What firms sent back. */
  attachments: {
    key: string;
    value: { readonly id: string; readonly request: string };
    indexes: { request: string };
  };
  /** Keys made on this machine that never leave it, and the lock with the days on which something is due (lock/). */
  secrets: { key: string; value: unknown };
  /** Keyed hashes of profiles that were shown a warning. No address, no handle. */
  seen: { key: [hash: string, kind: string]; value: SeenMark; indexes: { expires: number } };
  /** Records that did not pass their check, as they were before something was written over them. */
  damaged: { key: number; value: DamagedRecord; indexes: { key: string } };
}

export const STORE_NAMES = [
  'settings',
  'identity',
  'requests',
  'corrections',
  'profiles',
  'queue',
  'attachments',
  'secrets',
  'seen',
  'damaged',
] as const;
export type StoreName = (typeof STORE_NAMES)[number];

export interface SeenMark {
  readonly hash: string;
  readonly kind: 'seen' | 'muted';
  /** Milliseconds since 1970. From this moment on the mark counts for nothing. */
  readonly expires: number;
}

export interface DamagedRecord {
  /** What the record was: `settings`, `identity`, or the key of a secret. */
  readonly key: string;
  readonly when: number;
  /** Missing where the record is sealed (lock/box.ts). */
  readonly raw?: unknown;
}
