import * as v from 'valibot';
import { isCalendarDay } from '../../requests/calendar-day';
import { inTransaction } from '../database';
import { success, type StoreResult } from '../result';
import { LOCK } from './lock-record';

/** Beside the lock, in the clear: the toolbar's dot goes on while nobody unlocks. */
export const DUE_DAYS = 'due-days';

/** On which days how many requests fall due. No firm, no law, no name. */
const dueDays = v.array(
  v.object({
    day: v.pipe(v.string(), v.check(isCalendarDay, 'must be a real day, YYYY-MM-DD')),
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
);

/** Keeps the days on which requests fall due, one each; nothing where no lock is set. */
export function keepDueDays(days: readonly string[]): Promise<StoreResult<void>> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const record = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, count]) => ({ day, count }));
  return inTransaction(['secrets'], 'readwrite', async (transaction) => {
    const secrets = transaction.objectStore('secrets');
    if ((await secrets.get(LOCK)) === undefined) await secrets.delete(DUE_DAYS);
    else await secrets.put(record, DUE_DAYS);
  });
}

/** How many requests had fallen due by this day, as far as was known when it was last unlocked. */
export async function countDueDays(today: string): Promise<StoreResult<number>> {
  const stored = await inTransaction(['secrets'], 'readonly', (transaction) =>
    transaction.objectStore('secrets').get(DUE_DAYS),
  );
  if (!stored.ok) return stored;
  const read = v.safeParse(dueDays, stored.value);
  const past = read.success ? read.output.filter(({ day }) => day <= today) : [];
  return success(past.reduce((sum, { count }) => sum + count, 0));
}
