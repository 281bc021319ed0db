import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AnnouncedStore } from '../lib/store/changes';
import { onStoreChange } from '../lib/store/changes';
import type { StoreResult } from '../lib/store/result';

/** What a page reads from the store: null until it has arrived; read again when another page changes it. */
export function useStored<Value>(
  store: AnnouncedStore,
  read: () => Promise<StoreResult<Value>>,
): [result: StoreResult<Value> | null, again: () => Promise<void>] {
  const [result, setResult] = useState<StoreResult<Value> | null>(null);
  const again = useCallback(async () => setResult(await read()), [read]);
  useEffect(() => {
    const life = new AbortController();
    void again();
    onStoreChange((changed) => changed === store && void again(), life.signal);
    return () => life.abort();
  }, [store, again]);
  return [result, again];
}
