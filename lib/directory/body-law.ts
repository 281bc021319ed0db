import type { DatedLaw, Deadline, Law } from './law-schema';
import type { PublicBody } from './public-body-schema';

/** Begins the id of a law that stands for the rules a public body answers under. */
const PREFIX = 'body:';

/** What days and next steps are derived from: all of a public body that the background holds. */
export interface BodyRules {
  readonly id: string;
  /** Of the first law it answers under. */
  readonly citation: string | null;
  /** Id of who takes a complaint. */
  readonly overseer: string | null;
  readonly deadline: Pick<PublicBody['deadline'], 'amount' | 'unit' | 'confidence'>;
}

/** The rules of a public body, out of its record. */
export function rulesOf(body: PublicBody): BodyRules {
  const { id, laws, deadline } = body;
  const { amount, unit, confidence } = deadline;
  return {
    id,
    citation: laws[0]?.citation ?? null,
    overseer: overseerOf(body),
    deadline: { amount, unit, confidence },
  };
}

/** What of `lawOfBody` days and next steps are derived from. */
export function datedLawOfBody(rules: BodyRules): DatedLaw {
  const { id, overseer } = rules;
  const articles = citationsOf(rules);
  return {
    id: `${PREFIX}${id}`,
    // A citation holds its own code, and is cited as it stands.
    citing: articles.length === 0 ? null : { style: 'section', code: { en: '' } },
    // Wherever the writer lives: the body answers to its own authority.
    jurisdictions: [{ country: '*', region: null, regulators: overseer === null ? [] : [overseer] }],
    territories: [],
    inForceSince: null,
    articles,
    deadlines: [deadlineOf(rules)],
    noAnswer: { means: 'complaint_possible', articles: [] },
    appeal: { exists: null, kind: null, articles: [], decision: null },
    complaint: { articles: [], prerequisite: null, timeLimit: null },
    identityCheck: { articles: [], rule: 'unknown', noneFor: [] },
  };
}

/** The rules a public body answers under, in the shape of a law, so that dates and next steps are derived as for firms. */
export function lawOfBody(body: PublicBody): Law {
  const [first] = body.laws;
  const name = first?.name ?? body.names.en;
  const everywhere = { en: name, fr: name, de: name, it: name, es: name, el: name };
  const none = { available: null, articles: [] };
  const dated = datedLawOfBody(rulesOf(body));
  const { articles } = dated;
  return {
    ...dated,
    names: everywhere,
    fullName: name,
    citation: first?.citation ?? null,
    citing: dated.citing === null ? null : { style: dated.citing.style, code: everywhere },
    family: 'data-protection',
    isNarrow: false,
    subject: 'personal-data',
    place: null,
    status: 'in_force',
    upcoming: [],
    scope: { articles: [], note: body.right },
    rights: {
      access: { available: true, articles },
      erasure: none,
      rectification: none,
      objection: none,
      restriction: none,
      withdraw_consent: none,
      limit_sensitive: none,
      opt_out_sale: none,
      opt_out_profiling: none,
      portability: none,
      biometric_protection: none,
    },
    biometrics: {
      specialCategory: null,
      articles: [],
      photoDerivedTemplate: 'not_applicable',
      templateInAnswer: 'unknown',
    },
    publicData: { exempt: 'unknown', articles: [] },
    deletionReach: { scraped: 'unknown', suppression: false, articles: [] },
    agent: { allowed: null, articles: [] },
    universalSignal: null,
    privateAction: { available: null, articles: [] },
    sources: body.deadline.sources,
    seen: body.deadline.seen ?? '2026',
    confidence: body.deadline.confidence,
    verified: [],
    notVerified: [],
  };
}

/**
 * Id of the regulator that takes a complaint about the body; null where the record has none, or is not sure of it. None for
 * public records of US states: the attorneys general stand in the directory with their consumer divisions, which do not
 * decide on records.
 */
export function overseerOf({ appeal, route }: PublicBody): string | null {
  return appeal.confidence === 'low' || route === 'us-state-records' ? null : appeal.regulator;
}

const UNITS = {
  working_days: ['business_days', 1],
  calendar_days: ['calendar_days', 1],
  weeks: ['calendar_days', 7],
  calendar_months: ['calendar_month', 1],
} as const;

/** The first law's citation, as an article that carries its own code; none where no source gives it so. */
function citationsOf({ citation }: BodyRules): string[] {
  return citation === null || !citation.includes(' ') ? [] : [citation];
}

function deadlineOf(rules: BodyRules): Deadline {
  const { amount, unit, confidence } = rules.deadline;
  const articles = citationsOf(rules);
  const common = { appliesTo: ['any' as const], starts: 'receipt' as const, articles, extension: null };
  // A figure nobody confirmed, or without its place in the law, is shown on the body's page; no day is counted from it.
  if (amount === null || unit === null || confidence === 'low' || articles.length === 0) {
    return { ...common, amount: null, unit: null, basis: 'none' };
  }
  const [counted, times] = UNITS[unit];
  return { ...common, amount: amount * times, unit: counted, basis: 'statute' };
}

/** The id of the public body a request's law stands for; null for a law of the directory. */
export function bodyIdOfLaw(law: string): string | null {
  return law.startsWith(PREFIX) ? law.slice(PREFIX.length) : null;
}
