/** One event of Chromium's tracing, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

export interface ScriptTime {
  /** Milliseconds that scripts of the extension ran or were compiled in pages. */
  readonly script: number;
  /** Longest single run, in milliseconds. */
  readonly longest: number;
}

const RUNS = ['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run', 'v8.callFunction'];

/**
 * Time that scripts whose address begins with `origin` took. Runs inside other runs are counted once; promise callbacks
 * between runs are not attributed by the browser and so not counted, for any extension alike.
 */
export function scriptTime(events: readonly TraceEvent[], origin: string): ScriptTime {
  const runs = events
    .filter(({ name, ph, args }) => {
      const url = args?.data?.url ?? args?.data?.fileName ?? '';
      return ph === 'X' && RUNS.includes(name) && url.startsWith(origin);
    })
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  let script = 0;
  let longest = 0;
  for (const { pid, tid, ts, dur = 0 } of runs) {
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    script += dur / 1000;
    longest = Math.max(longest, dur / 1000);
  }
  return { script, longest };
}
