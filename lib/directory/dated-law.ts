import { rulesOf } from './body-law.ts';
import type { BodyRules } from './body-law';
import type { DatedLaw, Law } from './law-schema';
import type { PublicBody } from './public-body-schema';

// Run while building (vite-records.ts): the background gets what is left, and no sentence of the directory.

/** What days are derived from, out of a law's record; of its regulators those in `takers`, who take complaints. */
export function datedLaw(law: Law, takers: ReadonlySet<string>): DatedLaw {
  const { id, inForceSince, articles, territories, deadlines, identityCheck } = law;
  return {
    id,
    inForceSince,
    articles,
    territories,
    citing: inEnglish(law.citing),
    jurisdictions: law.jurisdictions.map(({ country, region, regulators }) => ({
      country,
      region,
      regulators: regulators.filter((each) => takers.has(each)),
    })),
    deadlines: deadlines.map(({ extension, note: _, ...deadline }) => ({
      ...deadline,
      extension: extension === null ? null : withoutNote(extension),
    })),
    noAnswer: withoutNote(law.noAnswer),
    appeal: withoutNote(law.appeal),
    complaint: withoutNote(law.complaint),
    identityCheck: withoutNote(identityCheck),
  };
}

/** What days are derived from, out of a public body's record; who oversees it only where that is one of `takers`. */
export function datedBody(body: PublicBody, takers: ReadonlySet<string>): BodyRules {
  const rules = rulesOf(body);
  const isTaken = rules.overseer !== null && takers.has(rules.overseer);
  return { ...rules, overseer: isTaken ? rules.overseer : null };
}

function inEnglish(citing: Law['citing']): DatedLaw['citing'] {
  if (citing === null) return null;
  const { style, code, others } = citing;
  const own = { style, code: { en: code.en } };
  return others === undefined
    ? own
    : { ...own, others: others.map(({ begins, as }) => ({ begins, as: { en: as.en } })) };
}

function withoutNote<Part extends { readonly note?: string | undefined }>(part: Part): Omit<Part, 'note'> {
  const { note: _, ...rest } = part;
  return rest;
}
