import * as v from 'valibot';
import {
  countryOrWorld,
  email,
  englishText,
  id,
  language,
  partialDate,
  phone,
  provenance,
  region,
  text,
  url,
} from './schema';

export const REGULATOR_KINDS = [
  'data-protection-authority',
  'privacy-agency',
  'attorney-general',
  'consumer-protection-agency',
  /** A page that helps to find the right authority. */
  'finder',
] as const;

/** What the authority insists on, in kinds that the interface translates. `remarks` holds the rest. */
export const FORMALITIES = [
  'signature',
  'qualified-signature-by-email',
  'signed-copy-must-follow',
  'national-eid-online',
  'post-without-eid',
  'registered-post-or-certified-email',
  'no-ordinary-email',
  'own-language-only',
  'name-and-residence',
  'account-in-e-filing-system',
] as const;

export const regulatorSchema = v.strictObject({
  id,
  kind: v.picklist(REGULATOR_KINDS),
  /** Proper names, as the authority writes itself and in English; `local` is null where its only name is the English one. */
  names: v.strictObject({ local: v.nullable(text), en: text }),
  country: countryOrWorld,
  region: v.nullable(region),
  /** Where people live whose complaints it takes. */
  covers: v.pipe(v.array(v.union([countryOrWorld, region])), v.minLength(1)),
  /** Whom it may be asked about. A few watch public bodies only; `public-bodies` is left out where that is not known. */
  oversees: v.pipe(v.array(v.picklist(['firms', 'public-bodies'])), v.minLength(1)),
  web: v.nullable(url),
  complaint: v.strictObject({
    /** Null where no page was seen: the interface says so and names the other channels. */
    url: v.nullable(url),
    /** What stands behind `url`; `unclear` where the sources do not tell a form from a page about it. */
    page: v.nullable(v.picklist(['form', 'information', 'e-filing', 'list-of-services', 'unclear'])),
    others: v.array(url),
    channels: v.array(v.picklist(['web', 'email', 'post'])),
    /** Languages a complaint may be written in. */
    languages: v.pipe(v.array(language), v.minLength(1)),
    formalities: v.array(v.picklist(FORMALITIES)),
  }),
  email: v.nullable(
    v.strictObject({
      value: email,
      /** `complaints`: named for them. `general`: no source says that complaints are taken there. `enquiries-only`: they are not. */
      use: v.picklist(['complaints', 'general', 'enquiries-only']),
      remark: v.nullable(englishText),
    }),
  ),
  /** Lines divided by `\n`. */
  postalAddress: v.nullable(text),
  phone: v.nullable(phone),
  /** Languages it works in. */
  languages: v.array(language),
  /** Shown, in English. */
  remarks: v.array(englishText),
  /** Where sources disagree and which was kept. For maintainers. */
  conflicts: v.array(text),
  ...provenance,
  /** Day, month or year the facts were compiled. */
  seen: partialDate,
});
export type Regulator = v.InferOutput<typeof regulatorSchema>;
