import { browser } from '../browser';
import type { PageFacts } from '../detect/page-facts';
import { translatorFor } from '../i18n/speak-in-background';
import type { Message } from '../messages';
import { asMine, profileId } from '../profiles/mark-profile';
import { isOwnProfile } from '../store/profiles';
import type { Settings } from '../store/settings';
import { defaultSettings, readSettings, siteSettings } from '../store/settings';
import { cardContent } from './card-content';
import { checkedFacts } from './page-seen-schema';
import { profileKey, remembered } from './profile-marks';
import type { TabSender } from './sender';
import { showOnToolbar } from './toolbar';

/** The newest report of each tab, so that an older one that had to wait for the store cannot overtake it. */
const newest = new Map<number, object>();

/** A detector reports what its tab shows: badge and, where one is due, the card. */
export async function onPageSeen(message: unknown, from: TabSender): Promise<void> {
  newest.set(from.tabId, from);
  const stored = await readSettings();
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  const seen = siteSettings(settings, from.rule.id).on ? checkedFacts(message, from) : null;
  const facts = seen === null ? null : await withOwnership(seen);
  const mayShow = facts !== null && allowsCard(settings, facts);
  const mark = mayShow ? await remembered(from) : null;
  if (newest.get(from.tabId) !== from) return;
  await showOnToolbar(from.tabId, facts, translatorFor(settings));
  if (!mayShow) await tellTab(from, { kind: 'card-hide', butFor: null });
  else if (mark === null || (mark === 'seen' && settings.warn === 'every-visit'))
    await showCard(from, facts, settings);
  // The card of the profile before may still be there. One for this profile, being read just now, stays.
  else await tellTab(from, { kind: 'card-hide', butFor: profileKey(from) });
}

/** A profile the user marked is theirs, also where its page does not show it. */
export async function withOwnership(facts: PageFacts): Promise<PageFacts> {
  const isOwn = await isOwnProfile(profileId(facts));
  return isOwn.ok && isOwn.value ? asMine(facts) : facts;
}

/** Whether the user wants cards for such a profile at all. */
function allowsCard(settings: Settings, facts: PageFacts): boolean {
  if (!siteSettings(settings, facts.site).card || settings.warn === 'never') return false;
  return settings.warn !== 'my-profiles' || facts.ownership.is === 'mine';
}

async function showCard(from: TabSender, facts: PageFacts, settings: Settings): Promise<void> {
  const target = { tabId: from.tabId, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/warning.js'] });
  } catch {
    return; // The tab was closed or left the site meanwhile, or the permission was withdrawn.
  }
  const card = cardContent(facts, translatorFor(settings), settings.cardCorner);
  await tellTab(from, { kind: 'card-show', card });
}

async function tellTab(from: TabSender, message: Message<'card-show' | 'card-hide'>): Promise<void> {
  if (newest.get(from.tabId) !== from) return; // The page moved on while the toolbar was set or the script put in.
  await browser.tabs.sendMessage(from.tabId, message, { frameId: 0 }).catch(() => undefined); // Nobody listens there any more.
}
