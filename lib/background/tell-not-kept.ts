import { browser } from '../browser';
import { translatorFor } from '../i18n/speak-in-background';
import type { Message } from '../messages';
import { checkedReading } from '../page-facts-schema';
import { profileId } from '../profiles/mark-profile';
import type { StoreTrouble } from '../store/result';
import { defaultSettings, readSettings } from '../store/settings';
import { cardContent } from './card-content';
import { withOwnership } from './on-page-seen';
import { profileKey } from './profile-marks';
import type { TabSender } from './sender';

const SAID = {
  unavailable: 'notices.storeUnavailable',
  blocked: 'notices.storeBlocked',
  'newer-version': 'notices.storeNewer',
  full: 'notices.storeFull',
  'not-upgraded': 'notices.storeFailed',
  locked: 'notices.storeFailed',
  failed: 'notices.storeFailed',
} as const satisfies Record<StoreTrouble, string>;

/**
 * A wish pressed on the card could not be written: the card says so, and comes back where the press had closed it. Does
 * nothing where the tab shows that profile no more.
 */
export async function tellNotKept(from: TabSender, why: StoreTrouble, wasClosed: boolean): Promise<void> {
  const reading = checkedReading(await tell(from, { kind: 'read-page' }));
  if (reading?.is !== 'profile' || profileId(reading.facts) !== profileKey(from)) return;
  const stored = await readSettings();
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  const t = translatorFor(settings);
  const card = {
    ...cardContent(await withOwnership(reading.facts), t, settings.cardCorner),
    title: t('card.notKept'),
    sentences: [t(SAID[why])],
  };
  // Makes the card forget that it was closed.
  if (wasClosed) await tell(from, { kind: 'card-hide', butFor: null });
  await tell(from, { kind: 'card-show', card });
}

function tell(from: TabSender, message: Message<'read-page' | 'card-show' | 'card-hide'>): Promise<unknown> {
  return browser.tabs.sendMessage(from.tabId, message, { frameId: 0 }).catch(() => null); // Nobody listens there any more.
}
