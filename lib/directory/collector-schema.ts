import * as v from 'valibot';
import { COLLECTOR_KINDS } from './kinds';
import {
  country,
  email,
  fact,
  id,
  inEachLanguage,
  language,
  partialDate,
  phone,
  provenance,
  region,
  text,
  url,
} from './schema';

export const FORM_PURPOSES = [
  'requests-hub',
  'opt-out',
  'training-objection',
  'training-switch',
  'access',
  'privacy-request',
  'contact',
  'privacy-policy',
  'state-rights',
  'retention-policy',
  'help',
  'legacy',
  'delisting',
  'content-report',
  'outdated-content',
] as const;

export const DEMANDS = [
  'email',
  'email-confirmation',
  'face-photo',
  'id-document',
  'id-document-redacted',
  'id-document-or-gesture-selfie',
  'search-with-own-photo',
  'listing-url',
  'captcha',
  'account-login',
  'one-form-per-account',
  'reason',
  'name',
  'phone',
  'country',
  'contact-details',
  'request-description',
  'image-or-search-context',
  'identity-check-possible',
  'known-links-optional',
  'place-of-residence',
  'date-of-birth',
  'own-identifiers',
  'phone-call-code',
  'one-opt-out-per-email',
  'page-or-picture-links',
  'name-and-residence-proof',
  'signature',
  'accept-terms',
] as const;

export const TRADEOFFS = [
  'face-photo-goes-to-the-firm',
  'id-document-goes-to-the-firm',
  'photo-deletion-cannot-be-checked',
  'collected-again-unless-objected',
  'hides-in-this-engine-only',
  'operator-unnamed',
  'gesture-selfie-avoids-id',
  'suppression-not-erasure',
  'records-come-back',
  'future-use-only',
  'photos-posted-by-others-stay',
  'no-face-photo-needed',
  'no-face-photo-to-begin-with',
  'name-and-phone-go-to-the-firm',
  'name-only-what-it-shows',
  'photo-or-identity-proof-may-be-asked',
  'hash-kept-to-leave-you-out',
  'may-decline-where-it-sees-no-right',
  'related-engine-asked-separately',
  'results-may-come-from-another-engine',
  'no-removal-route-known',
  'under-eu-sanctions',
  'phone-number-goes-to-the-firm',
  'date-of-birth-goes-to-the-firm',
  'arbitration-clause',
  'paid-listing-may-stay',
  'result-cannot-be-checked',
  'name-searches-only',
  'in-europe-only',
  'reaches-engines-that-reuse-it',
  'most-requests-refused',
  'not-a-face-search',
  'old-copies-stay',
  'copyright-demands-billed',
] as const;

export const ENFORCEMENT_KINDS = [
  'fine',
  'fine-on-user',
  'penalty-payment',
  'order',
  'finding',
  'court-order',
  'settlement',
  'civil-penalty',
  'undertaking',
  'complaint',
  'criminal-complaint',
  'lawsuit',
  'proceedings-opened',
  'inquiry',
  'compliance-check',
  'closed-without-order',
  'sanctions-listing',
  'copyright-lawsuit',
  'report',
] as const;

export const OUTCOMES = [
  'found-unlawful',
  'order-to-comply',
  'stop-collecting',
  'stop-offering-there',
  'ban',
  'delete-data',
  'delete-complainants-data',
  'delete-complainants-template-only',
  'appoint-eu-representative',
  'no-private-customers',
  'no-state-customers-five-years',
  'opt-out-form-required',
  'pay-adverts-and-fees',
  'train-staff',
  'inform-people',
  'equity-for-class',
  'scraping-may-continue',
  'may-not-train-on-eu-posts',
  'no-further-breaches',
  'closed-without-measure',
  'claim-dismissed',
  'links-removed',
] as const;

export const LATER_EVENTS = [
  'complied-says-firm',
  'upheld-by-court',
  'upheld-in-part',
  'appeal-withdrawn',
  'not-pursued-further',
  'annulled',
  'annulment-reversed',
  'sent-back-to-regulator',
  'regulator-sued-for-inaction',
  'not-complied-with',
  'law-partly-struck-down',
  'dismissed',
] as const;

const emailContact = v.strictObject({
  value: email,
  /** Taken from the firm's own page or filing, and current as far as known. */
  official: v.boolean(),
  use: v.picklist(['requests', 'former-requests', 'unconfirmed']),
  ...provenance,
});

const form = v.strictObject({
  value: url,
  purpose: v.picklist(FORM_PURPOSES),
  /** Whom it is for: everyone, or residents of these countries and regions; `EEA` stands for all EEA states. */
  where: v.union([
    v.literal('anywhere'),
    v.pipe(v.array(v.union([v.literal('EEA'), country, region])), v.minLength(1)),
  ]),
  site: v.optional(id),
  ...provenance,
});

