import { createHash } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { sha256 } from '../attachments/sha-256';
import {
  addAttachment,
  deleteAttachment,
  listAttachments,
  readAttachment,
  readAttachments,
} from './attachments';
import { requestStore } from './request-store';
import { dump, endTransaction, freshStore, plant } from './store-under-test';
import { requestUnder } from '../requests/request-under-test';

beforeEach(freshStore);

async function request(): Promise<string> {
  const added = await requestStore.addRequest(requestUnder('eu-gdpr', ['access']));
  if (!added.ok) throw new Error(added.detail);
  return added.value.id;
}

async function draft(owner: string, text = 'answer', addedAt = '2026-11-22T09:00:00.000Z') {
  const data = new TextEncoder().encode(text).buffer;
  return {
    request: owner,
    name: 'answer.txt',
    type: 'text/plain' as const,
    size: data.byteLength,
    addedAt,
    sha256: await sha256(data),
    data,
  };
}

async function added(owner: string, text?: string, addedAt?: string): Promise<string> {
  const result = await addAttachment(await draft(owner, text, addedAt));
  if (!result.ok) throw new Error(result.detail);
  return result.value.id;
}

it('keeps the content byte by byte, with the hash another program makes of it', async () => {
  const id = await added(await request(), 'Öl\0');
  const read = await readAttachment(id);
  if (!read.ok || read.value === null) throw new Error('gone');
  const bytes = new Uint8Array(read.value.data);
  expect(new TextDecoder().decode(bytes)).toBe('Öl\0');
  expect(read.value.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

it('lists those of one request, oldest first, without their content; counts what it cannot read', async () => {
  const [mine, other] = [await request(), await request()];
  const second = await added(mine, 'b', '2026-11-23T09:00:00.000Z');
  const first = await added(mine, 'a');
  await added(other, 'c');
  await plant('attachments', { id: 'broken', request: mine });
  const list = await listAttachments(mine);
  if (!list.ok) throw new Error(list.detail);
  expect(list.value.attachments.map(({ id }) => id)).toEqual([first, second]);
  expect(list.value.damaged).toBe(1);
  expect(list.value.attachments[0]).not.toHaveProperty('data');
});

it('reads those of several requests, and leaves out the content that takes too much room', async () => {
  const [one, two] = [await request(), await request()];
  await added(one, 'small');
  await added(one, 'x'.repeat(100), '2026-11-23T09:00:00.000Z');
  await added(two, 'more');
  const read = await readAttachments([two, one], 20);
  if (!read.ok) throw new Error(read.detail);
  const texts = read.value.map(({ attachments }) =>
    attachments.map(({ size, data }) => (data === null ? size : new TextDecoder().decode(data))),
  );
  expect(texts).toEqual([['more'], ['small', 100]]);
});

it('refuses what is not valid, and what belongs to no request', async () => {
  const owner = await request();
  const good = await draft(owner);
  for (const wrong of [
    { ...good, request: 'gone' },
    { ...good, size: 11 * 1024 * 1024 },
    { ...good, sha256: 'x' },
    { ...good, name: 'two\nlines' },
  ]) {
    expect(await addAttachment(wrong)).toMatchObject({ ok: false, why: 'failed' });
  }
  expect(await dump('attachments')).toEqual([]);
});

it('goes with its request, what cannot be read too, and nothing else does', async () => {
  const [mine, other] = [await request(), await request()];
  await added(mine);
  await plant('attachments', { id: 'broken', request: mine });
  const kept = await added(other);
  await requestStore.deleteRequest(mine);
  expect((await dump('attachments')).map((each) => Object(each).id)).toEqual([kept]);
  await deleteAttachment(kept);
  expect(await dump('attachments')).toEqual([]);
});

/** Runs `work` while the nth call of a store's method ends its transaction, for that reason. */
async function failing(
  method: 'add' | 'delete',
  nth: number,
  reason: string,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const original = IDBObjectStore.prototype[method];
  let calls = 0;
  IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...given: [never]) {
    calls += 1;
    const asked = Reflect.apply(original, this, given);
    if (calls === nth) endTransaction(this.transaction, reason);
    return asked;
  };
  try {
    return await work();
  } finally {
    Object.assign(IDBObjectStore.prototype, { [method]: original });
  }
}

it('is not half deleted where deleting fails', async () => {
  const mine = await request();
  await added(mine);
  expect(await failing('delete', 2, 'UnknownError', () => requestStore.deleteRequest(mine))).toMatchObject({
    ok: false,
  });
  expect(await dump('requests')).toHaveLength(1);
  expect(await dump('attachments')).toHaveLength(1);
});

it('says that the disk is full, and keeps what was there', async () => {
  const mine = await request();
  await added(mine);
  const more = await draft(mine, 'more');
  expect(await failing('add', 1, 'QuotaExceededError', () => addAttachment(more))).toMatchObject({
    ok: false,
    why: 'full',
  });
  expect(await dump('attachments')).toHaveLength(1);
});
