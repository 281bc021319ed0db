import { vi } from 'vitest';

/** Waits until a check no longer throws. Not `vi.waitFor`'s one second: on a busy machine a page loaded on the way takes longer. */
export function waitUntil<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000 });
}
