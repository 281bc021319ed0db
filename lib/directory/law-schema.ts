import * as v from 'valibot';
import {
  CONFIDENCES,
  country,
  day,
  id,
  inEachLanguage,
  names,
  partialDate,
  provenance,
  region,
  sources,
  text,
} from './schema';
import { RIGHTS } from './rights';
import type { NameLanguage } from './schema';

export const DEADLINE_UNITS = [
  'calendar_days',
  'business_days',
  'calendar_month',
  'immediate',
  'reasonable_period',
  'without_unreasonable_delay',
] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

export const LAW_FAMILIES = [
  /** Rights against everyone who processes personal data: GDPR and its kin, erasure included. */
  'data-protection',
  /** Privacy acts without a right to erasure of their own: Canada, Australia, Singapore. */
  'privacy-act',
  /** Consumer privacy laws of US states. */
  'us-state',
  /** Laws of US states on biometric identifiers alone: consent, destruction, no sale. */
  'us-biometric',
  /** No law on record: a plain request. */
  'courtesy',
] as const;
export const LAW_SUBJECTS = ['personal-data', 'health-data', 'biometric-data', 'none'] as const;

/** What a deadline can be about besides an answer to a right. */
export const STEPS = [
  'any',
  'acknowledgement',
  'refusal_notice',
  'complaint_acknowledgement',
  'complaint_to_organisation',
  'delete_act_drop',
] as const;

/** How the articles of a law are written; lib/directory/citation.ts puts each into the six languages. */
export const CITING_STYLES = [
  /** `Art. 8(f) Ley 1581/2012`: the numbers as the record has them, in every language. */
  'article',
  /** The GDPR and its British twin: `Art. 17(1)(c) GDPR`, `Art. 17 Abs. 1 lit. c DSGVO`, `art. 17.1.c) RGPD`. */
  'gdpr',
  /** Swiss law: `Art. 32(2)(c) FADP`, `art. 32 al. 2 let. c LPD`. */
  'swiss',
  /** `Cal. Civ. Code § 1798.110`. */
  'section',
  /** Acts of the Commonwealth of Nations: `PIPEDA s. 8(3)`, `art. 8(3) LPRPDE`. */
  's.',
] as const;

const article = text;
const articles = v.array(article);
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const deadline = v.strictObject({
  appliesTo: v.pipe(v.array(v.picklist([...RIGHTS, ...STEPS])), v.minLength(1)),
  /** Null: the law has no number, or none was verified. Never shown as a countdown. */
  amount: v.nullable(count),
  unit: v.nullable(v.picklist(DEADLINE_UNITS)),
  starts: v.picklist(['receipt', 'receipt-or-identity-or-fee', 'complaint-receipt', 'broker-fetches-list']),
  articles,
  basis: v.picklist(['statute', 'guidance', 'analogy', 'unverified', 'none']),
  extension: v.nullable(
    v.strictObject({
      amount: count,
      unit: v.picklist(DEADLINE_UNITS),
      maxTotal: count,
      note: v.optional(text),
    }),
  ),
  note: v.optional(text),
});
export type Deadline = v.InferOutput<typeof deadline>;

const right = v.strictObject({
  /** Null: depends, or not known. */
  available: v.nullable(v.boolean()),
  articles,
  note: v.optional(text),
});

