import type { Collector } from '../directory/collector-schema';
import type { Law } from '../directory/law-schema';
import type { RightId } from '../directory/schema';

/** Languages letters are written in: each has a folder of its own beside this file. */
export const LETTER_LANGUAGES = ['en', 'fr'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** `full`: as long as it needs. `short`: fits an e-mail link and a web form. */
export type LetterForm = 'full' | 'short';

/** A finished letter, free of anything to fill in. */
export interface Letter {
  /** The firm's official e-mail address; null where it takes requests only through a form. */
  readonly to: string | null;
  /** One line. */
  readonly subject: string;
  /** Plain text, lines divided by `\n`. */
  readonly body: string;
  readonly language: LetterLanguage;
}

/** Who writes. Every field may be empty: composing then says what is missing. */
export interface Identity {
  readonly name: string;
  readonly email: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2, or null. */
  readonly region: string | null;
  readonly postalAddress?: string;
}

export interface LetterInput {
  readonly law: Law;
  readonly rights: readonly RightId[];
  readonly collector: Collector;
  readonly language: LetterLanguage;
  readonly form: LetterForm;
  readonly identity: Identity;
  readonly profileUrls: readonly string[];
  readonly photoUrls: readonly string[];
  /** As lib/requests/reference makes it. */
  readonly reference: string;
  /** The writer's local day, YYYY-MM-DD. */
  readonly today: string;
}

export const MISSING_FIELDS = [
  'name',
  'email',
  'country',
  'region',
  'profile-url',
  'rights',
  'collector-contact',
  'reference',
  'today',
] as const;
/**
 * What composing could not do without. `region`: the law is a region's and the identity lives elsewhere or does not say.
 * `rights`: none was asked for, or one that the law or the templates do not have.
 */
export type MissingField = (typeof MISSING_FIELDS)[number];

export type Composed =
  | { readonly is: 'complete'; readonly letter: Letter }
  | { readonly is: 'incomplete'; readonly missing: readonly MissingField[] };

/** What a template gets: everything present, cleaned and on as many lines as it may take. */
export interface LetterFacts {
  readonly law: Law;
  /** In the order the template names them; never empty. */
  readonly rights: readonly RightId[];
  readonly form: LetterForm;
  readonly firm: string;
  readonly name: string;
  readonly email: string;
  /** The country's name in the letter's language. */
  readonly country: string;
  /** The region's name in the letter's language, where the law is a region's. */
  readonly place: string | null;
  /** One or more lines, or null. */
  readonly postalAddress: string | null;
  /** At least one. */
  readonly profileUrls: readonly string[];
  readonly photoUrls: readonly string[];
  readonly reference: string;
  /** The day in the letter's language. */
  readonly date: string;
  /** The law's short name in the letter's language. */
  readonly lawName: string;
  /** ` (Art. 15(1) GDPR)` with the blank before it, or '' where the law's record has none of these. */
  readonly cite: (...articles: readonly string[]) => string;
  /** Whether the law's record has the article, at this depth or above. */
  readonly has: (article: string) => boolean;
  /** The law's own period for a right in words, such as `one month`; null where it has no number. */
  readonly period: (right: RightId) => string | null;
}

/** One way of writing one kind of letter in one language: the default export of a file in a language's folder. */
export interface Template {
  readonly part: 'template';
  readonly kind: 'request';
  readonly family: Law['family'];
  /** Rights it has words for, in the order they stand in the letter. */
  readonly rights: readonly RightId[];
  readonly subject: (facts: LetterFacts) => string;
  /** Paragraphs, divided by an empty line in the letter. Empty ones are left out. */
  readonly body: (facts: LetterFacts) => readonly string[];
}

/** What all letters of a language share: the default export of `words.ts` in a language's folder. */
export interface Words {
  readonly part: 'words';
  /** BCP 47 tag for names of countries and days. */
  readonly locale: string;
  readonly period: (amount: number, unit: Law['deadlines'][number]['unit']) => string | null;
}
