import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../detect/page-facts';
import type { ExposureLevel } from '../exposure/assess';
import type { StrangerView } from '../stranger/stranger-view';
import { compareChecks } from './compare-checks';
import type { ProfileCheck } from './own-profile';

const facts: PageFacts = {
  site: 'linkedin',
  handle: 'noor',
  kind: 'profile',
  photo: { url: 'https://media.licdn.com/a', width: 400, height: 400, sign: 'place-1' },
  audience: { is: 'public', sign: 'guest-page' },
  ownership: { is: 'mine', sign: 'link' },
  name: { is: 'shown', sign: 'name-place' },
  indexing: { is: 'allowed', sign: 'no-noindex' },
};

const reached: Extract<StrangerView, { is: 'reached' }> = {
  is: 'reached',
  url: 'https://www.linkedin.com/in/noor/',
  name: 'Noor',
  bio: null,
  photo: { url: 'https://media.licdn.com/a', width: 800, height: 800 },
  indexing: { is: 'allowed', by: null },
  data: ['json-ld', 'open-graph'],
};

const none: ProfileCheck = { at: '2026-11-22T10:00:00Z', facts: null, stranger: null, face: null };
const open: ProfileCheck = { ...none, at: '2026-11-20T10:00:00Z', facts, stranger: reached };
const walled: ProfileCheck = { ...none, facts, stranger: { is: 'login-wall' } };

function levelOf({ stranger }: ProfileCheck): ExposureLevel | null {
  if (stranger === null) return null;
  return stranger.is === 'reached' ? 'severe' : 'moderate';
}

/** Each point as `id: before > after direction`. */
function points(before: ProfileCheck, after: ProfileCheck): string[] {
  return compareChecks(before, after, levelOf).points.map(
    (point) =>
      `${point.id}: ${point.before.pixels ?? point.before.value} > ${point.after.pixels ?? point.after.value} ${point.direction}`,
  );
}

describe('two checks of one profile', () => {
  it('tell what a login wall takes from strangers, with the level', () => {
    expect(points(open, walled)).toEqual([
      'reach: open > wall better',
      'audience: everyone > everyone same',
      'photo: 800 > none better',
      'name: shown > hidden better',
      'indexing: allowed > nothing better',
      'data: shown > hidden better',
    ]);
    const { from, to, before, after, direction } = compareChecks(open, walled, levelOf);
    expect([from, to, before, after, direction]).toEqual([
      open.at,
      walled.at,
      'severe',
      'moderate',
      'better',
    ]);
  });

  it('tell a smaller photo and a noindex apart, at the same level', () => {
    const stranger: StrangerView = {
      ...reached,
      photo: { url: 'https://media.licdn.com/b', width: 100, height: 100 },
      indexing: { is: 'refused', by: 'header' },
    };
    expect(points(open, { ...open, stranger })).toEqual(
      expect.arrayContaining(['photo: 800 > 100 better', 'indexing: allowed > refused better']),
    );
    expect(compareChecks(open, { ...open, stranger }, levelOf).direction).toBe('better');
  });

  it('take a failed check for no proof', () => {
    const failed: ProfileCheck = { ...open, stranger: { is: 'failed', why: 'too-slow' } };
    expect(points(open, failed)).toEqual(
      expect.arrayContaining(['reach: open > unknown unknown', 'photo: 800 > unknown unknown']),
    );
    expect(compareChecks(open, none, levelOf).direction).toBe('unknown');
  });

  it('know that a photo of unknown size is more than none, and not whether it is more than another', () => {
    const unsized: ProfileCheck = {
      ...open,
      stranger: { ...reached, photo: { url: 'https://media.licdn.com/c', width: null, height: null } },
    };
    expect(points(walled, unsized)).toContain('photo: none > unsized worse');
    expect(points(open, unsized)).toContain('photo: 800 > unsized unknown');
  });

  it('call a level that is the same with changes both ways the same', () => {
    const mixed: ProfileCheck = {
      ...open,
      stranger: {
        ...reached,
        name: null,
        photo: { url: 'https://media.licdn.com/d', width: 1200, height: 1200 },
      },
    };
    expect(compareChecks(open, mixed, levelOf).direction).toBe('same');
  });
});

describe('any two checks', () => {
  const stranger: fc.Arbitrary<StrangerView | null> = fc.oneof(
    fc.constant(null),
    fc.constant<StrangerView>({ is: 'login-wall' }),
    fc.constant<StrangerView>({ is: 'missing' }),
    fc.constant<StrangerView>({ is: 'failed', why: 'offline' }),
    fc
      .record({
        name: fc.option(fc.string()),
        width: fc.option(fc.nat(2000)),
        hasPhoto: fc.boolean(),
        indexing: fc.constantFrom('allowed' as const, 'refused' as const, 'unknown' as const),
      })
      .map(({ name, width, hasPhoto, indexing }) => ({
        ...reached,
        name,
        photo: hasPhoto ? { url: 'https://media.licdn.com/e', width, height: width } : null,
        indexing: { is: indexing, by: null },
      })),
  );
  const check = fc
    .record({
      stranger,
      hasFacts: fc.boolean(),
      count: fc.constantFrom(null, 'one' as const, 'no-clear-face' as const),
    })
    .map(({ stranger: seen, hasFacts, count }): ProfileCheck => ({
      at: '2026-11-22T10:00:00Z',
      facts: hasFacts ? facts : null,
      stranger: seen,
      face: count === null ? null : { count, width: null, share: null },
    }));
  const opposite = { better: 'worse', worse: 'better', same: 'same', unknown: 'unknown' } as const;

  it('say the opposite the other way round, and nothing new of a check beside itself', () => {
    fc.assert(
      fc.property(check, check, (one, other) => {
        const there = compareChecks(one, other, levelOf);
        const back = compareChecks(other, one, levelOf);
        expect(back.direction).toBe(opposite[there.direction]);
        expect(back.points.map(({ direction }) => direction)).toEqual(
          there.points.map(({ direction }) => opposite[direction]),
        );
        const self = compareChecks(one, one, levelOf).points;
        expect(self.every(({ direction }) => direction === 'same' || direction === 'unknown')).toBe(true);
      }),
    );
  });
});
