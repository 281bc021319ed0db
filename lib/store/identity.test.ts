import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { changeSettings } from './settings';
import { forgetIdentity, readIdentity, saveIdentity, type Identity } from './identity';
import { dump, freshStore, plant } from './store-under-test';

beforeEach(freshStore);

const NOBODY: Identity = { name: '', email: '', postalAddress: '' };
const ADA: Identity = { name: 'Ada Example', email: 'ada@example.org', postalAddress: '1 Lane\nTown' };

async function stored(record: unknown) {
  await readIdentity();
  await plant('identity', record, 'identity');
}

it('is empty before it was given', async () => {
  expect(await readIdentity()).toEqual({ ok: true, value: { identity: NOBODY, damaged: [] } });
});

it('is kept as given', async () => {
  expect(await saveIdentity(ADA)).toEqual({ ok: true, value: ADA });
  expect(await readIdentity()).toEqual({ ok: true, value: { identity: ADA, damaged: [] } });
});

it('keeps what is valid of a damaged record, and the record itself when written over', async () => {
  const record = { name: 'Ada Example', email: 5, phone: '1' };
  await stored(record);
  expect(await readIdentity()).toEqual({
    ok: true,
    value: { identity: { ...NOBODY, name: 'Ada Example' }, damaged: ['email'] },
  });
  await saveIdentity(ADA);
  expect(await dump('identity')).toEqual([{ ...ADA, phone: '1' }]);
  expect(await dump('damaged')).toEqual([{ key: 'identity', when: expect.any(Number), raw: record }]);
});

it('is gone when forgotten, damaged copies too, and nothing else with it', async () => {
  await readIdentity();
  await plant('settings', 'junk', 'settings');
  await changeSettings((old) => old);
  await stored({ name: ['Ada'] });
  await saveIdentity(ADA);
  expect(await forgetIdentity()).toEqual({ ok: true, value: undefined });
  expect(await dump('identity')).toEqual([]);
  expect(await dump('damaged')).toEqual([{ key: 'settings', when: expect.any(Number), raw: 'junk' }]);
});

it('reads whole, whatever is stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (record) => {
      freshStore();
      await stored(record);
      const result = await readIdentity();
      if (!result.ok) throw new Error(result.detail);
      expect(Object.values(result.value.identity).map((value) => typeof value)).toEqual(
        Array(3).fill('string'),
      );
    }),
    { numRuns: 50 },
  );
});
