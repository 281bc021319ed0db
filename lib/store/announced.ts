import * as v from 'valibot';
import { inTransaction } from './database';
import type { StoreResult } from './result';

// Beside the settings, under a key of its own: it is no setting, and no page shows it.
const KEY = 'announced';

/** What notifications have told. `day` is the user's local day of the last one; `keys` name what is due. */
const announcedSchema = v.object({ day: v.string(), keys: v.array(v.string()) });

/**
 * Picks out of what is due (`keys`) what no notification has told yet, and remembers it as told; nothing where one was shown
 * today already. In one transaction, so that two checks at once tell it once. A clock set back or ahead repeats nothing: what
 * was told is known by its key.
 */
export function takeUnannounced(
  keys: readonly string[],
  today: string,
): Promise<StoreResult<readonly string[]>> {
  return inTransaction(['settings'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('settings');
    const parsed = v.safeParse(announcedSchema, await store.get(KEY));
    const old = parsed.success ? parsed.output : { day: '', keys: [] };
    const told = new Set(old.keys);
    const fresh = old.day === today ? [] : keys.filter((key) => !told.has(key));
    if (fresh.length === 0) return [];
    // What is due no more is forgotten; but behind a clock set back it may only be due not yet again.
    const kept = old.keys.filter((key) => old.day > today || keys.includes(key));
    await store.put({ day: today, keys: [...kept, ...fresh] }, KEY);
    return fresh;
  });
}
