import { unwrap } from 'idb';
import { inTransaction } from './database';
import { changeOne, openIn, readOpening, sealIn, writeUnderLock, type Vault } from './lock/vault';
import { isPlainRecord } from './plain-record';
import { failure, success, type StoreResult } from './result';

/** What the store needs to know of a request. The rest is for lib/requests. */
export interface StoredRequest {
  readonly id: string;
  /** Only ever grows. */
  readonly events: readonly unknown[];
}

export type RequestLookUp<Request> =
  | { readonly is: 'found'; readonly request: Request }
  | { readonly is: 'missing' }
  /** It is there and kept, but this version cannot read it. */
  | { readonly is: 'damaged' };

export interface RequestRepository<Request extends StoredRequest> {
  /** Stores a new request under a new id and answers it. */
  addRequest(draft: Omit<Request, 'id'>): Promise<StoreResult<Request>>;
  /** Puts one event at the end, with nothing in between, and answers the request as it then is. */
  appendEvent(id: string, event: Request['events'][number]): Promise<StoreResult<RequestLookUp<Request>>>;
  /** All requests that can be read, ordered by id, and how many are kept that cannot. */
  listRequests(): Promise<StoreResult<{ requests: Request[]; damaged: number }>>;
  /**
   * Up to `count` requests (from 1) whose ids come after this one, ordered by id; null for those from the first. `last` is null
   * at the end. So that a page stays quick while it reads very many.
   */
  listRequestsAfter(
    id: string | null,
    count: number,
  ): Promise<StoreResult<{ requests: Request[]; damaged: number; last: string | null }>>;
  /** The ids that come after this one, of readable requests and others, in order; without opening any. */
  listIdsAfter(id: string): Promise<StoreResult<string[]>>;
  /** The requests whose ids come after `after` (null: from the first) up to `through` with it (null: to the last), by id. */
  listRequestsBetween(
    after: string | null,
    through: string | null,
  ): Promise<StoreResult<{ requests: Request[]; damaged: number }>>;
  readRequest(id: string): Promise<StoreResult<RequestLookUp<Request>>>;
  /** Deletes a request, readable or not, with what is attached to it. One that is gone already is no failure. */
  deleteRequest(id: string): Promise<StoreResult<void>>;
}

/**
 * The requests in the store. `parse` says what a request is: it answers null for a value that is none, and never throws.
 * Records are written as they came, not as parsed, so that fields of a newer version survive.
 */
export function requestRepository<Request extends StoredRequest>(
  parse: (raw: unknown) => Request | null,
): RequestRepository<Request> {
  function look(raw: unknown): RequestLookUp<Request> {
    if (raw === undefined) return { is: 'missing' };
    const request = parse(raw);
    return request === null ? { is: 'damaged' } : { is: 'found', request };
  }

  async function openAll(
    raw: readonly unknown[],
    vault: Vault,
  ): Promise<{ requests: Request[]; damaged: number }> {
    const opened = await Promise.all(raw.map((each) => openIn(vault, 'requests', each)));
    const requests = opened.map(parse).filter((request) => request !== null);
    return { requests, damaged: raw.length - requests.length };
  }

  return {
    async addRequest(draft) {
      const raw = { ...draft, id: crypto.randomUUID() };
      const request = parse(raw);
      if (request === null) return failure('failed', 'not a valid request');
      // Add, not put: whatever goes wrong, a new request never stands in the place of an old one.
      const added = await writeUnderLock(
        ['requests'],
        (vault) => sealIn(vault, 'requests', raw),
        async (transaction, sealed) => {
          unwrap(transaction).objectStore('requests').add(sealed);
        },
      );
      return added.ok ? success(request) : added;
    },

    appendEvent(id, event) {
      return changeOne<RequestLookUp<Request>>('requests', id, true, (raw) => {
        const old = look(raw);
        if (!isPlainRecord(raw) || old.is !== 'found') return { answer: success(old) };
        const next = { ...raw, events: [...eventsOf(raw), event] };
        const now = look(next);
        if (now.is !== 'found') return { answer: failure('failed', 'not a valid event') };
        return { answer: success(now), put: next };
      });
    },

    listRequests() {
      return readOpening(
        ['requests'],
        (transaction) => transaction.objectStore('requests').getAll(),
        async (raw, vault) => {
          const { requests, damaged } = await openAll(raw, vault);
          return { requests, damaged };
        },
      );
    },

    listRequestsAfter(id, count) {
      return readOpening(
        ['requests'],
        (transaction) => {
          const range = id === null ? null : IDBKeyRange.lowerBound(id, true);
          return transaction.objectStore('requests').getAll(range, count);
        },
        async (raw, vault) => ({
          ...(await openAll(raw, vault)),
          last: raw.length < count ? null : (raw.at(-1)?.id ?? null),
        }),
      );
    },

    listIdsAfter(id) {
      return inTransaction(['requests'], 'readonly', (transaction) =>
        transaction.objectStore('requests').getAllKeys(rangeOf(id, null)),
      );
    },

    listRequestsBetween(after, through) {
      return readOpening(
        ['requests'],
        (transaction) => transaction.objectStore('requests').getAll(rangeOf(after, through)),
        openAll,
      );
    },

    readRequest(id) {
      return readOpening(
        ['requests'],
        (transaction) => transaction.objectStore('requests').get(id),
        async (raw, vault) => look(await openIn(vault, 'requests', raw)),
      );
    },

    deleteRequest(id) {
      return inTransaction(['requests', 'attachments'], 'readwrite', async (transaction) => {
        await transaction.objectStore('requests').delete(id);
        const attachments = transaction.objectStore('attachments');
        for (const key of await attachments.index('request').getAllKeys(id)) await attachments.delete(key);
      });
    },
  };
}

function rangeOf(after: string | null, through: string | null): IDBKeyRange | null {
  if (after !== null && through !== null) return IDBKeyRange.bound(after, through, true);
  if (after !== null) return IDBKeyRange.lowerBound(after, true);
  return through === null ? null : IDBKeyRange.upperBound(through);
}

function eventsOf(raw: object): readonly unknown[] {
  return 'events' in raw && Array.isArray(raw.events) ? raw.events : [];
}
