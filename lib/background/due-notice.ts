import { browser } from '../browser';
import { collectorName } from '../directory/collector-index';
import type { Translator } from '../i18n/translate';
import { takeUnannounced } from '../store/announced';
import type { Settings } from '../store/settings';

/** Something to do about a request or an own profile. */
export interface DueThing {
  /** The same as long as it is the same step after the same events. */
  readonly key: string;
  /** Id of the firm or public body; null for an own profile. */
  readonly firm: string | null;
}

/** Ids of the two notifications, each with the page it leads to. */
const NOTICES = { due: '#/requests', 'due-profiles': '#/profiles' } as const;
const NAMED_AT_MOST = 3;

/**
 * Shows a notification of what has become due, where the user wants it and the browser allows it: at most one a day, and never
 * twice about the same. It names firms only where the user chose so: others may see the screen. Takes it away when nothing is
 * due any more.
 */
export async function tellDue(
  due: readonly DueThing[],
  wanted: Settings['dueNotice'],
  today: string,
  t: Translator<'due'>,
): Promise<void> {
  const { notifications } = browserNow();
  if (due.length === 0) await Promise.all(Object.keys(NOTICES).map((id) => notifications?.clear(id)));
  if (due.length === 0 || (wanted !== 'count' && wanted !== 'firms')) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const keys = due.map(({ key }) => key);
  const fresh = await takeUnannounced(keys, today);
  if (!fresh.ok || fresh.value.length === 0) return;
  const names = wanted === 'firms' ? namesOf(due.filter(({ key }) => fresh.value.includes(key))) : [];
  await notifications
    ?.create(requestsAmong(due) > 0 ? 'due' : 'due-profiles', {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      title: titleOf(due, t),
      message: names.length === 0 ? t('due.noticeBody') : t('due.noticeFirms', { firms: t.list(names) }),
    })
    .catch(() => undefined); // The system shows none: icon and list still tell.
}

function requestsAmong(due: readonly DueThing[]): number {
  return due.filter(({ firm }) => firm !== null).length;
}

/** Requests come first: the law counts their days. */
function titleOf(due: readonly DueThing[], t: Translator<'due'>): string {
  const requests = due.filter(({ firm }) => firm !== null).length;
  return requests > 0 ? t('due.needYou', { count: requests }) : t('due.profiles', { count: due.length });
}

/** Names of the firms, the first few. Public bodies are not named here. */
function namesOf(due: readonly DueThing[]): string[] {
  const names = due
    .map(({ firm }) => (firm === null ? null : collectorName(firm)))
    .filter((name) => name !== null);
  return [...new Set(names)].slice(0, NAMED_AT_MOST);
}

/**
 * Lets a press on the notification open the list. The interface is missing until the user allows notifications, so this is
 * called at each start of the background, and again when a permission comes.
 */
export function listenToNotices(): void {
  browserNow().notifications?.onClicked.addListener(onNoticeClicked);
}

/** The browser's interface, in which notifications are missing until they are allowed. */
function browserNow(): Partial<typeof browser> {
  return browser;
}

function onNoticeClicked(id: string): void {
  if (id !== 'due' && id !== 'due-profiles') return;
  void browser.notifications.clear(id);
  void browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html${NOTICES[id]}`) });
}
