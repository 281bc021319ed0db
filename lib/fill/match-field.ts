import type { FieldDescription, FieldKind, FieldWords } from './field';
import { FIELD_KINDS, FILLABLE_TYPES } from './field';
import { plainWords } from './plain-words';

/** The folder is the registry: each language's words are used because its file lies there. */
const WORDS = Object.values(
  import.meta.glob<FieldWords>(['./words/*.ts', '!./words/*.test.ts'], { eager: true, import: 'default' }),
);

type Meaning = (typeof FIELD_KINDS)[number] | 'other';

const PHRASES: readonly (readonly [phrase: string, meaning: Meaning])[] = WORDS.flatMap((words) => [
  ...FIELD_KINDS.flatMap((kind) =>
    words.kinds[kind].map((phrase): readonly [string, Meaning] => [plainWords(phrase), kind]),
  ),
  ...words.other.map((phrase): readonly [string, Meaning] => [plainWords(phrase), 'other']),
  // Longest first: "company name" is no name, and "e-mail address" no address.
]).sort(([a], [b]) => b.length - a.length);

const AGAIN = WORDS.flatMap(({ again }) => again.map(plainWords));
const IGNORED = WORDS.flatMap(({ ignored }) => ignored.map(plainWords)).sort((a, b) => b.length - a.length);

/** Tokens of the HTML standard that name a value of ours. */
const TOKENS: Readonly<Record<string, FieldKind>> = {
  name: 'name',
  'given-name': 'given-name',
  'family-name': 'family-name',
  email: 'email',
  country: 'country',
  'country-name': 'country',
  'address-level1': 'region',
  'street-address': 'address',
  'address-line1': 'street',
  'address-level2': 'city',
  'postal-code': 'postcode',
  url: 'url',
};

/** Tokens for values that are not ours to give. Any other token (`off`, `on`, made-up ones) says nothing. */
const FOREIGN =
  /^(?:honorific-(?:prefix|suffix)|additional-name|nickname|username|(?:new|current)-password|one-time-code|organization(?:-title)?|address-(?:line[23]|level[34])|cc-.+|transaction-.+|language|bday.*|sex|photo|tel.*|impp|webauthn)$/;

const ALLOWED: Readonly<Record<(typeof FILLABLE_TYPES)[number], (kind: FieldKind) => boolean>> = {
  text: (kind) => kind !== 'letter',
  email: (kind) => kind === 'email' || kind === 'email-again',
  url: (kind) => kind === 'url',
  textarea: (kind) => kind === 'letter' || kind === 'url' || kind === 'address',
  'select-one': (kind) => kind === 'country' || kind === 'region',
};

/** What a field asks for, and how that is known: an autocomplete token is certain, words are read. */
export interface FieldMeaning {
  readonly kind: FieldKind;
  readonly isCertain: boolean;
}

/**
 * Which of our values a field asks for: by its autocomplete token, then by its label, other words for people, its names in
 * the page's code, what stands beside it, and its type. Null for a field that asks for something else or does not say, and
 * for every type that is never filled. Any strings are allowed.
 */
export function meaningOf(field: FieldDescription): FieldMeaning | null {
  const type = FILLABLE_TYPES.find((each) => each === field.type);
  if (type === undefined) return null;
  const isAllowed = ALLOWED[type];

  const token = field.autocomplete.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  if (FOREIGN.test(token)) return null;
  const named = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
  if (named !== undefined && isAllowed(named)) {
    // Both fields of "e-mail" and "confirm your e-mail" carry the same token.
    const isAgain = named === 'email' && [field.label, field.aria, field.name].some(saysAgain);
    return { kind: isAgain ? 'email-again' : named, isCertain: true };
  }

  const texts = [field.label, field.aria, field.name, field.id, field.placeholder, field.near, field.legend];
  for (const text of texts) {
    const kind = kindIn(text, isAllowed);
    if (kind === 'other') return null;
    if (kind !== null) return { kind, isCertain: false };
  }
  if (type === 'email') return { kind: 'email', isCertain: false };
  return type === 'url' ? { kind: 'url', isCertain: false } : null;
}

/** The longest words decide. Where such a value cannot stand in the field, those before them do: "E-mail for your request". */
function kindIn(text: string, isAllowed: (kind: FieldKind) => boolean): FieldKind | 'other' | null {
  let words = plainWords(text);
  for (const phrase of IGNORED) words = words.replace(phrase, ' ');
  const found = PHRASES.filter(([phrase]) => words.includes(phrase));
  const [longest] = found;
  const fitting = found.find(([, meaning]) => meaning === 'other' || isAllowed(meaning));
  if (longest === undefined || fitting === undefined) return null;
  if (words.indexOf(fitting[0]) > words.indexOf(longest[0])) return null;
  return fitting[1] === 'email' && saysAgain(text) ? 'email-again' : fitting[1];
}

function saysAgain(text: string): boolean {
  const words = plainWords(text);
  return AGAIN.some((phrase) => words.includes(phrase));
}
