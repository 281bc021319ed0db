import type { TraceEvent } from '../script-time';
import { openOwn, type LoadedBrowser } from './browser';

export interface Typing {
  /** Milliseconds from each key to the frame that shows what it changed. */
  readonly toFrame: readonly number[];
  /** Milliseconds of processor time that each key took in the page: script, layout and painting. */
  readonly work: readonly number[];
}

/** Finds many, then few, then none, then all again. */
const KEYS = [...'pimeyes mara12', ...'xx', ...Array.from({ length: 16 }, () => 'Backspace')];
const BETWEEN_KEYS_MS = 150;

/** Types into the search of the list, once it is whole. */
export async function measureTyping(browser: LoadedBrowser): Promise<Typing> {
  const tab = await openOwn(browser, 'dashboard.html#/requests');
  await tab.waitForSelector('.sub:not(:has([role="status"]))');
  await tab.waitForTimeout(2000);
  await tab.focus('#search');
  await tab.evaluate(() => {
    const times: number[] = [];
    const channel = new MessageChannel();
    let pressed = 0;
    channel.port1.onmessage = () => times.push(performance.now() - pressed);
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed = timeStamp;
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      { capture: true },
    );
    Object.assign(globalThis, { benchTyping: times });
  });
  const session = await browser.context.newCDPSession(tab);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline',
  });
  for (const key of KEYS) {
    await tab.keyboard.press(key === ' ' ? 'Space' : key);
    await tab.waitForTimeout(BETWEEN_KEYS_MS);
  }
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  const toFrame: unknown = await tab.evaluate('JSON.stringify(benchTyping)');
  await tab.close();
  return { toFrame: JSON.parse(String(toFrame)), work: workPerKey(events) };
}

/** Processor time of all tasks of the page's main thread from each key to the next, in milliseconds. */
export function workPerKey(events: readonly TraceEvent[]): number[] {
  const keys = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .sort((a, b) => a.ts - b.ts);
  const [first] = keys;
  if (first === undefined) return [];
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === first.pid && tid === first.tid,
  );
  return keys.map(({ ts }, index) => {
    const next = keys[index + 1]?.ts ?? Infinity;
    return tasks
      .filter((task) => task.ts + (task.dur ?? 0) > ts && task.ts + (task.dur ?? 0) <= next)
      .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
  });
}
