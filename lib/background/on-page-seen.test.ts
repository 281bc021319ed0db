import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '../detect/page-facts';
import { ownProfile } from '../profiles/profile-under-test';
import { markProfile } from '../store/profiles';
import { markSeen } from '../store/seen';
import type { Settings } from '../store/settings';
import { changeSettings, WARN } from '../store/settings';
import { freshStore, openFailing } from '../store/store-under-test';
import { callsOf, freshBrowser, instead } from './fake-browser';
import { pageFacts, PROFILE, tabAt } from './facts-under-test';
import { onPageSeen } from './on-page-seen';
import { remember } from './profile-marks';
import { waitUntil } from '../../tests/wait-until';

vi.mock('../browser', () => import('./fake-browser'));

const MINE: PageFacts['ownership'] = { is: 'mine', sign: 'edit-link' };

beforeEach(() => {
  freshStore();
  freshBrowser();
});

function report(facts: PageFacts | null, from = tabAt(PROFILE)): Promise<void> {
  return onPageSeen({ kind: 'page-seen', facts }, from);
}

function set(change: Partial<Settings>) {
  return changeSettings((old) => ({ ...old, ...change }));
}

/** What the tab was told, its card by the profile alone. */
function told(): unknown[] {
  return callsOf('sendMessage').map(([, message]) => {
    if (typeof message !== 'object' || message === null || !('card' in message)) return message;
    const { card } = message;
    return typeof card === 'object' && card !== null && 'profile' in card ? card.profile : card;
  });
}

const SHOWN = 'x:mara_lindqvist';
const KEPT = { kind: 'card-hide', butFor: SHOWN };
const HIDDEN = { kind: 'card-hide', butFor: null };

function badges(): unknown[] {
  return callsOf('setBadgeText').flatMap(([details]) => details);
}

describe('a profile that the user marked as theirs', () => {
  it('counts as mine, whatever its page shows', async () => {
    await markProfile(ownProfile());
    await set({ warn: 'my-profiles' });
    await report(pageFacts());
    expect(badges()).toEqual([{ tabId: 7, text: '!!' }]);
    expect(callsOf('sendMessage')[0]?.[1]).toMatchObject({
      card: { title: 'Your photo here is open to everyone', labels: { mine: null } },
    });
  });
});

describe('a public profile photo page', () => {
  it('gets a badge and, at first sight, the card in the top frame', async () => {
    await report(pageFacts());
    expect(badges()).toEqual([{ tabId: 7, text: '!' }]);
    expect(callsOf('executeScript')).toEqual([
      [{ target: { tabId: 7, frameIds: [0] }, files: ['/warning.js'] }],
    ]);
    expect(told()).toEqual([SHOWN]);
    expect(callsOf('sendMessage')[0]?.[2]).toEqual({ frameId: 0 });
  });

  it('gets both though the store cannot be opened', async () => {
    Object.assign(globalThis, { indexedDB: openFailing('InvalidStateError') });
    await report(pageFacts());
    expect(badges()).toEqual([{ tabId: 7, text: '!' }]);
    expect(told()).toEqual([SHOWN]);
  });

  it('gets neither where the site is switched off', async () => {
    await set({ sites: { x: { on: false, card: true } } });
    await report(pageFacts());
    expect(badges()).toEqual([{ tabId: 7, text: '' }]);
    expect(told()).toEqual([HIDDEN]);
  });

  it('loses both when it is left', async () => {
    await report(null);
    expect(badges()).toEqual([{ tabId: 7, text: '' }]);
    expect(callsOf('executeScript')).toEqual([]);
    expect(told()).toEqual([HIDDEN]);
  });

  it('is not believed where the tab’s address is another profile', async () => {
    await report(pageFacts({ handle: 'someone_else' }));
    expect(badges()).toEqual([{ tabId: 7, text: '' }]);
    expect(told()).toEqual([HIDDEN]);
  });

  it('may be closed before its card arrives', async () => {
    instead.set('executeScript', () => Promise.reject(new Error('No tab with id: 7')));
    await expect(report(pageFacts())).resolves.toBeUndefined();
    expect(told()).toEqual([]);
  });

  it('may have no one listening', async () => {
    instead.set('sendMessage', () => Promise.reject(new Error('Receiving end does not exist')));
    await expect(report(null)).resolves.toBeUndefined();
    await expect(report(pageFacts())).resolves.toBeUndefined();
  });
});

