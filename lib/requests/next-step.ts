import { articleOnRecord } from '../directory/citation';
import { dayOfAnswer, suggestedIn } from './answer-due';
import { addDays, earlierDay } from './calendar-day';
import { courseOf } from './course';
import { daysOf, statusOf } from './status';
import {
  DAYS_TO_WRITE_A_COMPLAINT,
  SUGGESTED_AFTER_DECISION,
  SUGGESTED_AFTER_REMINDER,
  SUGGESTED_UNTIL_CHECK,
} from './suggested-days';
import { waysOf } from './ways';
import type { DatedLaw } from '../directory/law-schema';
import type { AnswerDue } from './answer-due';
import type { Course } from './course';
import type { Request } from './request';
import type { RequestStatus } from './status';
import type { Advice, NextStep, StepKind, StepReason } from './steps';
import type { Regulators, Ways } from './ways';

interface Case {
  readonly request: Request;
  readonly law: DatedLaw;
  readonly course: Course;
  readonly ways: Ways;
  readonly today: string;
}

/**
 * The one step to recommend now, why, and on which articles it rests; and what else is allowed. Never throws.
 *
 * @param today the user's local day, YYYY-MM-DD.
 * @param regulators those that take complaints where the writer lives (`regulatorsFor`); left out, it counts whether the law's
 *   record names any.
 */
export function nextStep(request: Request, law: DatedLaw, today: string, regulators?: Regulators): Advice {
  const course = courseOf(request);
  return adviceFor(request, law, course, statusOf(request, law, course, today), today, regulators);
}

/** `nextStep` where course and status are known already. */
export function adviceFor(
  request: Request,
  law: DatedLaw,
  course: Course,
  status: RequestStatus,
  today: string,
  regulators: Regulators | undefined,
): Advice {
  const each: Case = { request, law, course, ways: waysOf(request, law, course, regulators), today };
  const step = recommended(each, status);
  const others = othersAllowed(each, status).filter(({ kind }) => kind !== step.kind);
  return { step, others };
}

function recommended(each: Case, status: RequestStatus): NextStep {
  switch (status.is) {
    case 'draft':
      return act(each, 'send', 'not-sent', each.today);
    case 'waiting':
    case 'due':
    case 'late':
      return onceOver(each, status.answerDue, 'time-left') ?? onSilence(each, status.answerDue);
    case 'identity-asked':
      return act(each, 'answer-question', 'question', status.question.asked);
    case 'answered':
      return onAnswer(each, status.day);
    case 'reminded':
      return onceOver(each, status.due, 'time-left') ?? onReminderUnanswered(each, status.due, status.day);
    case 'appealed':
      return (
        onceOver(each, status.due, 'time-left') ?? complain(each, 'appeal-unanswered', status.day, status.due)
      );
    case 'complained-to-firm':
      return (
        onceOver(each, status.due, 'time-left') ??
        complain(each, 'complaint-unanswered', status.day, status.due)
      );
    case 'with-regulator':
      return (
        onceOver(each, status.due, 'with-regulator') ??
        act(each, 'ask-regulator', 'regulator-silent', status.day, status.due)
      );
    case 'decided':
      return status.outcome === 'rejected'
        ? act(each, 'close', 'rejected', status.day)
        : onConfirmed(each, 'decided', status.day, SUGGESTED_AFTER_DECISION);
    case 'closed':
      return act(each, 'reopen', 'closed', each.today);
  }
}

/** Waiting, while the day has not come; null once there is something to do. */
function onceOver(each: Case, due: AnswerDue | null, reason: StepReason): NextStep | null {
  const day = due && dayToAct(due);
  if (due === null || day === null || day <= each.today) return null;
  return { ...act(each, 'wait', reason, day, due), day };
}

/** On the suggested day itself; after the day of the law, which is the firm's to its end. */
function dayToAct(due: AnswerDue): string | null {
  return due.basis === 'none' ? due.suggestedDay : addDays(due.day, 1);
}

