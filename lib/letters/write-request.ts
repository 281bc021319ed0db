import { requestPlan } from './plan';
import {
  bullets,
  citation,
  citationInDetail,
  closing,
  details,
  head,
  lines,
  listed,
  periodOf,
  sentences,
  shortCitation,
  spareCitation,
} from './page';
import type { Law } from '../directory/law-schema';
import type { RightId } from '../directory/rights';
import type { Page } from './page';
import type { PlannedPoint, RequestPlan } from './plan';
import type { Cite, PointCites, RequestWording } from './wording';

export interface RequestFacts {
  readonly law: Law;
  readonly rights: readonly RightId[];
  readonly firm: string;
  /** The region's name where the law is a region's. */
  readonly place: string | null;
}

/** Subject (without the reference) and paragraphs of a request. */
export function writeRequest(page: Page, facts: RequestFacts): { subject: string; body: string[] } {
  const plan = requestPlan(facts.law, facts.rights);
  const { words, request } = page.wording;
  const names = plan.points.flatMap(({ name }) => (name === null ? [] : words.names[name]));
  return {
    subject: plan.claims
      ? request.subject({ rights: names.join(', '), law: facts.law.names[page.language] })
      : request.subjectCourtesy,
    body: page.form === 'full' ? full(page, facts, plan) : short(page, facts, plan),
  };
}

function full(page: Page, { law, firm, place }: RequestFacts, plan: RequestPlan): string[] {
  const { request } = page.wording;
  const cited = (articles: readonly string[] | null) =>
    articles === null ? '' : citation(page, law, articles);
  return [
    head(page, firm),
    sentences([
      plan.claims ? request.opening : request.openingCourtesy,
      plan.status === null ? '' : request.status[plan.status.id](cited(plan.status.articles)),
      plan.publicData === null ? '' : request.publicData[plan.publicData.id](cited(plan.publicData.articles)),
      plan.claims ? request.basis({ place, law: law.names[page.language] }) : '',
    ]),
    details(page, place),
    ...plan.points.map((point, at) => `${at + 1}. ${fullPoint(page, law, plan, point)}`),
    `${request.identity.heading}\n${identity(page, law, plan)}`,
    plan.representative === null ? '' : request.representative(cited(plan.representative)),
    sentences([
      answer(page, law, plan),
      plan.reasons === null ? request.thanks : request.reasons(cited(plan.reasons)),
      plan.howToAppeal === null ? '' : request.howToAppeal(cited(plan.howToAppeal)),
      plan.priorRequest === null ? '' : request.priorRequest(cited(plan.priorRequest)),
    ]),
    closing(page),
  ];
}

function fullPoint(page: Page, law: Law, plan: RequestPlan, point: PlannedPoint): string {
  const { request } = page.wording;
  const { heading, text } = request.points[point.id];
  return lines([
    `${heading}${citation(page, law, point.articles)}`,
    sentences([
      text(pointCites(page, law, point)),
      isErasure(point.id) && plan.suppression !== null
        ? request.suppression(citationInDetail(page, law, plan.suppression, point.articles))
        : '',
      point.id === 'access' ? request.access[plan.access.withoutFaceprint ? 'copyOfPhotos' : 'copy'] : '',
    ]),
    point.id === 'access' ? accessLines(page, law, plan, point) : '',
  ]);
}

function accessLines(page: Page, law: Law, { access }: RequestPlan, { articles }: PlannedPoint): string {
  const words = page.wording.request.access;
  const detail = (wanted: readonly string[]) => citationInDetail(page, law, wanted, articles);
  return lines([
    bullets([
      words.pages(detail(access.pages)),
      words.recipients(detail(access.recipients)),
      access.namesLegalBasis
        ? words.purposesAndBasis(detail(access.purposes))
        : words.purposes(detail(access.purposes)),
    ]),
    access.withoutFaceprint ? words.notTheFaceprint : '',
  ]);
}

