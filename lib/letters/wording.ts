import type { DeadlineUnit } from '../directory/law-schema';
import type { PUBLIC_BODY_ROUTES, PERIOD_UNITS } from '../directory/public-body-schema';
import type { RightId } from '../directory/rights';
import type { Answer } from '../requests/request';

/**
 * Everything a language has to say. A language is a folder with these seven parts, each the default export of the file that
 * bears its name, put together in its `wording.ts`. A part that is missing does not compile.
 *
 * A part is a sentence, or a function from typed facts to a sentence: it decides nothing but grammar. Which parts stand in a
 * letter, with which articles and numbers, is decided in plan.ts and the write-*.ts files.
 */
export interface Wording {
  readonly words: Words;
  readonly request: RequestWording;
  readonly shortRequest: ShortRequestWording;
  readonly followUp: FollowUpWording;
  readonly complaint: ComplaintWording;
  readonly publicBody: PublicBodyWording;
  readonly bodyFollowUp: BodyFollowUpWording;
}

/**
 * Articles ready to stand after a word: ` (Art. 15(1) GDPR)` with the blank before it, or '' where the record of the law has
 * none. A sentence must be whole without it, and puts nothing between it and the word before.
 */
export type Cite = string;

/** What is asked for, as a name in a list: `I asked for: access, objection and erasure.` */
export type NameId = RightId | 'deletion' | 'destruction';

/** A point of a request: a heading and what is asked under it. */
export type PointId =
  /** Plain request to be left out, where no law is on record. */
  | 'opt_out'
  | 'opt_out_sale'
  | 'opt_out_profiling'
  | 'limit_sensitive'
  | 'access'
  | 'portability'
  | 'rectification'
  /** Objection to what rests on legitimate interests: laws with the numbers of the GDPR. */
  | 'objection_to_interests'
  | 'objection'
  /** Switzerland: data one published oneself may be used until one expressly forbids it. */
  | 'objection_express'
  /** Québec: the right to have dissemination stopped and links taken out of an index. */
  | 'objection_dissemination'
  | 'restriction'
  | 'withdraw_consent'
  | 'biometric_protection'
  /** Laws on biometric identifiers alone: no sale, no disclosure, no profit. */
  | 'no_profit'
  | 'erasure'
  /** The same under laws of US states, which say `delete`. */
  | 'deletion'
  /** Deletion where the law may not reach photos taken from elsewhere: asked for, and no article claims it. */
  | 'deletion_asked'
  /** Deletion where no law is on record. */
  | 'deletion_courtesy'
  /** Laws without a right to erasure: what was collected without consent, or is no longer needed, is not to be kept. */
  | 'destruction'
  /** Laws on biometric identifiers alone: destroy, and say when. */
  | 'biometric_destruction'
  /** A question to a firm that no law obliges to answer it. */
  | 'inquiry';

/** Articles that stand inside the text of a point. */
export interface PointCites {
  /** Legitimate interests as the basis. */
  readonly interests: Cite;
  /** Restriction until an objection is decided. */
  readonly restriction: Cite;
  /** Telling the recipients about an erasure. */
  readonly notify: Cite;
  /** That collecting needs consent. */
  readonly consent: Cite;
  /** That data may not be kept longer than needed. */
  readonly retention: Cite;
  /** That public data may be used until forbidden. */
  readonly publicData: Cite;
}

/** What the law makes of a faceprint. One sentence each. */
export type StatusId =
  /** Biometric data under special protection. */
  | 'biometric'
  /** Sensitive data. */
  | 'sensitive'
  /** Sensitive data that may not be processed without consent. */
  | 'sensitive_consent'
  /** Counts as consumer health data. */
  | 'health'
  /** A biometric identifier. */
  | 'identifier'
  /** Personal information that may not be collected without consent. */
  | 'consent'
  /** The law does not, or not surely, count it as biometric: personal data, and the sentence does not say more. */
  | 'personal';

export type PublicDataId =
  /** Biometric information collected without the person knowing is not public information. */
  | 'biometric_not_public'
  /** The law lets public data go: a faceprint has never been public. */
  | 'never_public'
  /** That a photo is on the web does not replace consent. */
  | 'web_is_no_consent';

/** Units of the laws and of the public bodies. */
export type PeriodUnit = DeadlineUnit | (typeof PERIOD_UNITS)[number];

/** words.ts */
export interface Words {
  /** BCP 47 tag for names of countries, days, lists and sums of money. */
  readonly locale: string;
  /** `one month`, `45 days`, to stand after `within`. Null for units without a number. */
  readonly period: (amount: number, unit: PeriodUnit) => string | null;
  /** `To Clearview AI, Inc.` */
  readonly to: (name: string) => string;
  readonly reference: (reference: string) => string;
  readonly name: (name: string) => string;
  readonly email: (email: string) => string;
  readonly address: (address: string) => string;
  /** `Residence: California, United States` */
  readonly residence: (place: string) => string;
  readonly born: (day: string) => string;
  readonly birthPlace: (place: string) => string;
  readonly profile: (url: string) => string;
  readonly photo: (url: string) => string;
  readonly website: (host: string) => string;
  readonly closing: (name: string) => string;
  /** Small letters where the language has them: they stand in lists, and the code sets no capital. */
  readonly names: Readonly<Record<NameId, string>>;
}

