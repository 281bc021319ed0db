import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_CORNERS } from '../card-corner';
import { STORE_NAMES } from '../store/schema';
import { lookUpSeen } from '../store/seen';
import { changeSettings, readSettings } from '../store/settings';
import { dump, freshStore, openFailing } from '../store/store-under-test';
import { calls, callsOf, freshBrowser, instead, openTabs } from './fake-browser';
import { PROFILE, pageFacts, tabAt } from './facts-under-test';
import { onCardAction } from './on-card-action';
import { remembered } from './profile-marks';

vi.mock('../browser', () => import('./fake-browser'));

const ACTIONS = [
  'opt-out',
  'lower',
  'mine',
  'matters',
  'settings',
  'close',
  'mute-profile',
  'mute-site',
  'read',
] as const;
const MOVES = CARD_CORNERS.map((corner) => `move-${corner}` as const);
const NEXT_TO_IT = { openerTabId: 7, windowId: 3 };

beforeEach(() => {
  freshStore();
  freshBrowser();
});

function act(action: unknown, from = tabAt(PROFILE)): Promise<void> {
  return onCardAction({ kind: 'card-action', action }, from);
}

async function mark() {
  const found = await lookUpSeen('x:mara_lindqvist', Date.now());
  return found.ok ? found.value : found.why;
}

async function settings() {
  const read = await readSettings();
  return read.ok ? read.value.settings : read.why;
}

describe('on the card', () => {
  it('"opt out" opens a request for this tab, beside it', async () => {
    await act('opt-out');
    const url = 'chrome-extension://facewarden/dashboard.html#/requests/new?tab=7';
    expect(callsOf('create')).toEqual([[{ url, ...NEXT_TO_IT }]]);
    expect(await mark()).toBe('seen');
  });

  it('"this is me" opens the page that adds this tab’s profile, beside it', async () => {
    await act('mine');
    const url = 'chrome-extension://facewarden/dashboard.html#/profiles/new?tab=7';
    expect(callsOf('create')).toEqual([[{ url, ...NEXT_TO_IT }]]);
    expect(await mark()).toBe('seen');
    expect(await dump('profiles')).toEqual([]);
  });

  it('a press said again, after the background was stopped, opens the page where it is not there yet, and only there', async () => {
    const again = (action: string) =>
      onCardAction({ kind: 'card-action', action, isAgain: true }, tabAt(PROFILE));
    openTabs.push({ id: 8, openerTabId: 7, lastAccessed: Date.now() - 60_000 });
    openTabs.push({ id: 9, openerTabId: 6, lastAccessed: Date.now() });
    await again('settings');
    expect(callsOf('create')).toHaveLength(1);
    const own = 'chrome-extension://facewarden/';
    openTabs.push({ id: 10, openerTabId: 7, lastAccessed: Date.now(), url: `${own}popup.html` });
    await again('settings');
    expect(callsOf('create')).toHaveLength(2);
    openTabs.push({
      id: 11,
      openerTabId: 7,
      lastAccessed: Date.now(),
      url: `${own}dashboard.html#/settings`,
    });
    await again('settings');
    expect(callsOf('create')).toHaveLength(2);
    // What a tab of another site shows is hidden from us: it may be the site's settings.
    openTabs.push({ id: 12, openerTabId: 7, lastAccessed: Date.now() });
    await again('lower');
    expect(callsOf('create')).toHaveLength(2);
    expect(await mark()).toBe('seen');
    await again('mute-profile');
    expect(await mark()).toBe('muted');
  });

  it('"this is me" off a profile opens nothing', async () => {
    await act('mine', tabAt('https://x.com/home'));
    expect(callsOf('create')).toEqual([]);
  });

  it.each([
    ['settings', '#/settings'],
    ['matters', '#/why'],
  ])('"%s" opens its page', async (action, route) => {
    await act(action);
    const url = `chrome-extension://facewarden/dashboard.html${route}`;
    expect(callsOf('create')).toEqual([[{ url, ...NEXT_TO_IT }]]);
    expect(await mark()).toBe('seen');
  });

  it.each([
    [PROFILE, 'https://x.com/settings/'],
    ['https://www.instagram.com/mara/', 'https://www.instagram.com/accounts/'],
    ['https://www.linkedin.com/in/mara/', 'https://www.linkedin.com/'],
  ])('"lower it" on %s opens the site’s own settings', async (page, start) => {
    await act('lower', tabAt(page));
    expect(callsOf('create')).toEqual([[{ url: expect.stringContaining(start), ...NEXT_TO_IT }]]);
  });

  it.each([
    ['https://www.pinterest.com/mara/', 'https://www.pinterest.com/settings/privacy-and-data'],
    ['https://soundcloud.com/mara', 'https://soundcloud.com/settings/privacy'],
    ['https://onlyfans.com/mara', 'chrome-extension://facewarden/dashboard.html#/lower/onlyfans'],
  ])('"lower it" on %s opens what is surest: %s', async (page, url) => {
    await act('lower', tabAt(page));
    expect(callsOf('create')).toEqual([[{ url, ...NEXT_TO_IT }]]);
  });

  it.each(['close', 'read'])('"%s" remembers the profile and opens nothing', async (action) => {
    await act(action);
    expect(calls).toEqual([]);
    expect(await mark()).toBe('seen');
  });

  it('"not for this profile" mutes the profile, and seeing it again does not unmute it', async () => {
    await act('mute-profile');
    await act('read');
    expect(calls).toEqual([]);
    expect(await mark()).toBe('muted');
  });

  it('"not on this site" takes the card from the site, and leaves all else as it was', async () => {
    await changeSettings((old) => ({
      ...old,
      country: 'FR',
      sites: { instagram: { on: false, card: true } },
    }));
    await act('mute-site');
    expect(await settings()).toMatchObject({
      country: 'FR',
      sites: { instagram: { on: false, card: true }, x: { on: true, card: false } },
    });
    expect(await mark()).toBeNull();
    expect(calls).toEqual([]);
  });

  it('moving keeps the corner, and is no sign that the card was read', async () => {
    await act('move-bottom-left');
    expect(await settings()).toMatchObject({ cardCorner: 'bottom-left', warn: 'each-profile-once' });
    expect(await mark()).toBeNull();
    expect(calls).toEqual([]);
  });

  it('a page opens where the browser will not have it beside the tab, as on Android', async () => {
    instead.set('create', () => {
      instead.delete('create');
      throw new Error('Property "openerTabId" is unsupported by Firefox');
    });
    await act('opt-out');
    expect(callsOf('create').at(-1)).toEqual([{ url: expect.stringContaining('#/requests/new?tab=7') }]);
  });

  it.each(ACTIONS)('"%s" off a profile marks nothing', async (action) => {
    await readSettings();
    await act(action, tabAt('https://x.com/home'));
    expect(await dump('seen')).toEqual([]);
  });

  it('what is no action does nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue().filter((value) => !ACTIONS.some((action) => action === value)),
        (value) => act(value),
      ),
    );
    await onCardAction(null, tabAt(PROFILE));
    await onCardAction({ kind: 'card-action' }, tabAt(PROFILE));
    expect(calls).toEqual([]);
    expect(await mark()).toBeNull();
  });
});

