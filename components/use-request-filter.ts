import { useEffect, useState } from 'preact/hooks';
import type { RequestFilter } from '../lib/requests/search-requests';
import { readFilter, writeFilter } from '../lib/requests/search-requests';

const ROOM = '#/requests';

/**
 * What the list is searched for and filtered by: begins with what the address says and keeps the address in step, so that
 * going back from a request finds the list as it was left.
 */
export function useRequestFilter(
  query: string,
): [filter: RequestFilter, change: (next: Partial<RequestFilter>) => void] {
  const [filter, setFilter] = useState(() => readFilter(query));
  useEffect(() => {
    const life = new AbortController();
    // A link to the list from the list itself: the page stays, its filter goes.
    window.addEventListener(
      'hashchange',
      () => {
        const [room, next = ''] = location.hash.split('?', 2);
        if (room === ROOM) setFilter(readFilter(next));
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);

  function change(next: Partial<RequestFilter>): void {
    const changed = { ...filter, ...next };
    setFilter(changed);
    const written = writeFilter(changed);
    history.replaceState(null, '', written === '' ? ROOM : `${ROOM}?${written}`);
  }

  return [filter, change];
}
