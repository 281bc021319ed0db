import { canBeOptedOut } from '../directory/find-collectors';
import { officialEmail, requestForm } from '../directory/contacts';
import { COLLECTOR_KINDS } from '../directory/kinds';
import { lawById, lawFor } from '../directory/laws';
import { addDays } from './calendar-day';
import { dayOfAnswer } from './answer-due';
import { requestStatus } from './status';
import { SUGGESTED_UNTIL_CHECK } from './suggested-days';
import type { Collector } from '../directory/collector-schema';
import type { CollectorKind } from '../directory/kinds';
import type { Place } from '../directory/laws';
import type { Request } from './request';

/**
 * Why a collector concerns somebody on a site.
 *
 * - `named`: a source names this site among those it takes photos from.
 * - `own-training`: the site's own operator trains on what its members publish there.
 * - `open-web`: it takes from social networks as a whole.
 * - `may`: it searches the web for pictures; no source says that it takes from social networks.
 */
export type Concern = 'named' | 'own-training' | 'open-web' | 'may';

/** What a demand to it rests on: a law of the place, a way out that the firm itself offers, or its good will. */
export type Basis = 'law' | 'offer' | 'courtesy';

/** Why a collector is not written to now. Days are YYYY-MM-DD. */
export type LeftOut =
  /** It was asked and its time runs; `until` is null where no day is known. */
  | { readonly why: 'waiting'; readonly request: string; readonly until: string | null }
  /** A request to it is open and has a next step of its own, such as a reminder. */
  | { readonly why: 'next-step'; readonly request: string }
  /** It said not long ago that it did what was asked, or holds nothing. */
  | { readonly why: 'answered'; readonly request: string; readonly day: string }
  /** Neither an official e-mail address nor a form is on record. */
  | { readonly why: 'no-contact' }
  /** No law on record for the place, and no way out that the firm offers. */
  | { readonly why: 'no-law' }
  | { readonly why: 'closed' };

export interface CollectorChoice {
  readonly collector: Collector;
  readonly concern: Concern;
  readonly basis: Basis;
  /** Null: it can be written to now. */
  readonly leftOut: LeftOut | null;
}

export interface ChoiceInput {
  /** With the user's corrections of contacts in them. */
  readonly collectors: readonly Collector[];
  /** Id of the site of lib/sites the profile is on; null where that is not known. */
  readonly site: string | null;
  readonly place: Place;
  readonly requests: readonly Request[];
  /** The user's local day, YYYY-MM-DD. */
  readonly today: string;
}

/** Engines that look through the web for faces and pictures: what a source does not rule out, they may hold. */
const SEARCHES_THE_WEB: readonly CollectorKind[] = [
  'biometric_database',
  'face_search',
  'biometric_vendor',
  'image_search',
];

/** Firms whose business is the face; a picture search that is named for a site still comes after them. */
const FACE_KINDS: readonly CollectorKind[] = [
  'biometric_database',
  'face_search',
  'biometric_vendor',
  'people_search_with_photo',
];

/** What is open to everyone does more harm than what police alone may search: anybody can look a passer-by up. */
const OPEN_WEB_ORDER: readonly CollectorKind[] = [
  'face_search',
  'biometric_database',
  'biometric_vendor',
  'people_search_with_photo',
  'people_search',
  'identity_data_b2b',
  'image_search',
  'ai_training_dataset',
  'ai_training_platform',
];

const CONCERN_ORDER: readonly Concern[] = ['named', 'own-training', 'open-web', 'may'];

/**
 * The collectors that concern somebody on a site, those that matter most first: face firms named for this site, then open
 * search engines for faces, then those who sell to police, people search, picture search, training. Where no site is known
 * the largest kind of database leads. Each is there once, with what a demand rests on, and why it is left out now if it is.
 * Finished training sets are not in the list: what is put up today is not in them, and they ask for the number of an entry.
 */
