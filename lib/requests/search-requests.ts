import { plain } from '../directory/search';
import { putAwayOn } from './archived';
import { compareDue, isDue, standingOf } from './due-items';
import type { RulesFor } from './due-items';
import type { Request } from './request';
import type { RequestStatus } from './status';
import type { NextStep } from './steps';

/** The parts of the list, in its order. */
export const REQUEST_GROUPS = ['due', 'draft', 'waiting', 'authority', 'over'] as const;
export type RequestGroup = (typeof REQUEST_GROUPS)[number];

/** A request as the list holds it: without its letters, so that ten thousand lie easily in memory. */
export interface RequestEntry extends Pick<Request, 'id' | 'collector' | 'rights' | 'law'> {
  readonly status: RequestStatus;
  readonly step: NextStep;
  readonly group: RequestGroup;
  /** Put away, and nothing new is due. */
  readonly isArchived: boolean;
  /** The moment of the last event. */
  readonly newest: string;
  /** All that a search finds it by. */
  readonly words: string;
}

export interface RequestFilter {
  readonly search: string;
  readonly group: RequestGroup | null;
  /** Ids; null for all. */
  readonly firm: string | null;
  readonly law: string | null;
  /** Whether those put away are listed too. */
  readonly withArchived: boolean;
}

/** Everything but what was put away. */
export const NO_FILTER: RequestFilter = {
  search: '',
  group: null,
  firm: null,
  law: null,
  withArchived: false,
};

/**
 * Derives what the list shows of a request.
 *
 * @param names what else it is found by: names of the firm and of the law, in the reader's language.
 */
export function entryOf(
  request: Request,
  rules: RulesFor,
  names: readonly string[],
  today: string,
): RequestEntry {
  const { id, collector, rights, law, reference, profileUrls, events } = request;
  const { status, step } = standingOf(request, rules, today);
  const putAway = putAwayOn(request);
  const isOnTurn = isDue(step, putAway, today);
  return {
    id,
    collector,
    rights,
    law,
    status,
    step,
    group: isOnTurn ? 'due' : groupOf(status, step),
    isArchived: putAway !== null && !isOnTurn,
    newest: events.at(-1)?.at ?? '',
    words: plain([...names, reference, ...profileUrls].join(' ')),
  };
}

function groupOf({ is }: RequestStatus, { kind }: NextStep): RequestGroup {
  if (is === 'draft') return 'draft';
  if (is === 'closed' || kind === 'close') return 'over';
  return is === 'with-regulator' || is === 'decided' ? 'authority' : 'waiting';
}

/** Puts what to do first at the head, then what was not sent, then by the next day, then what is over, the newest first. */
export function sortEntries(entries: readonly RequestEntry[], today: string): RequestEntry[] {
  return entries.toSorted(
    (a, b) =>
      REQUEST_GROUPS.indexOf(a.group) - REQUEST_GROUPS.indexOf(b.group) ||
      withinGroup(a, b, today) ||
      (a.id < b.id ? -1 : 1),
  );
}

function withinGroup(a: RequestEntry, b: RequestEntry, today: string): number {
  if (a.group === 'due') return compareDue(a, b, today);
  const isByDay = a.group === 'waiting' || a.group === 'authority';
  if (isByDay && a.step.day !== b.step.day) return a.step.day < b.step.day ? -1 : 1;
  return a.newest === b.newest ? 0 : a.newest < b.newest ? 1 : -1;
}

/** The entries that pass, in their order. Every word of the search has to stand somewhere in what an entry is found by. */
export function searchRequests(entries: readonly RequestEntry[], filter: RequestFilter): RequestEntry[] {
  const wanted = plain(filter.search).split(' ');
  return entries.filter(
    (entry) =>
      (filter.withArchived || !entry.isArchived) &&
      (filter.group === null || entry.group === filter.group) &&
      (filter.firm === null || entry.collector === filter.firm) &&
      (filter.law === null || entry.law === filter.law) &&
      wanted.every((word) => entry.words.includes(word)),
  );
}

/** Reads a filter out of the query of an address, such as `search=face&state=due`. What is none counts as not there. */
export function readFilter(query: string): RequestFilter {
  const fields = new URLSearchParams(query);
  return {
    search: fields.get('search') ?? '',
    group: REQUEST_GROUPS.find((each) => each === fields.get('state')) ?? null,
    firm: fields.get('firm'),
    law: fields.get('law'),
    withArchived: fields.has('archived'),
  };
}

/** The query that `readFilter` reads; '' for no filter. */
export function writeFilter({ search, group, firm, law, withArchived }: RequestFilter): string {
  return new URLSearchParams({
    ...(search === '' ? {} : { search }),
    ...(group === null ? {} : { state: group }),
    ...(firm === null ? {} : { firm }),
    ...(law === null ? {} : { law }),
    ...(withArchived ? { archived: '' } : {}),
  }).toString();
}
