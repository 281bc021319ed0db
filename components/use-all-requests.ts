import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Request } from '../lib/requests/request';
import { readAllRequests } from '../lib/store/all-requests';
import { onStoreChange } from '../lib/store/changes';
import type { StoreResult } from '../lib/store/result';

/**
 * How all requests stand, without the texts of their letters: null until they are read, which takes a while with very many.
 * Read again when another page changes one.
 *
 * @param isWanted false: nothing is read, and it stays null.
 */
export function useAllRequests(
  isWanted = true,
): [result: StoreResult<readonly Request[]> | null, again: () => Promise<void>] {
  const [result, setResult] = useState<StoreResult<readonly Request[]> | null>(null);
  const reading = useRef(new AbortController());
  const again = useCallback(async () => {
    reading.current.abort();
    reading.current = new AbortController();
    const read = await readAllRequests(reading.current.signal);
    if (read !== null) setResult(read);
  }, []);
  useEffect(() => {
    if (!isWanted) return;
    const life = new AbortController();
    void again();
    onStoreChange((changed) => changed === 'requests' && void again(), life.signal);
    return () => {
      life.abort();
      reading.current.abort();
    };
  }, [isWanted, again]);
  return [result, again];
}
