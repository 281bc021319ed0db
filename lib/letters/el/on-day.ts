/**
 * `στις 22 Νοεμβρίου 2026`, and `την 1η Οκτωβρίου 2026`: the first of a month is an ordinal in the singular, which the formats
 * of the browser do not write.
 *
 * @param day a day in words, as `Intl.DateTimeFormat` gives it in Greek.
 */
export function onDay(day: string): string {
  return /^1 /.test(day) ? `την ${day.replace('1 ', '1η ')}` : `στις ${day}`;
}

/** The same at the beginning of a sentence. */
export function onDayFirst(day: string): string {
  const words = onDay(day);
  return words.charAt(0).toLocaleUpperCase('el') + words.slice(1);
}
