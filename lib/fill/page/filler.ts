import type { FieldDescription, Fill, FillOutcome } from '../field';
import type { FormField } from './form-fields';
import { formFields, hasText, isFillable, isLocked } from './form-fields';
import { holdForms } from './hold-forms';
import { isSeen } from './is-seen';
import { describeFields } from './read-fields';
import { markField, writeField } from './write-field';

/** Long enough for a page to take a value out again, or to send its form after a pause of its own. In milliseconds. */
const SETTLE = 400;

/** What was there before a field was filled, and what we put in. */
interface Trace {
  readonly former: string;
  readonly ours: string;
  readonly unmark: () => void;
}

export interface Filler {
  list(): FieldDescription[];
  fill(fills: readonly Fill[]): Promise<FillOutcome[]>;
  /** Takes out what was filled in, but for fields that were changed since; answers how many fields were unmarked. */
  undo(): Promise<number>;
}

/** Fills the fields of one document and can take it back. A field is known by its place in the list given last. */
export function createFiller(document: Document): Filler {
  let listed: FormField[] = [];
  const traces = new Map<FormField, Trace>();

  function isOurs(field: FormField): boolean {
    return field.isConnected && traces.get(field)?.ours === field.value;
  }

  function fillOne({ field: index, value }: Fill): FillOutcome {
    const field = listed[index];
    if (field === undefined || !field.isConnected) return 'gone';
    if (!isFillable(field) || !isSeen(field) || isLocked(field) || hasText(field)) return 'refused';
    const former = field.value;
    writeField(field, value);
    // A list without that option stays empty, a field may take less than it was given.
    const hasStyle = field.hasAttribute('style');
    const unmark = markField(field, hasStyle, () => field.removeAttribute('style'));
    traces.set(field, { former, ours: field.value, unmark });
    return 'filled';
  }

  function forget(field: FormField): void {
    traces.get(field)?.unmark();
    traces.delete(field);
  }

  return {
    list() {
      listed = formFields(document);
      return describeFields(document, listed, isOurs);
    },

    async fill(fills) {
      const release = holdForms(document);
      const outcomes = fills.map(fillOne);
      await pause(SETTLE);
      release();
      return outcomes.map((outcome, at) => {
        const fill = fills[at];
        const field = fill === undefined ? undefined : listed[fill.field];
        if (outcome !== 'filled' || fill === undefined || field === undefined) return outcome;
        if (!field.isConnected) return 'gone';
        if (isSame(field.value, fill.value)) return 'filled';
        forget(field);
        return 'reset';
      });
    },

    async undo() {
      const release = holdForms(document);
      const count = traces.size;
      for (const [field, { former }] of traces) {
        if (isOurs(field)) writeField(field, former);
        forget(field);
      }
      await pause(SETTLE);
      release();
      return count;
    },
  };
}

/** Pages tidy: they trim, and put in their own line ends. */
function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
