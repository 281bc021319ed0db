import type { Identity } from '../lib/store/identity';

let sender: Identity | null = null;

/**
 * Takes the writer's details from one page of the dashboard to the next, for writers who do not want them kept: they stand
 * in memory and are gone with the tab.
 */
export function handOverSender(identity: Identity): void {
  sender = identity;
}

/** The details handed over in this tab; null where there are none. */
export function handedOverSender(): Identity | null {
  return sender;
}
