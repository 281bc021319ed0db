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

export const OFFER_KINDS = [
  'advice-line',
  'complaint-help',
  'template',
  'litigation-intake',
  'campaign',
  'news',
] as const;

export const ACTION_KINDS = [
  'lawsuit',
  'complaint-to-regulator',
  'criminal-complaint',
  'access-requests',
  'freedom-of-information',
  'letter',
  'campaign',
  'research',
  'support',
  'other',
] as const;

export const organisationSchema = v.strictObject({
  id,
  names: v.strictObject({ local: text, en: v.nullable(text) }),
  /** `*` for one that works worldwide, `EU` for one of the Union. */
  country: countryOrWorld,
  region: v.nullable(region),
  /** Whether it stands among the first of its country. */
  isListedFirst: v.boolean(),
  /** What it does for one person who writes. */
  takesCases: v.picklist(['advice', 'members', 'people-at-risk', 'selected', 'limited', 'no', 'unknown']),
  offers: v.array(v.strictObject({ kind: v.picklist(OFFER_KINDS), what: englishText, ...provenance })),
  /** Mostly inferred from the country: good for sorting, not to promise an answer in that language. */
  languages: fact(v.array(language)),
  web: v.nullable(fact(url)),
  /** Remembered, seen in no source: shown as unconfirmed. */
  homeUnverified: v.nullable(url),
  email: v.nullable(
    v.strictObject({
      value: email,
      /** `help`: for people who need it. `general`: for other questions, as far as known. `press-only`: not for them. */
      use: v.picklist(['help', 'general', 'press-only']),
      ...provenance,
    }),
  ),
  postalAddress: v.nullable(fact(text)),
  phone: v.nullable(fact(phone)),
  /** What it did about these firms or about face search by the police. */
  actions: v.array(
    v.strictObject({
      /** Whom or what it was about, in English. */
      target: englishText,
      /** Ids of collectors of the directory it was about. */
      collectors: v.array(id),
      kind: v.picklist(ACTION_KINDS),
      date: v.nullable(partialDate),
      what: englishText,
      outcome: v.nullable(englishText),
      ...provenance,
    }),
  ),
  remarks: v.array(englishText),
  note: v.optional(text),
});
export type Organisation = v.InferOutput<typeof organisationSchema>;
