import * as v from 'valibot';
import { sealSchema } from '../backup/seal';

/** Its key in the store `secrets`. */
export const LOCK = 'lock';

const lockSchema = v.looseObject({
  version: v.literal(1),
  /** Names the data key: the same as long as records are sealed with it. */
  id: v.pipe(v.string(), v.nonEmpty()),
  /**
   * `sealing`: set, but some records may lie as they did before. `on`: all are sealed. `opening`: being taken off, new records
   * are written unsealed.
   */
  state: v.picklist(['sealing', 'on', 'opening']),
  /** The data key, sealed with the passphrase as a backup is. */
  key: sealSchema,
});
export type LockRecord = v.InferOutput<typeof lockSchema>;

/** What lies under the key of the lock: null where no lock is set, `broken` for what is none. */
export function parseLock(raw: unknown): LockRecord | null | 'broken' {
  if (raw === undefined) return null;
  const parsed = v.safeParse(lockSchema, raw);
  return parsed.success ? parsed.output : 'broken';
}

/** Whether two readings of the lock ask for records to be written in the same way. */
export function isSameLock(a: LockRecord | null | 'broken', b: LockRecord | null | 'broken'): boolean {
  if (a === null || b === null || a === 'broken' || b === 'broken') return a === b;
  return a.id === b.id && (a.state === 'opening') === (b.state === 'opening');
}
