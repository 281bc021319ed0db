import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { collectorAt, readSubjectTab, readTab, sitesNotAllowed } from './open-tab';
import { rules } from './sites/registry/rules';
import { rule } from './sites/x';

type Tab = Pick<Tabs.Tab, 'id' | 'windowId' | 'url' | 'lastAccessed' | 'active'>;

const fake = vi.hoisted(() => ({
  own: undefined as { id: number; windowId: number } | undefined,
  tabs: [] as object[],
  isAllowed: (_origins: readonly string[]): boolean => true,
  canInject: true,
  answer: (_tabId: number, _message: unknown): unknown => undefined,
}));

vi.mock('./browser', () => ({
  browser: {
    tabs: {
      getCurrent: async () => fake.own,
      query: async ({ active }: { active?: boolean }) =>
        fake.tabs.filter((tab) => active === undefined || Reflect.get(tab, 'active') === active),
      get: async (id: number) => {
        const found = fake.tabs.find((tab) => Reflect.get(tab, 'id') === id);
        if (found === undefined) throw new Error(`No tab with id: ${id}`);
        return found;
      },
      sendMessage: async (id: number, message: unknown) => fake.answer(id, message),
    },
    permissions: { contains: async ({ origins }: { origins: string[] }) => fake.isAllowed(origins) },
    scripting: {
      executeScript: async () => {
        if (!fake.canInject) throw new Error('Cannot access contents of the page');
      },
    },
  },
}));

const PROFILE = 'https://x.com/mara_lindqvist';
const READING = { is: 'other', why: 'no-photo' };

function open(...tabs: Partial<Tab>[]): void {
  fake.tabs = tabs.map((tab, index) => ({ id: index + 1, windowId: 1, active: false, ...tab }));
}

beforeEach(() => {
  fake.own = undefined;
  fake.tabs = [];
  fake.isAllowed = () => true;
  fake.canInject = true;
  fake.answer = () => READING;
});

describe('a tab', () => {
  it('on a site is read by its detector', async () => {
    open({ url: PROFILE });
    expect(await readTab(1)).toEqual({ is: 'read', rule, tabId: 1, url: PROFILE, reading: READING });
  });

  it.each([
    ['nobody listens', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['its detector has no rule yet', () => undefined],
    ['its detector answers nothing', () => null],
  ])('on a site is silent where %s', async (_why, answer) => {
    fake.answer = answer;
    open({ url: PROFILE });
    expect(await readTab(1)).toEqual({ is: 'silent', rule, tabId: 1 });
  });

  it('on a site that is not allowed is not asked', async () => {
    fake.isAllowed = () => false;
    fake.answer = () => {
      throw new Error('asked');
    };
    open({ url: PROFILE });
    expect(await readTab(1)).toEqual({ is: 'not-allowed', rule, tabId: 1 });
  });

  it.each([
    ['is gone', {}, 9],
    ['hides its address', { url: undefined }, 1],
    ['shows a page of the browser', { url: 'chrome://settings/' }, 1],
    ['shows a page without encryption', { url: 'http://example.org/' }, 1],
    ['shows no address at all', { url: 'not an address' }, 1],
  ])('that %s is elsewhere', async (_how, { url }: { url?: string | undefined }, id) => {
    open(url === undefined ? {} : { url });
    expect(await readTab(id)).toEqual({ is: 'elsewhere' });
  });

  it.each([
    ['https://pimeyes.com/en', 'pimeyes'],
    ['https://help.instagram.com/contact/767264225370182?locale=fr', 'meta-ai'],
  ])('%s is the page of a collector', async (url, id) => {
    open({ url });
    expect(await readTab(1)).toEqual({ is: 'collector', id, tabId: 1 });
  });

  it.each([
    ['https://x.com/settings/audience_and_tagging', 'x', null],
    ['https://www.facebook.com/help/contact/6359191084165019/', 'facebook', 'meta-ai'],
    ['https://myaccount.google.com/personal-info', 'google', null],
  ])('%s is known by its address: nothing in it is read', async (url, site, collector) => {
    fake.isAllowed = () => false;
    fake.canInject = false;
    fake.answer = () => {
      throw new Error('asked');
    };
    open({ url });
    expect(await readTab(1)).toMatchObject({ is: 'settings', rule: { id: site }, url, collector });
  });

  it('on a site that is a collector too is the site’s, but for the pages with its forms', async () => {
    open({ url: 'https://www.instagram.com/mara/' });
    expect(await readTab(1)).toMatchObject({ is: 'read' });
    expect(await collectorAt('https://www.instagram.com/mara/')).toBeNull();
    expect(await collectorAt('https://example.org/')).toBeNull();
    expect(await collectorAt('no address')).toBeNull();
  });

  it('elsewhere is not read where the browser does not let us in', async () => {
    fake.canInject = false;
    open({ url: 'https://example.org/mara' });
    expect(await readTab(1)).toEqual({ is: 'elsewhere' });
  });
});

describe('what a popup is about', () => {
  it('is the active tab', async () => {
    open({ url: 'https://x.com/home' }, { url: PROFILE, active: true });
    expect(await readSubjectTab()).toMatchObject({ is: 'read', tabId: 2 });
  });

  it('is, where the popup is a tab itself, the tab of its window used last before', async () => {
    fake.own = { id: 4, windowId: 1 };
    open(
      { url: PROFILE, lastAccessed: 10 },
      { url: PROFILE, lastAccessed: 30 },
      { url: PROFILE, lastAccessed: 50, windowId: 2 },
      { url: 'chrome-extension://facewarden/popup.html', lastAccessed: 60, active: true },
    );
    expect(await readSubjectTab()).toMatchObject({ is: 'read', tabId: 2 });
  });

  it('is, where each tab is a window of its own as on Android, the one in front', async () => {
    fake.own = { id: 3, windowId: 3 };
    open({ url: 'https://x.com/home', windowId: 1 }, { url: PROFILE, windowId: 2, active: true });
    expect(await readSubjectTab()).toMatchObject({ is: 'read', tabId: 2 });
  });

  it('is nothing where there is no other tab', async () => {
    fake.own = { id: 1, windowId: 1 };
    open({ url: 'chrome-extension://facewarden/popup.html', active: true });
    expect(await readSubjectTab()).toEqual({ is: 'elsewhere' });
    open();
    expect(await readSubjectTab()).toEqual({ is: 'elsewhere' });
  });
});

it('the sites that are not allowed are those the browser says so of', async () => {
  expect(await sitesNotAllowed()).toEqual([]);
  fake.isAllowed = (wanted) => !wanted.includes('https://*.x.com/*');
  expect(await sitesNotAllowed()).toEqual([rule]);
  fake.isAllowed = () => false;
  expect(await sitesNotAllowed()).toEqual(rules);
});
