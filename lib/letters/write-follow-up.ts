import { dayInWords } from './clean';
import { deadlineFor, requestPlan } from './plan';
import {
  bullets,
  citation,
  closing,
  details,
  head,
  lines,
  listed,
  periodOf,
  sentences,
  spareCitation,
} from './page';
import type { FollowUpInput, History } from './letter';
import type { Page } from './page';
import type { RequestPlan } from './plan';
import type { RequestFacts } from './write-request';

type Outcome = NonNullable<History['answer']>['outcome'];

/** A history with its days in words. */
export interface HistoryInWords {
  readonly sent: string;
  readonly due: string | null;
  readonly answer: { readonly day: string; readonly outcome: Outcome } | null;
  /** What followed the request, oldest first. */
  readonly events: readonly (
    | { readonly kind: History['steps'][number]['kind']; readonly day: string }
    | { readonly kind: 'answer'; readonly day: string; readonly outcome: Outcome }
  )[];
}

/** Null where one of the days is no real day. */
export function historyInWords(history: History, locale: string): HistoryInWords | null {
  const { sentDay, dueDay, answer, steps } = history;
  const sent = dayInWords(sentDay, locale);
  const due = dueDay === null ? null : dayInWords(dueDay, locale);
  const happened = [...steps, ...(answer === null ? [] : [{ kind: 'answer' as const, ...answer }])].sort(
    (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0),
  );
  const events = happened.flatMap((event) => {
    const day = dayInWords(event.day, locale);
    return day === null ? [] : [{ ...event, day }];
  });
  if (sent === null || (dueDay !== null && due === null) || events.length < happened.length) return null;
  const answered = events.find((event) => event.kind === 'answer');
  return { sent, due, answer: answered ?? null, events };
}

/**
 * Reminder, appeal or complaint to the firm: subject (without the reference) and paragraphs.
 *
 * @param pages what the firm's answer names and a reminder is about; empty for any other letter.
 */
export function writeFollowUp(
  page: Page,
  kind: FollowUpInput['kind'],
  facts: RequestFacts,
  history: HistoryInWords,
  pages: readonly string[] = [],
): { subject: string; body: string[] } {
  const plan = requestPlan(facts.law, facts.rights);
  const { followUp } = page.wording;
  const law = plan.claims ? facts.law.names[page.language] : null;
  const isAboutPages = pages.length > 0;
  const own = isAboutPages
    ? aboutPages(page, facts, plan, pages)
    : { reminder, appeal, 'complaint-to-firm': complaintToFirm }[kind](page, facts, plan, history);
  return {
    subject: isAboutPages ? followUp.pages.subject({ law }) : followUp.subject[kind]({ law }),
    body: [
      head(page, facts.firm),
      own.opening,
      isAboutPages ? whatWasAsked(page, facts, plan, history) : whatHappened(page, facts, plan, history),
      details(page, facts.place),
      ...own.paragraphs,
      closing(page),
    ],
  };
}

interface OwnParts {
  readonly opening: string;
  readonly paragraphs: readonly string[];
}

function whatWasAsked(
  page: Page,
  { law }: RequestFacts,
  plan: RequestPlan,
  { sent }: HistoryInWords,
): string {
  const { followUp, words } = page.wording;
  const names = plan.points.flatMap(({ name }) => (name === null ? [] : words.names[name]));
  const articles = plan.points.flatMap((point) => point.articles);
  return sentences([
    followUp.sent({ day: sent }),
    followUp.asked({ rights: listed(page, names), cite: spareCitation(page, law, articles, 4) }),
  ]);
}

function whatHappened(page: Page, facts: RequestFacts, plan: RequestPlan, history: HistoryInWords): string {
  const { followUp } = page.wording;
  const { law } = facts;
  const reminded = history.events.find(({ kind }) => kind === 'reminder');
  return sentences([
    whatWasAsked(page, facts, plan, history),
    reminded === undefined ? '' : followUp.reminded({ day: reminded.day }),
    history.answer === null
      ? followUp.noAnswer
      : followUp.answered[history.answer.outcome]({ day: history.answer.day }),
    history.due === null || history.answer !== null || !plan.claims
      ? ''
      : followUp.due({ day: history.due, cite: dueCite(page, law, plan) }),
  ]);
}

