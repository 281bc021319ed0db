import { chooseOption } from './choose-option';
import type { FieldDescription, FieldKind, Fill } from './field';
import type { FieldMeaning } from './match-field';
import { meaningOf } from './match-field';
import type { FillValues } from './values';
import type { FillItem, Want } from './wants';
import { FILL_ITEMS, wantsOf } from './wants';

/**
 * Why a value found no place.
 * - `no-field`: no field asks for it, or none that can be told
 * - `has-text`: the field holds something already, which stays
 * - `unseen`: the field is there, but hidden or locked
 * - `too-long`: the field takes fewer characters; nothing is cut
 * - `no-option`: the list has no option for it
 */
export const LEFT_REASONS = ['no-field', 'has-text', 'unseen', 'too-long', 'no-option'] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

export interface Left {
  readonly item: FillItem;
  readonly why: LeftReason;
  /** For the clipboard. */
  readonly text: string;
}

export interface PlannedFill extends Fill {
  readonly item: FillItem;
  readonly kind: FieldKind;
  /** For the clipboard, should the page refuse it. */
  readonly copy: string;
}

export interface FillPlan {
  readonly fills: readonly PlannedFill[];
  readonly left: readonly Left[];
  /** What stands in its field from before. */
  readonly already: readonly FillItem[];
  /** A shorter form of the letter goes in: its field takes no more than this many characters. */
  readonly shortenedTo: number | null;
}

interface Candidate {
  /** The field's place in the list. */
  readonly index: number;
  readonly field: FieldDescription;
  readonly kind: FieldKind;
}

/**
 * Which value goes into which field: into those of one form alone, the one that takes most of what we have, so that a search
 * box, a newsletter or a log-in beside it stays empty. No field gets two values, no value is cut, and what a person or the
 * page has put in stays.
 */
export function planFill(fields: readonly FieldDescription[], values: FillValues): FillPlan {
  const forms = [...new Set(fields.map(({ form }) => form))];
  const plans = forms.map((form) => planForm(candidatesOf(fields, form), values));
  return plans.reduce((best, plan) => (weightOf(plan) > weightOf(best) ? plan : best), planForm([], values));
}

/**
 * How much of what we have a form takes; the letter counts double, for no form beside the right one has a place for it. A
 * form that asks for it but cannot take it still comes before one that does not ask: why it cannot is worth saying.
 */
function weightOf({ fills, already, left }: FillPlan): number {
  const items = new Set([...fills.map(({ item }) => item), ...already]);
  const asked = left.filter(({ why }) => why !== 'no-field').length;
  return (items.size + (items.has('letter') ? 1 : 0)) * FILL_ITEMS.length + asked;
}

function planForm(candidates: readonly Candidate[], values: FillValues): FillPlan {
  const kinds = new Set(candidates.map(({ kind }) => kind));
  const hasUrlArea = candidates.some(({ kind, field }) => kind === 'url' && field.type === 'textarea');
  const fills: PlannedFill[] = [];
  const left: Left[] = [];
  const already = new Set<FillItem>();
  const taken = new Set<number>();
  let shortenedTo: number | null = null;
  for (const want of wantsOf(values, kinds, hasUrlArea)) {
    const placing = place(
      want,
      candidates.filter(({ index }) => !taken.has(index)),
    );
    if (placing.is === 'left') {
      if (want.isSpare !== true) left.push({ item: want.item, why: placing.why, text: want.copy });
      continue;
    }
    const { candidate } = placing;
    taken.add(candidate.index);
    if (placing.is === 'already') {
      already.add(want.item);
      continue;
    }
    const { item, kind, copy } = want;
    fills.push({ field: candidate.index, value: placing.value, item, kind, copy });
    if (item === 'letter' && placing.value !== copy) shortenedTo = candidate.field.maxLength;
  }
  return { fills, left: onePerItem(left), already: [...already], shortenedTo };
}

