import { UTCDate } from '@date-fns/utc';
import {
  addBusinessDays as businessDaysAfter,
  addDays as daysAfter,
  addMonths as monthsAfter,
  isSaturday,
  isSunday,
} from 'date-fns';

/**
 * Arithmetic on calendar days written `YYYY-MM-DD`. A day is a square on the calendar, not a moment: everything here counts in
 * UTC (@date-fns/utc), so that neither the machine's time zone nor summer time nor a zone that skipped a day can shift it.
 */

function dateOf(day: string): UTCDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day.startsWith('0000')) return null;
  const date = new UTCDate(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && dayOf(date) === day ? date : null;
}

function dayOf(date: Date): string {
  return new Date(date.getTime()).toISOString().slice(0, 10);
}

function after(day: string, move: (date: UTCDate) => Date): string | null {
  const date = dateOf(day);
  if (date === null) return null;
  const moved = move(date);
  // Beyond the years 1 to 9999 there is no such way of writing, and days no longer sort as text.
  const year = moved.getUTCFullYear();
  return year >= 1 && year <= 9999 ? dayOf(moved) : null;
}

/** True for a real day in the form YYYY-MM-DD. */
export function isCalendarDay(day: string): boolean {
  return dateOf(day) !== null;
}

/** The day so many days later, earlier where negative; null for no real day or one beyond the year 9999. */
export function addDays(day: string, days: number): string | null {
  return after(day, (date) => daysAfter(date, days));
}

/** The same date so many months later, or that month's last day where it has no such date; null for no real day. */
export function addMonths(day: string, months: number): string | null {
  return after(day, (date) => monthsAfter(date, months));
}

/** True for Saturday and Sunday; false for no real day. */
export function isWeekend(day: string): boolean {
  const date = dateOf(day);
  return date !== null && (isSaturday(date) || isSunday(date));
}

/** The day itself, or the Monday after it where it is a Saturday or Sunday; null for no real day. */
export function nextWorkingDay(day: string): string | null {
  let found = addDays(day, 0);
  while (found !== null && isWeekend(found)) found = addDays(found, 1);
  return found;
}

/** So many days from Monday to Friday after the day, which itself does not count; null for no real day. */
export function addBusinessDays(day: string, days: number): string | null {
  return after(day, (date) => businessDaysAfter(date, days));
}

/** The later of two days. */
export function laterDay(a: string, b: string): string {
  return a < b ? b : a;
}

/** The earlier of two days. */
export function earlierDay(a: string, b: string): string {
  return a < b ? a : b;
}
