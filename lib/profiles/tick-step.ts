import type { OwnProfile } from './own-profile';

/**
 * An own profile with a step of its site's guide ticked on a day, or with the tick taken back. Pure.
 *
 * @param day the user's local day, `YYYY-MM-DD`; null takes the tick back
 */
export function tickStep(profile: OwnProfile, step: string, day: string | null): OwnProfile {
  const others = Object.entries(profile.done).filter(([id]) => id !== step);
  return { ...profile, done: Object.fromEntries(day === null ? others : [...others, [step, day]]) };
}
