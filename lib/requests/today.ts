import { formatISO } from 'date-fns';

/** The local day of a moment in the machine's own zone: what a person writes on a letter that day. */
export function localDay(moment: Date = new Date()): string {
  return formatISO(moment, { representation: 'date' });
}
