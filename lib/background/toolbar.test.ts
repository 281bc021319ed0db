import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '../detect/page-facts';
import { createTranslator } from '../i18n/translators-under-test';
import { calls, callsOf, freshBrowser, instead } from './fake-browser';
import { pageFacts } from './facts-under-test';
import { showDueOnToolbar, showOnToolbar, showWhetherOff } from './toolbar';

vi.mock('../browser', () => import('./fake-browser'));

const en = createTranslator('en');
const audience = (is: PageFacts['audience']['is']) => ({ audience: { is, sign: 'sign' } });
const mine: Pick<PageFacts, 'ownership'> = { ownership: { is: 'mine', sign: 'edit-link' } };

beforeEach(freshBrowser);

describe('the toolbar button of a tab', () => {
  it.each<[string, PageFacts | null, string, string]>([
    ['no public profile photo', null, '', 'Facewarden'],
    ['a public photo', pageFacts(), '!', 'Facewarden: this photo is open to everyone'],
    [
      'a photo that may be public',
      pageFacts(audience('unknown')),
      '!',
      'Facewarden: this photo may be open to everyone',
    ],
    ['the user’s own public photo', pageFacts(mine), '!!', 'Facewarden: your photo here is open to everyone'],
    [
      'the user’s own photo that may be public',
      pageFacts({ ...mine, ...audience('unknown') }),
      '!!',
      'Facewarden: this photo may be open to everyone',
    ],
  ])('says what is so: %s', async (_what, facts, text, title) => {
    await showOnToolbar(7, facts, en);
    expect(callsOf('setBadgeText')).toEqual([[{ tabId: 7, text }]]);
    expect(callsOf('setTitle')).toEqual([[{ tabId: 7, title }]]);
    expect(callsOf('setBadgeBackgroundColor')).toHaveLength(facts === null ? 0 : 1);
  });

  it('says that the site is switched off, until it is on again', async () => {
    await showWhetherOff(7, false, en);
    expect(calls).toEqual([]);
    await showWhetherOff(7, true, en);
    await showOnToolbar(7, null, en);
    await showWhetherOff(7, false, en);
    const icons = callsOf('setIcon').map(([icon]) => icon);
    expect(icons).toEqual([
      { tabId: 7, path: expect.objectContaining({ 16: '/icon/off-16.png' }) },
      { tabId: 7, path: expect.objectContaining({ 16: '/icon/16.png' }) },
    ]);
    const off = [{ tabId: 7, title: 'Facewarden: off on this site' }];
    expect(callsOf('setTitle')).toEqual([off, off, [{ tabId: 7, title: 'Facewarden' }]]);
    expect(callsOf('setBadgeText')).toEqual([[{ tabId: 7, text: '' }]]);
  });

  it('says beside it what is due, also where that comes or goes later', async () => {
    const off = 'Facewarden: off on this site';
    const due = 'Facewarden: 2 requests need you';
    const iconOf = (name: string) => ({ tabId: 8, path: expect.objectContaining({ 16: `/icon/${name}` }) });
    instead.set('getTitle', () => Promise.resolve(due));
    await showWhetherOff(8, true, en);
    await showOnToolbar(8, null, en);
    await showDueOnToolbar({ requests: 0, profiles: 0 }, en);
    await showDueOnToolbar({ requests: 2, profiles: 0 }, en);
    await showWhetherOff(8, false, en);
    const both = `${off}\n${due}`;
    const ofTab = ([call]: unknown[]) => JSON.stringify(call).includes('"tabId":8');
    expect(callsOf('setTitle').filter(ofTab)).toEqual(
      [both, both, off, both, due].map((title) => [{ tabId: 8, title }]),
    );
    expect(callsOf('setIcon').filter(ofTab)).toEqual(
      ['off-due-16.png', 'off-16.png', 'off-due-16.png', 'due-16.png'].map((name) => [iconOf(name)]),
    );
  });

  it('speaks the reader’s language', async () => {
    await showOnToolbar(7, pageFacts(), createTranslator('fr'));
    expect(callsOf('setTitle')).toEqual([
      [{ tabId: 7, title: 'Facewarden\u00a0: cette photo est ouverte à tous' }],
    ]);
  });

  it('has one colour for the user’s own photo and another for everyone else’s', async () => {
    await showOnToolbar(7, pageFacts(), en);
    await showOnToolbar(7, pageFacts(mine), en);
    const [other, own] = callsOf('setBadgeBackgroundColor');
    expect(other).not.toEqual(own);
  });

  it.each(['setBadgeText', 'setTitle', 'setBadgeBackgroundColor'])(
    'may be gone with its tab: %s fails quietly',
    async (name) => {
      instead.set(name, () => Promise.reject(new Error('No tab with id: 7')));
      await expect(showOnToolbar(7, pageFacts(), en)).resolves.toBeUndefined();
      expect(calls).toHaveLength(3);
    },
  );
});
