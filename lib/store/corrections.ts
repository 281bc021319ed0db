import * as v from 'valibot';
import { email, url } from '../directory/schema';
import { isCalendarDay } from '../requests/calendar-day';
import { inTransaction } from './database';
import { failure, type StoreResult } from './result';

/** How to reach a firm, as the user knows it better. Kept apart from the directory, so an update cannot undo it. */
const correctionSchema = v.looseObject({
  collector: v.pipe(v.string(), v.nonEmpty()),
  /** Null where the user left it as the directory has it. */
  email: v.nullable(email),
  form: v.nullable(url),
  /** The user's local day when it was written. */
  day: v.pipe(v.string(), v.check(isCalendarDay, 'must be a real day, YYYY-MM-DD')),
});
export type ContactCorrection = v.InferOutput<typeof correctionSchema>;

/** Whether a text can be kept as a corrected e-mail address. */
export function isContactEmail(text: string): boolean {
  return v.is(email, text);
}

/** Whether a text can be kept as the address of a firm's form: https, in ASCII. */
export function isContactUrl(text: string): boolean {
  return v.is(url, text);
}

/** All corrections by the firm's id. One that cannot be read counts as none and stays where it is. */
export function readCorrections(): Promise<StoreResult<ReadonlyMap<string, ContactCorrection>>> {
  return inTransaction(['corrections'], 'readonly', async (transaction) => {
    const all: unknown[] = await transaction.objectStore('corrections').getAll();
    return new Map(
      all
        .filter((record) => v.is(correctionSchema, record))
        .map((correction) => [correction.collector, correction] as const),
    );
  });
}

/** Keeps a correction in place of an older one of the same firm. One that is not valid is refused. */
export async function saveCorrection(correction: ContactCorrection): Promise<StoreResult<unknown>> {
  if (!v.is(correctionSchema, correction)) return failure('failed', 'not a valid correction');
  return inTransaction(['corrections'], 'readwrite', (transaction) =>
    transaction.objectStore('corrections').put(correction),
  );
}

/** Takes a correction back: the directory's own contact counts again. */
export function dropCorrection(collector: string): Promise<StoreResult<void>> {
  return inTransaction(['corrections'], 'readwrite', (transaction) =>
    transaction.objectStore('corrections').delete(collector),
  );
}
