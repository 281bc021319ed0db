// Control and format characters, lone surrogates, line and paragraph separators, private use. The two joiners (U+200C,
// U+200D) stay: names in Persian and in Indian scripts need them. Taking out every other format character takes out the
// marks that turn the direction of text round.
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * One line of text from a page or a person: line breaks and tabs become blanks, unseen characters go, piled-up accents are
 * cut to four a letter, and the length to `limit` characters (code points, so that none is cut in half). Markup stays text.
 */
export function oneLine(value: string, limit: number): string {
  const line = value
    .slice(0, limit * 20)
    .normalize('NFC')
    .replace(/[\s\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/ +/g, ' ')
    .trim();
  return [...line].slice(0, limit).join('').trim();
}
