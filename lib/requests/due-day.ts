import { putAwayOn } from './archived';
import { isDue, standingOf, type RulesFor } from './due-items';
import type { Request } from './request';

/**
 * The day from which a request needs its writer: `today` where it does now, the day a wait ends, null where nothing is known to come.
 * From events and rules alone, as far as they are known today.
 */
export function dueDay(request: Request, rules: RulesFor, today: string): string | null {
  const putAway = putAwayOn(request);
  const { step } = standingOf(request, rules, today);
  if (isDue(step, putAway, today)) return today;
  if (step.kind !== 'wait') return null;
  // Where the wait ends in another wait, one of the next checks finds that day.
  return isDue(standingOf(request, rules, step.day).step, putAway, step.day) ? step.day : null;
}