type Placing =
  | { readonly is: 'fill'; readonly candidate: Candidate; readonly value: string }
  | { readonly is: 'already'; readonly candidate: Candidate }
  | { readonly is: 'left'; readonly why: LeftReason };

function place(want: Want, free: readonly Candidate[]): Placing {
  const fitting = free.filter(
    ({ kind, field }) => kind === want.kind && (want.needsArea !== true || field.type === 'textarea'),
  );
  const ours = fitting.find(({ field }) => field.state === 'ours');
  if (ours !== undefined) return { is: 'already', candidate: ours };
  const open = fitting.filter(({ field }) => field.state === 'ready');
  if (open.length === 0 || want.texts.length === 0) return { is: 'left', why: reasonFor(fitting) };
  for (const text of want.texts) {
    for (const candidate of open) {
      const value = valueFor(candidate.field, text, want);
      if (value !== null) return { is: 'fill', candidate, value };
    }
  }
  const isList = open.some(({ field }) => field.type === 'select-one');
  return { is: 'left', why: isList ? 'no-option' : 'too-long' };
}

function reasonFor(fields: readonly Candidate[]): LeftReason {
  if (fields.some(({ field }) => field.state === 'has-text')) return 'has-text';
  return fields.some(({ field }) => field.state === 'unseen' || field.state === 'locked')
    ? 'unseen'
    : 'no-field';
}

/** What goes into this field for the text; null where it does not fit. */
function valueFor(field: FieldDescription, text: string, { place: known }: Want): string | null {
  if (field.type === 'select-one') return known === undefined ? null : chooseOption(field.options, known);
  // A line has no line breaks: the browser would take them out and join the words.
  const value = field.type === 'textarea' ? text : text.replace(/\s*\n\s*/g, ', ');
  return field.maxLength !== null && value.length > field.maxLength ? null : value;
}

function onePerItem(left: readonly Left[]): Left[] {
  return FILL_ITEMS.flatMap((item) => {
    const own = left.filter((each) => each.item === item);
    const [first] = own;
    return first === undefined
      ? []
      : [{ ...first, text: [...new Set(own.map(({ text }) => text))].join('\n') }];
  });
}

function candidatesOf(fields: readonly FieldDescription[], form: number): Candidate[] {
  const own = fields.flatMap((field, index) => {
    return field.form === form ? [{ index, field, meaning: meaningOf(field) }] : [];
  });
  const kinds = new Set(own.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.kind])));
  if (own.some(({ field }) => field.isLogin) && !kinds.has('letter')) return [];
  const areas = own.filter(({ field }) => field.type === 'textarea' && field.state !== 'unseen');
  return own.flatMap(({ index, field, meaning }) => {
    if (meaning !== null) return [{ index, field, kind: settle(meaning, kinds) }];
    // A form's only text area takes the letter, unless its words say something else.
    const isLetter =
      areas.length === 1 && areas[0]?.index === index && isNameless(field) && !kinds.has('letter');
    return isLetter ? [{ index, field, kind: 'letter' as const }] : [];
  });
}

function isNameless({ label, aria, placeholder, near }: FieldDescription): boolean {
  return `${label}${aria}${placeholder}${near}`.trim() === '';
}

/**
 * "Nom" beside "Prénom" is the family name, "Nome" beside "Cognome" the given one; alone each is the whole name. And an
 * e-mail field that says "confirm" is the first one where there is no other.
 */
function settle({ kind, isCertain }: FieldMeaning, kinds: ReadonlySet<FieldKind>): FieldKind {
  if (kind === 'email-again' && !kinds.has('email')) return 'email';
  if (kind !== 'name' || isCertain) return kind;
  if (kinds.has('given-name') && !kinds.has('family-name')) return 'family-name';
  return kinds.has('family-name') && !kinds.has('given-name') ? 'given-name' : kind;
}

/** Every value there is, for copying by hand. */
export function valuesToCopy(values: FillValues): { readonly item: FillItem; readonly text: string }[] {
  return planFill([], values).left.map(({ item, text }) => ({ item, text }));
}
