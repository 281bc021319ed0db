import type { Letter } from './letter';

/** The letter with the writer's own text; the prepared one is kept beside it. Null, or the same text: as it was prepared. */
export function withText(letter: Letter, text: string | null): Letter {
  return text === null || text === letter.body ? letter : { ...letter, body: text, original: letter.body };
}
