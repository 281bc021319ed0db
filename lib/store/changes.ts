import type { StoreName } from './schema';

/** Stores whose changes are announced. `secrets` and `damaged` are nobody's view. `lock` is no store: it was set, opened, locked or taken off. */
const ANNOUNCED = [
  'settings',
  'identity',
  'requests',
  'corrections',
  'profiles',
  'queue',
  'attachments',
  'seen',
  'lock',
] as const;
export type AnnouncedStore = (typeof ANNOUNCED)[number];

const CHANNEL = 'facewarden-store';

// One channel for all listeners of a context: a channel does not hear itself, so a page does not get its own writes back
// and redraw a form under the user's fingers.
let channel: BroadcastChannel | null = null;
let listeners = 0;

/**
 * Calls `listener` with the name of a store after another context of the extension (page, popup, background) changed it,
 * until `signal` aborts. Carries no data: read the store again. Without BroadcastChannel it never calls.
 */
export function onStoreChange(listener: (store: AnnouncedStore) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  channel ??= openChannel();
  if (channel === null) return;
  const heard = channel;
  listeners += 1;
  heard.addEventListener(
    'message',
    (event) => {
      const name = ANNOUNCED.find((store) => store === event.data);
      if (name !== undefined) listener(name);
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      listeners -= 1;
      if (listeners > 0) return;
      heard.close();
      channel = null;
    },
    { once: true },
  );
}

const ownListeners = new Set<(store: AnnouncedStore) => void>();

/** Calls `listener` with the name of a store after this context itself changed it, until `signal` aborts. */
export function onOwnChange(listener: (store: AnnouncedStore) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  ownListeners.add(listener);
  signal.addEventListener('abort', () => ownListeners.delete(listener), { once: true });
}

/** Tells the other contexts that these stores were written. Called by the store itself after each commit. */
export function announceChange(stores: readonly (StoreName | 'lock')[]): void {
  const names = ANNOUNCED.filter((name) => stores.includes(name));
  if (names.length === 0) return;
  for (const listener of ownListeners) for (const name of names) listener(name);
  const sender = channel ?? openChannel();
  if (sender === null) return;
  for (const name of names) sender.postMessage(name);
  if (sender !== channel) sender.close();
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    // There are none, or they are refused where storage is blocked. Views then show a change when they are next opened.
    return null;
  }
}
