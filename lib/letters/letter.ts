import type { Collector } from '../directory/collector-schema';
import type { Law } from '../directory/law-schema';
import type { PublicBody } from '../directory/public-body-schema';
import type { Regulator } from '../directory/regulator-schema';
import type { NameLanguage } from '../directory/schema';
import type { RightId } from '../directory/rights';
import type { Answer } from '../requests/request';
import type { Fit } from './fit';
import type { LetterLanguage } from './languages';

export const LETTER_KINDS = [
  'request',
  'reminder',
  'appeal',
  'complaint-to-firm',
  'complaint-to-regulator',
  'public-body',
  'body-reminder',
  'body-complaint',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** `full`: as long as it needs. `short`: fits an e-mail link and a web form. */
export type LetterForm = 'full' | 'short';

/** A finished letter, free of anything to fill in. */
export interface Letter {
  /** The official e-mail address to send it to; null where there is none, and a form or a postal address has to do. */
  readonly to: string | null;
  /** One line. */
  readonly subject: string;
  /** Plain text, lines divided by `\n`. */
  readonly body: string;
  readonly language: NameLanguage;
  /** The text as it was prepared, where the writer changed it. */
  readonly original?: string | undefined;
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
  /** YYYY-MM-DD and a place: only public bodies whose rules ask for a signed statement need them. */
  readonly birthDate?: string;
  readonly birthPlace?: string;
}

interface CommonInput {
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

interface CaseInput extends CommonInput {
  readonly law: Law;
  /** What is or was asked for, in any order. */
  readonly rights: readonly RightId[];
  readonly collector: Collector;
}

/** What has happened since the request. Days are YYYY-MM-DD. */
export interface History {
  readonly sentDay: string;
  /** The last day the law gave for all of it; null where it has no number or the day is not over yet. */
  readonly dueDay: string | null;
  /** Null: no answer at all. */
  readonly answer: { readonly day: string; readonly outcome: Answer } | null;
  /** Later letters to the firm, oldest first. */
  readonly steps: readonly {
    readonly kind: 'reminder' | 'appeal' | 'complaint-to-firm';
    readonly day: string;
  }[];
}

export interface RequestInput extends CaseInput {
  readonly kind: 'request';
}

export interface FollowUpInput extends CaseInput {
  readonly kind: 'reminder' | 'appeal' | 'complaint-to-firm';
  readonly history: History;
  /** Pages named in the firm's answer that a reminder asks it to take out of its index. Left out or empty: a plain reminder. */
  readonly pages?: readonly string[];
}

export interface ComplaintInput extends CaseInput {
  readonly kind: 'complaint-to-regulator';
  readonly regulator: Regulator;
  readonly history: History;
}

/** Profile addresses may be left out: to a police office they may say more than the writer wants to. */
export interface PublicBodyInput extends CommonInput {
  readonly kind: 'public-body';
  readonly body: PublicBody;
}

/** A date or place of birth in the identity stays out of it. */
export interface BodyReminderInput extends CommonInput {
  readonly kind: 'body-reminder';
  readonly body: PublicBody;
  readonly history: History;
}

export interface BodyComplaintInput extends CommonInput {
  readonly kind: 'body-complaint';
  readonly body: PublicBody;
  /** Who oversees the body. */
  readonly regulator: Regulator;
  readonly history: History;
}

export type LetterInput =
  RequestInput | FollowUpInput | ComplaintInput | PublicBodyInput | BodyReminderInput | BodyComplaintInput;

export const MISSING_FIELDS = [
  'name',
  'email',
  'country',
  'region',
  'postal-address',
  'birth-date',
  'birth-place',
  'profile-url',
  'rights',
  'collector-contact',
  'regulator',
  'history',
  'answer',
  'step',
  'reference',
  'today',
] as const;
/**
 * What composing could not do without.
 *
 * - `region`: the law is a region's and the identity lives elsewhere or does not say.
 * - `rights`: none was asked for, or one that the law does not have.
 * - `collector-contact`: neither an official e-mail address nor a form is on record.
 * - `regulator`: the one given is a page that helps to find the right authority, not an authority.
 * - `history`: the day the request was sent, or another day of it, is no real day.
 * - `answer`: an appeal is against an answer, and there is none. Against silence the reminder doubles as an appeal.
 * - `step`: the law has no such step inside the firm.
 */
export type MissingField = (typeof MISSING_FIELDS)[number];

export type Composed =
  | { readonly is: 'complete'; readonly letter: Letter; readonly fits: Fit }
  | { readonly is: 'incomplete'; readonly missing: readonly MissingField[] };
