import { addBusinessDays, addDays, addMonths, earlierDay, nextWorkingDay } from './calendar-day';
import type { DeadlineUnit } from '../directory/law-schema';

/** More time that a firm said it takes. */
export interface Extension {
  /** The day it said so. */
  readonly told: string;
  readonly until: string | null;
  readonly more: { readonly amount: number; readonly unit: DeadlineUnit } | null;
}

export interface Period {
  readonly amount: number;
  readonly unit: DeadlineUnit;
  /** The longest the whole can become, in the same unit; `open`: as long as the firm says. Null: no extension in the law. */
  readonly longest: number | 'open' | null;
}

/** What became of an extension the firm told. */
export type ExtensionEffect =
  /** The day is the one it named. */
  | { readonly is: 'counted'; readonly told: string }
  /** It named a later day, or none, and has the most the law gives. */
  | { readonly is: 'cut-to-law'; readonly told: string }
  /** Told after the time was over: it does not count. */
  | { readonly is: 'too-late'; readonly told: string; readonly lastDayToTell: string }
  /** The law has no extension, or wants a day that was not named: it does not count. */
  | { readonly is: 'not-in-law'; readonly told: string };

export interface PeriodEnd {
  readonly day: string;
  /** The day before it was moved off a Saturday or Sunday; null where it was not moved. */
  readonly movedFrom: string | null;
  /** Null where no extension was told, or it ends no later than the period does anyway. */
  readonly extended: ExtensionEffect | null;
}

/** So much later in the unit; null for units without a number, no real day, or one beyond the year 9999. */
export function count(from: string, amount: number, unit: DeadlineUnit | 'calendar_years'): string | null {
  switch (unit) {
    case 'calendar_years':
      return addMonths(from, 12 * amount);
    case 'calendar_month':
      return addMonths(from, amount);
    case 'calendar_days':
      return addDays(from, amount);
    case 'business_days':
      return addBusinessDays(from, amount);
    default:
      return null;
  }
}

/**
 * The last day of a period that begins after `from`, with the extensions told. Never earlier than without them.
 *
 * - `calendar_month`: Regulation (EEC, Euratom) 1182/71 art. 3: the same date of the month in question or its last day; on a
 *   Saturday or Sunday the next working day (art. 3(4)). Public holidays would count too and are not known here.
 * - `calendar_days`, `business_days` (Monday to Friday): from the day after.
 *
 * @returns null for no real day or a unit without a number.
 */
export function endOfPeriod(
  period: Period,
  from: string,
  extensions: readonly Extension[],
): PeriodEnd | null {
  const plain = movedEnd(count(from, period.amount, period.unit), period.unit);
  if (plain === null) return null;
  let end: PeriodEnd = { ...plain, extended: null };
  for (const extension of extensions) {
    const longer = extend(period, from, plain, extension);
    if (longer.day > end.day || end.extended === null) end = longer;
  }
  return end;
}

type PlainEnd = Omit<PeriodEnd, 'extended'>;

function movedEnd(counted: string | null, unit: DeadlineUnit): PlainEnd | null {
  const day = counted !== null && unit === 'calendar_month' ? nextWorkingDay(counted) : counted;
  return day === null ? null : { day, movedFrom: day === counted ? null : counted };
}

function extend(period: Period, from: string, plain: PlainEnd, extension: Extension): PeriodEnd {
  const { told } = extension;
  const { longest } = period;
  const asked = extension.until ?? endAsked(period, from, plain.day, extension);
  if (asked !== null && asked <= plain.day) return { ...plain, extended: null };
  if (longest === null || (longest === 'open' && asked === null)) {
    return { ...plain, extended: { is: 'not-in-law', told } };
  }
  if (told > plain.day) return { ...plain, extended: { is: 'too-late', told, lastDayToTell: plain.day } };
  const most = longest === 'open' ? null : movedEnd(count(from, longest, period.unit), period.unit);
  if (asked !== null && (most === null || asked <= most.day)) {
    return { day: asked, movedFrom: null, extended: { is: 'counted', told } };
  }
  return most === null ? { ...plain, extended: null } : { ...most, extended: { is: 'cut-to-law', told } };
}

/** `two more months` are counted on from the same start as the first, so that no month end is lost on the way. */
function endAsked(period: Period, from: string, plain: string, { more }: Extension): string | null {
  if (more === null) return null;
  const counted =
    more.unit === period.unit
      ? count(from, period.amount + more.amount, period.unit)
      : count(plain, more.amount, more.unit);
  return movedEnd(counted, more.unit)?.day ?? null;
}

/** The day an extension moves a suggestion of ours to: the one the firm named, up to `latest`. */
export function movedSuggestion(suggested: string, extensions: readonly Extension[], latest: string): string {
  const asked = extensions.flatMap(({ until, more, told }) => {
    const day = until ?? (more === null ? null : count(told, more.amount, more.unit));
    return day === null ? [] : [earlierDay(day, latest)];
  });
  return asked.reduce((last, day) => (day > last ? day : last), suggested);
}
