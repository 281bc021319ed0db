import type { PlaceGuess } from '../lib/place-guess';
import type { Identity } from '../lib/store/identity';
import type { Settings } from '../lib/store/settings';

export const NOBODY: Identity = { name: '', email: '', postalAddress: '' };

/** What the writer said of themselves, as letters need it. */
export interface Answers {
  readonly country: string | null;
  readonly region: string | null;
  /** What `country` rests on where the writer has not said it; null where they have, or nothing could be guessed. */
  readonly guess: PlaceGuess | null;
  readonly identity: Identity;
  /** Whether the settings let it be kept at all. */
  readonly canKeep: boolean;
  /** Whether the writer wants all this kept on this computer. */
  readonly isKept: boolean;
}

/** What is known before anything was asked: the store's word, and a guess of the place where it has none. */
export function knownAnswers(settings: Settings, identity: Identity, guess: PlaceGuess | null): Answers {
  const used = settings.country === null ? guess : null;
  return {
    country: settings.country ?? guess?.country ?? null,
    region: settings.country === null ? (guess?.region ?? null) : settings.region,
    guess: used,
    identity,
    canKeep: settings.keepsDetails,
    isKept: identity.name !== '' || identity.email !== '',
  };
}

/** Whether nobody has said anything yet, so that a few questions come before the letter. */
export function isUnknown({ country, guess, identity }: Answers): boolean {
  return (country === null || guess !== null) && identity.name === '' && identity.email === '';
}

let remembered: Answers | null = null;

/**
 * Keeps the answers from one letter of a queue to the next, for writers who do not want them on the disk: they stand in this
 * tab's memory and are gone with it.
 */
export function rememberAnswers(answers: Answers | null): void {
  remembered = answers;
}

/** The answers given in this tab; null where there are none. */
export function rememberedAnswers(): Answers | null {
  return remembered;
}
