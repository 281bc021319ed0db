import type { GetICUArgs } from '@schummar/icu-type-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { regionsOf } from '../places';
import type en from './en/index';
import type { LanguageId } from './languages';

type English = typeof en;
export type TextPart = keyof English;
/** What every language must hold: the parts and keys of English. A missing or extra key does not compile. */
export type Language<Part extends TextPart = TextPart> = {
  readonly [P in Part]: { readonly [Key in keyof English[P]]: string };
};

type Texts<Part extends TextPart> = {
  [P in Part & string as `${P}.${keyof English[P] & string}`]: never;
};
type TextOf<Key extends string> = Key extends `${infer Part}.${infer Name}`
  ? Part extends keyof English
    ? Name extends keyof English[Part]
      ? English[Part][Name]
      : never
    : never
  : never;

export type TextKey<Part extends TextPart = TextPart> = keyof Texts<Part>;
type Values<Key extends string> = TextOf<Key> extends string ? GetICUArgs<TextOf<Key>> : never;
type Arguments<Key extends string> = keyof Values<Key> extends never ? [] : [values: Values<Key>];

/**
 * Speaks one language: texts by typed key with ICU plurals, days and lists as that language writes them. `Part` narrows it to
 * some of the texts, as the background has them.
 */
export interface Translator<Part extends TextPart = TextPart> {
  readonly language: LanguageId;
  /** Which way its lines run. Each of ours runs to the right; the page around a card may run the other way. */
  readonly direction: 'ltr' | 'rtl';
  /** The text as it is written, with its placeholders, under a key built at run time; null where there is none. */
  find(key: string): string | null;
  <Key extends TextKey<Part>>(key: Key, ...values: Arguments<Key>): string;
  /** A calendar day `YYYY-MM-DD` in words; as it stands if it is no such day. */
  day(day: string): string;
  /** A date known to the day, the month or the year, `YYYY[-MM[-DD]]`, in words; as it stands if it is none. */
  date(date: string): string;
  /** A large number in words, such as `50 billion`. */
  number(value: number): string;
  /** A sum of money without cents. `currency` is an ISO 4217 code. */
  money(value: number, currency: string): string;
  /** Name of a language by its ISO 639-1 code. */
  languageName(code: string): string;
  list(items: readonly string[]): string;
  /** Name of a place: a country by ISO 3166-1, a region by ISO 3166-2 with its country, `EU` and `*` (everywhere). */
  place(code: string): string;
  /** Name of a country by its ISO 3166-1 code. */
  country(code: string): string;
}

/** The text under a key built at run time, or null where no language has it. */
export function textIfAny(t: Translator, key: string): string | null {
  return t.find(key);
}

/** A translator of these texts. */
export function translatorOf<Part extends TextPart>(
  language: LanguageId,
  texts: Language<Part>,
): Translator<Part> {
  const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = texts;
  const formats = new Map<string, IntlMessageFormat>();

  function find(key: string): string | null {
    const [part = '', name = ''] = key.split('.', 2);
    const held = Object.hasOwn(parts, part) ? parts[part] : undefined;
    return held !== undefined && Object.hasOwn(held, name) ? (held[name] ?? null) : null;
  }

  function text<Key extends TextKey<Part>>(key: Key, ...[values]: Arguments<Key>): string {
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(find(key) ?? key, language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    // Arguments<Key> holds strings and numbers by name, but TypeScript cannot see that through the conditional type.
    return String(format.format(values as Record<string, string | number> | undefined));
  }

  const months = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
  const languageNames = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });

  function dayInWords(day: string): string {
    const date = new Date(`${day}T00:00:00Z`);
    // Chrome reads 30 February as 2 March, and a year alone as its first day.
    const isDay = !Number.isNaN(date.getTime()) && date.toISOString() === `${day}T00:00:00.000Z`;
    if (!isDay) return day;
    const words = days.format(date);
    // The formats of the browser leave out the ordinal that French writes on the first of a month.
    return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
  }

  function countryName(code: string): string {
    return /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code;
  }

  return Object.assign(text, {
    language,
    direction: 'ltr' as const,
    find,
    day: dayInWords,
    date: (date: string) =>
      /^\d{4}-(?:0[1-9]|1[0-2])$/.test(date)
        ? months.format(new Date(`${date}-01T00:00:00Z`))
        : dayInWords(date),
    number: (value: number) => numbers.format(value),
    money: (value: number, currency: string) =>
      new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
        value,
      ),
    languageName: (code: string) => (/^[a-z]{2}$/.test(code) ? (languageNames.of(code) ?? code) : code),
    place: (code: string) => {
      if (code === '*') return find('directory.everywhere') ?? code;
      const [country = ''] = code.split('-', 1);
      const name = countryName(country);
      const region = regionsOf(country).find((each) => each.code === code);
      return region === undefined ? name : `${region.name}, ${name}`;
    },
    list: (items: readonly string[]) => lists.format(items),
    country: countryName,
  });
}
