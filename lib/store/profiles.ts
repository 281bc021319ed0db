import { withCheck } from '../profiles/add-check';
import type { OwnProfile, ProfileCheck } from '../profiles/own-profile';
import { readOwnProfile } from '../profiles/own-profile-schema';
import { inTransaction } from './database';
import { failure, flatten, success, type StoreResult } from './result';

export type ProfileLookUp =
  | { readonly is: 'found'; readonly profile: OwnProfile }
  | { readonly is: 'missing' }
  /** It is there and kept, but this version cannot read it. */
  | { readonly is: 'damaged' };

/** All own profiles that can be read, the first marked first, and how many are kept that cannot. */
export function listProfiles(): Promise<StoreResult<{ profiles: OwnProfile[]; damaged: number }>> {
  return inTransaction(['profiles'], 'readonly', async (transaction) => {
    const all = (await transaction.objectStore('profiles').getAll()).map(readOwnProfile);
    const profiles = all.filter((profile) => profile !== null);
    return {
      profiles: profiles.toSorted((a, b) => (`${a.since} ${a.id}` < `${b.since} ${b.id}` ? -1 : 1)),
      damaged: all.length - profiles.length,
    };
  });
}

/** Whether a profile is kept as the user's own, readable or not. */
export function isOwnProfile(id: string): Promise<StoreResult<boolean>> {
  return inTransaction(['profiles'], 'readonly', async (transaction) => {
    return (await transaction.objectStore('profiles').getKey(id)) !== undefined;
  });
}

/** One own profile by its id, `site:handle`. */
export function readProfile(id: string): Promise<StoreResult<ProfileLookUp>> {
  return inTransaction(['profiles'], 'readonly', async (transaction) =>
    look(await transaction.objectStore('profiles').get(id)),
  );
}

/**
 * Keeps a profile as the user's own. One that is kept already gets the new checks and keeps its history, its ticks and its
 * first day; one that cannot be read is put aside first.
 */
export async function markProfile(profile: OwnProfile): Promise<StoreResult<OwnProfile>> {
  if (readOwnProfile(profile) === null) return failure('failed', 'not a valid profile');
  return inTransaction(['profiles', 'damaged'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('profiles');
    const raw: unknown = await store.get(profile.id);
    const old = look(raw);
    if (old.is === 'damaged') {
      await transaction.objectStore('damaged').add({ key: `profiles.${profile.id}`, when: Date.now(), raw });
    }
    const kept = old.is === 'found' ? profile.checks.reduce(withCheck, old.profile) : profile;
    await store.put(old.is === 'found' ? { ...fieldsOf(raw), ...kept } : kept);
    return kept;
  });
}

/**
 * Reads, changes and writes one profile in one transaction, so that two windows at once lose nothing. `change` must be pure: it
 * may run twice. Fields of a newer version survive.
 */
export async function changeProfile(
  id: string,
  change: (old: OwnProfile) => OwnProfile,
): Promise<StoreResult<ProfileLookUp>> {
  const changed = await inTransaction(
    ['profiles'],
    'readwrite',
    async (transaction): Promise<StoreResult<ProfileLookUp>> => {
      const store = transaction.objectStore('profiles');
      const raw: unknown = await store.get(id);
      const old = look(raw);
      if (old.is !== 'found') return success(old);
      const next = { ...fieldsOf(raw), ...change(old.profile), id };
      const now = look(next);
      if (now.is !== 'found') return failure('failed', 'not a valid profile');
      await store.put(next);
      return success(now);
    },
  );
  return flatten(changed);
}

/** Puts one check to a profile's history; the oldest give way beyond the number kept. */
export function addCheck(id: string, check: ProfileCheck): Promise<StoreResult<ProfileLookUp>> {
  return changeProfile(id, (old) => withCheck(old, check));
}

/** Forgets a profile and its whole history, readable or not. One that is gone already is no failure. */
export function forgetProfile(id: string): Promise<StoreResult<void>> {
  return inTransaction(['profiles'], 'readwrite', (transaction) =>
    transaction.objectStore('profiles').delete(id),
  );
}

function look(raw: unknown): ProfileLookUp {
  if (raw === undefined) return { is: 'missing' };
  const profile = readOwnProfile(raw);
  return profile === null ? { is: 'damaged' } : { is: 'found', profile };
}

function fieldsOf(raw: unknown): object {
  return typeof raw === 'object' && raw !== null ? raw : {};
}
