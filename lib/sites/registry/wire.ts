import type { SiteRule } from '../site';

/**
 * Rules travel from the background to the detector of a page as JSON, so that a page holds one rule and not all of them.
 * JSON knows no regular expressions: they become `{ "re": SOURCE }`.
 */
export type PackedRule = { readonly packed: string };

/** A rule as a message can carry it. */
export function packRule(rule: SiteRule): PackedRule {
  return {
    packed: JSON.stringify(rule, (_key, value: unknown) =>
      value instanceof RegExp ? { re: value.source } : value,
    ),
  };
}

/** The rule again. Flags are not carried: rules use none, and a test says so. */
export function unpackRule({ packed }: PackedRule): SiteRule {
  return JSON.parse(packed, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 're' in value ? new RegExp(String(value.re)) : value,
  );
}
