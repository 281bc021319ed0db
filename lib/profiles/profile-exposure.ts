import type { PageFacts } from '../detect/page-facts';
import { assessExposure } from '../exposure/assess';
import type { Checks, Exposure, TakesFrom } from '../exposure/reason';
import { MARKED } from './mark-profile';
import type { OwnProfile, ProfileCheck } from './own-profile';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a login wall is believed beside newer page facts: sites open again, people change settings. */
const WALL_HOLDS_MS = 90 * DAY_MS;

/** What an own profile exposes by its checks up to the one with this index, the newest by default. Pure. */
export function profileExposure(
  profile: OwnProfile,
  takers: readonly TakesFrom[],
  upTo: number = profile.checks.length - 1,
): Exposure {
  const { facts, checks } = evidenceOf(profile, upTo);
  return assessExposure(facts, takers, checks);
}

/** The newest page facts, stranger check and face check up to one check. A failed stranger check told nothing. */
export function evidenceOf(profile: OwnProfile, upTo: number): { facts: PageFacts; checks: Checks } {
  const known = profile.checks.slice(0, upTo + 1);
  const withFacts = known.findLast(({ facts }) => facts !== null);
  const withStranger = known.findLast(({ stranger }) => stranger !== null && stranger.is !== 'failed');
  const withFace = known.findLast(({ face }) => face !== null);
  const isOld = withStranger !== undefined && isOutdatedWall(withStranger, withFacts);
  return {
    facts: withFacts?.facts ?? nothingSeen(profile),
    checks: { stranger: isOld ? null : (withStranger?.stranger ?? null), face: withFace?.face ?? null },
  };
}

function isOutdatedWall({ stranger, at }: ProfileCheck, facts: ProfileCheck | undefined): boolean {
  if (facts === undefined || stranger?.is === 'reached') return false;
  return Date.parse(facts.at) - Date.parse(at) > WALL_HOLDS_MS;
}

/** A profile that was never seen as a page: nothing is known of it. */
function nothingSeen({ site, handle }: OwnProfile): PageFacts {
  const unknown = { is: 'unknown', sign: 'no-sign' } as const;
  return {
    site,
    handle,
    kind: 'profile',
    photo: { url: '', width: null, height: null, sign: 'no-sign' },
    audience: unknown,
    ownership: { is: 'mine', sign: MARKED },
    name: unknown,
    indexing: unknown,
  };
}
