import { putAwayOn } from './archived';
import { courseOf } from './course';
import { adviceFor } from './next-step';
import { statusOf } from './status';
import type { DatedLaw } from '../directory/law-schema';
import type { Request } from './request';
import type { RequestStatus } from './status';
import type { NextStep, StepKind } from './steps';
import type { Regulators } from './ways';

/** Something to do today. */
export interface DueItem {
  readonly request: Request;
  readonly status: RequestStatus;
  readonly step: NextStep;
}

/** In this order where nothing else decides. What is not here can wait for the user to come by. */
const ORDER: readonly StepKind[] = [
  'complaint-to-regulator',
  'complaint-to-firm',
  'appeal',
  'answer-question',
  'reminder',
  'ask-regulator',
  'new-request',
  'check-again',
];

/** What the rules for a request are: its law, and who takes complaints where its writer lives. */
export interface RulesFor {
  readonly law: DatedLaw;
  /** Left out, it counts whether the law's record names any. */
  readonly regulators?: Regulators | undefined;
}

/**
 * What is due today or was before, what to do first at the head: where the time to complain runs, by its last day; then by
 * the kind of step; then what is due longest. Derived from events and `today` alone, so that nothing is missed by sleeping
 * for months; a clock set back only makes some of it due later.
 *
 * @param rulesOf the rules a request was made under; null leaves the request out.
 */
export function dueItems(
  requests: readonly Request[],
  rulesOf: (request: Request) => RulesFor | null,
  today: string,
): DueItem[] {
  return requests
    .flatMap((request): DueItem[] => {
      const rules = rulesOf(request);
      if (rules === null) return [];
      const item = { request, ...standingOf(request, rules, today) };
      return isDue(item.step, putAwayOn(request), today) ? [item] : [];
    })
    .sort((a, b) => compareDue(a, b, today) || compare(a.request.id, b.request.id));
}

/** How a request stands, and the one step to recommend. */
export function standingOf(
  request: Request,
  { law, regulators }: RulesFor,
  today: string,
): Pick<DueItem, 'status' | 'step'> {
  const course = courseOf(request);
  const status = statusOf(request, law, course, today);
  return { status, step: adviceFor(request, law, course, status, today, regulators).step };
}

/** Whether a step waits for the user. One that was due already when its request was put away does not. */
export function isDue({ kind, day }: NextStep, putAway: string | null, today: string): boolean {
  return ORDER.includes(kind) && day <= today && (putAway === null || putAway < day);
}

/** The order of what is due: see `dueItems`. */
export function compareDue(a: Pick<DueItem, 'step'>, b: Pick<DueItem, 'step'>, today: string): number {
  return (
    compare(limitOf(a.step, today), limitOf(b.step, today)) ||
    ORDER.indexOf(a.step.kind) - ORDER.indexOf(b.step.kind) ||
    compare(a.step.day, b.step.day)
  );
}

/** The last day to complain while it is ahead; after all days otherwise. */
function limitOf({ limit }: NextStep, today: string): string {
  return limit === null || limit.day < today ? '~' : limit.day;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