/** request.ts */
export interface RequestWording {
  /** `rights`: names in a list. The reference follows. */
  readonly subject: (facts: { readonly rights: string; readonly law: string }) => string;
  readonly subjectCourtesy: string;
  readonly opening: string;
  readonly openingCourtesy: string;
  /** `place`: the region's name where the law is a region's. Ends the opening: the points follow. */
  readonly basis: (facts: { readonly place: string | null; readonly law: string }) => string;
  readonly status: Readonly<Record<StatusId, (cite: Cite) => string>>;
  readonly publicData: Readonly<Record<PublicDataId, (cite: Cite) => string>>;
  readonly points: Readonly<
    Record<PointId, { readonly heading: string; readonly text: (cites: PointCites) => string }>
  >;
  /** What follows the text of the point `access`. */
  readonly access: {
    /** Leads to a list. */
    readonly copy: string;
    /** The same where an answer may not hold the faceprint. */
    readonly copyOfPhotos: string;
    readonly pages: (cite: Cite) => string;
    readonly recipients: (cite: Cite) => string;
    /** Ends the list. */
    readonly purposes: (cite: Cite) => string;
    /** The same for laws that know legal bases and profiling under these names. */
    readonly purposesAndBasis: (cite: Cite) => string;
    /** A sentence after the list, where an answer may not hold the faceprint. */
    readonly notTheFaceprint: string;
  };
  /** Added to an erasure that the firm may answer with a record to keep the person out. */
  readonly suppression: (cite: Cite) => string;
  readonly identity: {
    readonly heading: string;
    readonly addresses: string;
    readonly onlyOnDoubt: (cite: Cite) => string;
    readonly noMoreThanNeeded: (cite: Cite) => string;
    readonly ratherNot: string;
    /** `numbers`: `1 and 2`. */
    readonly noCheck: (facts: { readonly numbers: string; readonly count: number }) => string;
    readonly offer: string;
  };
  readonly representative: (cite: Cite) => string;
  readonly answer: AnswerWording;
  readonly reasons: (cite: Cite) => string;
  readonly howToAppeal: (cite: Cite) => string;
  /** The law wants a request before a complaint, and this is it. */
  readonly priorRequest: (cite: Cite) => string;
  readonly thanks: string;
}

export interface AnswerWording {
  /** One period for everything. */
  readonly within: (facts: { readonly period: string; readonly cite: Cite }) => string;
  /** Several periods: `numbers` is `1 and 2`. */
  readonly byPoint: (
    parts: readonly { readonly numbers: string; readonly count: number; readonly period: string }[],
  ) => string;
  /** The law has no number: a wish, and no claim. */
  readonly wish: string;
}

/** request-short.ts: the same points in as few signs as they can be said. `cite` has no name of the law. */
export interface ShortRequestWording {
  readonly opening: (facts: {
    readonly place: string | null;
    readonly law: string;
    readonly cite: Cite;
  }) => string;
  readonly openingCourtesy: string;
  readonly points: Readonly<Record<PointId, (cite: Cite) => string>>;
  readonly notTheFaceprint: string;
  readonly suppression: string;
  readonly noRoutineId: (cite: Cite) => string;
  readonly ratherNoId: string;
}

/** follow-up.ts: letters to the firm after the request. */
export interface FollowUpWording {
  /** `law` is null where no law is on record. */
  readonly subject: Readonly<
    Record<'reminder' | 'appeal' | 'complaint-to-firm', (facts: { readonly law: string | null }) => string>
  >;
  readonly sent: (facts: { readonly day: string }) => string;
  readonly asked: (facts: { readonly rights: string; readonly cite: Cite }) => string;
  readonly noAnswer: string;
  readonly due: (facts: { readonly day: string; readonly cite: Cite }) => string;
  readonly answered: Readonly<Record<Answer, (facts: { readonly day: string }) => string>>;
  readonly reminded: (facts: { readonly day: string }) => string;
  readonly reminder: {
    readonly please: string;
    readonly doublesAsAppeal: (cite: Cite) => string;
    /** To whom one can turn. No threat: only where the law has such a way. */
    readonly next: (cite: Cite) => string;
  };
  /** A reminder about the pages that the firm's own answer names. */
  readonly pages: {
    readonly subject: (facts: { readonly law: string | null }) => string;
    /** Leads to their list. */
    readonly named: string;
    readonly please: string;
  };
  readonly appeal: {
    readonly opening: (cite: Cite) => string;
    /** A heading and lines of a list, of which `nameTheRule` is always the last. */
    readonly grounds: {
      readonly heading: string;
      readonly anySource: (cite: Cite) => string;
      readonly neverPublic: string;
      readonly noConsent: (cite: Cite) => string;
      readonly confirm: string;
      readonly nameTheRule: string;
    };
    readonly decide: string;
    readonly decideWithin: (facts: { readonly period: string; readonly cite: Cite }) => string;
    readonly authority: string;
  };
  readonly complaintToFirm: {
    readonly opening: (cite: Cite) => string;
    readonly please: string;
    readonly acknowledge: (facts: { readonly period: string; readonly cite: Cite }) => string;
    readonly outcome: string;
  };
}

