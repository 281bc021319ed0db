import { traitOf } from './traits';
import type { Deadline, Law } from '../directory/law-schema';
import type { LegalRightId, RightId } from '../directory/rights';
import type { NameId, PointCites, PointId, PublicDataId, StatusId } from './wording';

/** What a letter says, without a word of any language: which parts, resting on which articles of the law's record. */

type Articles = readonly string[];

export interface PlannedPoint {
  readonly id: PointId;
  /** The right it stands for; null for what is only asked. */
  readonly right: RightId | null;
  readonly name: NameId | null;
  readonly articles: Articles;
  readonly cites: Readonly<Record<keyof PointCites, Articles>>;
}

export interface RequestPlan {
  /** False where no law is on record: the letter asks, and claims nothing. */
  readonly claims: boolean;
  readonly status: { readonly id: StatusId; readonly articles: Articles } | null;
  readonly publicData: { readonly id: PublicDataId; readonly articles: Articles } | null;
  /** In the order of the letter. */
  readonly points: readonly PlannedPoint[];
  readonly access: {
    readonly pages: Articles;
    readonly recipients: Articles;
    readonly purposes: Articles;
    readonly namesLegalBasis: boolean;
    readonly withoutFaceprint: boolean;
  };
  /** Null: nothing on suppression is said. */
  readonly suppression: Articles | null;
  readonly identity: {
    readonly rule: Law['identityCheck']['rule'];
    readonly articles: Articles;
    /** Numbers of the points that are served without any check. */
    readonly free: readonly number[];
  };
  /** Null: not asked for. */
  readonly representative: Articles | null;
  /** Periods of the law by the points they are for; empty where it has no number. */
  readonly periods: readonly { readonly deadline: Deadline; readonly points: readonly number[] }[];
  readonly reasons: Articles | null;
  readonly howToAppeal: Articles | null;
  readonly priorRequest: Articles | null;
}

const ORDER: readonly PointId[] = [
  'opt_out',
  'opt_out_sale',
  'opt_out_profiling',
  'limit_sensitive',
  'access',
  'portability',
  'rectification',
  'objection_to_interests',
  'objection',
  'objection_express',
  'objection_dissemination',
  'restriction',
  'withdraw_consent',
  'biometric_protection',
  'no_profit',
  'erasure',
  'deletion',
  'deletion_asked',
  'destruction',
  'biometric_destruction',
  'deletion_courtesy',
  'inquiry',
];

/** Whether the law's record says the right is there. `opt_out` is no right: it is the request made where there is none. */
export function lawGives(law: Law, right: RightId): boolean {
  return right === 'opt_out' ? law.family === 'courtesy' : law.rights[right].available === true;
}

const PREFERRED: Readonly<Record<Law['family'], readonly RightId[]>> = {
  'data-protection': ['access', 'objection', 'erasure'],
  'privacy-act': ['access', 'withdraw_consent', 'erasure'],
  'us-state': [
    'opt_out_sale',
    'opt_out_profiling',
    'limit_sensitive',
    'access',
    'withdraw_consent',
    'erasure',
  ],
  'us-biometric': ['biometric_protection', 'opt_out_sale', 'erasure'],
  courtesy: ['opt_out'],
};

/**
 * What to ask for by default under a law: the rights that together get a face out, those the law really has.
 *
 * Not an erasure that may not reach photos taken from elsewhere: the letter asks for that besides, without claiming it. Not
 * rights about sensitive data where the law's definition leaves out a faceprint made from a photo.
 */
export function defaultRights(law: Law): RightId[] {
  return PREFERRED[law.family].filter(
    (right) =>
      lawGives(law, right) &&
      !(right === 'erasure' && law.family === 'us-state' && !deletionReaches(law)) &&
      !(isAboutSensitive(right) && law.biometrics.photoDerivedTemplate === 'excluded') &&
      !traitOf(law).notByDefault?.includes(right),
  );
}

/** In laws of US states these are about sensitive data alone. */
function isAboutSensitive(right: RightId): boolean {
  return right === 'limit_sensitive' || right === 'withdraw_consent';
}