export function chooseCollectors(input: ChoiceInput): CollectorChoice[] {
  const { collectors, site, place, requests, today } = input;
  // Gone through once, not for each collector: there may be ten thousand.
  const asked = new Map<string, Request[]>();
  for (const request of requests) {
    const same = asked.get(request.collector);
    if (same === undefined) asked.set(request.collector, [request]);
    else same.push(request);
  }
  return collectors
    .flatMap((collector): CollectorChoice[] => {
      const concern = concernOf(collector, site);
      if (concern === null) return [];
      const basis = basisOf(collector, place);
      return [
        {
          collector,
          concern,
          basis,
          leftOut: leftOut(collector, basis, asked.get(collector.id) ?? [], today),
        },
      ];
    })
    .sort(
      (a, b) =>
        rank(a, site) - rank(b, site) ||
        CONCERN_ORDER.indexOf(a.concern) - CONCERN_ORDER.indexOf(b.concern) ||
        (a.collector.id < b.collector.id ? -1 : 1),
    );
}

/** The one to write to first: the first that can be written to now, else the first of all. Null for an empty list. */
export function firstChoice(choices: readonly CollectorChoice[]): CollectorChoice | null {
  return choices.find((choice) => choice.leftOut === null) ?? choices[0] ?? null;
}

/** Whether a letter can reach it: letters are not written to firms that only a postal address is known of. */
export function hasContact(collector: Collector): boolean {
  return officialEmail(collector) !== null || requestForm(collector) !== null;
}

function concernOf({ kind, takesFrom }: Collector, site: string | null): Concern | null {
  if (kind === 'ai_training_dataset') return null;
  if (site !== null && takesFrom.some((entry) => 'site' in entry && entry.site === site)) {
    return kind === 'ai_training_platform' ? 'own-training' : 'named';
  }
  const open = takesFrom.find((entry) => 'openWeb' in entry);
  if (open === undefined || !('openWeb' in open)) return null;
  if (open.social === 'included' || open.social === 'reported-by-others') return 'open-web';
  return SEARCHES_THE_WEB.includes(kind) ? 'may' : null;
}

function basisOf(collector: Collector, { country, region }: Place): Basis {
  if (lawFor(country, region).covers !== 'fallback') return 'law';
  return canBeOptedOut(collector) ? 'offer' : 'courtesy';
}

function leftOut(
  collector: Collector,
  basis: Basis,
  requests: readonly Request[],
  today: string,
): LeftOut | null {
  if (collector.status.value === 'closed') return { why: 'closed' };
  let first: LeftOut | null = null;
  for (const request of requests) {
    const found = standing(request, today);
    // One whose time runs says most, wherever it stands.
    if (found?.why === 'waiting') return found;
    first ??= found;
  }
  if (first !== null) return first;
  if (!hasContact(collector)) return { why: 'no-contact' };
  return basis === 'courtesy' ? { why: 'no-law' } : null;
}

/** Why an earlier request keeps its firm from being asked again; null where it does not. */
function standing(request: Request, today: string): LeftOut | null {
  const law = lawById(request.law) ?? lawFor(request.country, request.region).law;
  const status = requestStatus(request, law, today);
  switch (status.is) {
    case 'draft':
    case 'decided':
    case 'closed':
      return null;
    case 'waiting':
    case 'due':
      return { why: 'waiting', request: request.id, until: dayOfAnswer(status.answerDue) };
    case 'reminded':
    case 'appealed':
    case 'complained-to-firm':
    case 'with-regulator': {
      const until = status.due === null ? null : dayOfAnswer(status.due);
      return until !== null && until < today
        ? { why: 'next-step', request: request.id }
        : { why: 'waiting', request: request.id, until };
    }
    case 'late':
    case 'identity-asked':
      return { why: 'next-step', request: request.id };
    case 'answered': {
      if (status.outcome !== 'done' && status.outcome !== 'no-data')
        return { why: 'next-step', request: request.id };
      // Until then nobody need be asked again: the look whether the face is back comes first.
      const holdsUntil = addDays(status.day, SUGGESTED_UNTIL_CHECK);
      return holdsUntil !== null && holdsUntil >= today
        ? { why: 'answered', request: request.id, day: status.day }
        : null;
    }
  }
}

function rank({ collector: { kind }, concern }: CollectorChoice, site: string | null): number {
  if (site === null) return COLLECTOR_KINDS.indexOf(kind);
  return concern === 'named' && FACE_KINDS.includes(kind) ? -1 : OPEN_WEB_ORDER.indexOf(kind);
}