function onSilence(each: Case, due: AnswerDue): NextStep {
  const since = dayOfAnswer(due);
  if (each.ways.mustComplainToFirm) return act(each, 'complaint-to-firm', 'silence', since, due);
  return remindOr(each, 'silence', since, -1, () => onReminderUnanswered(each, due, since), due);
}

function onReminderUnanswered(each: Case, due: AnswerDue | null, since: string): NextStep {
  return higher(each, 'silence-again', since, due);
}

/** What a kind of answer asks for. */
function onAnswer(each: Case, day: string): NextStep {
  const { course, ways } = each;
  const { said } = course;
  if (said === null) return act(each, 'close', 'nothing-more', day);
  // Given twice, an answer is not asked about a second time.
  const first = course.events.findIndex(
    (event) => event.kind === 'answered' && event.outcome === said.outcome,
  );
  switch (said.outcome) {
    case 'done':
      return onConfirmed(each, 'done', day, SUGGESTED_UNTIL_CHECK);
    case 'refused':
    case 'law-does-not-apply':
      return higher(each, said.outcome, day);
    case 'partly':
      return ways.canAppeal || ways.mustComplainToFirm
        ? higher(each, 'partly', day)
        : remindOr(each, 'partly', day, first, () => higher(each, 'partly', day));
    case 'no-data':
      // That it holds nothing can be true: asked once how it searched, one looks later and lets it rest.
      return remindOr(each, 'no-data', day, first, () =>
        onConfirmed(each, 'no-data', day, SUGGESTED_UNTIL_CHECK),
      );
    case 'only-urls':
      return remindOr(each, 'only-urls', day, first, () => higher(each, 'only-urls', day));
    default:
      return onUnclear(each, day, first);
  }
}

/** An answer that settles nothing leaves the firm the rest of its time. */
function onUnclear(each: Case, day: string, first: number): NextStep {
  const last = daysOf(each.request, each.law, each.course).dues.at(-1) ?? null;
  return (
    onceOver(each, last, 'time-left') ??
    remindOr(each, 'unclear-answer', day, first, () => higher(each, 'unclear-answer', day))
  );
}

/** Look later whether it is so; then let it rest, or take the firm at its word. */
function onConfirmed(each: Case, reason: StepReason, day: string, days: number): NextStep {
  const { checked, events, decision } = each.course;
  if (checked?.found === 'gone') return act(each, 'close', 'gone', checked.day);
  if (checked?.found === 'listed') {
    if (decision !== null) return act(each, 'ask-regulator', 'listed-again', checked.day);
    return remindOr(each, 'listed-again', checked.day, events.indexOf(checked), () =>
      higher(each, 'listed-again', checked.day),
    );
  }
  const due = suggestedIn(days, each.request.rights, { day, why: 'step' });
  return onceOver(each, due, reason) ?? act(each, 'check-again', reason, due?.suggestedDay ?? day, due);
}

/** A reminder, unless one was sent after that place among the events or the time to complain runs out. */
function remindOr(
  each: Case,
  reason: StepReason,
  since: string,
  after: number,
  otherwise: () => NextStep,
  due: AnswerDue | null = null,
): NextStep {
  const { course, ways } = each;
  if (course.steps.some(({ event, at }) => event.kind === 'reminder-sent' && at > after)) return otherwise();
  if (isLimitNear(each) && ways.canComplain) return complain(each, 'limit-near', since, due);
  return act(each, 'reminder', reason, since, due);
}

/** Whether a reminder and the wait after it would use up the time to complain. */
function isLimitNear({ ways: { limit }, today }: Case): boolean {
  const needed = addDays(today, SUGGESTED_AFTER_REMINDER + DAYS_TO_WRITE_A_COMPLAINT);
  return limit !== null && needed !== null && limit.day >= today && limit.day < needed;
}