function pointCites(page: Page, law: Law, { cites }: PlannedPoint): PointCites {
  return {
    interests: citation(page, law, cites.interests),
    restriction: citation(page, law, cites.restriction),
    notify: citation(page, law, cites.notify),
    consent: citation(page, law, cites.consent),
    retention: citation(page, law, cites.retention),
    publicData: citation(page, law, cites.publicData),
  };
}

function identity(page: Page, law: Law, plan: RequestPlan): string {
  const words = page.wording.request.identity;
  const cited = citation(page, law, plan.identity.articles);
  const { free } = plan.identity;
  return sentences([
    words.addresses,
    free.length === 0 ? '' : words.noCheck({ numbers: numbers(page, free), count: free.length }),
    ruleOf(words, plan.identity.rule, cited),
    words.offer,
  ]);
}

function ruleOf(
  words: RequestWording['identity'],
  rule: RequestPlan['identity']['rule'],
  cited: Cite,
): string {
  switch (rule) {
    case 'reasonable_doubt_only':
      return words.onlyOnDoubt(cited);
    case 'unknown':
      return words.ratherNot;
    default:
      return words.noMoreThanNeeded(cited);
  }
}

function answer(page: Page, law: Law, { points, periods }: RequestPlan): string {
  const words = page.wording.request.answer;
  const timed: { period: string; numbered: readonly number[]; articles: readonly string[] }[] = [];
  for (const { deadline, points: numbered } of periods) {
    const period = periodOf(page, deadline);
    const same = timed.find((each) => each.period === period);
    if (same !== undefined) same.numbered = [...same.numbered, ...numbered];
    else if (period !== null) timed.push({ period, numbered, articles: deadline.articles });
  }
  const [first] = timed;
  if (first === undefined) return words.wish;
  const claims = points.filter(({ right }) => right !== null).length;
  if (timed.length === 1 && first.numbered.length === claims) {
    const cite = (page.form === 'full' ? citation : shortCitation)(page, law, first.articles.slice(0, 1));
    return words.within({ period: first.period, cite });
  }
  return words.byPoint(
    timed.map(({ period, numbered }) => ({
      numbers: numbers(page, numbered),
      count: numbered.length,
      period,
    })),
  );
}

function numbers(page: Page, of: readonly number[]): string {
  return listed(page, of.map(String));
}

function short(page: Page, { law, firm, place }: RequestFacts, plan: RequestPlan): string[] {
  const { shortRequest } = page.wording;
  const cited = (articles: readonly string[]) => shortCitation(page, law, articles);
  const status = plan.status === null ? '' : spareCitation(page, law, plan.status.articles);
  const points = plan.points.map(({ id, articles }, at) => {
    const text = shortRequest.points[id](
      cited(id === 'destruction' ? retention(plan, id) : articles.slice(0, id === 'erasure' ? 2 : 1)),
    );
    const extra = sentences([
      id === 'access' && plan.access.withoutFaceprint ? shortRequest.notTheFaceprint : '',
      isErasure(id) && plan.suppression !== null ? shortRequest.suppression : '',
    ]);
    return `${at + 1}. ${sentences([text, extra])}`;
  });
  return [
    head(page, firm),
    plan.claims
      ? shortRequest.opening({ place, law: law.names[page.language], cite: status })
      : shortRequest.openingCourtesy,
    lines(points),
    details(page, place),
    sentences([
      plan.identity.rule === 'unknown'
        ? shortRequest.ratherNoId
        : shortRequest.noRoutineId(spareCitation(page, law, plan.identity.articles.slice(-1))),
      answer(page, law, plan),
    ]),
    closing(page),
  ];
}

function isErasure(id: PlannedPoint['id']): boolean {
  return id === 'erasure' || id === 'deletion';
}

function retention({ points }: RequestPlan, id: PlannedPoint['id']): readonly string[] {
  return points.find((point) => point.id === id)?.cites.retention.slice(0, 1) ?? [];
}
