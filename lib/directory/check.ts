import * as v from 'valibot';
import { collectorSchema } from './collector-schema';
import { lawSchema } from './law-schema';
import { LEGAL_RIGHTS } from './schema';
import type { Collector } from './collector-schema';
import type { Law } from './law-schema';

/**
 * The rules a record of the directory keeps. Run by the tests; no page carries it. Each function returns one sentence per
 * broken rule that says where it is and how to mend it, and an empty list where all is well.
 */

function schemaProblems(
  schema: typeof collectorSchema | typeof lawSchema,
  file: string,
  record: unknown,
): string[] {
  const result = v.safeParse(schema, record);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const path = v.getDotPath(issue);
    const place = path === null ? 'the record' : path;
    return `${file}: ${place}: ${issue.message}. Correct it there; lib/directory/*schema.ts says what each field takes.`;
  });
}

function idProblems(file: string, record: unknown): string[] {
  const name = file.replace(/^.*\//, '').replace(/\.json$/, '');
  const id = v.safeParse(v.object({ id: v.string() }), record);
  if (!id.success || id.output.id === name) return [];
  return [
    `${file}: the id is "${id.output.id}". Rename the file to ${id.output.id}.json or set the id to "${name}".`,
  ];
}

/**
 * @param file path of the record, for the sentences.
 * @param record the parsed JSON.
 * @param siteIds ids of lib/sites, or null where they are not known; then references to sites are not checked.
 */
export function collectorProblems(
  file: string,
  record: unknown,
  siteIds: readonly string[] | null,
): string[] {
  const problems = [...schemaProblems(collectorSchema, file, record), ...idProblems(file, record)];
  if (v.is(collectorSchema, record)) {
    problems.push(...contactProblems(file, record), ...takesFromProblems(file, record, siteIds));
    const sizes = record.size.map((size) => size.seen ?? '');
    if (sizes.some((seen, at) => at > 0 && seen > (sizes[at - 1] ?? ''))) {
      problems.push(`${file}: size is not sorted. Put the newest claim first.`);
    }
    const days = record.enforcement.map((entry) => entry.date);
    if (days.some((day, at) => at > 0 && day.slice(0, 4) < (days[at - 1] ?? '').slice(0, 4))) {
      problems.push(`${file}: enforcement is not sorted. Put the oldest decision first.`);
    }
  }
  return problems;
}

function contactProblems(file: string, record: Collector): string[] {
  const problems: string[] = [];
  record.emails.forEach((email, at) => {
    if (email.official && email.confidence === 'low') {
      problems.push(
        `${file}: emails.${at} (${email.value}) is official with low confidence. Set official to false, or add a source that allows a higher confidence.`,
      );
    }
    if (email.official && email.use !== 'requests') {
      problems.push(
        `${file}: emails.${at} (${email.value}) is official but its use is "${email.use}". Set official to false.`,
      );
    }
  });
  return problems;
}

function takesFromProblems(file: string, record: Collector, siteIds: readonly string[] | null): string[] {
  if (record.takesFrom.length === 0) {
    return [
      `${file}: takesFrom is empty. Say where it takes photos from, with social: "unknown" where nobody says.`,
    ];
  }
  return record.takesFrom.flatMap((entry, at) =>
    siteIds === null || !('site' in entry) || siteIds.includes(entry.site)
      ? []
      : [
          `${file}: takesFrom.${at} names the site "${entry.site}", which lib/sites does not have. Use the id of a site.`,
        ],
  );
}

/**
 * @param regulatorIds ids of the regulators on record, or null while the directory has none; then only their form is checked.
 */
export function lawProblems(file: string, record: unknown, regulatorIds: readonly string[] | null): string[] {
  const problems = [...schemaProblems(lawSchema, file, record), ...idProblems(file, record)];
  if (!v.is(lawSchema, record)) return problems;
  for (const article of citedIn(record)) {
    if (!record.articles.includes(article)) {
      problems.push(
        `${file}: "${article}" is used in the record but not in its list of articles. Add it to articles, or correct it.`,
      );
    }
  }
  if (record.articles.length > 0 && record.citing === null) {
    problems.push(`${file}: there are articles but citing is null. Say how a letter cites them.`);
  }
  for (const { regulators } of record.jurisdictions) {
    for (const id of regulators) {
      if (regulatorIds !== null && !regulatorIds.includes(id)) {
        problems.push(
          `${file}: the regulator "${id}" has no record. Add lib/directory/regulators/${id}.json, or correct the id.`,
        );
      }
    }
  }
  for (const [at, deadline] of record.deadlines.entries())
    problems.push(...deadlineProblems(`${file}: deadlines.${at}`, deadline));
  for (const { territory, with: country } of record.territories) {
    if (!record.jurisdictions.some((place) => place.country === country)) {
      problems.push(
        `${file}: ${territory} goes with ${country}, which is no jurisdiction of this law. Add it or drop the territory.`,
      );
    }
  }
  return problems;
}

function deadlineProblems(place: string, deadline: Law['deadlines'][number]): string[] {
  const problems: string[] = [];
  if (deadline.amount === null && deadline.extension !== null) {
    problems.push(
      `${place}: an extension needs a period to extend. Give the amount or set extension to null.`,
    );
  }
  if (
    deadline.amount !== null &&
    (deadline.unit === null || deadline.articles.length === 0 || deadline.basis === 'none')
  ) {
    problems.push(
      `${place}: a number needs its unit, article and basis. Add them, or set amount to null: no deadline is invented.`,
    );
  }
  return problems;
}

function citedIn(law: Law): Set<string> {
  const places = [
    law.scope,
    law.biometrics,
    law.publicData,
    law.deletionReach,
    law.noAnswer,
    law.appeal,
    law.complaint,
  ];
  const others = [
    law.identityCheck,
    law.agent,
    law.privateAction,
    ...law.deadlines,
    ...LEGAL_RIGHTS.map((id) => law.rights[id]),
  ];
  return new Set([...places, ...others].flatMap((place) => place.articles));
}

/** Problems between laws: a place claimed by two laws, a fallback missing. */
export function lawsTogetherProblems(laws: readonly Law[]): string[] {
  const problems: string[] = [];
  const claimed = new Map<string, string>();
  for (const law of laws.filter((each) => each.status.startsWith('in_force') || each.status === 'fallback')) {
    const places = [
      ...law.jurisdictions.map((place) => place.region ?? place.country),
      ...law.territories.map((place) => place.territory),
    ];
    for (const place of places) {
      const other = claimed.get(place);
      if (other !== undefined) {
        problems.push(
          `laws/${law.id}.json: ${place} already belongs to laws/${other}.json. Leave it to one of them.`,
        );
      }
      claimed.set(place, law.id);
    }
  }
  if (!claimed.has('*'))
    problems.push(
      'laws/none.json is missing. Add the law whose jurisdiction is "*": every look-up falls back on it.',
    );
  return problems;
}
