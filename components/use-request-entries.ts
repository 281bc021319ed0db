import { useEffect, useState } from 'preact/hooks';
import { regulatorsFor } from '../lib/directory/regulators';
import type { Translator } from '../lib/i18n/translate';
import type { Request } from '../lib/requests/request';
import type { RequestEntry } from '../lib/requests/search-requests';
import { entryOf, sortEntries } from '../lib/requests/search-requests';
import { localDay } from '../lib/requests/today';
import { onStoreChange } from '../lib/store/changes';
import { requestParts } from '../lib/store/request-parts';
import type { StoreTrouble } from '../lib/store/result';
import { firmName, lawOf } from './request-names';

export interface RequestEntries {
  /** Sorted. Those read first while `isWhole` is false, then all, in one step: a row under the pointer moves once at most. */
  readonly entries: readonly RequestEntry[];
  readonly isWhole: boolean;
  /** How many are kept that this version cannot read. */
  readonly damaged: number;
  readonly trouble: StoreTrouble | null;
  /** The user's local day they were derived for. */
  readonly today: string;
}

/** All requests as the list shows them; null until the first are there. Anew when another page changes one, or the day does. */
export function useRequestEntries(t: Translator): RequestEntries | null {
  const [read, setRead] = useState<RequestEntries | null>(null);
  useEffect(() => {
    const life = new AbortController();
    let current = new AbortController();
    let day = '';
    function again(): void {
      current.abort();
      current = new AbortController();
      day = localDay(new Date());
      void readEntries(t, day, (next) => setRead((old) => keepWhole(old, next)), current.signal);
    }
    again();
    onStoreChange((changed) => changed === 'requests' && again(), life.signal);
    // A page left open for days comes back with the days of then.
    document.addEventListener('visibilitychange', () => day !== localDay(new Date()) && again(), {
      signal: life.signal,
    });
    return () => {
      life.abort();
      current.abort();
    };
  }, [t]);
  return read;
}

/** While a list that is whole is read anew, it stays. */
function keepWhole(old: RequestEntries | null, next: RequestEntries): RequestEntries {
  return old?.isWhole === true && !next.isWhole ? old : next;
}

async function readEntries(
  t: Translator,
  today: string,
  show: (next: RequestEntries) => void,
  signal: AbortSignal,
): Promise<void> {
  const entries: RequestEntry[] = [];
  let damaged = 0;
  let isFirst = true;
  for await (const part of requestParts(signal)) {
    if (signal.aborted) return;
    if (!part.ok) return show({ entries: [], isWhole: true, damaged: 0, trouble: part.why, today });
    const { requests, isLast: isWhole } = part.value;
    for (const request of requests) entries.push(toEntry(request, today, t));
    damaged += part.value.damaged;
    if (isFirst || isWhole) {
      show({ entries: sortEntries(entries, today), isWhole, damaged, trouble: null, today });
    }
    isFirst = false;
  }
}

function toEntry(request: Request, today: string, t: Translator): RequestEntry {
  const law = lawOf(request);
  const { country, region } = request;
  const regulators = regulatorsFor(law, { country, region });
  return entryOf(request, { law, regulators }, [firmName(request), law.names[t.language]], today);
}
