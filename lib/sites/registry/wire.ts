import type { SiteRule } from '../site';

/**
 * Rules travel from the background to the detector of a page as JSON, so that a page holds one rule and not all of them.
 * JSON knows no regular expressions: they lie beside the rule, each with its way into it.
 */
export type PackedRule = { readonly packed: string };

/** A pattern of a rule: the keys that lead to what holds it, its own key there, its source. */
type PackedPattern = readonly [way: readonly string[], key: string, source: string];

/** A rule as a message can carry it. */
export function packRule(rule: SiteRule): PackedRule {
  return { packed: JSON.stringify([rule, patternsIn(rule, [])]) };
}

function patternsIn(holder: object, way: readonly string[]): PackedPattern[] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]): PackedPattern[] => {
    if (value instanceof RegExp) return [[way, key, value.source]];
    return typeof value === 'object' && value !== null ? patternsIn(value, [...way, key]) : [];
  });
}

/**
 * The rule again. Flags are not carried: rules use none, and a test says so. Not by JSON's reviver, which is called for
 * each of a hundred values.
 */
export function unpackRule({ packed }: PackedRule): SiteRule {
  const [rule, patterns] = JSON.parse(packed);
  for (const [way, key, source] of patterns) {
    let holder = rule;
    for (const step of way) holder = holder[step];
    holder[key] = new RegExp(source);
  }
  return rule;
}
