import type { PageFacts } from '../detect/page-facts';
import type {
  Checks,
  ExposureLevel,
  ReasonId,
  ReasonSource,
  Remedy,
  Subject,
  Sure,
  TakesFrom,
  Tone,
} from './reason';

/** All that a rule may look at. */
export interface Evidence extends Checks {
  readonly facts: PageFacts;
  readonly takers: readonly TakesFrom[];
}

/** One row of the table: where `holds`, the reason is given. docs/exposure.md explains each; a test compares the two. */
export interface Rule {
  readonly id: ReasonId;
  readonly subject: Subject;
  readonly holds: (seen: Evidence) => boolean;
  readonly weight: number;
  readonly tone: Tone;
  readonly sure: Sure;
  readonly remedy: Remedy;
  /** The level is this at most where the rule holds. */
  readonly atMost?: ExposureLevel;
  readonly pixels?: (seen: Evidence) => number | null;
  readonly names?: (seen: Evidence) => readonly TakesFrom[];
  readonly source?: ReasonSource;
}

/** Input width of common face-recognition networks, in pixels (112 x 112). */
export const ENOUGH_PIXELS = 112;

/** From here on a face keeps enough pixels even where it fills only a third of the picture. */
export const LARGE_PIXELS = 400;

const NETWORK_INPUT: ReasonSource = {
  title: 'ArcFace, 112 × 112',
  from: 'https://docs.openvino.ai/2021.4/omz_models_model_face_recognition_resnet100_arcface_onnx.html',
  day: '2026-11-22',
};

/** In the order that reasons of one weight are told in. */
export const SUBJECTS: readonly Subject[] = [
  'audience',
  'size',
  'face',
  'name',
  'indexing',
  'collectors',
  'training',
  'held',
];

