/** One event of Chromium's tracing, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** The part of `dur` in which the thread had a processor: what other programs take is left out. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly fileName?: string; readonly type?: string };
  };
}

export interface ScriptTime {
  /** Milliseconds of processor time. */
  readonly script: number;
  /** Longest single run, in milliseconds of processor time. */
  readonly longest: number;
}

/** What has to be traced for the functions below. */
export const CATEGORIES = 'devtools.timeline,v8,v8.execute,extensions,disabled-by-default-v8.compile';

const RUNS = ['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run', 'v8.callFunction'];
/** Runs without an address: promise callbacks, and the world of its own that each extension gets in a page. */
const NAMELESS = ['RunMicrotasks', 'ScriptInjection::InjectJs'];

/**
 * Time that scripts whose address begins with `origin` took. The browser names no address for promise callbacks and for
 * listeners to messages, so these are not in it, for any extension alike.
 */
export function scriptTime(events: readonly TraceEvent[], origin: string): ScriptTime {
  return addUp(events.filter((event) => RUNS.includes(event.name) && addressOf(event).startsWith(origin)));
}

/**
 * Time of all script on the main thread of the page at `url`, whosever it is, with the making of worlds for extensions. Less
 * that of the page alone, this is all an extension costs.
 */
export function allScriptTime(events: readonly TraceEvent[], url: string): ScriptTime {
  const start = events.findLast((event) => event.name === 'CommitLoad' && addressOf(event) === url);
  if (start === undefined) throw new Error(`The trace holds no load of ${url}`);
  return addUp(
    events.filter(
      ({ name, pid, tid, ts }) =>
        [...RUNS, ...NAMELESS].includes(name) && pid === start.pid && tid === start.tid && ts >= start.ts,
    ),
  );
}

function addressOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.data?.fileName ?? '';
}

/** Runs inside other runs are counted once. */
function addUp(events: readonly TraceEvent[]): ScriptTime {
  const runs = events
    .filter(({ ph }) => ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  let script = 0;
  let longest = 0;
  for (const { pid, tid, ts, dur = 0, tdur = dur } of runs) {
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    script += tdur / 1000;
    longest = Math.max(longest, tdur / 1000);
  }
  return { script, longest };
}
