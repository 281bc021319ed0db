import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_CHECKS } from '../profiles/add-check';
import { readOwnProfile } from '../profiles/own-profile-schema';
import { checkAt, openFacts, ownProfile, reached } from '../profiles/profile-under-test';
import {
  addCheck,
  changeProfile,
  forgetProfile,
  isOwnProfile,
  listProfiles,
  markProfile,
  readProfile,
} from './profiles';
import { dump, freshStore, inAnotherContext, plant } from './store-under-test';

beforeEach(freshStore);

const mine = ownProfile();

async function kept() {
  const result = await readProfile(mine.id);
  if (!result.ok || result.value.is !== 'found') throw new Error(JSON.stringify(result));
  return result.value.profile;
}

describe('own profiles', () => {
  it('are none at first, are kept as marked, and forgotten without a trace', async () => {
    expect(await listProfiles()).toEqual({ ok: true, value: { profiles: [], damaged: 0 } });
    expect(await isOwnProfile(mine.id)).toEqual({ ok: true, value: false });
    await markProfile(mine);
    expect(await listProfiles()).toEqual({ ok: true, value: { profiles: [mine], damaged: 0 } });
    expect(await isOwnProfile(mine.id)).toEqual({ ok: true, value: true });
    await forgetProfile(mine.id);
    expect(await dump('profiles')).toEqual([]);
    expect(await dump('damaged')).toEqual([]);
  });

  it('marked again keep their history, their ticks and their first day', async () => {
    await markProfile(mine);
    await changeProfile(mine.id, (old) => ({ ...old, done: { 'x-lock': '2026-02-01' } }));
    const later = checkAt('2026-05-01T08:00:00.000Z', { facts: openFacts });
    await markProfile(ownProfile({ since: '2026-05-01', checks: [later] }));
    expect(await kept()).toEqual({
      ...mine,
      done: { 'x-lock': '2026-02-01' },
      checks: [...mine.checks, later],
    });
  });

  it('lose no check when two windows add one at once, and keep no more than so many', async () => {
    await markProfile(mine);
    const other = await inAnotherContext(() => import('./profiles'));
    const moments = Array.from({ length: 120 }, (_, minute) =>
      new Date(Date.UTC(2026, 1, 1, 0, minute)).toISOString(),
    );
    await Promise.all(
      moments.slice(0, 20).map((at, index) => {
        const add = index % 2 === 0 ? addCheck : other.addCheck;
        return add(mine.id, checkAt(at, { stranger: reached }));
      }),
    );
    expect((await kept()).checks.map(({ at }) => at)).toEqual([mine.checks[0]?.at, ...moments.slice(0, 20)]);
    for (const at of moments.slice(20)) await addCheck(mine.id, checkAt(at, { stranger: reached }));
    expect((await kept()).checks).toHaveLength(MAX_CHECKS);
  });

  it('that are gone, or were never marked, are not made by a check', async () => {
    expect(await addCheck(mine.id, checkAt('2026-05-01T08:00:00.000Z', {}))).toEqual({
      ok: true,
      value: { is: 'missing' },
    });
    expect(await dump('profiles')).toEqual([]);
  });

  it('refuse what is none', async () => {
    expect(await markProfile({ ...mine, url: 'javascript:alert(1)' })).toMatchObject({ ok: false });
    await markProfile(mine);
    expect(await changeProfile(mine.id, (old) => ({ ...old, handle: '' }))).toMatchObject({ ok: false });
    expect(await kept()).toEqual(mine);
  });

  it('keep fields of a newer version through a change', async () => {
    await listProfiles();
    await plant('profiles', { ...mine, mood: 'calm' });
    await addCheck(mine.id, checkAt('2026-05-01T08:00:00.000Z', {}));
    expect(await dump('profiles')).toMatchObject([{ mood: 'calm', checks: [{}, {}] }]);
  });
});

describe('damaged records', () => {
  it('are counted, kept, and put aside before one is marked again', async () => {
    await markProfile(ownProfile({ handle: 'other' }));
    const broken = { id: mine.id, site: 7 };
    await plant('profiles', broken);
    expect(await listProfiles()).toMatchObject({ value: { profiles: [{ handle: 'other' }], damaged: 1 } });
    expect(await readProfile(mine.id)).toEqual({ ok: true, value: { is: 'damaged' } });
    await markProfile(mine);
    expect(await dump('damaged')).toEqual([
      { key: `profiles.${mine.id}`, when: expect.any(Number), raw: broken },
    ]);
    expect(await kept()).toEqual(mine);
  });

  it('give what is whole: checks with a moment, parts that can be read, ticks with a day', () => {
    const raw = {
      ...mine,
      checks: [
        { at: 'yesterday' },
        null,
        { ...mine.checks[0], face: { count: 'many' }, stranger: { is: 'reached' } },
      ],
      done: { lock: '2026-02-01', other: 'soon' },
      photoHash: 'no hash',
    };
    expect(readOwnProfile(raw)).toEqual({ ...mine, done: { lock: '2026-02-01' } });
  });

  it('of any shape never throw, and what is read can be read again', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (checks, done, photoHash) => {
        const read = readOwnProfile({ ...mine, checks, done, photoHash });
        expect(read).not.toBeNull();
        expect(readOwnProfile(structuredClone(read))).toEqual(read);
        readOwnProfile(checks);
      }),
    );
  });
});
