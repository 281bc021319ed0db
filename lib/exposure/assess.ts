import type { PageFacts } from '../detect/page-facts';

export type ExposureLevel = 'low' | 'moderate' | 'high' | 'severe';

/** A firm known to take photos, and how it is known: the site is named, it takes from the open web, or trains on its own site. */
export interface TakesFrom {
  readonly name: string;
  readonly how: 'named' | 'open-web' | 'own-training';
}

export interface Reason {
  readonly id:
    | 'audience-public'
    | 'audience-unknown'
    | 'audience-restricted'
    | 'size-large'
    | 'size-enough'
    | 'size-small'
    | 'size-unknown'
    | 'name-shown'
    | 'name-unknown'
    | 'indexing-allowed'
    | 'indexing-refused'
    | 'collectors-named'
    | 'collectors-open-web'
    | 'collectors-training'
    | 'collectors-none'
    | 'held-unknown';
  /** How much it adds to the level. */
  readonly weight: number;
  readonly tone: 'exposing' | 'protecting' | 'unknown';
  /** Name of the sign on the page it rests on, or null for facts about the world. */
  readonly sign: string | null;
  /** Firms meant by a collectors reason. */
  readonly names: readonly string[];
}

export interface Exposure {
  readonly level: ExposureLevel;
  /** What weighs most first. */
  readonly reasons: readonly Reason[];
}

/** Input width of common face-recognition networks, in pixels (112 x 112). */
export const ENOUGH_PIXELS = 112;

/** From here on a face keeps enough pixels even where it fills only a third of the picture. */
const LARGE_PIXELS = 400;

/** From which sum of weights on a level is reached. A judgement: the order matters, not the numbers. */
const LEVELS: readonly (readonly [number, ExposureLevel])[] = [
  [9, 'severe'],
  [6, 'high'],
  [3, 'moderate'],
  [0, 'low'],
];

/**
 * What the facts of a page mean, with every reason that made it. Pure. An unknown fact weighs no more than the bad one and
 * no less than the good one.
 */
export function assessExposure(facts: PageFacts, takers: readonly TakesFrom[]): Exposure {
  const reasons = [
    audience(facts),
    size(facts),
    name(facts),
    indexing(facts),
    ...collectors(takers),
    reason('held-unknown', 0, 'unknown', null),
  ];
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const level = LEVELS.find(([from]) => sum >= from)?.[1] ?? 'low';
  return { level, reasons: reasons.toSorted((a, b) => b.weight - a.weight) };
}

function reason(
  id: Reason['id'],
  weight: number,
  tone: Reason['tone'],
  sign: string | null,
  names: readonly string[] = [],
): Reason {
  return { id, weight, tone, sign, names };
}

function audience({ audience: { is, sign } }: PageFacts): Reason {
  if (is === 'public') return reason('audience-public', 3, 'exposing', sign);
  return is === 'restricted'
    ? reason('audience-restricted', 0, 'protecting', sign)
    : reason('audience-unknown', 2, 'unknown', sign);
}

function size({ photo }: PageFacts): Reason {
  if (photo.width === null) return reason('size-unknown', 2, 'unknown', photo.sign);
  if (photo.width >= LARGE_PIXELS) return reason('size-large', 3, 'exposing', photo.sign);
  return photo.width >= ENOUGH_PIXELS
    ? reason('size-enough', 2, 'exposing', photo.sign)
    : reason('size-small', 1, 'unknown', photo.sign);
}

function name({ name: { is, sign } }: PageFacts): Reason {
  return is === 'shown'
    ? reason('name-shown', 1, 'exposing', sign)
    : reason('name-unknown', 0, 'unknown', sign);
}

function indexing({ indexing: { is, sign } }: PageFacts): Reason {
  return is === 'refused'
    ? reason('indexing-refused', 0, 'protecting', sign)
    : reason('indexing-allowed', 1, 'exposing', sign);
}

function collectors(takers: readonly TakesFrom[]): Reason[] {
  const named = takers.filter(({ how }) => how === 'named').map((taker) => taker.name);
  const openWeb = takers.filter(({ how }) => how === 'open-web').map((taker) => taker.name);
  const training = takers.filter(({ how }) => how === 'own-training').map((taker) => taker.name);
  const found: Reason[] = [];
  if (named.length > 0) found.push(reason('collectors-named', 1, 'exposing', null, named));
  // Only where nobody is named: else the same firms would weigh twice.
  else if (openWeb.length > 0) found.push(reason('collectors-open-web', 1, 'exposing', null, openWeb));
  else found.push(reason('collectors-none', 0, 'unknown', null));
  if (training.length > 0) found.push(reason('collectors-training', 0, 'exposing', null, training));
  return found;
}