/** Plans a request. Rights the law does not give are left out; compose() has asked for them before. */
export function requestPlan(law: Law, rights: readonly RightId[]): RequestPlan {
  const isGdpr = traitOf(law).numbering === 'gdpr';
  const points = pointsOf(law, rights);
  const at = (wanted: (point: PlannedPoint) => boolean) =>
    points.flatMap((point, index) => (wanted(point) ? [index + 1] : []));
  return {
    claims: law.family !== 'courtesy',
    status: statusOf(law),
    publicData: publicDataOf(law),
    points,
    access: {
      pages: isGdpr ? ['14', '15(1)(g)'] : [],
      recipients: isGdpr ? ['15(1)(c)'] : [],
      purposes: isGdpr ? ['15(1)(h)', '22'] : [],
      namesLegalBasis: law.family === 'data-protection',
      withoutFaceprint: law.biometrics.templateInAnswer === 'excluded',
    },
    suppression:
      law.deletionReach.suppression && points.some(({ id }) => id === 'erasure' || id === 'deletion')
        ? law.deletionReach.articles
        : null,
    identity: {
      rule: law.identityCheck.rule,
      // Rules under another code (11 CCR in California) are known to the record and not verified.
      articles: law.identityCheck.articles.filter((article) => !article.includes(' ')).slice(0, 2),
      free: at(({ right }) => right !== null && law.identityCheck.noneFor.includes(right)),
    },
    representative: isGdpr && law.articles.includes('27') ? ['27'] : null,
    periods: periodsOf(law, points),
    reasons: law.family === 'courtesy' ? null : isGdpr ? ['12(4)'] : [],
    howToAppeal: law.appeal.exists === true && law.appeal.kind === 'appeal' ? law.appeal.articles : null,
    priorRequest: law.complaint.prerequisite === 'prior_request' ? law.complaint.articles.slice(0, 1) : null,
  };
}

function pointsOf(law: Law, rights: readonly RightId[]): PlannedPoint[] {
  const found = new Map<PointId, RightId | null>();
  for (const right of rights.filter((each) => lawGives(law, each))) {
    for (const id of pointsFor(law, right)) {
      if (!found.has(id) || id === right) found.set(id, isClaim(id) ? right : null);
    }
  }
  if (found.size > 0 && law.family === 'us-state' && !deletionReaches(law)) found.set('deletion_asked', null);
  if (found.size > 0 && law.family === 'us-biometric' && !found.has('access')) found.set('inquiry', null);
  return ORDER.flatMap((id) => {
    const right = found.get(id);
    return right === undefined ? [] : [point(law, id, right)];
  });
}

function isClaim(id: PointId): boolean {
  return !['deletion_asked', 'deletion_courtesy', 'inquiry'].includes(id);
}

function pointsFor(law: Law, right: RightId): readonly PointId[] {
  const isBiometricLaw = law.family === 'us-biometric';
  switch (right) {
    case 'opt_out':
      return ['opt_out', 'deletion_courtesy', 'inquiry'];
    case 'objection': {
      const { numbering, objection } = traitOf(law);
      if (objection === 'express') return ['objection_express'];
      if (objection === 'dissemination') return ['objection_dissemination'];
      return [numbering === 'gdpr' ? 'objection_to_interests' : 'objection'];
    }
    case 'erasure':
      if (law.family === 'privacy-act') return ['destruction'];
      if (isBiometricLaw) return ['biometric_destruction'];
      if (!deletionReaches(law)) return ['deletion_asked'];
      return [law.family === 'us-state' ? 'deletion' : 'erasure'];
    case 'withdraw_consent':
      return law.family === 'privacy-act' ? ['withdraw_consent', 'destruction'] : ['withdraw_consent'];
    case 'opt_out_sale':
      return isBiometricLaw ? ['no_profit'] : ['opt_out_sale'];
    default:
      return [right];
  }
}

/** Whether a claim to deletion can be made for photos taken from elsewhere. */
function deletionReaches({ deletionReach }: Law): boolean {
  return deletionReach.scraped === 'yes' || deletionReach.scraped === 'unknown';
}

function countsFaceprint({ biometrics }: Law): boolean {
  return biometrics.photoDerivedTemplate === 'covered';
}

function point(law: Law, id: PointId, right: RightId | null): PlannedPoint {
  const isGdpr = traitOf(law).numbering === 'gdpr';
  const consent = law.rights.biometric_protection;
  return {
    id,
    right,
    name: nameOf(id, right),
    articles: articlesOf(law, id, right),
    cites: {
      interests: isGdpr ? ['6(1)(f)'] : [],
      restriction: law.rights.restriction.articles,
      notify: isGdpr ? ['19'] : [],
      consent: consent.available === true ? consent.articles.slice(0, 2) : [],
      retention: retentionOf(law),
      publicData: law.publicData.articles,
    },
  };
}