describe('whether a card is due', () => {
  const marks = [null, 'seen', 'muted'] as const;
  const owners = ['mine', 'other', 'unknown'] as const;
  const cases = WARN.flatMap((warn) =>
    marks.flatMap((mark) =>
      owners.flatMap((owner) => [true, false].map((card) => ({ warn, mark, owner, card }))),
    ),
  );

  it.each(cases)('warn $warn, profile $mark, owner $owner, card on the site $card', async (each) => {
    const { warn, mark, owner, card } = each;
    await set({ warn, sites: { x: { on: true, card } } });
    if (mark !== null) await markSeen(SHOWN, mark, Date.now() + 60_000);
    await report(pageFacts({ ownership: { is: owner, sign: 'sign' } }));

    const isWanted = card && warn !== 'never' && (warn !== 'my-profiles' || owner === 'mine');
    const isNew = mark === null || (mark === 'seen' && warn === 'every-visit');
    expect(told()).toEqual([isWanted ? (isNew ? SHOWN : KEPT) : HIDDEN]);
    expect(badges()).toEqual([{ tabId: 7, text: owner === 'mine' ? '!!' : '!' }]);
  });

  it('is asked again once a mark has expired', async () => {
    await markSeen(SHOWN, 'seen', Date.now() - 1);
    await report(pageFacts());
    expect(told()).toEqual([SHOWN]);
  });

  it('is remembered in private windows without writing, and not told to normal ones', async () => {
    const url = 'https://x.com/quiet_one';
    const facts = pageFacts({ handle: 'quiet_one', ownership: MINE });
    const hidden = tabAt(url, { incognito: true });
    await report(facts, hidden);
    await remember(hidden, 'seen');
    await report(facts, tabAt(url, { incognito: true }));
    await report(facts, tabAt(url));
    expect(told()).toEqual(['x:quiet_one', { kind: 'card-hide', butFor: 'x:quiet_one' }, 'x:quiet_one']);
  });
});

describe('reports of one tab', () => {
  it('take effect in the order they came in: an older one does not overtake a newer null', async () => {
    const older = report(pageFacts());
    const newer = report(null);
    await Promise.all([older, newer]);
    expect(badges()).toEqual([{ tabId: 7, text: '' }]);
    expect(told()).toEqual([HIDDEN]);
  });

  it('that the page outran while its card was put in show no card', async () => {
    let putIn: (value: unknown) => void = () => undefined;
    instead.set('executeScript', () => new Promise((resolve) => (putIn = resolve)));
    const older = report(pageFacts());
    await waitUntil(() => expect(callsOf('executeScript')).toHaveLength(1));
    await report(null);
    putIn([]);
    await older;
    expect(told()).toEqual([HIDDEN]);
  });

  it('that the page outran while its badge was set hide no newer card', async () => {
    await markSeen('x:seen_before', 'seen', Date.now() + 60_000);
    let done: (value: unknown) => void = () => undefined;
    instead.set('setTitle', () => new Promise((resolve) => (done = resolve)));
    const older = report(pageFacts({ handle: 'seen_before' }), tabAt('https://x.com/seen_before'));
    await waitUntil(() => expect(callsOf('setTitle')).toHaveLength(1));
    instead.clear();
    await report(pageFacts());
    done(undefined);
    await older;
    expect(told()).toEqual([SHOWN]);
  });

  it('do not wait for those of another', async () => {
    await Promise.all([report(pageFacts()), report(null, tabAt(PROFILE, { id: 8 }))]);
    expect(badges()).toEqual(
      expect.arrayContaining([
        { tabId: 7, text: '!' },
        { tabId: 8, text: '' },
      ]),
    );
  });
});
