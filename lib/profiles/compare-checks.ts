import type { ExposureLevel } from '../exposure/assess';
import type { ProfileCheck } from './own-profile';

export type Direction = 'better' | 'worse' | 'same' | 'unknown';

export type PointId = 'reach' | 'audience' | 'photo' | 'face' | 'name' | 'indexing' | 'data';

/** What one check says about one point: a word for it and, for a photo, its width. */
export interface Seen {
  readonly value:
    | 'open'
    | 'wall'
    | 'gone'
    | 'everyone'
    | 'approved'
    | 'sized'
    | 'unsized'
    | 'none'
    | 'shown'
    | 'hidden'
    | 'allowed'
    | 'refused'
    | 'nothing'
    | 'face'
    | 'no-face'
    | 'unknown';
  readonly pixels: number | null;
}

export interface PointDifference {
  readonly id: PointId;
  readonly before: Seen;
  readonly after: Seen;
  /** `unknown` where one of the two does not tell enough. */
  readonly direction: Direction;
}

export interface CheckDifference {
  /** When the two checks were made, ISO 8601 in UTC. */
  readonly from: string;
  readonly to: string;
  readonly before: ExposureLevel | null;
  readonly after: ExposureLevel | null;
  /** Of the level. Where it is the same, of the points if they all go one way. */
  readonly direction: Direction;
  /** Points that at least one of the checks says something of. */
  readonly points: readonly PointDifference[];
}

const LEVELS: readonly ExposureLevel[] = ['low', 'moderate', 'high', 'severe'];

/**
 * What changed between two checks of one profile. Pure. What was not seen is `unknown`, never better: a check that failed
 * proves nothing.
 *
 * @param levelOf the level of a check, null where it saw nothing to judge
 */
export function compareChecks(
  before: ProfileCheck,
  after: ProfileCheck,
  levelOf: (check: ProfileCheck) => ExposureLevel | null,
): CheckDifference {
  const points = POINTS.map(({ id, see }) => difference(id, see(before), see(after))).filter(
    (point) => point.before.value !== 'unknown' || point.after.value !== 'unknown',
  );
  const [old, now] = [levelOf(before), levelOf(after)];
  return {
    from: before.at,
    to: after.at,
    before: old,
    after: now,
    direction: overall(old, now, points),
    points,
  };
}

/** How exposing a value may be, from at least to at most. */
type Span = readonly [least: number, most: number];

interface Sight extends Seen {
  readonly span: Span;
}

const UNKNOWN: Sight = { value: 'unknown', pixels: null, span: [0, Infinity] };

const POINTS: readonly { readonly id: PointId; readonly see: (check: ProfileCheck) => Sight }[] = [
  { id: 'reach', see: reach },
  { id: 'audience', see: audience },
  { id: 'photo', see: photo },
  { id: 'face', see: face },
  { id: 'name', see: name },
  { id: 'indexing', see: indexing },
  { id: 'data', see: data },
];

function sight(value: Seen['value'], exposing: number, pixels: number | null = null): Sight {
  return { value, pixels, span: [exposing, exposing] };
}

function reach({ stranger }: ProfileCheck): Sight {
  switch (stranger?.is) {
    case 'reached':
      return sight('open', 1);
    case 'login-wall':
      return sight('wall', 0);
    case 'missing':
      return sight('gone', 0);
    default:
      return UNKNOWN;
  }
}

function audience({ facts }: ProfileCheck): Sight {
  if (facts === null || facts.audience.is === 'unknown') return UNKNOWN;
  return facts.audience.is === 'public' ? sight('everyone', 1) : sight('approved', 0);
}

/** What a stranger gets of the photo: only their own look at it tells, the signed-in page does not. */
function photo({ stranger }: ProfileCheck): Sight {
  if (isShut(stranger)) return sight('none', 0);
  if (stranger?.is !== 'reached') return UNKNOWN;
  if (stranger.photo === null) return sight('none', 0);
  const { width } = stranger.photo;
  return width === null
    ? { value: 'unsized', pixels: null, span: [1, Infinity] }
    : sight('sized', Math.max(width, 1), width);
}

function face({ face: seen }: ProfileCheck): Sight {
  if (seen === null) return UNKNOWN;
  return seen.count === 'no-clear-face' ? sight('no-face', 0) : sight('face', 1);
}

function name({ stranger }: ProfileCheck): Sight {
  if (isShut(stranger)) return sight('hidden', 0);
  if (stranger?.is !== 'reached') return UNKNOWN;
  return stranger.name === null ? sight('hidden', 0) : sight('shown', 1);
}

function indexing({ stranger, facts }: ProfileCheck): Sight {
  // A search engine is not signed in either.
  if (isShut(stranger)) return sight('nothing', 0);
  const said = stranger?.is === 'reached' ? stranger.indexing.is : (facts?.indexing.is ?? 'unknown');
  if (said === 'unknown') return UNKNOWN;
  return said === 'allowed' ? sight('allowed', 1) : sight('refused', 0);
}

function data({ stranger }: ProfileCheck): Sight {
  if (isShut(stranger)) return sight('hidden', 0);
  if (stranger?.is !== 'reached') return UNKNOWN;
  return stranger.data.length === 0 ? sight('hidden', 0) : sight('shown', 1);
}

function isShut(stranger: ProfileCheck['stranger']): boolean {
  return stranger?.is === 'login-wall' || stranger?.is === 'missing';
}

function difference(id: PointId, before: Sight, after: Sight): PointDifference {
  const seen = ({ value, pixels }: Sight): Seen => ({ value, pixels });
  return { id, before: seen(before), after: seen(after), direction: direction(before.span, after.span) };
}

function direction(before: Span, after: Span): Direction {
  if (after[1] < before[0]) return 'better';
  if (after[0] > before[1]) return 'worse';
  const isExact = before[0] === before[1] && after[0] === after[1];
  return isExact ? 'same' : 'unknown';
}

function overall(
  old: ExposureLevel | null,
  now: ExposureLevel | null,
  points: readonly PointDifference[],
): Direction {
  if (old === null || now === null) return 'unknown';
  if (old !== now) return LEVELS.indexOf(now) < LEVELS.indexOf(old) ? 'better' : 'worse';
  const ways = new Set(
    points.map((point) => point.direction).filter((way) => way === 'better' || way === 'worse'),
  );
  const [only] = ways;
  return ways.size === 1 && only !== undefined ? only : 'same';
}