/** Up one step: appeal, complaint to the firm, complaint to the regulator, as the law has them. */
function higher(each: Case, reason: StepReason, since: string, due: AnswerDue | null = null): NextStep {
  const { ways } = each;
  if (ways.canAppeal) return act(each, 'appeal', reason, since, due);
  if (ways.canComplainToFirm) return act(each, 'complaint-to-firm', reason, since, due);
  return complain(each, reason, since, due);
}

function complain(each: Case, reason: StepReason, since: string, due: AnswerDue | null = null): NextStep {
  const { ways, today } = each;
  if (!ways.canComplain || !ways.isComplaintWorthwhile) return act(each, 'close', 'nothing-more', since, due);
  if (ways.limit !== null && ways.limit.day < today)
    return act(each, 'new-request', 'limit-over', since, due);
  return act(each, 'complaint-to-regulator', reason, since, due);
}

function othersAllowed(each: Case, status: RequestStatus): NextStep[] {
  const { ways, course, today } = each;
  const kinds = new Set<StepKind>(['close']);
  switch (status.is) {
    case 'draft':
      break;
    case 'closed':
      return [act(each, 'new-request', 'allowed', today)];
    case 'waiting':
      break;
    case 'with-regulator':
    case 'decided':
      kinds.add('ask-regulator').add('check-again');
      break;
    default: {
      // What the firm still has time for is nothing to complain about yet.
      const isOver = 'passed' in status ? status.is === 'late' || status.passed.length > 0 : true;
      if (isOver) kinds.add('reminder');
      if (isOver && ways.canAppeal) kinds.add('appeal');
      if (isOver && ways.canComplainToFirm) kinds.add('complaint-to-firm');
      if (isOver && ways.canComplain) kinds.add('complaint-to-regulator');
      if (status.is === 'answered') kinds.add('check-again');
      // What is listed again was perhaps collected anew: that is a request of its own.
      if (course.checked?.found === 'listed') kinds.add('new-request');
      if (ways.limit !== null && ways.limit.day < today) kinds.add('new-request');
    }
  }
  if (course.sent === null) kinds.delete('check-again');
  return [...kinds].map((kind) => act(each, kind, 'allowed', today));
}

/** A step that can be taken now. A day that lies ahead, the clock having been wrong, does not put it off. */
function act(
  { law, course, request, ways, today }: Case,
  kind: StepKind,
  reason: StepReason,
  since: string,
  due: AnswerDue | null = null,
): NextStep {
  const doublesAsAppeal = kind === 'reminder' && ways.doublesAsAppeal;
  const question = course.turn.is === 'asked' ? course.turn.question : null;
  return {
    kind,
    reason,
    day: earlierDay(since, today),
    due,
    articles: articlesFor(law, kind, doublesAsAppeal, due).flatMap(
      (article) => articleOnRecord(law, article) ?? [],
    ),
    limit: ways.limit,
    doublesAsAppeal,
    question:
      kind !== 'answer-question' || question === null
        ? null
        : {
            what: question.what,
            rule: law.identityCheck.rule,
            noCheckFor: request.rights.filter((right) => law.identityCheck.noneFor.includes(right)),
            standsStill: daysOf(request, law, course).standsStill,
          },
  };
}

function articlesFor(
  law: DatedLaw,
  kind: StepKind,
  doublesAsAppeal: boolean,
  due: AnswerDue | null,
): readonly string[] {
  const { appeal, complaint, identityCheck } = law;
  switch (kind) {
    case 'wait':
    case 'ask-regulator':
      return due?.articles ?? [];
    case 'reminder':
      return doublesAsAppeal ? appeal.articles : (due?.articles ?? []);
    case 'appeal':
      return appeal.articles;
    case 'complaint-to-firm':
      return appeal.kind === 'complaint_to_firm' ? appeal.articles : complaint.articles;
    case 'complaint-to-regulator':
    case 'new-request':
      return complaint.articles;
    case 'answer-question':
      return identityCheck.articles;
    default:
      return [];
  }
}
