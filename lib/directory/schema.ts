import * as v from 'valibot';

/**
 * The shape of the directory's records. Used by the tests and by the check of a record; at run time the records are
 * loaded as they are, so that no page pays for proving again what the build has proved.
 *
 * Every `note` is English, for those who keep the directory; nothing in it is shown. What the interface shows is
 * structured: ids, numbers, days, article numbers, which it puts into words in the reader's language.
 */

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Languages that names and sentences in a record are given in: those of the interface and the letters. */
export const NAME_LANGUAGES = ['en', 'fr', 'de', 'it', 'es', 'el'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case, such as "clearview-ai"'),
);
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty; leave the field out or use null'),
);
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as "FR"'));
export const region = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'must be an ISO 3166-2 code such as "US-CA"'),
);

/** True for an absolute https address written in ASCII, without user name or password. */
export function isHttpsUrl(value: string): boolean {
  if (!/^https:\/\/[\x21-\x7e]+$/.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.username === '' && url.password === '' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname);
}

/** True for a real calendar date, known to the day, the month or only the year. */
export function isPartialDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const full = `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}

export const url = v.pipe(v.string(), v.check(isHttpsUrl, 'must be a well-formed https address in ASCII'));
export const email = v.pipe(
  v.string(),
  v.email('must be a single well-formed e-mail address'),
  v.maxLength(254),
);
export const partialDate = v.pipe(
  v.string(),
  v.check(isPartialDate, 'must be a real date: YYYY, YYYY-MM or YYYY-MM-DD; details go into a note'),
);
const source = v.pipe(
  v.string(),
  v.check(
    (value) => (/https?:/.test(value) ? isHttpsUrl(value) : value.trim().length >= 12),
    'must be one https address, or say in words what the source is (a repository with its commit, a statute)',
  ),
);
export const sources = v.pipe(v.array(source), v.minLength(1, 'needs at least one source'));

export const provenance = {
  sources,
  /** Day, month or year the source was seen or is dated; null where it carries no date. */
  seen: v.nullable(partialDate),
  confidence: v.picklist(CONFIDENCES),
  note: v.optional(text),
};

/** Where a fact is from, when that was seen and how sure it is. */
export interface SourcedFact {
  readonly sources: readonly string[];
  readonly seen: string | null;
  readonly confidence: Confidence;
}

/** One fact: its value, where it comes from, when that was seen, and how sure it is. */
export function fact<Value extends v.GenericSchema>(value: Value) {
  return v.strictObject({ value, ...provenance });
}

/** The same in each of the languages, none left out. */
export function inEachLanguage<Value extends v.GenericSchema>(value: Value) {
  return v.strictObject({ en: value, fr: value, de: value, it: value, es: value, el: value });
}

/** A name in each language of the interface and the letters. */
export const names = inEachLanguage(text);

/** ISO 639-1. */
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'must be an ISO 639-1 code such as "de"'));

/** In the international form. */
export const phone = v.pipe(v.string(), v.regex(/^\+\d[\d ]{6,18}$/, 'must be +COUNTRY and digits'));

export const day = v.pipe(
  v.string(),
  v.check((value) => value.length === 10 && isPartialDate(value), 'must be a real day, YYYY-MM-DD'),
);

/** ISO 3166-1 alpha-2, `EU` for the European Union as a whole, `*` for the whole world. */
export const countryOrWorld = v.union([v.literal('*'), v.literal('EU'), country]);

/** A host-less sentence in English, shown to readers of every language as it stands and marked as English. */
export const englishText = text;
