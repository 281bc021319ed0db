import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Route } from './route';
import { parseRoute, profileHash } from './route';

const NEW: Route = {
  page: 'new-request',
  tabId: null,
  profile: null,
  draft: null,
  firm: null,
  body: null,
  like: null,
};

const EVERYWHERE = { page: 'everywhere', tabId: null, profile: null, isGoing: false } as const;

describe('an address of the dashboard', () => {
  it.each<[string, Route]>([
    ['', { page: 'requests', query: '' }],
    ['#', { page: 'requests', query: '' }],
    ['#/', { page: 'requests', query: '' }],
    ['#/requests', { page: 'requests', query: '' }],
    ['#/requests/', { page: 'requests', query: '' }],
    ['#/requests?state=due', { page: 'requests', query: 'state=due' }],
    ['#/requests/new', NEW],
    ['#/requests/new?tab=3', { ...NEW, tabId: 3 }],
    ['#/requests/new?tab=0', { ...NEW, tabId: 0 }],
    ['#/requests/new?draft=a-b&tab=12', { ...NEW, tabId: 12, draft: 'a-b' }],
    ['#/requests/FW-1', { page: 'request', id: 'FW-1' }],
    ['#/requests/FW-1/print', { page: 'print', id: 'FW-1' }],
    ['#/requests/new?firm=pimeyes', { ...NEW, firm: 'pimeyes' }],
    ['#/requests/new?body=us-ice', { ...NEW, body: 'us-ice' }],
    ['#/requests/new?profile=x%3Amara', { ...NEW, profile: 'x:mara' }],
    ['#/requests/everywhere', EVERYWHERE],
    ['#/requests/everywhere?tab=5', { ...EVERYWHERE, tabId: 5 }],
    ['#/requests/everywhere?tab=-5&profile=x:mara&go', { ...EVERYWHERE, profile: 'x:mara', isGoing: true }],
    ['#/requests/new?firm=pimeyes&like=FW-1', { ...NEW, firm: 'pimeyes', like: 'FW-1' }],
    ['#/collectors', { page: 'directory', room: 'collectors', query: '' }],
    ['#/laws?search=gdpr', { page: 'directory', room: 'laws', query: 'search=gdpr' }],
    ['#/collectors/clearview-ai', { page: 'record', room: 'collectors', id: 'clearview-ai' }],
    ['#/public-bodies/us-ice', { page: 'record', room: 'public-bodies', id: 'us-ice' }],
    ['#/settings', { page: 'settings' }],
    ['#/about', { page: 'about' }],
    ['#/why', { page: 'why' }],
    ['#/lower/instagram', { page: 'lower', site: 'instagram' }],
    ['#/profiles', { page: 'profiles' }],
    ['#/profiles/new?tab=3', { page: 'new-profile', tabId: 3 }],
    ['#/profiles/new?tab=x', { page: 'new-profile', tabId: null }],
    [profileHash('linkedin:pub/a b/ü?#'), { page: 'profile', id: 'linkedin:pub/a b/ü?#' }],
  ])('%s leads to its page', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each(['', '-1', '1.5', '1e3', '0x10', ' 3', 'NaN', 'Infinity', '99999999999999999999', '3 4', '<b>'])(
    'with %j as tab names no tab',
    (tab) => {
      expect(parseRoute(`#/requests/new?tab=${encodeURIComponent(tab)}`)).toEqual(NEW);
    },
  );

  it.each([
    '#/nothing',
    '#/settings/more',
    '#/lower',
    '#/requests/a/b',
    '#/requests/new/print',
    '#/requests/everywhere/print',
    '#/requests/a/print/b',
    '#/settings/a/print',
    '#requests/new/x',
    '#/__proto__',
    '#/profiles/a/b',
    '#/profiles/%E0%A4%A',
    '#/Requests',
  ])('%s leads nowhere', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'unknown' });
  });

  it('may be any text', () => {
    const near = fc
      .tuple(
        fc.constantFrom('#/requests/', '#/requests/new?', '#/settings', '#/'),
        fc.string({ unit: 'binary' }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (hash) => {
        const route = parseRoute(hash);
        if (route.page === 'request') expect(route.id).not.toBe('');
        if (route.page === 'new-request' && route.tabId !== null) {
          expect(Number.isSafeInteger(route.tabId)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
