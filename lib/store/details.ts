import { forgetIdentity, readIdentity, saveIdentity, type Identity } from './identity';
import { oneAtATime } from './one-at-a-time';
import { success, type StoreResult } from './result';
import { changeSettings, readSettings, type Settings } from './settings';

/** Turning the switch and keeping details exclude each other: else a letter in another window could keep them a moment later. */
const LOCK = 'details';

/**
 * Keeps these of the user's details beside those that are kept, unless the settings say to keep none: the one door through which
 * details get into the store. Whatever another window changed meanwhile stays.
 *
 * @returns whether they are kept.
 */
export function keepDetails(details: Partial<Identity>): Promise<StoreResult<boolean>> {
  return oneAtATime(LOCK, async () => {
    const settings = await readSettings();
    if (!settings.ok) return settings;
    if (!settings.value.settings.keepsDetails) return success(false);
    const old = await readIdentity();
    if (!old.ok) return old;
    const saved = await saveIdentity({ ...old.value.identity, ...details });
    return saved.ok ? success(true) : saved;
  });
}

/** From now on nothing keeps details, and those that are kept are deleted. Answers the settings as they then are. */
export function stopKeepingDetails(): Promise<StoreResult<Settings>> {
  return oneAtATime(LOCK, async () => {
    // First what is there: were the switch turned and the deletion to fail, it would promise what is not so.
    const forgotten = await forgetIdentity();
    return forgotten.ok ? changeSettings((old) => ({ ...old, keepsDetails: false })) : forgotten;
  });
}

/** Lets letters keep details again, where the writer ticks it. */
export function startKeepingDetails(): Promise<StoreResult<Settings>> {
  return changeSettings((old) => ({ ...old, keepsDetails: true }));
}

/** The fields in which two versions of the details differ, as the newer has them. */
export function changedDetails(before: Identity, after: Identity): Partial<Identity> {
  return {
    ...(before.name === after.name ? {} : { name: after.name }),
    ...(before.email === after.email ? {} : { email: after.email }),
    ...(before.postalAddress === after.postalAddress ? {} : { postalAddress: after.postalAddress }),
  };
}