/** The article that sets the period, where one period is for all. */
export function dueCite(page: Page, law: RequestFacts['law'], { periods }: RequestPlan): string {
  const [first, second] = periods;
  return first === undefined || second !== undefined
    ? ''
    : citation(page, law, first.deadline.articles.slice(0, 1));
}

function reminder(page: Page, { law }: RequestFacts, plan: RequestPlan, history: HistoryInWords): OwnParts {
  const words = page.wording.followUp.reminder;
  const doubles =
    law.appeal.exists === true && law.appeal.kind === 'appeal' && history.answer === null && plan.claims;
  const hasNext = plan.claims && law.complaint.articles.length > 0;
  return {
    opening: '',
    paragraphs: [
      words.please,
      doubles
        ? sentences([
            words.doublesAsAppeal(citation(page, law, law.appeal.articles)),
            decision(page, law) ?? '',
          ])
        : '',
      page.form === 'full' && hasNext
        ? words.next(citation(page, law, law.complaint.articles.slice(0, 1)))
        : '',
    ],
  };
}

/** The pages stand in the letter whole, in the short form too: a list that is cut asks for less. */
function aboutPages(
  page: Page,
  { law }: RequestFacts,
  plan: RequestPlan,
  pages: readonly string[],
): OwnParts {
  const { pages: words, reminder: reminderWords } = page.wording.followUp;
  const hasNext = plan.claims && law.complaint.articles.length > 0;
  return {
    opening: '',
    paragraphs: [
      lines([words.named, bullets(pages)]),
      words.please,
      page.form === 'full' && hasNext
        ? reminderWords.next(citation(page, law, law.complaint.articles.slice(0, 1)))
        : '',
    ],
  };
}

function decision(page: Page, law: RequestFacts['law']): string | null {
  const period = periodOf(page, law.appeal.decision);
  return period === null ? null : page.wording.followUp.appeal.decideWithin({ period, cite: '' });
}

function appeal(page: Page, { law }: RequestFacts, plan: RequestPlan): OwnParts {
  const { grounds, ...words } = page.wording.followUp.appeal;
  const erasure = plan.points.find(({ id }) => id === 'erasure' || id === 'deletion');
  const { status } = plan;
  const reasons = [
    erasure !== undefined && law.deletionReach.scraped === 'yes'
      ? grounds.anySource(citation(page, law, erasure.articles))
      : '',
    law.publicData.exempt === 'no' ? '' : grounds.neverPublic,
    status?.id === 'sensitive_consent' ? grounds.noConsent(citation(page, law, status.articles)) : '',
    plan.access.withoutFaceprint ? grounds.confirm : '',
    grounds.nameTheRule,
  ];
  return {
    opening: words.opening(citation(page, law, law.appeal.articles)),
    paragraphs: [
      page.form === 'full' ? lines([grounds.heading, bullets(reasons)]) : '',
      sentences([words.decide, decision(page, law) ?? '', words.authority]),
    ],
  };
}

function complaintToFirm(page: Page, { law }: RequestFacts): OwnParts {
  const words = page.wording.followUp.complaintToFirm;
  const deadline = deadlineFor(law, 'complaint_acknowledgement');
  const period = periodOf(page, deadline);
  const basis = law.appeal.kind === 'complaint_to_firm' ? law.appeal : law.complaint;
  return {
    opening: words.opening(citation(page, law, basis.articles)),
    paragraphs: [
      words.please,
      sentences([
        deadline !== null && period !== null
          ? words.acknowledge({ period, cite: citation(page, law, deadline.articles) })
          : '',
        words.outcome,
      ]),
    ],
  };
}
