import { openPage } from './open-page';
import type { TabSender } from './sender';

/**
 * "This is me": opens the page on which the reader adds the tab's profile to their own. Nothing is kept before they say so
 * there, so that a press in a private window leaves no trace either. Does nothing off a profile.
 */
export async function markAsMine(from: TabSender, isAgain: boolean): Promise<void> {
  if (from.match !== null) await openPage(`#/profiles/new?tab=${from.tabId}`, from, isAgain);
}
