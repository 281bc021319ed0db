import type { Language, TextPart, Translator } from './translate';
import { translatorOf } from './translate';

/**
 * Languages that nobody speaks, made from English while a testing build runs. `stretched` shows texts that are cut, built from
 * pieces or not translated: each is two fifths longer, accented and in brackets. `mirrored` runs from right to left.
 */
export type PseudoLocale = 'stretched' | 'mirrored';

/** Under the tags that the browsers themselves give such languages. */
export const PSEUDO_TAGS: Readonly<Record<PseudoLocale, string>> = { stretched: 'en-XA', mirrored: 'ar-XB' };

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù', y: 'ýý', c: 'ç', n: 'ñň', s: 'šş', z: 'ž' },
  ...{ A: 'Áà', E: 'Éè', I: 'Íì', O: 'Óò', U: 'Úù', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž' },
};

/** Right-to-left override, and the end of it. */
const [OVERRIDE, POP] = ['\u202e', '\u202c'];

const CHANGES: Readonly<Record<PseudoLocale, { word(word: string): string; whole(text: string): string }>> = {
  stretched: {
    word: (word) => word.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter),
    whole: (text) => `⟦${text}⟧`,
  },
  // Word by word, so that lines break and values in between keep their own direction.
  mirrored: { word: (word) => `${OVERRIDE}${word}${POP}`, whole: (text) => text },
};

/** The pseudo-locale that the browser asks for first, by its language tags; null where it wants a real language. */
export function pseudoLocaleOf(tags: readonly string[]): PseudoLocale | null {
  if (tags[0] === PSEUDO_TAGS.stretched) return 'stretched';
  return tags[0] === PSEUDO_TAGS.mirrored ? 'mirrored' : null;
}

/** Speaks these English texts as the pseudo-locale does; values that are put in stay as they are. */
export function pseudoTranslator<Part extends TextPart>(
  locale: PseudoLocale,
  english: Language<Part>,
): Translator<Part> {
  const { word, whole } = CHANGES[locale];
  const words = (text: string): string => text.replace(/\p{L}[\p{L}\p{M}\p{N}’-]*/gu, word);
  const change = (text: string): string => whole(words(text));
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = english;
  const changed = Object.entries(texts).map(([part, entries]) => [
    part,
    Object.fromEntries(
      Object.entries(entries).map(([key, text]) => [key, whole(changeMessage(text, words))]),
    ),
  ]);
  // The parts and keys are those of English; only their texts differ, which entries cannot tell TypeScript.
  const t = translatorOf('en', Object.fromEntries(changed) as Language<Part>);
  const { day, date, number, money, languageName, list, place, country } = t;
  return Object.assign(t, {
    direction: locale === 'mirrored' ? ('rtl' as const) : ('ltr' as const),
    day: (asked: string) => change(day(asked)),
    date: (asked: string) => change(date(asked)),
    number: (value: number) => change(number(value)),
    money: (value: number, currency: string) => change(money(value, currency)),
    languageName: (code: string) => change(languageName(code)),
    list: (items: readonly string[]) => whole(list(items)),
    place: (code: string) => change(place(code)),
    country: (code: string) => change(country(code)),
  });
}

/** Changes what an ICU message says and leaves its arguments: `{count, plural, one {# firm} other {# firms}}`. */
export function changeMessage(message: string, change: (text: string) => string): string {
  let at = 0;

  function upTo(signs: RegExp): string {
    const start = at;
    while (at < message.length && !signs.test(message.charAt(at))) at += 1;
    return message.slice(start, at);
  }

  function text(): string {
    let made = '';
    while (at < message.length && message.charAt(at) !== '}') {
      made += message.charAt(at) === '{' ? argument() : change(upTo(/[{}]/));
    }
    return made;
  }

  /** From its opening brace to its closing one. What stands in braces within is text again: the branches of a choice. */
  function argument(): string {
    at += 1;
    let made = `{${upTo(/[{}]/)}`;
    while (message.charAt(at) === '{') {
      at += 1;
      made += `{${text()}}`;
      at += 1;
      made += upTo(/[{}]/);
    }
    at += 1;
    return `${made}}`;
  }

  return text();
}
