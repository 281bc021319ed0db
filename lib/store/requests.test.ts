import * as v from 'valibot';
import { beforeEach, expect, it } from 'vitest';
import { requestRepository } from './requests';
import { dump, freshStore, inAnotherContext, plant } from './store-under-test';

const schema = v.object({
  id: v.string(),
  collector: v.string(),
  events: v.array(v.object({ is: v.string(), when: v.number() })),
});

function parse(raw: unknown) {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : null;
}

const DRAFT = { collector: 'clearview-ai', events: [{ is: 'drafted', when: 1 }] };
const requests = requestRepository(parse);

beforeEach(freshStore);

async function added() {
  const result = await requests.addRequest(DRAFT);
  if (!result.ok) throw new Error(result.detail);
  return result.value;
}

it('keeps each request under its own id', async () => {
  const [one, two] = [await added(), await added()];
  expect(one).toEqual({ ...DRAFT, id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(one.id).not.toBe(two.id);
  expect(await requests.readRequest(one.id)).toEqual({ ok: true, value: { is: 'found', request: one } });
  const list = await requests.listRequests();
  expect(list).toMatchObject({ ok: true, value: { damaged: 0 } });
  expect(list.ok && new Set(list.value.requests)).toEqual(new Set([one, two]));
});

it('appends events, in order, those of two windows at once too', async () => {
  const { id } = await added();
  const other = (await inAnotherContext(() => import('./requests'))).requestRepository(parse);
  const appending = [2, 3, 4, 5].map((when) =>
    (when % 2 === 0 ? requests : other).appendEvent(id, { is: 'noted', when }),
  );
  expect((await Promise.all(appending)).every((result) => result.ok && result.value.is === 'found')).toBe(
    true,
  );
  const read = await requests.readRequest(id);
  const events = read.ok && read.value.is === 'found' ? read.value.request.events : [];
  expect(events[0]).toEqual(DRAFT.events[0]);
  expect(events.map(({ when }) => when).sort()).toEqual([1, 2, 3, 4, 5]);
});

it('answers the request as it is after the event', async () => {
  const { id } = await added();
  expect(await requests.appendEvent(id, { is: 'sent', when: 2 })).toEqual({
    ok: true,
    value: { is: 'found', request: { ...DRAFT, id, events: [...DRAFT.events, { is: 'sent', when: 2 }] } },
  });
});

it('refuses what is no request or no event, and stores nothing of it', async () => {
  const { id } = await added();
  const before = await dump('requests');
  const loose = requestRepository<{ id: string; events: readonly unknown[] }>(parse);
  expect(await loose.addRequest({ events: [] })).toMatchObject({ ok: false, why: 'failed' });
  expect(await loose.appendEvent(id, 'junk')).toMatchObject({ ok: false, why: 'failed' });
  expect(await dump('requests')).toEqual(before);
});

it('keeps and counts a record that it cannot read', async () => {
  const whole = await added();
  const broken = { id: 'broken', collector: 5, events: 'none', more: true };
  await plant('requests', broken);
  expect(await requests.listRequests()).toEqual({ ok: true, value: { requests: [whole], damaged: 1 } });
  expect(await requests.readRequest('broken')).toEqual({ ok: true, value: { is: 'damaged' } });
  expect(await requests.appendEvent('broken', { is: 'sent', when: 2 })).toEqual({
    ok: true,
    value: { is: 'damaged' },
  });
  expect(await dump('requests')).toContainEqual(broken);
});

it('keeps fields of a newer version when an event is appended', async () => {
  await added();
  const newer = { id: 'newer', ...DRAFT, attachments: [1] };
  await plant('requests', newer);
  await requests.appendEvent('newer', { is: 'sent', when: 2 });
  const sent = { ...newer, events: [...DRAFT.events, { is: 'sent', when: 2 }] };
  expect(await dump('requests')).toContainEqual(sent);
});

it('deletes a request, readable or not, and only that one', async () => {
  const [one, two] = [await added(), await added()];
  await plant('requests', { id: 'broken' });
  expect(await requests.deleteRequest(one.id)).toEqual({ ok: true, value: undefined });
  expect(await requests.deleteRequest('broken')).toMatchObject({ ok: true });
  expect(await requests.deleteRequest('broken')).toMatchObject({ ok: true });
  expect(await requests.readRequest(one.id)).toEqual({ ok: true, value: { is: 'missing' } });
  expect(await requests.appendEvent(one.id, { is: 'sent', when: 2 })).toEqual({
    ok: true,
    value: { is: 'missing' },
  });
  expect(await requests.listRequests()).toEqual({ ok: true, value: { requests: [two], damaged: 0 } });
});

it('lists them in parts, in the order of their ids, each once, and counts what it cannot read', async () => {
  const all = [await added(), await added(), await added(), await added()].map(({ id }) => id).sort();
  await plant('requests', { id: 'zzz-broken' });
  const first = await requests.listRequestsAfter(null, 2);
  if (!first.ok) throw new Error(first.detail);
  expect(first.value).toMatchObject({ damaged: 0, last: all[1] });
  const second = await requests.listRequestsAfter(first.value.last, 3);
  if (!second.ok) throw new Error(second.detail);
  expect(second.value).toMatchObject({ damaged: 1, last: 'zzz-broken' });
  expect([...first.value.requests, ...second.value.requests].map(({ id }) => id)).toEqual(all);
  expect(await requests.listRequestsAfter('zzz-broken', 3)).toEqual({
    ok: true,
    value: { requests: [], damaged: 0, last: null },
  });
});
