import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lawFor } from '../lib/directory/laws';
import type { Request } from '../lib/requests/request';
import { eraseKind } from '../lib/store/erase';
import { fakeLocks, freshStore, inAnotherContext } from '../lib/store/store-under-test';
import { requestStore } from '../lib/store/request-store';
import { keepDraft, keepEvent, keepSent, markSent } from './keep-request';
import type { Draft } from './use-draft';

beforeEach(() => {
  freshStore();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const letter = { to: null, subject: 's', body: 'b', language: 'en' as const };

function draft(reference: string, begunAt = '2026-11-22T09:00:00.000Z'): Draft {
  const found = lawFor('FR', null);
  const identity = { name: 'Mara', email: 'mara@example.org', postalAddress: '' };
  return {
    fields: {
      ...{ country: 'FR', region: null, guess: null, identity, profiles: '', photo: '' },
      ...{ birthDate: '', birthPlace: '', lawId: null, language: 'en', edited: null },
    },
    change: () => undefined,
    found,
    laws: [found],
    rights: ['access'],
    reference,
    begunAt,
    full: { is: 'complete', letter, fits: { webForm: true, link: true } },
    short: null,
    profileUrls: ['https://x.com/mara'],
  };
}

async function requests(): Promise<Request[]> {
  const listed = await requestStore.listRequests();
  if (!listed.ok) throw new Error(listed.detail);
  return listed.value.requests;
}

async function kinds(): Promise<string[][]> {
  return (await requests()).map(({ events }) => events.map(({ kind }) => kind));
}

function send(reference: string, keep = keepSent, begunAt?: string) {
  return keep(null, draft(reference, begunAt), 'pimeyes', 'email', letter, false);
}

describe('"I sent it"', () => {
  it('said twice in one window keeps one request', async () => {
    const outcomes = await Promise.all([send('FW-1'), send('FW-1'), send('FW-1')]);
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value)).size).toBe(1);
    expect(await kinds()).toEqual([['drafted', 'sent']]);
  });

  it('said in two windows at once keeps one request, and both end at it', async () => {
    const other = await inAnotherContext(() => import('./keep-request'));
    const [first, second] = await Promise.all([send('FW-1'), send('FW-2', other.keepSent)]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    expect(await kinds()).toEqual([['drafted', 'sent']]);
  });

  it('of a letter begun after the first was sent is another request', async () => {
    await send('FW-1');
    const later = new Date(Date.now() + 60_000).toISOString();
    await send('FW-2', keepSent, later);
    expect(await kinds()).toHaveLength(2);
  });

  it('for a draft opened in two windows marks it sent once', async () => {
    const kept = await keepDraft(draft('FW-1'), 'pimeyes', letter, false);
    if (!kept.ok) throw new Error(kept.detail);
    await Promise.all([markSent(kept.value, 'email', letter), markSent(kept.value, 'copy', letter)]);
    expect(await kinds()).toEqual([['drafted', 'sent']]);
  });

  it('of a draft that another window has erased keeps it anew', async () => {
    const kept = await keepDraft(draft('FW-1'), 'pimeyes', letter, false);
    if (!kept.ok) throw new Error(kept.detail);
    await eraseKind('requests');
    expect(await keepSent(kept.value, draft('FW-1'), 'pimeyes', 'email', letter, false)).toMatchObject({
      ok: true,
    });
    expect(await kinds()).toEqual([['drafted', 'sent']]);
  });

  it('that cannot be kept says why, and is kept once when it is said again', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await send('FW-1')).toMatchObject({ ok: false, why: 'full' });
    expect(await send('FW-1')).toMatchObject({ ok: true });
    expect(await kinds()).toEqual([['drafted', 'sent']]);
  });

  it('whose last step cannot be kept leaves a draft, and no second one when it is said again', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await send('FW-1')).toMatchObject({ ok: false, why: 'full' });
    expect(await kinds()).toEqual([['drafted']]);
    expect(await send('FW-1')).toMatchObject({ ok: true });
    expect(await kinds()).toEqual([['drafted', 'sent']]);
  });
});

it('puts an answer to a request once, though it is noted by two presses', async () => {
  await send('FW-1');
  const [shown] = await requests();
  if (shown === undefined) throw new Error('no request');
  const event = {
    kind: 'answered',
    at: new Date().toISOString(),
    day: '2026-11-22',
    outcome: 'done',
  } as const;
  await Promise.all([keepEvent(shown, event), keepEvent(shown, { ...event, at: new Date().toISOString() })]);
  await keepEvent(shown, { ...event, outcome: 'refused' });
  expect(await kinds()).toEqual([['drafted', 'sent', 'answered', 'answered']]);
});
