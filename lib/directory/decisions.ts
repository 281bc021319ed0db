import type { Collector } from './collector-schema';
import type { CollectorKind } from './kinds';

export type Decision = Collector['enforcement'][number];

/** A decision or case, and the firm it is about. */
export interface DecisionOn {
  readonly firm: Pick<Collector, 'id' | 'name'>;
  readonly decision: Decision;
}

export interface CountryDecisions {
  readonly country: string;
  /** Oldest first. */
  readonly decisions: readonly DecisionOn[];
}

export interface Sum {
  readonly currency: string;
  readonly value: number;
}

/** Firms that take or search faces. */
export const FACE_KINDS: readonly CollectorKind[] = ['biometric_database', 'face_search', 'biometric_vendor'];

/** Sums a firm was ordered to pay to the public: not what others paid for using it, nor what a settlement cost. */
const IMPOSED: readonly Decision['kind'][] = ['fine', 'penalty-payment', 'civil-penalty'];

/** What was decided on firms that take faces, by country: the country that acted first comes first. */
export function faceDecisions(collectors: readonly Collector[]): CountryDecisions[] {
  const all = collectors
    .filter(({ kind }) => FACE_KINDS.includes(kind))
    .flatMap((firm) => firm.enforcement.map((decision): DecisionOn => ({ firm, decision })))
    .sort((a, b) => (a.decision.date < b.decision.date ? -1 : 1));
  const countries = [...new Set(all.map(({ decision }) => decision.country))];
  return countries.map((country) => ({
    country,
    decisions: all.filter(({ decision }) => decision.country === country),
  }));
}

/** The sums imposed on firms, one for each currency, in the order they first appear. Nothing is converted. */
export function sumsImposed(decisions: readonly DecisionOn[]): Sum[] {
  const sums = new Map<string, number>();
  for (const { decision } of decisions) {
    if (decision.amount === null || !IMPOSED.includes(decision.kind)) continue;
    const { currency, value } = decision.amount;
    sums.set(currency, (sums.get(currency) ?? 0) + value);
  }
  return [...sums].map(([currency, value]) => ({ currency, value }));
}

/** The countries where a sum was imposed and is in dispute again. */
export function reopenedIn(decisions: readonly DecisionOn[]): string[] {
  const open = decisions.filter(
    ({ decision: { kind, standing } }) => standing === 'reopened' && IMPOSED.includes(kind),
  );
  return [...new Set(open.map(({ decision }) => decision.country))];
}
