import * as v from 'valibot';
import { inTransaction } from './database';
import type { StoreResult } from './result';

/** What a letter takes of a profile the user marked as theirs. */
const letterPart = v.object({ site: v.string(), url: v.string() });
export type ProfileForLetter = v.InferOutput<typeof letterPart>;

/** The own profile with this id (`site:handle`), as far as a letter needs it; null where there is none that can be read. */
export function readProfileForLetter(id: string): Promise<StoreResult<ProfileForLetter | null>> {
  return inTransaction(['profiles'], 'readonly', async (transaction) => {
    const parsed = v.safeParse(letterPart, await transaction.objectStore('profiles').get(id));
    return parsed.success ? parsed.output : null;
  });
}
