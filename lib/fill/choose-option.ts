import type { FieldOption } from './field';
import { plainWords } from './plain-words';
import type { PlaceValue } from './values';

/** A list this long whose values are all codes is one of countries or regions. */
const MANY_CODES = 10;

/**
 * The value of the option that stands for a place: by its name in any language we know, else by its code, else the only one
 * that has the name within it ("France (+33)"). Null where none or several fit.
 */
export function chooseOption(options: readonly FieldOption[], place: PlaceValue): string | null {
  const choices = options.filter(({ value }) => value.trim() !== '');
  const names = place.names.map(plainWords);
  const byName = choices.find(({ text }) => names.includes(plainWords(text)));
  if (byName !== undefined) return byName.value;
  const byCode = choices.find(({ value }) => place.codes.includes(value.trim().toUpperCase()));
  if (byCode !== undefined && choices.length >= MANY_CODES && choices.every(isCode)) return byCode.value;
  // Short names are words of other things: "US" in "Tell us", "UK" in "UK and Ireland".
  const long = names.filter((name) => name.length > 5);
  const within = choices.filter(({ text }) => long.some((name) => plainWords(text).includes(name)));
  return within.length === 1 ? (within[0]?.value ?? null) : null;
}

function isCode({ value }: FieldOption): boolean {
  return /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/i.test(value.trim());
}