const takesFrom = v.union([
  /** A source names this site (an id of lib/sites). */
  v.strictObject({ site: id, how: v.literal('named'), ...provenance }),
  /** The public web, no site named. `social` says what the sources say of social networks as a whole. */
  v.strictObject({
    openWeb: v.literal(true),
    social: v.picklist(['included', 'reported-by-others', 'excluded-says-firm', 'unknown']),
    ...provenance,
  }),
]);
export type TakesFrom = v.InferOutput<typeof takesFrom>;

const amount = v.strictObject({
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as "EUR"')),
  value: v.pipe(v.number(), v.minValue(1)),
  /** Further sum threatened for not complying. */
  upTo: v.optional(v.pipe(v.number(), v.minValue(1))),
  approximate: v.optional(v.boolean()),
});

const enforcement = v.strictObject({
  /** Proper name, not translated. */
  body: text,
  country,
  region: v.nullable(region),
  date: partialDate,
  kind: v.picklist(ENFORCEMENT_KINDS),
  amount: v.nullable(amount),
  outcomes: v.array(v.picklist(OUTCOMES)),
  later: v.array(v.strictObject({ date: v.nullable(partialDate), what: v.picklist(LATER_EVENTS) })),
  /** Whether it is known how it ended. */
  standing: v.picklist(['stands', 'open', 'reopened', 'closed', 'unknown']),
  payment: v.nullable(v.picklist(['none-found', 'unpaid-reported'])),
  ...provenance,
});

export const collectorSchema = v.strictObject({
  id,
  /** As people know it. Not translated. */
  name: text,
  kind: v.picklist(COLLECTOR_KINDS),
  aliases: v.array(text),
  /** The firm's own domains, without `www.`. */
  hosts: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a bare host name'))),
  legalName: fact(v.nullable(text)),
  countries: fact(v.array(country)),
  /** Languages the firm is known to answer in; empty where no source says. */
  languages: v.array(language),
  postalAddresses: v.array(v.strictObject({ value: text, current: v.boolean(), ...provenance })),
  phone: v.nullable(fact(phone)),
  emails: v.array(emailContact),
  forms: v.array(form),
  /** Which rights the firm itself says it serves, and where. */
  offers: v.array(
    v.strictObject({
      where: v.union([
        v.literal('anywhere'),
        v.literal('some-us-states'),
        v.array(v.union([v.literal('EEA'), country, region])),
      ]),
      what: v.array(
        v.picklist(['opt-out', 'access', 'rectification', 'erasure', 'objection', 'de-index-after-removal']),
      ),
      ...provenance,
    }),
  ),
  /** Registers of data brokers it stands in, such as California's, whose DROP platform then reaches it. */
  brokerRegisters: v.array(v.strictObject({ where: region, ...provenance })),
  /** What a reader is told in sentences: short, plain, and nothing that the facts of this record do not carry. */
  words: inEachLanguage(
    v.strictObject({
      /** What the firm does. */
      does: text,
      /** What it asks of a person who makes a request, and what that costs them. */
      demands: text,
      /** What its opt-out does. */
      optOut: text,
      /** What its opt-out does not do. */
      limits: text,
    }),
  ),
  demands: fact(v.array(v.picklist(DEMANDS))),
  /** What asking costs: `always`, only for some requests, optional, never as far as sources say, or unknown. */
  needs: v.strictObject({
    facePhoto: v.picklist(['always', 'sometimes', 'optional', 'no', 'unknown']),
    idDocument: v.picklist(['always', 'sometimes', 'optional', 'no', 'unknown']),
    login: v.picklist(['always', 'sometimes', 'no', 'unknown']),
  }),
  tradeoff: fact(v.array(v.picklist(TRADEOFFS))),
  acceptsPost: fact(v.nullable(v.picklist(['yes', 'address-published']))),
  takesFrom: v.array(takesFrom),
  /** What it keeps of each picture; null where no source says. */
  keeps: v.nullable(
    fact(
      v.array(
        v.picklist([
          'image',
          'faceprint',
          'page-title',
          'source-link',
          'metadata',
          'after-source-is-deleted',
        ]),
      ),
    ),
  ),
  /** Sizes claimed, newest first. */
  size: v.array(
    v.strictObject({
      value: v.pipe(v.number(), v.minValue(1)),
      of: v.picklist(['images', 'faces', 'image-links']),
      /** `from`: at least this many; `about`: roughly. */
      precision: v.picklist(['from', 'about']),
      claimedBy: v.picklist(['firm', 'others']),
      ...provenance,
    }),
  ),
  /** Oldest first. */
  enforcement: v.array(enforcement),
  status: fact(v.picklist(['operating', 'on-by-default', 'closed', 'unknown'])),
  /** What was looked for and not found. For maintainers. */
  notFound: v.array(text),
  note: v.optional(text),
});
export type Collector = v.InferOutput<typeof collectorSchema>;
export type EmailContact = Collector['emails'][number];
export type RequestForm = Collector['forms'][number];
