import { addDays } from '../requests/calendar-day';
import { localDay } from '../requests/today';
import type { OwnProfile } from './own-profile';

export const LOOK_AGAIN_DAYS = [30, 90, 180] as const;
/** After how many days to look at own profiles again; null: never. */
export type LookAgainDays = (typeof LOOK_AGAIN_DAYS)[number] | null;

export interface DueProfile {
  readonly profile: OwnProfile;
  /** The day since which it is time to look again, `YYYY-MM-DD`. */
  readonly since: string;
}

/** The own profiles that were not looked at for long enough by `today`, the longest waiting first. */
export function profilesDue(
  profiles: readonly OwnProfile[],
  settings: { readonly lookAgainDays: LookAgainDays },
  today: string,
): DueProfile[] {
  return profiles
    .flatMap((profile) => {
      const since = lookAgainOn(profile, settings.lookAgainDays);
      return since === null || since > today ? [] : [{ profile, since }];
    })
    .sort((a, b) => (a.since < b.since ? -1 : 1));
}

/** The local day on which to look at a profile again; null where the user wants no reminder. */
export function lookAgainOn(profile: OwnProfile, lookAgainDays: LookAgainDays): string | null {
  return lookAgainDays === null ? null : addDays(lastLooked(profile), lookAgainDays);
}

/** The local day of the newest check, or the one it was marked on. */
export function lastLooked({ checks, since }: OwnProfile): string {
  const at = checks.at(-1)?.at;
  return at === undefined ? since : localDay(new Date(at));
}
