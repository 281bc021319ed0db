/**
 * A text as words between blanks, with a blank at either end, so that ` name ` is found as a word. Upper case, accents,
 * punctuation and the seams of `firstName` and `url2` go. Any string is allowed; only the first 400 characters count.
 */
export function plainWords(text: string): string {
  const words = text
    .slice(0, 400)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{L})(?=\p{N})/gu, '$1 ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // One letter with two shapes, and one that German forms write in two ways.
    .replaceAll('ς', 'σ')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
