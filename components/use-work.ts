import { useEffect, useRef, useState } from 'preact/hooks';
import type { Work } from '../lib/store/backup/work';

/** What is over sooner shows no bar: it would only flicker. */
const PATIENCE_MS = 300;

export interface RunningWork {
  /** From 0 to 1; null where nothing runs, or not for long yet. */
  readonly share: number | null;
  readonly isRunning: boolean;
  /** Runs one piece of work, and answers its outcome. */
  run<Outcome>(task: (work: Work) => Promise<Outcome>): Promise<Outcome>;
  stop(): void;
}

/**
 * Follows a piece of work that may take a while and can be stopped.
 *
 * @param endsWithPage whether leaving the page stops it.
 */
export function useWork(endsWithPage: boolean): RunningWork {
  const [share, setShare] = useState<number | null>(null);
  const [isRunning, setRunning] = useState(false);
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => void (endsWithPage && life.current?.abort()), [endsWithPage]);

  async function run<Outcome>(task: (work: Work) => Promise<Outcome>): Promise<Outcome> {
    const mine = (life.current = new AbortController());
    const started = Date.now();
    setRunning(true);
    try {
      return await task({
        signal: mine.signal,
        done: (part) => life.current === mine && Date.now() - started > PATIENCE_MS && setShare(part),
      });
    } finally {
      // Of two that overlap the newer is shown.
      if (life.current === mine) {
        setShare(null);
        setRunning(false);
      }
    }
  }

  return { share, isRunning, run, stop: () => life.current?.abort() };
}
