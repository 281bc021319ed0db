import { vi } from 'vitest';
import type { Runtime, Tabs } from 'webextension-polyfill';

export const EXTENSION = 'facewarden@test';
const OWN = 'chrome-extension://facewarden/';

/** What the background asks of the browser, in the order asked: `name` and arguments. For tests. */
export const calls: unknown[][] = [];

/** Tabs that are open, as `tabs.query` answers. */
export const openTabs: Pick<Tabs.Tab, 'id' | 'openerTabId' | 'lastAccessed' | 'url'>[] = [];

/** Origins the user allows, pages the manifest watches, and scripts registered at run time. */
export const allowed = new Set<string>();
export const manifestMatches: string[] = [];
export const registered: { id: string; matches: string[] }[] = [];

/** Permissions the user gave, beside origins. */
export const granted = new Set<string>();

/** Alarms that are set, by name. */
export const alarms = new Map<string, unknown>();

/** What the next call of this name does instead of answering at once. */
export const instead = new Map<string, () => Promise<unknown>>();

function asked(name: string, answer: unknown = undefined) {
  return vi.fn((...args: unknown[]) => {
    calls.push([name, ...args]);
    return instead.get(name)?.() ?? Promise.resolve(answer);
  });
}

/** Who wants to know of a press on a notification. */
export const noticeListeners = new Set<(id: string) => void>();

export const browser = {
  runtime: {
    id: EXTENSION,
    getURL: (path: string) => OWN + path,
    getManifest: () => ({ content_scripts: [{ matches: manifestMatches }] }),
  },
  permissions: {
    contains: ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
      Promise.resolve(
        origins.every((each) => allowed.has(each)) && permissions.every((each) => granted.has(each)),
      ),
  },
  i18n: { getUILanguage: () => 'en-GB' },
  action: {
    setBadgeText: asked('setBadgeText'),
    setTitle: asked('setTitle'),
    setBadgeBackgroundColor: asked('setBadgeBackgroundColor'),
    setIcon: asked('setIcon'),
    getTitle: () => instead.get('getTitle')?.() ?? Promise.resolve('Facewarden'),
  },
  alarms: {
    get: (name: string) => Promise.resolve(alarms.get(name)),
    create: (name: string, when: unknown) => void alarms.set(name, when),
  },
  notifications: {
    create: asked('notify', 'due'),
    clear: asked('clear'),
    onClicked: { addListener: (listener: (id: string) => void) => void noticeListeners.add(listener) },
  },
  tabs: {
    query: asked('query', openTabs),
    create: asked('create'),
    sendMessage: asked('sendMessage'),
  },
  scripting: {
    executeScript: asked('executeScript'),
    getRegisteredContentScripts: () => Promise.resolve(registered.map(({ id }) => ({ id }))),
    registerContentScripts: (scripts: { id: string; matches: string[] }[]) => {
      registered.push(...scripts);
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      for (const id of ids)
        registered.splice(
          registered.findIndex((each) => each.id === id),
          1,
        );
      return Promise.resolve();
    },
  },
};

/** Forgets everything asked, opened and arranged. */
export function freshBrowser(): void {
  calls.length = 0;
  openTabs.length = 0;
  allowed.clear();
  granted.clear();
  alarms.clear();
  noticeListeners.clear();
  manifestMatches.length = 0;
  registered.length = 0;
  instead.clear();
  // Node has no such global before 21, a service worker has.
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
}

/** The arguments of each call of this name. */
export function callsOf(name: string): unknown[][] {
  return calls.filter(([called]) => called === name).map(([, ...args]) => args);
}

/** The sender of a content script of ours in the top frame of a tab at this address. */
export function senderAt(url: string, tab: Partial<Tabs.Tab> = {}): Runtime.MessageSender {
  return {
    id: EXTENSION,
    frameId: 0,
    url,
    tab: {
      id: 7,
      windowId: 3,
      index: 0,
      url,
      incognito: false,
      active: true,
      highlighted: true,
      pinned: false,
      ...tab,
    },
  };
}

/** The sender of one of our own pages. */
export function ownSender(): Runtime.MessageSender {
  return { id: EXTENSION, url: `${OWN}dashboard.html#/settings` };
}
