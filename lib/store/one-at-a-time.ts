const tails = new Map<string, Promise<unknown>>();

/**
 * Runs `work` when no other work of this name runs, in this page or in any other of the extension. For what has to be looked up,
 * decided and written with more than one transaction, so that two windows at once write it once.
 *
 * The lock goes with its page: one that is closed or killed holds nothing. Where the browser has no locks, or refuses them as it
 * refuses storage, the order is kept within this page alone. Whatever `work` throws is thrown on.
 */
export function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(name) ?? Promise.resolve();
  const mine = before.then(() => locked(name, work));
  tails.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
}

async function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  let began = false;
  try {
    return await navigator.locks.request(`facewarden-${name}`, () => {
      began = true;
      return work();
    });
  } catch (error) {
    if (began) throw error;
    return work();
  }
}
