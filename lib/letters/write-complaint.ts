import { countryName, partialDateInWords } from './clean';
import { sumOfMoney } from './formats';
import { requestPlan } from './plan';
import { bullets, citation, closing, details, head, lines, listed, person, spareCitation } from './page';
import { dueCite } from './write-follow-up';
import { traitOf } from './traits';
import type { Collector } from '../directory/collector-schema';
import type { Regulator } from '../directory/regulator-schema';
import type { Page } from './page';
import type { StatusId } from './wording';
import type { HistoryInWords } from './write-follow-up';
import type { RequestFacts } from './write-request';

/** Where the law wants consent for a faceprint, or forbids it without one. */
const NEEDS_CONSENT: readonly StatusId[] = [
  'biometric',
  'sensitive_consent',
  'health',
  'identifier',
  'consent',
];

/** Complaint to the regulator: subject (without the reference) and paragraphs. */
export function writeComplaint(
  page: Page,
  facts: RequestFacts,
  collector: Collector,
  regulator: Regulator,
  history: HistoryInWords,
): { subject: string; body: string[] } {
  const { complaint, words } = page.wording;
  const { law, firm, place } = facts;
  const plan = requestPlan(law, facts.rights);
  const cite = citation(page, law, law.complaint.articles.slice(0, 1));
  const asked = plan.points.flatMap(({ articles }) => articles);
  const opening = traitOf(law).complaintIsReport ? complaint.openingReport : complaint.opening;
  const isFull = page.form === 'full';
  const section = (heading: string, parts: readonly string[]) => {
    const text = lines(parts);
    if (text === '') return '';
    return isFull ? `${heading}\n${text}` : text;
  };
  const list = (heading: string, parts: readonly string[]) => section(heading, [bullets(parts)]);
  const names = plan.points.flatMap(({ name }) => (name === null ? [] : words.names[name]));
  const rights = listed(page, names);
  const fullClaims = () => [
    plan.claims
      ? list(complaint.headings.breach, [
          history.answer?.outcome === 'done'
            ? ''
            : complaint.breach.notGranted({ rights, cite: citation(page, law, asked) }),
          history.due !== null && history.answer === null
            ? complaint.breach.late(dueCite(page, law, plan))
            : '',
          NEEDS_CONSENT.includes(plan.status?.id ?? 'personal')
            ? complaint.breach.faceprint(citation(page, law, plan.status?.articles ?? []))
            : '',
        ])
      : '',
    list(complaint.headings.wish, [
      complaint.wish.find,
      complaint.wish.grant,
      complaint.wish.stop,
      complaint.wish.tell,
    ]),
  ];
  return {
    subject: complaint.subject({ firm, law: plan.claims ? law.names[page.language] : null }),
    body: [
      head(page, regulator.names.local ?? regulator.names.en),
      opening({ firm, cite }),
      isFull
        ? section(complaint.headings.me, [
            ...person(page, place),
            ...page.sender.profileUrls.map(words.profile),
            ...page.sender.photoUrls.map(words.photo),
          ])
        : details(page, null, !page.isTight),
      isFull ? section(complaint.headings.firm, firmLines(page, firm, collector)) : '',
      section(complaint.headings.events, [
        complaint.events.sent({ day: history.sent, rights }),
        history.due === null || !plan.claims
          ? ''
          : complaint.events.due({ day: history.due, cite: dueCite(page, law, plan) }),
        ...later(page, history),
      ]),
      ...(isFull
        ? fullClaims()
        : [
            plan.claims ? complaint.breach.short(spareCitation(page, law, asked, 4)) : '',
            complaint.wish.short,
          ]),
      isFull ? list(complaint.headings.decisions, decisions(page, collector)) : '',
      isFull ? section(complaint.headings.annexes, annexes(page, history)) : '',
      closing(page),
    ],
  };
}

function firmLines({ wording: { words } }: Page, firm: string, collector: Collector): string[] {
  const address = collector.postalAddresses.find(
    ({ current, confidence }) => current && confidence !== 'low',
  );
  const [host] = collector.hosts;
  const email = collector.emails.find(({ official, use }) => official && use === 'requests');
  return [
    words.name(firm),
    address === undefined ? '' : words.address(address.value.replaceAll('\n', ', ')),
    email === undefined ? '' : words.email(email.value),
    host === undefined ? '' : words.website(host),
  ];
}

function later({ wording: { complaint } }: Page, { answer, events }: HistoryInWords): string[] {
  const steps = {
    reminder: complaint.events.reminder,
    appeal: complaint.events.appeal,
    'complaint-to-firm': complaint.events.complaintToFirm,
  };
  return [
    ...events.map((event) =>
      event.kind === 'answer' ? complaint.events.answered[event.outcome](event) : steps[event.kind](event),
    ),
    answer === null ? complaint.events.noAnswer : '',
  ];
}

/** What regulators have decided against the firm and no court has undone or opened again. Oldest first. */
function decisions(page: Page, { enforcement }: Collector): string[] {
  const { complaint, words } = page.wording;
  return enforcement.flatMap(({ kind, body, country, date, amount, later: after, standing, confidence }) => {
    if (kind !== 'fine' && kind !== 'penalty-payment' && kind !== 'order' && kind !== 'finding') return [];
    const undone = after.findLast(({ what }) => what === 'annulled' || what === 'annulment-reversed');
    const when = partialDateInWords(date, words.locale);
    if (confidence === 'low' || standing === 'reopened' || undone?.what === 'annulled' || when === null)
      return [];
    const sum = amount === null ? null : sumOfMoney(amount.value, amount.currency, words.locale);
    const where = countryName(country, words.locale) ?? country;
    return [complaint.decisions[kind]({ body, country: where, when, sum })];
  });
}

function annexes({ wording: { complaint } }: Page, { sent, events }: HistoryInWords): string[] {
  const papers = [
    complaint.annexes.request(sent),
    ...events.map(({ kind, day }) => complaint.annexes[kind](day)),
  ];
  return papers.map((paper, at) => `${at + 1}. ${paper}`);
}
