import type { Runtime } from 'webextension-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { EXTENSION, ownSender, senderAt } from './fake-browser';
import { PROFILE } from './facts-under-test';
import { isOwnPage, tabSender } from './sender';

vi.mock('../browser', () => import('./fake-browser'));

/** A sender that is right but for some fields; `undefined` takes a field away. */
function almost(change: { [Key in keyof Runtime.MessageSender]?: Runtime.MessageSender[Key] | undefined }) {
  const { id, url, frameId, tab } = { ...senderAt(PROFILE), ...change };
  return {
    ...(id === undefined ? {} : { id }),
    ...(url === undefined ? {} : { url }),
    ...(frameId === undefined ? {} : { frameId }),
    ...(tab === undefined ? {} : { tab }),
  };
}

describe('a content script in a tab', () => {
  it('is known by its tab, its site and the profile at its address', () => {
    const from = tabSender(senderAt(PROFILE, { incognito: true }));
    expect(from).toMatchObject({ tabId: 7, windowId: 3, isPrivate: true });
    expect(from?.rule.id).toBe('x');
    expect(from?.match).toMatchObject({ handle: 'mara_lindqvist', kind: 'profile' });
  });

  it('stands on no profile where the address is none', () => {
    expect(tabSender(senderAt('https://x.com/home'))).toMatchObject({ tabId: 7, match: null });
  });

  it('is where its tab is now, not where its page was loaded', () => {
    const from = tabSender({ ...senderAt(PROFILE), url: 'https://x.com/home' });
    expect(from?.match?.handle).toBe('mara_lindqvist');
    const left = tabSender({ ...senderAt('https://x.com/home'), url: PROFILE });
    expect(left?.match).toBeNull();
  });

  it('counts by its own address where the tab’s is hidden', () => {
    const { tab, ...sender } = senderAt(PROFILE);
    if (tab === undefined) throw new Error('no tab');
    const { url: _hidden, ...hidden } = tab;
    expect(tabSender({ ...sender, tab: hidden })?.match?.handle).toBe('mara_lindqvist');
  });

  it.each([
    ['another extension', almost({ id: 'someone@else' })],
    ['nobody', almost({ id: undefined })],
    ['no tab', almost({ tab: undefined })],
    ['a frame inside the page', almost({ frameId: 4 })],
    ['no frame', almost({ frameId: undefined })],
    ['no address', almost({ url: undefined })],
    ['an empty address', almost({ url: '' })],
    ['an address on another site of ours than the tab', almost({ url: 'https://www.instagram.com/mara/' })],
    ['a page elsewhere in a tab of ours', almost({ url: 'https://evil.example/' })],
    ['a page of ours in a tab elsewhere', { ...senderAt('https://evil.example/'), url: PROFILE }],
    ['a site we do not know', senderAt('https://example.org/mara')],
    ['a look-alike host', senderAt('https://x.com.evil.example/mara')],
    ['a host that ends like ours', senderAt('https://notx.com/mara')],
    ['our host as a user name', senderAt('https://x.com@evil.example/mara')],
    ['our host without encryption', senderAt('http://x.com/mara_lindqvist')],
    ['a host of the site that shows no profiles', senderAt('https://help.x.com/mara_lindqvist')],
    ['one of our own pages', ownSender()],
  ])('is refused: %s', (_why, sender) => {
    expect(tabSender(sender)).toBeNull();
  });
});

describe('an own page', () => {
  it('is one of ours, in a tab or not', () => {
    expect(isOwnPage(ownSender())).toBe(true);
    expect(isOwnPage({ ...senderAt('https://x.com/home'), ...ownSender() })).toBe(true);
  });

  it.each([
    ['a content script of ours', senderAt(PROFILE)],
    ['another extension that claims our address', { ...ownSender(), id: 'someone@else' }],
    ['no address', { id: EXTENSION }],
    ['a look-alike address', { id: EXTENSION, url: 'chrome-extension://facewarden.evil/' }],
    [
      'our address inside another',
      { id: EXTENSION, url: 'https://evil.example/chrome-extension://facewarden/' },
    ],
  ])('is not %s', (_why, sender) => {
    expect(isOwnPage(sender)).toBe(false);
  });
});
