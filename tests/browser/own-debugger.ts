import type { CDPSession } from 'playwright-core';
import { poll } from './driver';
import { resumptions, type Resumption } from './resumptions';

/** What of the protocol is used here; the library keeps its own types of it to itself. */
interface Stop {
  readonly lineNumber: number;
  readonly columnNumber?: number;
}
interface Script {
  readonly scriptId: string;
  readonly url: string;
}
interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A place that was come to, and how often. */
export interface Reached extends Resumption {
  readonly times: number;
}

/** Stops the extension's background, or one of its pages, at chosen places of its code. */
export interface OwnDebugger {
  /** Gives every place at which the code goes on after an `await` while `run` lasts, each once, in their order. */
  learn(run: () => Promise<void>): Promise<Reached[]>;
  /**
   * Has it end when it comes to this place for the `nth` time from now, before anything there is done. Resolves when that is
   * prepared; `ended` once it has happened.
   */
  endAt(place: Resumption, nth: number): Promise<{ readonly ended: Promise<'ended'> }>;
  /** Lets it alone; it goes on wherever it is. */
  detach(): Promise<void>;
}

/** Where the code under the debugger notes down what it came to. */
const HITS = 'facewardenHits';
const TIMES = 'facewardenTimes';

/** Attaches to the background or page that runs at this address; pages with anything behind it. Throws where none does. */
export async function debugOwn(browser: CDPSession, address: string): Promise<OwnDebugger> {
  // What the platform calls its origin is `null`.
  const origin = `chrome-extension://${new URL(address).host}/`;
  // One that was closed a moment ago may still be on the list.
  const targetId = await poll(async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    const running = targetInfos.filter(({ type }) => type === 'service_worker' || type === 'page');
    const [only, ...others] = running.filter(({ url }) => url.startsWith(address));
    return only === undefined || others.length > 0 ? null : only.targetId;
  }, `one debugger's target at ${address}`);
  // Not a session of its own, which the library does not hand out: what is said to it travels in a message.
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, (answer: Answer) => void>();
  const scripts: Script[] = [];
  let onPaused: () => void = () => undefined;
  let count = 0;

  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message);
    if (message.method === 'Debugger.scriptParsed') scripts.push(message.params);
    else if (message.method === 'Debugger.paused') onPaused();
    else answers.get(message.id)?.(message);
  });

  function send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = (count += 1);
    const answer = new Promise<Result>((resolve, reject) => {
      answers.set(id, ({ result, error }) => {
        answers.delete(id);
        if (error === undefined) resolve(result as Result);
        else reject(new Error(`${method}: ${error.message}`));
      });
    });
    const message = JSON.stringify({ id, method, params });
    return browser.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  }

  /** Everywhere in a script that a debugger can stop, as offsets into its text. */
  async function stops(scriptId: string): Promise<Stop[]> {
    const all: Stop[] = [];
    for (let start = { scriptId, lineNumber: 0, columnNumber: 0 }; ;) {
      const { locations } = await send<{ locations: Stop[] }>('Debugger.getPossibleBreakpoints', { start });
      all.push(...locations);
      const last = locations.at(-1);
      // The browser answers a thousand at most.
      if (last === undefined || locations.length < 1_000) return all;
      start = { scriptId, lineNumber: last.lineNumber, columnNumber: (last.columnNumber ?? 0) + 1 };
    }
  }

  await send('Debugger.enable');

  return {
    learn: async (run) => {
      const all: Resumption[] = [];
      for (const { scriptId, url } of scripts.filter((each) => each.url.startsWith(origin))) {
        const { scriptSource } = await send<{ scriptSource: string }>('Debugger.getScriptSource', {
          scriptId,
        });
        if (!scriptSource.includes('await')) continue;
        const places = resumptions(url, scriptSource, await stops(scriptId));
        await Promise.all(
          places.map(({ lineNumber, columnNumber }, index) => {
            const location = { scriptId, lineNumber, columnNumber };
            // A condition that notes it and never holds: a real pause makes transactions of the store end too early.
            const condition = `void (globalThis.${HITS} ??= []).push(${all.length + index})`;
            return send('Debugger.setBreakpoint', { location, condition });
          }),
        );
        all.push(...places);
      }
      await run();
      const expression = `globalThis.${HITS} ?? []`;
      const { result } = await send<{ result: { value: number[] } }>('Runtime.evaluate', {
        expression,
        returnByValue: true,
      });
      const hit = new Map<string, Reached>();
      for (const index of result.value) {
        const place = all[index];
        if (place === undefined) continue;
        const old = hit.get(place.awaited);
        // After one `await` there are several places, in branches: the first that is come to is where it goes on.
        if (old === undefined) hit.set(place.awaited, { ...place, times: 1 });
        else if (old.lineNumber === place.lineNumber && old.columnNumber === place.columnNumber)
          hit.set(place.awaited, { ...old, times: old.times + 1 });
      }
      return [...hit.values()];
    },
    endAt: async ({ url, lineNumber, columnNumber }, nth) => {
      // In a loop only a later time may find something half done.
      const condition = `(globalThis.${TIMES} = (globalThis.${TIMES} ?? 0) + 1) === ${nth}`;
      await send('Debugger.setBreakpointByUrl', { url, lineNumber, columnNumber, condition });
      const ended = new Promise<void>((resolve) => {
        onPaused = () => resolve();
      }).then(async (): Promise<'ended'> => {
        await browser.send('Target.closeTarget', { targetId });
        await browser.detach();
        return 'ended';
      });
      return { ended };
    },
    detach: () => browser.detach().catch(() => undefined),
  };
}
