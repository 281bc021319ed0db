import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onOwnChange, onStoreChange } from '../../lib/store/changes';
import { finishLock, readLockState, touchLock, type LockState } from '../../lib/store/lock/lock';
import type { Route } from '../route';

/** Pages that show what a lock covers. */
const NEEDS_DATA: readonly Route['page'][] = ['requests', 'new-request', 'everywhere', 'request', 'print'];
/** Those of them in which something may be half written: behind the lock they stay as they are. */
const IS_WRITTEN_IN: readonly Route['page'][] = ['new-request', 'everywhere', 'request'];

/** How often the use of a page is told. */
const TELL_EVERY_MS = 60_000;

/** How the lock stands, in every window; null until read. Where the store fails there is nothing to unlock: the pages say why. */
export function useLock(): LockState | null {
  const [state, setState] = useState<LockState | null>(null);
  const read = useCallback(async () => {
    const now = await readLockState();
    setState(now.ok ? now.value : 'off');
  }, []);
  useEffect(() => {
    const life = new AbortController();
    void read();
    onStoreChange((changed) => changed === 'lock' && void read(), life.signal);
    onOwnChange((changed) => changed === 'lock' && void read(), life.signal);
    return () => life.abort();
  }, [read]);
  return state;
}

export interface LockedPage {
  /** Whether the page has to be unlocked first. Null until that is known. */
  readonly isLocked: boolean | null;
  /** Whether the page is there at all: one that was open before the lock closed keeps what was typed, unseen. */
  readonly isKept: boolean;
}

/** The lock as the dashboard needs it: keeps it open while the page is used, and goes on with what was stopped half-way. */
export function useLockedPage(route: Route): LockedPage {
  const state = useLock();
  const openedAt = useRef<string | null>(null);
  useEffect(() => {
    if (state !== 'open') return;
    // Unwatched: what is left half sealed can still be read, and each opening goes on with it. Who sets a lock is told.
    void finishLock();
    return tellUse();
  }, [state]);
  if (state === null) return { isLocked: null, isKept: false };
  const place = JSON.stringify(route);
  const isLocked = state === 'locked' && NEEDS_DATA.includes(route.page);
  if (!isLocked) openedAt.current = place;
  return {
    isLocked,
    isKept: !isLocked || (IS_WRITTEN_IN.includes(route.page) && openedAt.current === place),
  };
}

/** Says that the page is used, now and with each press, but not more often than once a minute. Answers how to stop. */
function tellUse(): () => void {
  let told = 0;
  const life = new AbortController();
  function tell(): void {
    if (Date.now() - told < TELL_EVERY_MS) return;
    told = Date.now();
    void touchLock();
  }
  tell();
  window.addEventListener('pointerdown', tell, { signal: life.signal });
  window.addEventListener('keydown', tell, { signal: life.signal });
  return () => life.abort();
}