/** Of each subject the first rule that holds counts; the last of a subject holds always, but for faces nobody looked for. */
export const RULES: readonly Rule[] = [
  row('audience-login-wall', 0, 'protecting', 'seen', 'keep-locked', {
    holds: ({ stranger }) => stranger?.is === 'login-wall',
    atMost: 'moderate',
  }),
  row('audience-missing', 0, 'protecting', 'likely', 'keep-locked', {
    holds: ({ stranger }) => stranger?.is === 'missing',
    atMost: 'moderate',
  }),
  row('audience-reached', 3, 'exposing', 'seen', 'lock', {
    holds: (seen) => (reached(seen)?.photo ?? null) !== null,
  }),
  row('audience-guest', 3, 'exposing', 'seen', 'lock', {
    holds: ({ facts }) => facts.audience.is === 'public' && facts.audience.sign.startsWith('guest'),
  }),
  row('audience-public', 3, 'exposing', 'likely', 'lock', {
    holds: ({ facts }) => facts.audience.is === 'public',
  }),
  row('audience-photo-unseen', 2, 'unknown', 'unknown', 'lock', {
    holds: (seen) => reached(seen) !== null,
    atMost: 'high',
  }),
  row('audience-restricted', 0, 'protecting', 'likely', 'keep-locked', {
    holds: ({ facts }) => facts.audience.is === 'restricted',
    atMost: 'moderate',
  }),
  row('audience-unknown', 2, 'unknown', 'unknown', 'ask-stranger', { holds: always, atMost: 'high' }),

  row('size-large', 3, 'exposing', 'seen', 'smaller-photo', {
    holds: (seen) => (photoWidth(seen) ?? 0) >= LARGE_PIXELS,
    pixels: photoWidth,
    source: NETWORK_INPUT,
  }),
  row('size-enough', 2, 'exposing', 'seen', 'smaller-photo', {
    holds: (seen) => (photoWidth(seen) ?? 0) >= ENOUGH_PIXELS,
    pixels: photoWidth,
    source: NETWORK_INPUT,
  }),
  row('size-small', 1, 'unknown', 'likely', 'ask-stranger', {
    holds: (seen) => photoWidth(seen) !== null,
    pixels: photoWidth,
    source: NETWORK_INPUT,
  }),
  row('size-unknown', 2, 'unknown', 'unknown', 'ask-stranger', { holds: always }),

  row('face-several', 1, 'exposing', 'seen', 'other-photo', {
    holds: ({ face }) => face?.count === 'several' && (face.width ?? 0) >= ENOUGH_PIXELS,
    pixels: faceWidth,
    source: NETWORK_INPUT,
  }),
  row('face-one', 1, 'exposing', 'seen', 'other-photo', {
    holds: ({ face }) => face?.count === 'one' && (face.width ?? 0) >= ENOUGH_PIXELS,
    pixels: faceWidth,
    source: NETWORK_INPUT,
  }),
  // A find that speaks for less exposure takes nothing off: detection misses sunglasses, profiles and old photos.
  row('face-unclear', 0, 'unknown', 'unknown', 'ask-face', {
    holds: ({ face }) => face?.count === 'no-clear-face',
  }),
  row('face-unsized', 0, 'unknown', 'likely', 'other-photo', {
    holds: ({ face }) => face !== null && face.width === null,
  }),
  row('face-small', 0, 'unknown', 'likely', 'other-photo', {
    holds: ({ face }) => face !== null,
    pixels: faceWidth,
    source: NETWORK_INPUT,
  }),

  row('name-shown', 1, 'exposing', 'seen', 'less-name', {
    holds: (seen) => seen.facts.name.is === 'shown' || (reached(seen)?.name ?? '') !== '',
  }),
  row('name-unknown', 0, 'unknown', 'unknown', 'less-name', { holds: always }),

  row('indexing-header', 0, 'protecting', 'seen', 'keep-hidden', {
    holds: (seen) => indexing(seen) === 'refused' && reached(seen)?.indexing.by === 'header',
  }),
  row('indexing-refused', 0, 'protecting', 'seen', 'keep-hidden', {
    holds: (seen) => indexing(seen) === 'refused',
  }),
  row('indexing-allowed', 1, 'exposing', 'likely', 'hide-from-engines', {
    holds: (seen) => indexing(seen) === 'allowed',
  }),
  row('indexing-unknown', 1, 'unknown', 'unknown', 'ask-stranger', { holds: always }),

  row('collectors-named', 1, 'exposing', 'likely', 'opt-out', {
    holds: (seen) => taking(seen, 'named').length > 0,
    names: (seen) => taking(seen, 'named'),
  }),
  // Only where nobody is named: else the same firms would weigh twice.
  row('collectors-open-web', 1, 'exposing', 'likely', 'opt-out', {
    holds: (seen) => taking(seen, 'open-web').length > 0,
    names: (seen) => taking(seen, 'open-web'),
  }),
  row('collectors-none', 0, 'unknown', 'unknown', 'ask-firms', { holds: always }),

  row('training-own', 0, 'exposing', 'likely', 'object', {
    holds: (seen) => taking(seen, 'own-training').length > 0,
    names: (seen) => taking(seen, 'own-training'),
  }),

  row('held-unknown', 0, 'unknown', 'unknown', 'ask-firms', { holds: always }),
];

type Given = Pick<Rule, 'holds' | 'atMost' | 'pixels' | 'names' | 'source'>;

function row(id: ReasonId, weight: number, tone: Tone, sure: Sure, remedy: Remedy, given: Given): Rule {
  return { id, subject: subjectOf(id), weight, tone, sure, remedy, ...given };
}

function subjectOf(id: ReasonId): Subject {
  const found = SUBJECTS.find((subject) => id.startsWith(`${subject}-`));
  if (found === undefined) throw new Error(`${id} begins with no subject`);
  return found;
}

function always(): boolean {
  return true;
}

function reached({ stranger }: Evidence) {
  return stranger?.is === 'reached' ? stranger : null;
}

/** The widest copy known: the page may show a small one where a stranger is handed a large one. */
function photoWidth(seen: Evidence): number | null {
  const known = [seen.facts.photo.width, reached(seen)?.photo?.width ?? null].filter(
    (width) => width !== null,
  );
  return known.length === 0 ? null : Math.max(...known);
}

function faceWidth({ face }: Evidence): number | null {
  return face?.width ?? null;
}

/** What a stranger was told counts before what the page says to the signed-in reader: only it sees the header. */
function indexing(seen: Evidence): 'allowed' | 'refused' | 'unknown' {
  const told = reached(seen)?.indexing.is ?? 'unknown';
  return told === 'unknown' ? seen.facts.indexing.is : told;
}

function taking({ takers }: Evidence, how: TakesFrom['how']): readonly TakesFrom[] {
  return takers.filter((taker) => taker.how === how);
}
