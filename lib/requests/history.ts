import { courseOf } from './course';
import { daysOf } from './status';
import type { Law } from '../directory/law-schema';
import type { Answer, FirmStep, Request } from './request';

/** What has happened since the request, as a later letter tells it. Days are YYYY-MM-DD. */
export interface RequestHistory {
  readonly sentDay: string;
  /** The last day the law gave for all of it; null where it has no number for a part, or the day is not over yet. */
  readonly dueDay: string | null;
  /** What the firm said last, be it that it wants to know who asks; null: nothing at all. */
  readonly answer: { readonly day: string; readonly outcome: Answer } | null;
  /** Later letters to the firm, oldest first. */
  readonly steps: readonly {
    readonly kind: 'reminder' | 'appeal' | 'complaint-to-firm';
    readonly day: string;
  }[];
}

const KINDS: Readonly<Record<FirmStep['kind'], RequestHistory['steps'][number]['kind']>> = {
  'reminder-sent': 'reminder',
  appealed: 'appeal',
  'complained-to-firm': 'complaint-to-firm',
};

/** The history letters need; null where the request was not sent. */
export function historyOf(request: Request, law: Law, today: string): RequestHistory | null {
  const course = courseOf(request);
  const { sent, said, steps } = course;
  if (sent === null) return null;
  const { dues, standsStill } = daysOf(request, law, course);
  // A letter claims what a statute sets: guidance, analogy and our own suggestions are no claim.
  const isAllSet = standsStill === null && dues.every(({ basis }) => basis === 'statute');
  const last = dues.at(-1);
  const dueDay = isAllSet && last !== undefined && last.basis !== 'none' ? last.day : null;
  return {
    sentDay: sent.day,
    dueDay: dueDay !== null && dueDay < today ? dueDay : null,
    answer: said === null ? null : { day: said.day, outcome: said.outcome },
    steps: steps.map(({ event }) => ({ kind: KINDS[event.kind], day: event.day })),
  };
}
