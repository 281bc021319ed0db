import * as v from 'valibot';
import {
  countryOrWorld,
  email,
  englishText,
  fact,
  id,
  language,
  partialDate,
  phone,
  provenance,
  region,
  text,
  url,
} from './schema';

/** The kinds of law a request to a public body rests on. Each has letter parts of its own in lib/letters. */
export const PUBLIC_BODY_ROUTES = [
  /** FOIA and Privacy Act of the United States. */
  'us-federal-records',
  /** A state's public-records law. */
  'us-state-records',
  /** Directive (EU) 2016/680 art. 14, asked of the authority itself. */
  'eu-police-direct',
  /** The same through the supervisory authority (art. 17). */
  'eu-police-indirect',
  /** Europol and other bodies of the Union. */
  'eu-agency',
  /** Data Protection Act 2018, part 3. */
  'gb-police',
  /** Privacy acts of Canada, Australia, New Zealand, Switzerland and others: access to one's own data. */
  'privacy-act',
] as const;

export const LEVELS = ['union', 'federal', 'national', 'state-and-local', 'local', 'record-office'] as const;

export const PERIOD_UNITS = ['working_days', 'calendar_days', 'weeks', 'calendar_months'] as const;

const law = v.strictObject({
  /** Proper name, not translated. */
  name: text,
  /** As a letter cites it, such as `5 U.S.C. § 552`; null where no source gives it. */
  citation: v.nullable(text),
  /** Who may ask, in English; null where no source says. */
  who: v.nullable(englishText),
  ...provenance,
});

export const publicBodySchema = v.strictObject({
  id,
  names: v.strictObject({ local: v.nullable(text), en: text }),
  level: v.picklist(LEVELS),
  country: countryOrWorld,
  /** ISO 3166-2; null for a whole country. */
  region: v.nullable(region),
  /** A city or area that has no ISO code, such as London. */
  area: v.nullable(text),
  route: v.picklist(PUBLIC_BODY_ROUTES),
  laws: v.pipe(v.array(law), v.minLength(1)),
  /** What can be asked for, in English. */
  right: englishText,
  /** `amount` null: no fixed figure, or none found. Never shown as a countdown. */
  deadline: v.strictObject({
    amount: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    unit: v.nullable(v.picklist(PERIOD_UNITS)),
    /** What it counts from, in English. */
    starts: v.nullable(englishText),
    ...provenance,
    remark: v.nullable(englishText),
  }),
  extension: v.nullable(fact(englishText)),
  fee: v.nullable(fact(englishText)),
  channels: v.array(
    v.strictObject({
      /** `information` and `website`: a page about requests, or only the body's own site; nothing is sent there. */
      kind: v.picklist(['portal', 'form', 'information', 'website', 'post', 'in-person']),
      url: v.nullable(url),
      remark: v.nullable(englishText),
      ...provenance,
    }),
  ),
  email: v.nullable(
    v.strictObject({
      value: email,
      /** `requests`: named for them. `general`: not known to take them today. `enquiries-only`: it does not take them. */
      use: v.picklist(['requests', 'general', 'enquiries-only']),
      remark: v.nullable(englishText),
      ...provenance,
    }),
  ),
  /** Lines divided by `\n`. Null where there is no single one. */
  postalAddress: v.nullable(fact(text)),
  phone: v.nullable(fact(phone)),
  /** How one proves who one is, in English. */
  identity: v.nullable(fact(englishText)),
  /** Whether its rules ask for a signed statement: then the letter carries one. */
  needsSignedStatement: v.boolean(),
  /** What belongs into the request, in English. */
  include: v.array(englishText),
  languages: v.pipe(v.array(language), v.minLength(1)),
  /** What is known of its use of face search; an empty list says nothing was found, not that there is none. */
  knownUse: v.array(
    v.strictObject({
      what: englishText,
      /** When it happened or, failing that, became known. */
      date: v.nullable(partialDate),
      /** Id of the collector whose tool it was, where the directory has it. */
      collector: v.nullable(id),
      /**
       * `established`: by an authority, its own records or admission, or a contract. `reported`: by the press, often from a
       * list of users. `disputed`: reported and denied. `context`: about others, or a ban; nothing on this body's own use.
       */
      standing: v.picklist(['established', 'reported', 'disputed', 'context']),
      ...provenance,
    }),
  ),
  appeal: v.strictObject({
    body: v.nullable(englishText),
    /** Id of a regulator of the directory. */
    regulator: v.nullable(id),
    deadline: v.nullable(englishText),
    ...provenance,
  }),
  remarks: v.array(englishText),
  note: v.optional(text),
});
export type PublicBody = v.InferOutput<typeof publicBodySchema>;
