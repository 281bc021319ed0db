import type { Request } from '../requests/request';
import { requestStore } from './request-store';
import { success, type StoreResult } from './result';

/** Read first and shown at once: a screen full, and all that most people have. */
const FIRST = 50;
/** In one go after that: takes some ten milliseconds, so that a key pressed meanwhile shows at once. */
const AT_ONCE = 120;
/**
 * Parts under way at a time. Each waits for the disk, and under a lock for the key and for many small pieces of crypto, far longer
 * than it takes to use it: one after the other, a page would mostly wait.
 */
const AHEAD = 4;

export interface RequestPart {
  readonly requests: readonly Request[];
  /** How many of this part are kept that this version cannot read. */
  readonly damaged: number;
  readonly isLast: boolean;
}

/** What ends when the pass before it has ended. */
let last: Promise<void> = Promise.resolve();

/**
 * All requests, part by part, by id, with room between the parts for what the user does. The last thing it gives is the last
 * part or a failure; nothing more once `signal` is aborted. The first part comes at once; for the others, of two passes in one page
 * the later waits for the earlier, which would otherwise take twice as long. So end each: go through it, or leave its loop.
 */
export async function* requestParts(signal: AbortSignal): AsyncGenerator<StoreResult<RequestPart>, void> {
  const first = await requestStore.listRequestsAfter(null, FIRST);
  if (signal.aborted) return;
  if (!first.ok) return yield first;
  const { requests, damaged, last: firstEnd } = first.value;
  const before = last;
  let end: () => void = () => undefined;
  last = new Promise((resolve) => {
    end = resolve;
  });
  try {
    yield success({ requests, damaged, isLast: firstEnd === null });
    if (firstEnd === null) return;
    await before;
    yield* partsAfter(firstEnd, signal);
  } finally {
    // Also where the loop is left at the first part: who waits for this pass waits for those before it too.
    void before.then(end);
  }
}

async function* partsAfter(
  firstEnd: string,
  signal: AbortSignal,
): AsyncGenerator<StoreResult<RequestPart>, void> {
  if (signal.aborted) return;
  const ids = await requestStore.listIdsAfter(firstEnd);
  if (!ids.ok) return yield ids;
  const bounds = boundsOf(ids.value, firstEnd);
  const underWay: ReturnType<typeof requestStore.listRequestsBetween>[] = [];
  for (let at = 0; at < bounds.length; at += 1) {
    for (const [after, through] of bounds.slice(at + underWay.length, at + AHEAD)) {
      underWay.push(requestStore.listRequestsBetween(after, through));
    }
    const part = await underWay.shift();
    if (part === undefined || signal.aborted) return;
    if (!part.ok) return yield part;
    yield success({ ...part.value, isLast: at === bounds.length - 1 });
    await breath();
    if (signal.aborted) return;
  }
}

/** After and through which ids the parts lie. The last one is open: what is added meanwhile comes with it. */
function boundsOf(
  ids: readonly string[],
  firstEnd: string,
): readonly (readonly [after: string, through: string | null])[] {
  const ends = ids.filter((_id, index) => (index + 1) % AT_ONCE === 0 && index + 1 < ids.length);
  const starts = [firstEnd, ...ends];
  return starts.map((after, index) => [after, ends[index] ?? null]);
}

/** Lets the page draw and answer. A timer would wait four milliseconds each time, and a second in a tab that is not in front. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
