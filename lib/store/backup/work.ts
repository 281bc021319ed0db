/** A piece of work that takes a while, as whoever waits for it follows and stops it. */
export interface Work {
  readonly signal: AbortSignal;
  /** Called now and then with how much is done, from 0 to 1. */
  readonly done: (share: number) => void;
}

/** For whoever neither follows nor stops it. */
export const UNWATCHED: Work = { signal: new AbortController().signal, done: () => undefined };
