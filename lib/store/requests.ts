import { inTransaction } from './database';
import { failure, flatten, success, type StoreResult } from './result';

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
  /** Puts one event at the end, in one transaction, and answers the request as it then is. */
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

  return {
    async addRequest(draft) {
      const raw = { ...draft, id: crypto.randomUUID() };
      const request = parse(raw);
      if (request === null) return failure('failed', 'not a valid request');
      // Add, not put: whatever goes wrong, a new request never stands in the place of an old one.
      const added = await inTransaction(['requests'], 'readwrite', (transaction) =>
        transaction.objectStore('requests').add(raw),
      );
      return added.ok ? success(request) : added;
    },

    async appendEvent(id, event) {
      const appended = await inTransaction(
        ['requests'],
        'readwrite',
        async (transaction): Promise<StoreResult<RequestLookUp<Request>>> => {
          const store = transaction.objectStore('requests');
          const raw = await store.get(id);
          const old = look(raw);
          if (raw === undefined || old.is !== 'found') return success(old);
          const next = { ...raw, events: [...eventsOf(raw), event] };
          const now = look(next);
          if (now.is !== 'found') return failure('failed', 'not a valid event');
          await store.put(next);
          return success(now);
        },
      );
      return flatten(appended);
    },

    listRequests() {
      return inTransaction(['requests'], 'readonly', async (transaction) => {
        const all = (await transaction.objectStore('requests').getAll()).map(parse);
        const requests = all.filter((request) => request !== null);
        return { requests, damaged: all.length - requests.length };
      });
    },

    listRequestsAfter(id, count) {
      return inTransaction(['requests'], 'readonly', async (transaction) => {
        const range = id === null ? null : IDBKeyRange.lowerBound(id, true);
        const raw = await transaction.objectStore('requests').getAll(range, count);
        const requests = raw.map(parse).filter((request) => request !== null);
        return {
          requests,
          damaged: raw.length - requests.length,
          last: raw.length < count ? null : (raw.at(-1)?.id ?? null),
        };
      });
    },

    readRequest(id) {
      return inTransaction(['requests'], 'readonly', async (transaction) =>
        look(await transaction.objectStore('requests').get(id)),
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

function eventsOf(raw: object): readonly unknown[] {
  return 'events' in raw && Array.isArray(raw.events) ? raw.events : [];
}
