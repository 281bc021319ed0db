import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AT, LETTER, answered, letter, requestUnder } from '../requests/request-under-test';
import type { RequestEvent } from '../requests/request';
import { ownProfile } from '../profiles/profile-under-test';
import { markProfile } from '../store/profiles';
import { requestStore } from '../store/request-store';
import { changeSettings, type Settings } from '../store/settings';
import { setLock } from '../store/lock/lock';
import { LOCK_ALARM } from '../store/lock/session-key';
import { dump, freshStore, openFailing } from '../store/store-under-test';
import { checkDue, startDueChecks } from './due';
import { onAlarm } from './on-alarm';
import { listenToNotices } from './due-notice';
import { alarms, calls, callsOf, freshBrowser, granted, noticeListeners } from './fake-browser';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../browser', () => import('./fake-browser'));
vi.mock('wxt/browser', async () =>
  (await import('../store/lock/session-under-test')).browserWithSession(session),
);

const PLAIN = { path: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' } };
const DOTTED = { path: { 16: '/icon/due-16.png', 32: '/icon/due-32.png', 48: '/icon/due-48.png' } };
const sent = letter('sent', '2026-11-23');

beforeEach(() => {
  freshStore();
  freshBrowser();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

async function keep(lawId: string, ...events: RequestEvent[]): Promise<string> {
  const added = await requestStore.addRequest(requestUnder(lawId, ['access'], ...events));
  if (!added.ok) throw new Error(added.detail);
  return added.value.id;
}

async function wants(dueNotice: Settings['dueNotice']): Promise<void> {
  granted.add('notifications');
  await changeSettings((old) => ({ ...old, dueNotice }));
}

/** What a check on that day answers. */
async function on(day: string): Promise<number> {
  vi.setSystemTime(new Date(`${day}T12:00:00`));
  return (await checkDue()).requests;
}

const notices = () => callsOf('notify').map(([, notice]) => notice);

describe('what is due', () => {
  it('shows as a dot and in words on the button of every tab, and goes when nothing is', async () => {
    const id = await keep('eu-gdpr', sent);
    await keep('body:us-ice', letter('sent', '2026-10-01'));
    expect(await on('2026-11-24')).toBe(1);
    expect(await on('2027-06-01')).toBe(2);
    await requestStore.appendEvent(id, { kind: 'closed', at: AT });
    expect(await on('2027-06-01')).toBe(1);
    expect(await on('1999-01-01')).toBe(0);
    expect(callsOf('setIcon')).toEqual([[DOTTED], [DOTTED], [DOTTED], [PLAIN]]);
    expect(callsOf('setTitle')).toEqual([
      [{ title: 'Facewarden: 1 request needs you' }],
      [{ title: 'Facewarden: 2 requests need you' }],
      [{ title: 'Facewarden: 1 request needs you' }],
      [{ title: 'Facewarden' }],
    ]);
    // The badge speaks of the page alone.
    expect(callsOf('setBadgeText')).toEqual([]);
    expect(notices()).toEqual([]);
  });

  it('shows as a number while a lock is closed, and nothing else of it lies in the clear', async () => {
    await keep('eu-gdpr', sent);
    await keep('body:us-ice', letter('sent', '2026-10-01'));
    vi.setSystemTime(new Date('2026-11-24T12:00:00'));
    await setLock('seven quiet rivers run');
    expect(await on('2026-11-24')).toBe(1);
    await onAlarm({ name: LOCK_ALARM });
    expect([await on('2026-11-23'), await on('2026-11-24'), await on('2027-06-01')]).toEqual([0, 1, 2]);
    expect(callsOf('setIcon').at(-1)).toEqual([DOTTED]);
    const [days] = await dump('secrets');
    expect(days).toEqual([
      { day: '2026-11-24', count: 1 },
      { day: expect.stringMatching(/^202[67]-/), count: 1 },
    ]);
  });

  it('is found among very many', async () => {
    for (let many = 0; many < 401; many += 1) await keep('eu-gdpr', sent);
    expect(await on('2027-06-01')).toBe(401);
  });

  it('is nothing where the store cannot be read', async () => {
    globalThis.indexedDB = Object.assign(Object.create(globalThis.indexedDB), openFailing('SecurityError'));
    expect(await on('2027-06-01')).toBe(0);
    expect(callsOf('setIcon')).toEqual([[PLAIN]]);
  });
});

describe('own profiles', () => {
  it('are due for another look after the days chosen, and say so where no request does', async () => {
    await markProfile(ownProfile({ since: '2026-08-01', checks: [] }));
    await wants('count');
    expect(await on('2026-10-01')).toBe(0);
    expect(callsOf('setIcon')).toEqual([[PLAIN]]);
    await on('2026-11-01');
    expect(callsOf('setIcon').at(-1)).toEqual([DOTTED]);
    expect(callsOf('setTitle').at(-1)).toEqual([
      { title: 'Facewarden: 1 profile of yours is due for another look' },
    ]);
    expect(notices()).toMatchObject([{ title: '1 profile of yours is due for another look' }]);
    await changeSettings((old) => ({ ...old, lookAgainDays: null }));
    await on('2026-12-01');
    expect(callsOf('setIcon').at(-1)).toEqual([PLAIN]);
  });
});

describe('the alarm', () => {
  it('is set where there is none, and left alone where there is one', async () => {
    await startDueChecks();
    expect([...alarms]).toEqual([['due', { periodInMinutes: 360 }]]);
    expect(callsOf('setIcon')).toHaveLength(1);
    const before = alarms.get('due');
    await startDueChecks();
    expect(alarms.get('due')).toBe(before);
    expect(callsOf('setIcon')).toHaveLength(1);
  });
});

describe('the notification', () => {
  it('says how many, once, and what is new at most once a day', async () => {
    await wants('count');
    await keep('eu-gdpr', sent);
    await Promise.all([on('2026-12-24'), checkDue()]);
    await keep('eu-gdpr', sent, answered('refused', '2026-12-20'));
    await on('2026-12-24');
    expect(notices()).toEqual([
      {
        type: 'basic',
        iconUrl: expect.stringContaining('icon/128.png'),
        title: '1 request needs you',
        message: 'Open Facewarden to see what to do next.',
      },
    ]);
    await on('2026-12-25');
    await on('2026-12-26');
    await on('2026-12-01');
    await on('2027-03-01');
    expect(notices()).toMatchObject([{}, { title: '2 requests need you' }]);
  });

  it('tells a later step of the same request anew', async () => {
    await wants('count');
    const id = await keep('eu-gdpr', sent);
    await on('2026-12-24');
    await requestStore.appendEvent(id, letter('reminder-sent', '2026-12-24'));
    await on('2026-12-30');
    expect(notices()).toHaveLength(1);
    await on('2027-02-01');
    expect(notices()).toHaveLength(2);
  });

  it('names firms only where that was chosen', async () => {
    await wants('firms');
    await keep('eu-gdpr', sent);
    await keep('eu-gdpr', sent);
    await on('2027-01-01');
    expect(notices()).toMatchObject([
      { message: 'Among them Clearview AI. Open Facewarden to see what to do next.' },
    ]);
  });

  it.each(['unasked', 'off'] as const)('does not come where the user said %s', async (choice) => {
    await wants(choice);
    await keep('eu-gdpr', sent);
    expect(await on('2027-01-01')).toBe(1);
    expect(notices()).toEqual([]);
  });

  it('comes as soon as the browser allows it, not before', async () => {
    await wants('count');
    granted.clear();
    await keep('eu-gdpr', sent);
    await on('2027-01-01');
    expect(notices()).toEqual([]);
    granted.add('notifications');
    await on('2027-01-01');
    expect(notices()).toHaveLength(1);
  });

  it('goes when nothing is due any more', async () => {
    await wants('count');
    const id = await keep('eu-gdpr', sent);
    await on('2027-01-01');
    expect(callsOf('clear')).toEqual([]);
    await requestStore.appendEvent(id, { kind: 'closed', at: AT });
    await on('2027-01-01');
    expect(callsOf('clear')).toEqual([['due'], ['due-profiles']]);
  });

  it('opens the list', () => {
    listenToNotices();
    for (const listener of noticeListeners) listener('due');
    expect(calls).toMatchObject([
      ['clear', 'due'],
      ['create', { url: expect.stringMatching(/dashboard\.html#\/requests$/) }],
    ]);
    for (const listener of noticeListeners) listener('another');
    expect(calls).toHaveLength(2);
  });

  it('holds no word of the letter', async () => {
    await wants('firms');
    await keep('eu-gdpr', sent);
    await on('2027-01-01');
    expect(JSON.stringify(notices())).not.toContain(LETTER.subject);
  });
});