function nameOf(id: PointId, right: RightId | null): NameId | null {
  switch (id) {
    case 'inquiry':
      return null;
    case 'deletion':
    case 'deletion_asked':
    case 'deletion_courtesy':
      return 'deletion';
    case 'destruction':
    case 'biometric_destruction':
      return 'destruction';
    default:
      return right;
  }
}

function articlesOf(law: Law, id: PointId, right: RightId | null): Articles {
  if (!isClaim(id) || right === null || right === 'opt_out') return [];
  switch (id) {
    case 'erasure':
      // Of the grounds of art. 17(1) GDPR, those that carry a request about a face.
      return traitOf(law).numbering === 'gdpr' ? law.deletionReach.articles : law.rights.erasure.articles;
    // Their text names the articles.
    case 'destruction':
      return [];
    default:
      return law.rights[right satisfies LegalRightId].articles;
  }
}

/** What sets an end to keeping data, apart from the withdrawal of consent, which is a point of its own. */
function retentionOf({ deletionReach, rights }: Law): Articles {
  const articles = deletionReach.articles.length > 0 ? deletionReach.articles : rights.erasure.articles;
  return articles.filter((article) => !rights.withdraw_consent.articles.includes(article));
}

function statusOf(law: Law): RequestPlan['status'] {
  const { biometrics, family, rights } = law;
  const { biometric_protection: protection } = rights;
  const definition = biometrics.articles.slice(0, 1);
  if (family === 'courtesy') return null;
  if (!countsFaceprint(law)) return { id: 'personal', articles: [] };
  switch (family) {
    case 'data-protection':
      return biometrics.specialCategory === true
        ? { id: 'biometric', articles: biometrics.articles }
        : { id: 'personal', articles: [] };
    case 'us-biometric':
      return { id: 'identifier', articles: biometrics.articles };
    case 'privacy-act':
      return protection.available === true
        ? { id: 'consent', articles: protection.articles }
        : { id: 'personal', articles: [] };
    case 'us-state':
      if (law.subject === 'health-data') return { id: 'health', articles: definition };
      if (biometrics.specialCategory !== true) return { id: 'personal', articles: [] };
      return needsConsent(law)
        ? { id: 'sensitive_consent', articles: [...definition, ...protection.articles.slice(0, 1)] }
        : { id: 'sensitive', articles: definition };
  }
}

/** Consent before sensitive data is processed; other laws only let people limit its use, which the letter then asks for. */
function needsConsent({ rights }: Law): boolean {
  return rights.withdraw_consent.available === true && rights.limit_sensitive.available !== true;
}

function publicDataOf(law: Law): RequestPlan['publicData'] {
  const { exempt, articles } = law.publicData;
  if (law.family === 'courtesy') return null;
  if (exempt === 'except_biometric' && countsFaceprint(law)) {
    // Letters below the section are the least certain part of the records (Cal. Civ. Code 1798.140).
    return { id: 'biometric_not_public', articles: articles.map((each) => each.replace(/\(.*$/, '')) };
  }
  if (exempt === 'yes' || exempt === 'except_biometric') return { id: 'never_public', articles: [] };
  return law.family === 'privacy-act' && exempt === 'no' ? { id: 'web_is_no_consent', articles } : null;
}

function periodsOf(law: Law, points: readonly PlannedPoint[]): RequestPlan['periods'] {
  const found = new Map<Deadline, number[]>();
  for (const [at, { right }] of points.entries()) {
    const deadline = right === null ? null : deadlineFor(law, right);
    if (deadline) found.set(deadline, [...(found.get(deadline) ?? []), at + 1]);
  }
  return [...found].map(([deadline, numbers]) => ({ deadline, points: numbers }));
}

/** The period a statute sets; what only guidance or analogy suggests is no claim a letter makes. */
export function deadlineFor(law: Law, step: Deadline['appliesTo'][number]): Deadline | null {
  return (
    law.deadlines.find(
      ({ appliesTo, amount, basis }) => appliesTo.includes(step) && amount !== null && basis === 'statute',
    ) ?? null
  );
}
