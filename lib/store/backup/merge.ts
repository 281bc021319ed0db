import { isPlainRecord, type PlainRecord } from '../plain-record';
import type { KeptStore } from './kept-stores';

/** What becomes of a record of the backup where one under the same key is here already. */
export type Merged =
  | { readonly is: 'mine' }
  | { readonly is: 'put'; readonly value: PlainRecord }
  /** Both are kept: the one of the backup under a new key. */
  | { readonly is: 'both'; readonly value: PlainRecord };

/**
 * Brings two records of one key together so that nothing is lost. Lists only grow (events of a request, checks of a profile),
 * so the longer of two is the newer when it begins with the other. Where they went apart, both are kept. Settings, details,
 * corrections and the queue stay as they are here: who merges wants what is missing, not what was.
 */
export function mergeRecords(store: KeptStore, mine: unknown, theirs: PlainRecord): Merged {
  if (!isPlainRecord(mine)) return { is: 'put', value: theirs };
  if (store === 'requests') return mergeRequests(mine, theirs);
  if (store === 'profiles') return mergeProfiles(mine, theirs);
  return { is: 'mine' };
}

function mergeRequests(mine: PlainRecord, theirs: PlainRecord): Merged {
  const [own, other] = [listIn(mine, 'events'), listIn(theirs, 'events')];
  if (isStartOf(other, own)) return { is: 'mine' };
  return isStartOf(own, other) ? { is: 'put', value: theirs } : { is: 'both', value: theirs };
}

/** Nothing is put where theirs brings nothing: it would be counted as brought back. */
function mergeProfiles(mine: PlainRecord, theirs: PlainRecord): Merged {
  const value = withAllChecks(mine, theirs);
  const isMore =
    listIn(value, 'checks').length > listIn(mine, 'checks').length ||
    Object.keys(theirs).some((field) => !Object.hasOwn(mine, field));
  return isMore ? { is: 'put', value } : { is: 'mine' };
}

function withAllChecks(mine: PlainRecord, theirs: PlainRecord): PlainRecord {
  const checks = new Map(
    [...listIn(theirs, 'checks'), ...listIn(mine, 'checks')].map((check) => [momentOf(check), check]),
  );
  const inOrder = [...checks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, check]) => check);
  return { ...theirs, ...mine, checks: inOrder };
}

function momentOf(check: unknown): string {
  return isPlainRecord(check) && typeof check['at'] === 'string' ? check['at'] : JSON.stringify(check);
}

function listIn(record: PlainRecord, field: string): readonly unknown[] {
  const list = record[field];
  return Array.isArray(list) ? list : [];
}

function isStartOf(start: readonly unknown[], whole: readonly unknown[]): boolean {
  return (
    start.length <= whole.length &&
    start.every((each, index) => JSON.stringify(each) === JSON.stringify(whole[index]))
  );
}
