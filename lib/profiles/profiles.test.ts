import { describe, expect, it } from 'vitest';
import type { TakesFrom } from '../exposure/reason';
import type { StrangerView } from '../stranger/stranger-view';
import { MAX_CHECKS, withCheck } from './add-check';
import { planChecks, SAME_SITE_PAUSE_MS, walkChecks } from './check-all';
import { lookAgainOn, profilesDue } from './due';
import { lastDifference, levelHistory } from './history';
import type { OwnProfile } from './own-profile';
import { profileExposure } from './profile-exposure';
import { checkAt, openFacts, ownProfile, reached } from './profile-under-test';
import { samePhotos } from './same-photo';

const takers: TakesFrom[] = [{ name: 'Clearview AI', how: 'named', source: null }];
const wall: StrangerView = { is: 'login-wall' };

function seen(...checks: OwnProfile['checks']): OwnProfile {
  return ownProfile({ checks: [...ownProfile().checks, ...checks] });
}

function level(profile: OwnProfile): string {
  return profileExposure(profile, takers).level;
}

describe('the exposure of an own profile', () => {
  it('falls from severe to moderate once a stranger meets a login wall, with the difference told', () => {
    const locked = seen(
      checkAt('2026-01-10T10:00:00.000Z', { stranger: reached }),
      checkAt('2026-02-01T10:00:00.000Z', { stranger: wall }),
    );
    expect(levelHistory(locked, takers)).toEqual([
      { at: '2026-01-10T09:00:00.000Z', level: 'severe' },
      { at: '2026-01-10T10:00:00.000Z', level: 'severe' },
      { at: '2026-02-01T10:00:00.000Z', level: 'moderate' },
    ]);
    const found = lastDifference(locked, takers);
    expect(found).toMatchObject({
      at: '2026-02-01T10:00:00.000Z',
      difference: { before: 'severe', after: 'moderate' },
    });
    expect(found?.difference.gone.map(({ id }) => id)).toEqual(['audience-reached']);
    expect(found?.difference.come.map(({ id }) => id)).toEqual(['audience-login-wall']);
  });

  it('is not changed by a check that failed, nor by one that sees the same', () => {
    const same = seen(
      checkAt('2026-02-01T10:00:00.000Z', { stranger: { is: 'failed', why: 'offline' } }),
      checkAt('2026-02-02T10:00:00.000Z', { facts: openFacts }),
    );
    expect(lastDifference(same, takers)).toBeNull();
    const locked = seen(
      checkAt('2026-02-01T10:00:00.000Z', { stranger: wall }),
      checkAt('2026-02-02T10:00:00.000Z', { stranger: { is: 'failed', why: 'offline' } }),
    );
    expect(level(locked)).toBe('moderate');
  });

  it.each([
    ['2026-04-30', 'moderate'],
    ['2026-05-03', 'severe'],
  ])('with a login wall of 1 February and the page seen open on %s is %s', (day, expected) => {
    const later = seen(
      checkAt('2026-02-01T10:00:00.000Z', { stranger: wall }),
      checkAt(`${day}T10:00:00.000Z`, { facts: openFacts }),
    );
    expect(level(later)).toBe(expected);
  });

  it('without any readable check is what nothing known means', () => {
    expect(level(ownProfile({ checks: [] }))).toBe('high');
  });
});

describe('a further check', () => {
  it('keeps the first one and the newest, and puts them in order', () => {
    let profile = ownProfile();
    for (let minute = 0; minute < MAX_CHECKS + 20; minute += 1) {
      const at = new Date(Date.UTC(2026, 1, 1, 0, minute)).toISOString();
      profile = withCheck(profile, checkAt(at, { stranger: wall }));
    }
    const moments = profile.checks.map(({ at }) => at);
    expect(moments).toHaveLength(MAX_CHECKS);
    expect(moments[0]).toBe('2026-01-10T09:00:00.000Z');
    expect(moments.at(-1)).toBe('2026-02-01T01:59:00.000Z');
    expect(moments).toEqual(moments.toSorted());
    const late = withCheck(ownProfile(), checkAt('2025-12-01T00:00:00.000Z', {}));
    expect(late.checks[0]?.at).toBe('2025-12-01T00:00:00.000Z');
  });
});

