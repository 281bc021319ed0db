import type { GetICUArgs } from '@schummar/icu-type-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { regionsOf } from '../places';
import en from './en/index';
import fr from './fr/index';

type English = typeof en;
/** What every language must hold: the parts and keys of English. A missing or extra key does not compile. */
export type Language = {
  readonly [Part in keyof English]: { readonly [Key in keyof English[Part]]: string };
};

const languages = { en, fr } satisfies Record<string, Language>;
export type LanguageId = keyof typeof languages;
export const languageIds: readonly LanguageId[] = ['en', 'fr'];

type Texts = {
  [Part in keyof English & string as `${Part}.${keyof English[Part] & string}`]: never;
};
type TextOf<Key extends string> = Key extends `${infer Part}.${infer Name}`
  ? Part extends keyof English
    ? Name extends keyof English[Part]
      ? English[Part][Name]
      : never
    : never
  : never;

export type TextKey = keyof Texts;
type Values<Key extends TextKey> = TextOf<Key> extends string ? GetICUArgs<TextOf<Key>> : never;
type Arguments<Key extends TextKey> = keyof Values<Key> extends never ? [] : [values: Values<Key>];

/** Speaks one language: texts by typed key with ICU plurals, days and lists as that language writes them. */
export interface Translator {
  readonly language: LanguageId;
  <Key extends TextKey>(key: Key, ...values: Arguments<Key>): string;
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
  const [part, name] = key.split('.', 2);
  const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = languages[t.language];
  if (part === undefined || name === undefined || !Object.hasOwn(parts, part)) return null;
  const texts = parts[part] ?? {};
  return Object.hasOwn(texts, name) ? (texts[name] ?? null) : null;
}

export function isLanguageId(value: unknown): value is LanguageId {
  return languageIds.some((id) => id === value);
}

/** The first of the wanted languages (BCP 47 tags, best first) that we speak, else English. */
export function chooseLanguage(wanted: readonly string[]): LanguageId {
  for (const tag of wanted) {
    const id = tag.toLowerCase().split('-', 1)[0];
    if (isLanguageId(id)) return id;
  }
  return 'en';
}

export function createTranslator(language: LanguageId): Translator {
  const formats = new Map<string, IntlMessageFormat>();

  function text<Key extends TextKey>(key: Key, ...[values]: Arguments<Key>): string {
    let format = formats.get(key);
    if (format === undefined) {
      const [part = '', name = ''] = key.split('.', 2);
      const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = languages[language];
      format = new IntlMessageFormat(parts[part]?.[name] ?? key, language, undefined, { ignoreTag: true });
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
    return isDay ? days.format(date) : day;
  }

  function countryName(code: string): string {
    return /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code;
  }

  return Object.assign(text, {
    language,
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
      if (code === '*') return text('directory.everywhere');
      const [country = ''] = code.split('-', 1);
      const name = countryName(country);
      const region = regionsOf(country).find((each) => each.code === code);
      return region === undefined ? name : `${region.name}, ${name}`;
    },
    list: (items: readonly string[]) => lists.format(items),
    country: countryName,
  });
}
