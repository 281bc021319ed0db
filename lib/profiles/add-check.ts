import type { OwnProfile, ProfileCheck } from './own-profile';

/** More than eight years of checks every month; older ones give way. */
export const MAX_CHECKS = 100;

/** The profile with one check more. The oldest give way, but for the first: what it was like before. */
export function withCheck(profile: OwnProfile, check: ProfileCheck): OwnProfile {
  const all = [...profile.checks, check].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const [first] = all;
  const checks =
    all.length <= MAX_CHECKS || first === undefined ? all : [first, ...all.slice(1 - MAX_CHECKS)];
  return { ...profile, checks };
}
