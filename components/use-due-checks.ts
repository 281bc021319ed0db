import { useEffect } from 'preact/hooks';
import { onOwnChange } from '../lib/store/changes';
import { checkDue } from './check-due';

/** So that several entries in a row are one check. */
const PAUSE_MS = 400;
/** The list is drawn first: both read all requests. */
const PAUSE_AT_OPENING_MS = 1_500;

/** Keeps the toolbar in step while the page is used: a check when it opens, and after each change of a request or an own profile made in it. */
export function useDueChecks(): void {
  useEffect(() => {
    const life = new AbortController();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    function checkIn(pause: number): void {
      clearTimeout(waiting);
      waiting = setTimeout(() => void checkDue(), pause);
    }
    checkIn(PAUSE_AT_OPENING_MS);
    onOwnChange(
      (store) => ['requests', 'profiles', 'lock'].includes(store) && checkIn(PAUSE_MS),
      life.signal,
    );
    return () => {
      life.abort();
      clearTimeout(waiting);
    };
  }, []);
}