describe('where nothing can be kept', () => {
  const CLOSED = { kind: 'card-hide', butFor: null };
  const SAYS = {
    kind: 'card-show',
    card: expect.objectContaining({
      title: 'That could not be kept',
      sentences: [expect.stringContaining('cannot save anything')],
    }),
  };

  beforeEach(() => {
    Object.assign(globalThis, { indexedDB: openFailing('InvalidStateError') });
    instead.set('sendMessage', () => Promise.resolve({ is: 'profile', facts: pageFacts() }));
  });

  function told(): unknown[] {
    return callsOf('sendMessage').map(([, message]) => message);
  }

  it.each(['mute-profile', 'mute-site'])('"%s" brings the card back, which says so', async (action) => {
    await act(action);
    expect(told()).toEqual([{ kind: 'read-page' }, CLOSED, SAYS]);
  });

  it('moving says so in the card that is there', async () => {
    await act('move-bottom-left');
    expect(told()).toEqual([{ kind: 'read-page' }, SAYS]);
  });

  it('a page that was left meanwhile gets no card', async () => {
    await act('mute-site', tabAt('https://x.com/someone_else'));
    expect(told()).toEqual([{ kind: 'read-page' }]);
  });

  it.each(['close', 'read'])('"%s" says nothing: the card only comes once more', async (action) => {
    await act(action);
    expect(told()).toEqual([]);
  });
});

describe('in a private window', () => {
  it.each([...ACTIONS, ...MOVES])('"%s" writes nothing', async (action) => {
    await readSettings();
    await act(action, tabAt('https://x.com/in_private', { incognito: true }));
    for (const name of STORE_NAMES) expect(await dump(name), name).toEqual([]);
  });

  it.each(['opt-out', 'mine'])(
    '"%s" opens a page where the browser wants it, for ours may not be private',
    async (action) => {
      await act(action, tabAt(PROFILE, { incognito: true }));
      expect(callsOf('create')).toEqual([[{ url: expect.any(String) }]]);
    },
  );

  it('a muted profile stays muted while the background lives, there and not elsewhere', async () => {
    const url = 'https://x.com/muted_in_private';
    await act('mute-profile', tabAt(url, { incognito: true }));
    await act('read', tabAt(url, { incognito: true }));
    expect(await remembered(tabAt(url, { incognito: true }))).toBe('muted');
    expect(await remembered(tabAt(url))).toBeNull();
  });
});
