import { courseOf } from './course';
import { adviceFor } from './next-step';
import { statusOf } from './status';
import type { Law } from '../directory/law-schema';
import type { Request } from './request';
import type { RequestStatus } from './status';
import type { NextStep, StepKind } from './steps';
import type { RegulatorFacts } from './ways';

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

/**
 * What is due today or was before, what to do first at the head: where the time to complain runs, by its last day; then by
 * the kind of step; then what is due longest. Derived from events and `today` alone, so that nothing is missed by sleeping
 * for months; a clock set back only makes some of it due later.
 *
 * @param lawOf the law a request was made under; null leaves the request out.
 */
export function dueItems(
  requests: readonly Request[],
  lawOf: (request: Request) => Law | null,
  today: string,
  regulatorsOf?: (request: Request) => readonly RegulatorFacts[],
): DueItem[] {
  return requests
    .flatMap((request): DueItem[] => {
      const law = lawOf(request);
      if (law === null) return [];
      const course = courseOf(request);
      const status = statusOf(request, law, course, today);
      const { step } = adviceFor(request, law, course, status, today, regulatorsOf?.(request));
      return ORDER.includes(step.kind) && step.day <= today ? [{ request, status, step }] : [];
    })
    .sort(
      (a, b) =>
        compare(limitOf(a, today), limitOf(b, today)) ||
        ORDER.indexOf(a.step.kind) - ORDER.indexOf(b.step.kind) ||
        compare(a.step.day, b.step.day) ||
        compare(a.request.id, b.request.id),
    );
}

/** The last day to complain while it is ahead; after all days otherwise. */
function limitOf({ step: { limit } }: DueItem, today: string): string {
  return limit === null || limit.day < today ? '~' : limit.day;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
