import { browser } from '../browser';
import type { PageFacts } from '../detect/page-facts';
import { translatorFor } from '../i18n/speak';
import type { Message } from '../messages';
import type { Settings } from '../store/settings';
import { defaultSettings, readSettings, siteSettings } from '../store/settings';
import { cardContent } from './card-content';
import { checkedFacts } from './page-seen-schema';
import { remembered } from './profile-marks';
import type { TabSender } from './sender';
import { showOnToolbar } from './toolbar';

/** The newest report of each tab, so that an older one that had to wait for the store cannot overtake it. */
const newest = new Map<number, object>();

/** A detector reports what its tab shows: badge and, where one is due, the card. */
export async function onPageSeen(message: unknown, from: TabSender): Promise<void> {
  newest.set(from.tabId, from);
  const stored = await readSettings();
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  const facts = siteSettings(settings, from.rule.id).on ? checkedFacts(message, from) : null;
  const isDue = facts !== null && (await isCardDue(facts, settings, from));
  if (newest.get(from.tabId) !== from) return;
  await showOnToolbar(from.tabId, facts, translatorFor(settings));
  if (facts === null) await tellTab(from.tabId, { kind: 'card-hide' });
  else if (isDue) await showCard(from.tabId, facts, settings);
}

/** Pure but for the memory of profiles: what the user set decides, and whether this profile was already warned about. */
async function isCardDue(facts: PageFacts, settings: Settings, from: TabSender): Promise<boolean> {
  if (!siteSettings(settings, facts.site).card || settings.warn === 'never') return false;
  if (settings.warn === 'my-profiles' && facts.ownership.is !== 'mine') return false;
  const mark = await remembered(from);
  return mark === null || (mark === 'seen' && settings.warn === 'every-visit');
}

async function showCard(tabId: number, facts: PageFacts, settings: Settings): Promise<void> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/warning.js'] });
  } catch {
    return; // The tab was closed or left the site meanwhile, or the permission was withdrawn.
  }
  await tellTab(tabId, { kind: 'card-show', card: cardContent(facts, translatorFor(settings)) });
}

async function tellTab(tabId: number, message: Message<'card-show' | 'card-hide'>): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined); // Nobody listens there any more.
}
