import * as v from 'valibot';
import { browser } from '../lib/browser';
import type { DueCount, Message } from '../lib/messages';

export const NOTHING_DUE: DueCount = { requests: 0, profiles: 0 };

/** Has the background see anew what is due; nothing where it cannot be asked. */
export async function checkDue(): Promise<DueCount> {
  const message: Message<'check-due'> = { kind: 'check-due' };
  const count: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
  return v.is(dueCount, count) ? count : NOTHING_DUE;
}

const dueCount = v.object({ requests: v.number(), profiles: v.number() });
