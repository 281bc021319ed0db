import type { PageFacts } from '../detect/page-facts';
import type { Checks, Exposure, ExposureLevel, Reason, Subject, TakesFrom } from './reason';
import { RULES, SUBJECTS, type Evidence, type Rule } from './rules';

/** From the least to the most exposed. */
export const LEVELS: readonly ExposureLevel[] = ['low', 'moderate', 'high', 'severe'];

/** From which sum of weights on a level is reached. A judgement: the order matters, not the numbers. */
export const FROM: Readonly<Record<ExposureLevel, number>> = { low: 0, moderate: 3, high: 6, severe: 9 };

export const NO_CHECKS: Checks = { stranger: null, face: null };

/**
 * What the facts of a page mean, and what was found by looking closer, with every reason that made it. Pure. A further
 * exposing fact never lowers the level; an unknown one weighs no more than the bad one and no less than the good one.
 */
export function assessExposure(
  facts: PageFacts,
  takers: readonly TakesFrom[],
  checks: Checks = NO_CHECKS,
): Exposure {
  const evidence: Evidence = { facts, takers, ...checks };
  const rules = SUBJECTS.flatMap(
    (subject) => RULES.find((rule) => rule.subject === subject && rule.holds(evidence)) ?? [],
  );
  const sum = rules.reduce((total, { weight }) => total + weight, 0);
  const bySum = LEVELS.findLast((level) => sum >= FROM[level]) ?? 'low';
  const level = rules.reduce((lowest, { atMost }) => lower(lowest, atMost ?? 'severe'), bySum);
  const reasons = rules.map((rule) => reasonOf(rule, evidence, level !== bySum && rule.atMost === level));
  return {
    level,
    reasons: reasons.toSorted((a, b) => Number(b.decides) - Number(a.decides) || b.weight - a.weight),
  };
}

function lower(one: ExposureLevel, other: ExposureLevel): ExposureLevel {
  return LEVELS.indexOf(one) < LEVELS.indexOf(other) ? one : other;
}

function reasonOf(rule: Rule, evidence: Evidence, decides: boolean): Reason {
  const { id, subject, weight, tone, sure, remedy } = rule;
  const firms = rule.names?.(evidence) ?? [];
  const sources = firms.flatMap(({ source }) => source ?? []);
  return {
    id,
    subject,
    weight,
    decides,
    tone,
    sure,
    remedy,
    sign: signOf(subject, evidence),
    pixels: rule.pixels?.(evidence) ?? null,
    names: firms.map(({ name }) => name),
    sources: rule.source === undefined ? sources : [rule.source, ...sources],
  };
}

function signOf(subject: Subject, { facts }: Evidence): string | null {
  switch (subject) {
    case 'audience':
      return facts.audience.sign;
    case 'size':
      return facts.photo.sign;
    case 'name':
      return facts.name.sign;
    case 'indexing':
      return facts.indexing.sign;
    default:
      return null;
  }
}
