import * as v from 'valibot';
import { collectorSchema } from './collector-schema';
import { lawSchema } from './law-schema';
import { organisationSchema } from './organisation-schema';
import { publicBodySchema } from './public-body-schema';
import { regulatorSchema } from './regulator-schema';
import { LEGAL_RIGHTS } from './rights';
import type { Collector } from './collector-schema';
import type { Law } from './law-schema';
import type { PublicBody } from './public-body-schema';
import type { Regulator } from './regulator-schema';

/**
 * The rules a record of the directory keeps. Run by the tests; no page carries it. Each function returns one sentence per
 * broken rule that says where it is and how to mend it, and an empty list where all is well.
 */

function schemaProblems(schema: v.GenericSchema, file: string, record: unknown): string[] {
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
    ...(law.universalSignal === null ? [] : [law.universalSignal]),
    ...law.deadlines,
    ...LEGAL_RIGHTS.map((id) => law.rights[id]),
  ];
  return new Set([...places, ...others].flatMap((place) => place.articles));
}

/**
 * Problems between laws: two laws that protect the same in one place, a fallback missing. Laws of different subject share a
 * place (Texas and Washington have a law on biometric identifiers besides another), for a letter can tell which comes first.
 */
export function lawsTogetherProblems(laws: readonly Law[]): string[] {
  const problems: string[] = [];
  const claimed = new Map<string, Law[]>();
  for (const law of laws.filter((each) => each.status.startsWith('in_force') || each.status === 'fallback')) {
    const places = [
      ...law.jurisdictions.map((place) => place.region ?? place.country),
      ...law.territories.map((place) => place.territory),
    ];
    for (const place of places) {
      const others = claimed.get(place) ?? [];
      const other = others.find(({ subject }) => subject === law.subject);
      if (other !== undefined) {
        problems.push(
          `laws/${law.id}.json: ${place} already belongs to laws/${other.id}.json, which protects the same (${law.subject}). Leave the place to one of them, or correct the subject.`,
        );
      }
      claimed.set(place, [...others, law]);
    }
  }
  if (!claimed.has('*'))
    problems.push(
      'laws/none.json is missing. Add the law whose jurisdiction is "*": every look-up falls back on it.',
    );
  return problems;
}

/** @param file path of the record, for the sentences. */
export function regulatorProblems(file: string, record: unknown): string[] {
  const problems = [...schemaProblems(regulatorSchema, file, record), ...idProblems(file, record)];
  if (!v.is(regulatorSchema, record)) return problems;
  problems.push(...regionProblems(file, record));
  const { complaint, email, covers } = record;
  const home = record.region ?? record.country;
  if (!covers.includes(home)) {
    problems.push(
      `${file}: covers lacks ${home}, where the authority is. Add it, or correct country and region.`,
    );
  }
  if ((complaint.url === null) !== (complaint.page === null)) {
    problems.push(
      `${file}: complaint.url and complaint.page go together. Say what stands behind the address, or set both to null.`,
    );
  }
  if (complaint.url !== null && !complaint.channels.includes('web')) {
    problems.push(
      `${file}: there is a complaint page but "web" is no channel. Add it to channels, or drop the page.`,
    );
  }
  if (complaint.channels.includes('email') && (email === null || email.use === 'enquiries-only')) {
    problems.push(
      `${file}: "email" is a channel without an address that takes complaints. Give one, or drop the channel.`,
    );
  }
  if (complaint.channels.includes('post') && record.postalAddress === null) {
    problems.push(`${file}: "post" is a channel without a postal address. Give one, or drop the channel.`);
  }
  if (email?.use === 'complaints' && record.confidence === 'low') {
    problems.push(
      `${file}: ${email.value} is named for complaints with low confidence. Set its use to "general", or add a source that allows a higher confidence.`,
    );
  }
  return problems;
}

/** What the references of a public body lead to. */
export interface Referenced {
  readonly regulators: readonly Regulator[];
  readonly collectorIds: readonly string[];
}

