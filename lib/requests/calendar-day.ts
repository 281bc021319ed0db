/**
 * Arithmetic on calendar days written `YYYY-MM-DD`. A day is a square on the calendar, not a moment: everything here counts in
 * UTC alone, so that neither the machine's time zone nor summer time nor a zone that skipped a day can shift it. (date-fns
 * counts in the machine's zone, which is right for moments and wrong here.)
 */

const DAY_MS = 86_400_000;

/** Milliseconds since 1970 of a real day between the years 1 and 9999, or null. */
function timeOf(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day.startsWith('0000')) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === day ? time : null;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** True for a real day in the form YYYY-MM-DD. */
export function isCalendarDay(day: string): boolean {
  return timeOf(day) !== null;
}

/** The day so many days later, earlier where negative; null for no real day. */
export function addDays(day: string, days: number): string | null {
  const time = timeOf(day);
  return time === null ? null : dayOf(time + days * DAY_MS);
}

/** The same date so many months later, or that month's last day where it has no such date; null for no real day. */
export function addMonths(day: string, months: number): string | null {
  const time = timeOf(day);
  if (time === null) return null;
  const from = new Date(time);
  const first = new Date(time);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()));
  return dayOf(first.getTime());
}

/** True for Saturday and Sunday; false for no real day. */
export function isWeekend(day: string): boolean {
  const time = timeOf(day);
  if (time === null) return false;
  const weekday = new Date(time).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The day itself, or the Monday after it where it is a Saturday or Sunday; null for no real day. */
export function nextWorkingDay(day: string): string | null {
  let found = addDays(day, 0);
  while (found !== null && isWeekend(found)) found = addDays(found, 1);
  return found;
}

/** So many days from Monday to Friday after the day, which itself does not count; null for no real day. */
export function addBusinessDays(day: string, days: number): string | null {
  let found = addDays(day, 0);
  for (let counted = 0; found !== null && counted < days;) {
    found = addDays(found, 1);
    if (found !== null && !isWeekend(found)) counted += 1;
  }
  return found;
}