describe('the reminder to look again', () => {
  const old = ownProfile();
  const newer = ownProfile({ handle: 'new', checks: [checkAt('2026-03-01T12:00:00.000Z', {})] });

  it.each([
    ['2026-04-09', []],
    ['2026-04-10', ['x:mara_lindqvist']],
    ['2026-05-30', ['x:mara_lindqvist', 'x:new']],
  ])('after 90 days, on %s, names %j, the longest waiting first', (today, ids) => {
    const due = profilesDue([newer, old], { lookAgainDays: 90 }, today);
    expect(due.map(({ profile }) => profile.id)).toEqual(ids);
  });

  it('comes when the user wants, or never', () => {
    expect(lookAgainOn(old, 30)).toBe('2026-02-09');
    expect(lookAgainOn(ownProfile({ checks: [] }), 180)).toBe('2026-07-09');
    expect(profilesDue([old], { lookAgainDays: null }, '2030-01-01')).toEqual([]);
  });
});

describe('profiles with the same photo', () => {
  const withHash = (handle: string, photoHash: string | null) => ownProfile({ handle, photoHash });
  const ids = (groups: OwnProfile[][]) => groups.map((group) => group.map(({ handle }) => handle));

  it('are those whose hashes differ in few bits, directly or by way of another', () => {
    const groups = samePhotos([
      withHash('a', '0000000000000000'),
      withHash('far', 'ffffffffffffffff'),
      withHash('c', '00000000000fffff'),
      withHash('none', null),
      withHash('d', '00000000000fffff'),
      withHash('b', '00000000000003ff'),
    ]);
    expect(ids(groups)).toEqual([['a', 'c', 'd', 'b']]);
  });

  it('are none where photos differ or no hash is known', () => {
    expect(samePhotos([withHash('a', '0000000000000000'), withHash('b', '00000000000007ff')])).toEqual([]);
    expect(samePhotos([withHash('a', null), withHash('b', null)])).toEqual([]);
  });
});

describe('checking all again', () => {
  const profiles = ['x a', 'x b', 'x c', 'vk d', 'vk e'].map((words) => {
    const [site = '', handle = ''] = words.split(' ');
    return ownProfile({ site, handle });
  });

  it('keeps profiles of one site apart, and pauses longer where it cannot', () => {
    const steps = planChecks(profiles);
    expect(steps.map(({ profile, pauseMs }) => [profile.handle, pauseMs])).toEqual([
      ['a', 0],
      ['d', 4000],
      ['b', 4000],
      ['e', 4000],
      ['c', 4000],
    ]);
    expect(planChecks(profiles.slice(0, 2))[1]?.pauseMs).toBe(SAME_SITE_PAUSE_MS);
  });

  it('asks one site after the other, keeps each answer before the next, and stops when told', async () => {
    const life = new AbortController();
    const log: string[] = [];
    await walkChecks(planChecks(profiles), {
      check: async ({ site, url }) => {
        log.push(`ask ${site} ${url}`);
        return wall;
      },
      started: (index, { handle }) => log.push(`${index} ${handle}`),
      found: async ({ handle }) => {
        log.push(`kept ${handle}`);
        if (handle === 'b') life.abort();
      },
      wait: async (ms) => void log.push(`wait ${ms}`),
      signal: life.signal,
    });
    expect(log).toEqual([
      ...['0 a', 'wait 0', 'ask x https://x.com/a', 'kept a'],
      ...['1 d', 'wait 4000', 'ask vk https://vk.com/d', 'kept d'],
      ...['2 b', 'wait 4000', 'ask x https://x.com/b', 'kept b'],
    ]);
  });
});