export const lawSchema = v.strictObject({
  id,
  /** Short name, by language. */
  names,
  fullName: text,
  /** How the text is cited officially. */
  citation: v.nullable(text),
  /**
   * How a letter cites it. An article id that contains a space carries its own code: where it begins with one of `others` it
   * is cited by that (`DPO 18(1)` as "Art. 18 Abs. 1 DSV" in German, `#` standing for the numbers), else as it stands.
   */
  citing: v.nullable(
    v.strictObject({
      style: v.picklist(CITING_STYLES),
      code: names,
      others: v.optional(
        v.array(
          v.strictObject({
            begins: text,
            as: inEachLanguage(v.pipe(text, v.includes('#', 'must hold # where the numbers go'))),
          }),
        ),
      ),
    }),
  ),
  /** The wording a letter under this law uses. */
  family: v.picklist(LAW_FAMILIES),
  /** What it protects. Where two laws hold in one place, the letter rests on the one that stands first in this list. */
  subject: v.picklist(LAW_SUBJECTS),
  /** It reaches so few firms (size, kind of data) that no letter rests on it unless the writer chooses it. */
  isNarrow: v.boolean(),
  /** The region's name as a letter says it; null where the law is a whole country's. */
  place: v.nullable(names),
  jurisdictions: v.pipe(
    v.array(
      v.strictObject({
        country: v.union([v.literal('*'), country]),
        region: v.nullable(region),
        regulators: v.array(id),
        note: v.optional(text),
      }),
    ),
    v.minLength(1),
  ),
  /** Territories with a country code of their own where the law of another country holds. */
  territories: v.array(v.strictObject({ territory: country, with: country })),
  status: v.picklist([
    'in_force',
    'in_force_not_operational',
    'enacted_not_in_force',
    'repealed',
    'fallback',
  ]),
  inForceSince: v.nullable(day),
  inForceNote: v.optional(text),
  upcoming: v.array(
    v.strictObject({
      date: v.nullable(day),
      status: v.picklist(['adopted', 'enacted', 'proposal']),
      note: text,
    }),
  ),
  scope: v.strictObject({ articles, note: text }),
  /** Every article the record knows: a letter cites these and no other. */
  articles,
  rights: v.strictObject({
    access: right,
    erasure: right,
    rectification: right,
    objection: right,
    restriction: right,
    withdraw_consent: right,
    limit_sensitive: right,
    opt_out_sale: right,
    opt_out_profiling: right,
    portability: right,
    biometric_protection: right,
  }),
  biometrics: v.strictObject({
    specialCategory: v.nullable(v.boolean()),
    articles,
    /** Whether a faceprint computed from a photo counts as biometric data. */
    photoDerivedTemplate: v.picklist(['covered', 'excluded', 'unclear', 'not_applicable']),
    /** Whether an access answer may hold the faceprint itself. */
    templateInAnswer: v.picklist(['not_excluded', 'excluded', 'unknown']),
    note: v.optional(text),
  }),
  publicData: v.strictObject({
    exempt: v.picklist(['no', 'except_biometric', 'yes', 'unknown']),
    articles,
    note: v.optional(text),
  }),
  /** Whether the erasure right reaches photos taken from elsewhere. */
  deletionReach: v.strictObject({
    scraped: v.picklist(['yes', 'doubtful', 'no', 'unknown']),
    /** Whether the firm may answer by keeping a minimal record to keep the person out, or by an opt-out. */
    suppression: v.boolean(),
    articles,
    note: v.optional(text),
  }),
  deadlines: v.pipe(v.array(deadline), v.minLength(1)),
  noAnswer: v.strictObject({
    means: v.picklist(['breach', 'complaint_possible', 'nothing_known']),
    articles,
    note: v.optional(text),
  }),
  appeal: v.strictObject({
    exists: v.nullable(v.boolean()),
    kind: v.nullable(v.picklist(['appeal', 'complaint_to_firm'])),
    articles,
    /** How long the firm has to decide, and by how much it may extend that; null where the law has no number. */
    decision: v.nullable(
      v.strictObject({
        amount: count,
        unit: v.picklist(DEADLINE_UNITS),
        extension: v.nullable(v.strictObject({ amount: count, unit: v.picklist(DEADLINE_UNITS) })),
      }),
    ),
    note: v.optional(text),
  }),
  complaint: v.strictObject({
    articles,
    prerequisite: v.nullable(v.picklist(['complaint_to_firm', 'appeal', 'prior_request'])),
    /** How long a complaint can be brought; null where the law has no limit or none was verified. */
    timeLimit: v.nullable(
      v.strictObject({
        amount: count,
        unit: v.picklist([...DEADLINE_UNITS, 'calendar_years']),
        from: v.picklist(['refusal-or-silence', 'event', 'knowledge']),
      }),
    ),
    note: v.optional(text),
  }),
  identityCheck: v.strictObject({
    articles,
    /** `commercially_reasonable`: the firm need not act where such effort cannot show who asks (most US states). */
    rule: v.picklist([
      'reasonable_doubt_only',
      'reasonable_for_sensitivity',
      'commercially_reasonable',
      'unknown',
    ]),
    /** Rights that must be served without any check. */
    noneFor: v.array(v.picklist(RIGHTS)),
    note: v.optional(text),
  }),
  agent: v.strictObject({
    allowed: v.nullable(v.picklist(['all_requests', 'opt_out_only', 'by_mandate', 'not_provided'])),
    articles,
    note: v.optional(text),
  }),
  /**
   * Whether firms must honour a signal the browser sends for all sites (Global Privacy Control); null where no source was
   * seen either way.
   */
  universalSignal: v.nullable(v.strictObject({ mustBeHonoured: v.boolean(), articles, ...provenance })),
  privateAction: v.strictObject({ available: v.nullable(v.boolean()), articles, note: v.optional(text) }),
  sources,
  seen: partialDate,
  confidence: v.picklist(CONFIDENCES),
  verified: v.array(text),
  notVerified: v.array(text),
  note: v.optional(text),
});
export type Law = v.InferOutput<typeof lawSchema>;

/** What days and next steps are derived from: all of a law that the background holds. It cites in English alone. */
export type DatedLaw = Pick<
  Law,
  | 'id'
  | 'inForceSince'
  | 'articles'
  | 'jurisdictions'
  | 'territories'
  | 'deadlines'
  | 'noAnswer'
  | 'appeal'
  | 'complaint'
  | 'identityCheck'
> & { readonly citing: Citing<'en'> | null };

/** How a law is cited, in these languages. */
export interface Citing<Language extends NameLanguage> {
  readonly style: (typeof CITING_STYLES)[number];
  readonly code: Readonly<Record<Language, string>>;
  readonly others?:
    readonly { readonly begins: string; readonly as: Readonly<Record<Language, string>> }[] | undefined;
}
