import type { FaceView } from '../face/face-view';
import type { StrangerView } from '../stranger/stranger-view';

export type ExposureLevel = 'low' | 'moderate' | 'high' | 'severe';

/** What the user had looked at beside the page itself; null where it was not. */
export interface Checks {
  readonly stranger: StrangerView | null;
  readonly face: FaceView | null;
}

/** Where a fact about the world is from. */
export interface ReasonSource {
  /** Whose fact it is: a firm, a paper. Proper names, not translated. */
  readonly title: string;
  /** An https address, or the source in English words where it has none. */
  readonly from: string;
  /** `YYYY[-MM[-DD]]`, or null where the source carries no date. */
  readonly day: string | null;
}

/** A firm known to take photos, and how it is known: the site is named, it takes from the open web, or trains on its own site. */
export interface TakesFrom {
  readonly name: string;
  readonly how: 'named' | 'open-web' | 'own-training';
  readonly source: ReasonSource | null;
}

/** What a reason speaks of. Of each subject at most one reason holds. */
export type Subject = 'audience' | 'size' | 'face' | 'name' | 'indexing' | 'collectors' | 'training' | 'held';

export type ReasonId =
  | 'audience-login-wall'
  | 'audience-missing'
  | 'audience-reached'
  | 'audience-guest'
  | 'audience-public'
  | 'audience-photo-unseen'
  | 'audience-restricted'
  | 'audience-unknown'
  | 'size-large'
  | 'size-enough'
  | 'size-small'
  | 'size-unknown'
  | 'face-one'
  | 'face-several'
  | 'face-small'
  | 'face-unsized'
  | 'face-unclear'
  | 'name-shown'
  | 'name-unknown'
  | 'indexing-header'
  | 'indexing-refused'
  | 'indexing-allowed'
  | 'indexing-unknown'
  | 'collectors-named'
  | 'collectors-open-web'
  | 'collectors-none'
  | 'training-own'
  | 'held-unknown';

/** What would change a reason: the interface has the words. */
export type Remedy =
  | 'lock'
  | 'keep-locked'
  | 'ask-stranger'
  | 'smaller-photo'
  | 'other-photo'
  | 'ask-face'
  | 'less-name'
  | 'hide-from-engines'
  | 'keep-hidden'
  | 'opt-out'
  | 'object'
  | 'ask-firms';

export type Tone = 'exposing' | 'protecting' | 'unknown';
export type Sure = 'seen' | 'likely' | 'unknown';

export interface Reason {
  readonly id: ReasonId;
  readonly subject: Subject;
  /** How much it adds to the level. */
  readonly weight: number;
  /** Whether it keeps the level lower than the weights would make it. */
  readonly decides: boolean;
  readonly tone: Tone;
  readonly sure: Sure;
  readonly remedy: Remedy;
  /** Name of the sign on the page it rests on, or null where it rests on a check or on facts about the world. */
  readonly sign: string | null;
  /** Pixels meant by a size or face reason; null where none are known. */
  readonly pixels: number | null;
  /** Firms meant by a collectors or training reason. */
  readonly names: readonly string[];
  /** Where its facts about the world are from; empty where it states none. */
  readonly sources: readonly ReasonSource[];
}

export interface Exposure {
  readonly level: ExposureLevel;
  /** What decides the level, then what weighs most. */
  readonly reasons: readonly Reason[];
}
