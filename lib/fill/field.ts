/** Types of fields that may be filled. Everything else (password, file, hidden, search, boxes, buttons) is never touched. */
export const FILLABLE_TYPES = ['text', 'email', 'url', 'textarea', 'select-one'] as const;

/**
 * - `ready`: empty, and a person can see and use it
 * - `has-text`: something stands in it already, or another option was chosen
 * - `ours`: holds what was filled in before
 * - `unseen`: nobody sees it, as the trap for machines that many forms have
 * - `locked`: disabled or read-only
 */
export const FIELD_STATES = ['ready', 'has-text', 'ours', 'unseen', 'locked'] as const;
export type FieldState = (typeof FIELD_STATES)[number];

export interface FieldOption {
  readonly value: string;
  readonly text: string;
}

/** A field as the script in the page describes it. All texts are the page's: any string is possible. */
export interface FieldDescription {
  /** Number of the form it belongs to; -1 outside any. */
  readonly form: number;
  /** Whether that form has a password field: a log-in, most likely. */
  readonly isLogin: boolean;
  /** The browser's own word for it: `text`, `email`, `textarea`, `select-one` and so on. */
  readonly type: string;
  readonly state: FieldState;
  readonly autocomplete: string;
  readonly label: string;
  /** aria-label, aria-labelledby and title. */
  readonly aria: string;
  readonly name: string;
  readonly id: string;
  readonly placeholder: string;
  /** What stands beside it, where no label is tied to it. */
  readonly near: string;
  readonly legend: string;
  /** In UTF-16 units, as the browser counts; null where the page sets no limit. */
  readonly maxLength: number | null;
  readonly options: readonly FieldOption[];
}

/** What a field can ask for. */
export const FIELD_KINDS = [
  'name',
  'given-name',
  'family-name',
  'email',
  'country',
  'region',
  'address',
  'street',
  'postcode',
  'city',
  'url',
  'subject',
  'reference',
  'letter',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number] | 'email-again';

/** The words of one language, as they stand on forms; upper case, accents and punctuation do not count. */
export interface FieldWords {
  readonly kinds: Readonly<Record<(typeof FIELD_KINDS)[number], readonly string[]>>;
  /** Of fields that take nothing of ours, though shorter words of ours may stand in them: "company name". */
  readonly other: readonly string[];
  /** That make an e-mail field the second one: "confirm". */
  readonly again: readonly string[];
  /** That say nothing here and mislead: "data subject". */
  readonly ignored: readonly string[];
}

/** One value to be put into one field. */
export interface Fill {
  /** The field's place in the list the page's script gave. */
  readonly field: number;
  readonly value: string;
}

/**
 * What became of one.
 * - `gone`: the field is no longer there
 * - `refused`: it can no longer be filled: hidden, locked, filled or turned into a field of another type meanwhile
 * - `reset`: the page took the value out again
 */
export const FILL_OUTCOMES = ['filled', 'gone', 'refused', 'reset'] as const;
export type FillOutcome = (typeof FILL_OUTCOMES)[number];
