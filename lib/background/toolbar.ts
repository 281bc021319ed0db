import { browser } from '../browser';
import type { PageFacts } from '../detect/page-facts';
import type { BackgroundPart } from '../i18n/speak-in-background';
import type { DueCount } from '../messages';
import type { Translator } from '../i18n/translate';

/** Colours of the badge, the same in light and dark: browsers draw it on a toolbar of any colour. */
const EXPOSED = '#b2361d';
const MINE = '#7d5200';

/** Sizes of the icon in the toolbar, as the manifest has them. */
const SIZES = [16, 32, 48];

/** Tabs whose site is switched off, as far as is known since the background started. */
const offTabs = new Set<number>();

/**
 * Shows on the button of one tab that its site is switched off, or takes that back: a grey, struck-through icon and words.
 * Never as the badge's text, which would say that there is a public photo.
 */
export async function showWhetherOff(
  tabId: number,
  isOff: boolean,
  t: Translator<BackgroundPart>,
): Promise<void> {
  const wasOff = offTabs.delete(tabId);
  if (isOff) offTabs.add(tabId);
  else if (!wasOff) return;
  const elsewhere = await titleElsewhere();
  await Promise.all([
    browser.action.setIcon({ tabId, path: icon(isOff, isDue(elsewhere, t)) }),
    browser.action.setTitle({ tabId, title: isOff ? titleOfOff(elsewhere, t) : elsewhere }),
  ]).catch(() => undefined); // The tab was closed meanwhile.
}

function icon(isOff: boolean, hasDot: boolean): Record<number, string> {
  const begins = `${isOff ? 'off-' : ''}${hasDot ? 'due-' : ''}`;
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${begins}${size}.png`]));
}

/** Shows on the toolbar button of one tab what its page is: a sign and words on a public profile photo page, else nothing. */
export async function showOnToolbar(
  tabId: number,
  facts: PageFacts | null,
  t: Translator<BackgroundPart>,
): Promise<void> {
  const { action } = browser;
  // Chrome forgets a tab's badge when the tab navigates by itself; within a single-page app it does not.
  await Promise.all([
    action.setBadgeText({ tabId, text: badgeText(facts) }),
    action.setTitle({ tabId, title: facts === null ? await titleOfNothing(tabId, t) : title(facts, t) }),
    facts === null
      ? undefined
      : action.setBadgeBackgroundColor({ tabId, color: facts.ownership.is === 'mine' ? MINE : EXPOSED }),
  ]).catch(() => undefined); // The tab was closed meanwhile.
}

function badgeText(facts: PageFacts | null): string {
  if (facts === null) return '';
  return facts.ownership.is === 'mine' ? '!!' : '!';
}

async function titleOfNothing(tabId: number, t: Translator<BackgroundPart>): Promise<string> {
  const elsewhere = await titleElsewhere();
  return offTabs.has(tabId) ? titleOfOff(elsewhere, t) : elsewhere;
}

/** What the button says where the page has nothing to tell: what `showDueOnToolbar` set. */
function titleElsewhere(): Promise<string> {
  return browser.action.getTitle({});
}

/** By what the button says everywhere: the browser keeps that while the background is stopped. */
function isDue(elsewhere: string, t: Translator<BackgroundPart>): boolean {
  return elsewhere !== t('notices.badgeNone');
}

/** That the site is off does not hide that something is due: a line for each. */
function titleOfOff(elsewhere: string, t: Translator<BackgroundPart>): string {
  const off = t('notices.badgeOff');
  return isDue(elsewhere, t) ? `${off}\n${elsewhere}` : off;
}

/**
 * Shows on the button of all tabs what needs the user: a dot on the icon, and words. Never as the badge's text,
 * which speaks of the page alone.
 */
export async function showDueOnToolbar(due: DueCount, t: Translator<BackgroundPart>): Promise<void> {
  const { action } = browser;
  const elsewhere = titleOfDue(due, t);
  const hasDot = isDue(elsewhere, t);
  await Promise.all([
    action.setIcon({ path: icon(false, hasDot) }),
    action.setTitle({ title: elsewhere }),
    ...[...offTabs].flatMap((tabId) => [
      action.setIcon({ tabId, path: icon(true, hasDot) }).catch(() => undefined), // The tab was closed.
      action.setTitle({ tabId, title: titleOfOff(elsewhere, t) }).catch(() => undefined),
    ]),
  ]);
}

function titleOfDue({ requests, profiles }: DueCount, t: Translator<BackgroundPart>): string {
  if (requests > 0) return t('due.title', { count: requests });
  return profiles > 0 ? t('due.titleProfiles', { count: profiles }) : t('notices.badgeNone');
}

function title(facts: PageFacts, t: Translator<BackgroundPart>): string {
  if (facts.audience.is !== 'public') return t('notices.badgeUnknown');
  return facts.ownership.is === 'mine' ? t('notices.badgeMine') : t('notices.badgePublic');
}
