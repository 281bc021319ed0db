/**
 * Whether every word of a query stands somewhere in the texts: without regard to case, accents or punctuation, at the
 * beginning of a word or inside it. An empty query finds everything.
 */
export function matchesQuery(query: string, texts: readonly (string | null)[]): boolean {
  const hay = plain(texts.filter((text) => text !== null).join(' '));
  return plain(query)
    .split(' ')
    .every((word) => hay.includes(word));
}

/** Words apart by one space each: no case, accents or punctuation. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