/** complaint.ts: to the regulator. Says `the firm`, not `you`. */
export interface ComplaintWording {
  readonly subject: (facts: { readonly firm: string; readonly law: string | null }) => string;
  /** Names the firm and, once, what it is about. No full stop after the firm's name: many end with one. */
  readonly opening: (facts: { readonly firm: string; readonly cite: Cite }) => string;
  /** Where the authority takes reports and the writer is no party to what follows. */
  readonly openingReport: (facts: { readonly firm: string; readonly cite: Cite }) => string;
  readonly headings: Readonly<
    Record<'me' | 'firm' | 'events' | 'breach' | 'wish' | 'decisions' | 'annexes', string>
  >;
  readonly events: {
    readonly sent: (facts: { readonly day: string; readonly rights: string }) => string;
    readonly due: (facts: { readonly day: string; readonly cite: Cite }) => string;
    readonly reminder: (facts: { readonly day: string }) => string;
    readonly appeal: (facts: { readonly day: string }) => string;
    readonly complaintToFirm: (facts: { readonly day: string }) => string;
    readonly answered: Readonly<Record<Answer, (facts: { readonly day: string }) => string>>;
    readonly noAnswer: string;
  };
  /** Claims, as the writer sees them: sentences of a list. */
  readonly breach: {
    readonly notGranted: (facts: { readonly rights: string; readonly cite: Cite }) => string;
    readonly late: (cite: Cite) => string;
    readonly faceprint: (cite: Cite) => string;
    /** All of it in a short letter: no sentence of a list. */
    readonly short: (cite: Cite) => string;
  };
  /** Sentences of a list. */
  readonly wish: {
    readonly find: string;
    readonly grant: string;
    readonly stop: string;
    readonly tell: string;
    /** All of it in a short letter. */
    readonly short: string;
  };
  readonly decisions: Readonly<
    Record<
      'fine' | 'penalty-payment' | 'order' | 'finding',
      (facts: {
        readonly body: string;
        readonly country: string;
        readonly when: string;
        readonly sum: string | null;
      }) => string
    >
  >;
  readonly annexes: Readonly<
    Record<'request' | 'reminder' | 'appeal' | 'complaint-to-firm' | 'answer', (day: string) => string>
  >;
}

export type PublicBodyRoute = (typeof PUBLIC_BODY_ROUTES)[number];

/** public-body.ts */
export interface PublicBodyWording {
  readonly subject: Readonly<Record<PublicBodyRoute, string>>;
  /** `laws`: proper names with their citations. */
  readonly opening: Readonly<Record<PublicBodyRoute, (facts: { readonly laws: string }) => string>>;
  /** What to look for: a heading and the lines of a list. */
  readonly what: {
    readonly heading: string;
    readonly searches: string;
    readonly faceprints: string;
    /** `firms`: names of face-search firms the body is known to have used, or null. */
    readonly logs: (facts: { readonly firms: string | null }) => string;
    readonly recipients: string;
  };
  /** The same in one sentence. */
  readonly whatShort: (facts: { readonly firms: string | null }) => string;
  /** Article 14 of Directive (EU) 2016/680: the one law of a record whose name is not one language's. */
  readonly policeDirective: string;
  /** Where a body stands under more than one law. */
  readonly eachLaw: string;
  readonly records: string;
  readonly data: string;
  readonly indirect: string;
  readonly noCostUntold: string;
  readonly noPhoto: string;
  readonly myself: string;
  /** Where rules outside the United States ask for a signed statement. */
  readonly signed: string;
  readonly answerWithin: (period: string) => string;
  readonly answer: string;
}

/** body-follow-up.ts: letters after the request to a public body. What is not here they share with those about firms. */
export interface BodyFollowUpWording {
  readonly reminder: {
    /** The request follows in short. */
    readonly sent: (facts: { readonly day: string }) => string;
    /** Where and when the writer was born stands in the request alone. */
    readonly please: string;
  };
  /** To the authority that oversees the body. */
  readonly complaint: {
    readonly subject: (facts: { readonly body: string }) => string;
    /** Says what was asked for, whatever the route. */
    readonly opening: (facts: { readonly body: string }) => string;
    /** `laws`: proper names with their citations. */
    readonly basis: (facts: { readonly laws: string }) => string;
    /** Heads name and address of the body. */
    readonly heading: string;
    readonly sent: (facts: { readonly day: string }) => string;
    readonly reminder: (facts: { readonly day: string }) => string;
    readonly answered: ComplaintWording['events']['answered'];
    readonly late: string;
    /** Sentences of the list that `complaint.headings.wish` heads. */
    readonly check: string;
    readonly grant: string;
    readonly answerAnnex: (day: string) => string;
  };
}
