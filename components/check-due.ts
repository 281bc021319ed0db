import { browser } from '../lib/browser';
import type { Message } from '../lib/messages';

/** Has the background see anew what is due; answers how many requests need the user. 0 where it cannot be asked. */
export async function checkDue(): Promise<number> {
  const message: Message<'check-due'> = { kind: 'check-due' };
  const count: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
  return typeof count === 'number' ? count : 0;
}