/** @param file path of the record, for the sentences. */
export function publicBodyProblems(
  file: string,
  record: unknown,
  { regulators, collectorIds }: Referenced,
): string[] {
  const problems = [...schemaProblems(publicBodySchema, file, record), ...idProblems(file, record)];
  if (!v.is(publicBodySchema, record)) return problems;
  problems.push(...regionProblems(file, record));
  const { deadline, email } = record;
  if ((deadline.amount === null) !== (deadline.unit === null)) {
    problems.push(
      `${file}: deadline.amount and deadline.unit go together. Give both, or set both to null: no deadline is invented.`,
    );
  }
  if (deadline.amount !== null && deadline.confidence === 'low' && deadline.remark === null) {
    problems.push(
      `${file}: the deadline has low confidence and says so to nobody. Add a remark, or set amount and unit to null.`,
    );
  }
  if (email?.use === 'requests' && email.confidence === 'low') {
    problems.push(
      `${file}: ${email.value} is named for requests with low confidence. Set its use to "general", or add a source that allows a higher confidence.`,
    );
  }
  record.channels.forEach((channel, at) => {
    if (['portal', 'form'].includes(channel.kind) && channel.confidence === 'low') {
      problems.push(
        `${file}: channels.${at} takes requests with low confidence. Make it "information", drop it, or add a source.`,
      );
    }
  });
  if (record.needsSignedStatement && record.identity === null) {
    problems.push(
      `${file}: a signed statement is asked for but identity is null. Say what has to be signed.`,
    );
  }
  record.knownUse.forEach((use, at) => {
    problems.push(...unknownCollectors(`${file}: knownUse.${at}.collector`, [use.collector], collectorIds));
  });
  problems.push(...appealProblems(file, record, regulators));
  return problems;
}

function appealProblems(file: string, record: PublicBody, regulators: readonly Regulator[]): string[] {
  const { regulator: id } = record.appeal;
  if (id === null) return [];
  const found = regulators.find((each) => each.id === id);
  if (!found) {
    return [
      `${file}: appeal.regulator "${id}" has no record. Add lib/directory/regulators/${id}.json, correct the id, or set it to null.`,
    ];
  }
  if (!found.oversees.includes('public-bodies')) {
    return [
      `${file}: appeal.regulator "${id}" does not oversee public bodies. Correct its oversees, or set the appeal to null.`,
    ];
  }
  return isCovered(found, record)
    ? []
    : [`${file}: appeal.regulator "${id}" does not cover ${record.country}. Correct its covers, or the id.`];
}

/** @param collectorIds ids of the collectors on record, which actions may name. */
export function organisationProblems(
  file: string,
  record: unknown,
  collectorIds: readonly string[],
): string[] {
  const problems = [...schemaProblems(organisationSchema, file, record), ...idProblems(file, record)];
  if (!v.is(organisationSchema, record)) return problems;
  problems.push(...regionProblems(file, record));
  if (record.web?.confidence === 'low') {
    problems.push(
      `${file}: web has low confidence. Put the address into homeUnverified, which is shown as unconfirmed.`,
    );
  }
  if (record.email?.use === 'help' && record.email.confidence === 'low') {
    problems.push(
      `${file}: ${record.email.value} is named for help with low confidence. Set its use to "general", or add a source that allows a higher confidence.`,
    );
  }
  record.actions.forEach((action, at) => {
    problems.push(...unknownCollectors(`${file}: actions.${at}.collectors`, action.collectors, collectorIds));
  });
  return problems;
}

function regionProblems(
  file: string,
  { country, region }: { readonly country: string; readonly region: string | null },
): string[] {
  return region === null || region.startsWith(`${country}-`)
    ? []
    : [`${file}: ${region} is no region of ${country}. Correct the country or the region.`];
}

function unknownCollectors(
  place: string,
  named: readonly (string | null)[],
  collectorIds: readonly string[],
): string[] {
  return named
    .filter((id) => id !== null && !collectorIds.includes(id))
    .map((id) => `${place} names "${id}", which has no record. Use the id of a collector, or leave it out.`);
}

function isCovered(
  { covers }: Regulator,
  { country, region }: { readonly country: string; readonly region: string | null },
): boolean {
  return covers.some((place) => place === '*' || place === country || place === region);
}

/** Problems between laws and regulators: a regulator without a record, or one that does not take people of that place. */
export function lawRegulatorProblems(laws: readonly Law[], regulators: readonly Regulator[]): string[] {
  const problems: string[] = [];
  for (const law of laws) {
    for (const place of law.jurisdictions) {
      for (const id of place.regulators) {
        const found = regulators.find((each) => each.id === id);
        if (!found) {
          problems.push(
            `laws/${law.id}.json: the regulator "${id}" has no record. Add lib/directory/regulators/${id}.json, or correct the id.`,
          );
        } else if (!isCovered(found, place)) {
          problems.push(
            `regulators/${id}.json: covers lacks ${place.region ?? place.country}, for which laws/${law.id}.json names it. Add the place, or take the regulator out of the law.`,
          );
        } else if (!found.oversees.includes('firms')) {
          problems.push(
            `laws/${law.id}.json: the regulator "${id}" does not oversee firms, and the law is about them. Name another, or correct its oversees.`,
          );
        }
      }
    }
  }
  return problems;
}
