import type { ExposureLevel, Reason, TakesFrom } from '../exposure/reason';
import type { OwnProfile } from './own-profile';
import { profileExposure } from './profile-exposure';

export interface LevelAt {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly level: ExposureLevel;
}

/** The level after each check, oldest first. */
export function levelHistory(profile: OwnProfile, takers: readonly TakesFrom[]): LevelAt[] {
  return profile.checks.map(({ at }, index) => ({
    at,
    level: profileExposure(profile, takers, index).level,
  }));
}

export interface Difference {
  readonly before: ExposureLevel;
  readonly after: ExposureLevel;
  /** Reasons that hold no more. */
  readonly gone: readonly Reason[];
  /** Reasons that did not hold before. */
  readonly come: readonly Reason[];
}

/** What the check with index `to` changed beside the one with index `from`; null where nothing did. */
export function differenceBetween(
  profile: OwnProfile,
  takers: readonly TakesFrom[],
  from: number,
  to: number,
): Difference | null {
  const before = profileExposure(profile, takers, from);
  const after = profileExposure(profile, takers, to);
  const gone = without(before.reasons, after.reasons);
  const come = without(after.reasons, before.reasons);
  if (before.level === after.level && gone.length === 0 && come.length === 0) return null;
  return { before: before.level, after: after.level, gone, come };
}

/** The last time a check changed anything: what it changed, and when; null where none ever did. */
export function lastDifference(
  profile: OwnProfile,
  takers: readonly TakesFrom[],
): { at: string; difference: Difference } | null {
  for (let to = profile.checks.length - 1; to > 0; to -= 1) {
    const difference = differenceBetween(profile, takers, to - 1, to);
    const at = profile.checks[to]?.at;
    if (difference !== null && at !== undefined) return { at, difference };
  }
  return null;
}

function without(reasons: readonly Reason[], others: readonly Reason[]): Reason[] {
  return reasons.filter(({ id }) => !others.some((each) => each.id === id));
}
