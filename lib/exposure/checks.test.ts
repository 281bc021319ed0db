import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../detect/page-facts';
import type { FaceView } from '../face/face-view';
import type { StrangerView } from '../stranger/stranger-view';
import { assessExposure, LEVELS } from './assess';
import type { Checks, Exposure, TakesFrom } from './reason';

type Reached = Extract<StrangerView, { is: 'reached' }>;

interface Case {
  readonly audience: PageFacts['audience']['is'];
  readonly width: number | null;
  readonly name: PageFacts['name']['is'];
  readonly indexing: PageFacts['indexing']['is'];
  readonly takers: readonly TakesFrom[];
  readonly stranger: StrangerView | null;
  readonly face: FaceView | null;
}

/** Values from the least to the most exposing; what is not known stands between. */
const AUDIENCES = ['restricted', 'unknown', 'public'] as const;
const WIDTHS = [1, 111, null, 112, 399, 400, 5000] as const;
const NAMES = ['unknown', 'shown'] as const;
const INDEXINGS = ['refused', 'unknown', 'allowed'] as const;
const HOWS = ['own-training', 'open-web', 'named'] as const;
const FACES: readonly (FaceView | null)[] = [
  { count: 'no-clear-face', width: null, share: null },
  null,
  { count: 'one', width: 40, share: 0.3 },
  { count: 'one', width: null, share: 0.3 },
  { count: 'several', width: 111, share: 0.3 },
  { count: 'one', width: 112, share: 0.3 },
  { count: 'several', width: 4000, share: 0.3 },
];
const bare: Reached = {
  is: 'reached',
  url: 'https://example.org/mara',
  name: null,
  bio: null,
  photo: null,
  indexing: { is: 'unknown', by: null },
  data: [],
};

function assess({ stranger, face, ...facts }: Case): Exposure {
  return assessExposure(factsOf(facts), facts.takers, { stranger, face });
}

function factsOf({ audience, width, name, indexing }: Omit<Case, keyof Checks>): PageFacts {
  return {
    site: 'instagram',
    handle: 'mara',
    kind: 'profile',
    photo: { url: 'https://example.org/a.jpg', width, height: width, sign: 'place-1' },
    audience: { is: audience, sign: 'a' },
    ownership: { is: 'unknown', sign: 'no-sign' },
    name: { is: name, sign: 'n' },
    indexing: { is: indexing, sign: 'i' },
  };
}

function rank(facts: Case): number {
  return LEVELS.indexOf(assess(facts).level);
}

const reachedView: fc.Arbitrary<Reached> = fc
  .record({
    name: fc.constantFrom(null, 'Mara'),
    width: fc.constantFrom(...WIDTHS),
    hasPhoto: fc.boolean(),
    is: fc.constantFrom(...INDEXINGS),
    by: fc.constantFrom('meta', 'header', null),
  })
  .map(({ name, width, hasPhoto, is, by }) => ({
    ...bare,
    name,
    photo: hasPhoto ? { url: 'https://example.org/b.jpg', width, height: width } : null,
    indexing: { is, by },
  }));

const strangerView: fc.Arbitrary<StrangerView | null> = fc.oneof(
  reachedView,
  fc.constantFrom<StrangerView | null>(
    null,
    { is: 'login-wall' },
    { is: 'missing' },
    { is: 'failed', why: 'offline' },
  ),
);

const anyCase: fc.Arbitrary<Case> = fc.record({
  audience: fc.constantFrom(...AUDIENCES),
  width: fc.constantFrom(...WIDTHS),
  name: fc.constantFrom(...NAMES),
  indexing: fc.constantFrom(...INDEXINGS),
  takers: fc.array(
    fc.record({ name: fc.string(), how: fc.constantFrom(...HOWS), source: fc.constant(null) }),
    {
      maxLength: 4,
    },
  ),
  stranger: strangerView,
  face: fc.constantFrom(...FACES),
});

function after<Value>(order: readonly Value[], value: Value): Value[] {
  return order.slice(order.indexOf(value) + 1);
}

/** Every case that has one exposing fact more, or one protecting fact less. */
function* worse(facts: Case): Generator<Case> {
  for (const audience of after(AUDIENCES, facts.audience)) yield { ...facts, audience };
  for (const width of after(WIDTHS, facts.width)) yield { ...facts, width };
  for (const name of after(NAMES, facts.name)) yield { ...facts, name };
  for (const indexing of after(INDEXINGS, facts.indexing)) yield { ...facts, indexing };
  for (const how of HOWS)
    yield { ...facts, takers: [...facts.takers, { name: 'One more', how, source: null }] };
  for (const face of after(FACES, facts.face)) yield { ...facts, face };
  const { stranger } = facts;
  if (stranger === null || stranger.is === 'failed') {
    yield { ...facts, stranger: bare };
    yield {
      ...facts,
      stranger: { ...bare, photo: { url: 'https://example.org/b.jpg', width: null, height: null } },
    };
  } else if (stranger.is !== 'reached') {
    yield { ...facts, stranger: null };
    yield { ...facts, stranger: bare };
  } else {
    if (stranger.name === null) yield { ...facts, stranger: { ...stranger, name: 'Mara' } };
    for (const is of after(INDEXINGS, stranger.indexing.is)) {
      yield { ...facts, stranger: { ...stranger, indexing: { is, by: 'meta' } } };
    }
    const url = 'https://example.org/b.jpg';
    if (stranger.photo === null)
      yield { ...facts, stranger: { ...stranger, photo: { url, width: null, height: null } } };
    else {
      for (const width of after(WIDTHS, WIDTHS.find((each) => each === stranger.photo?.width) ?? null)) {
        yield { ...facts, stranger: { ...stranger, photo: { url, width, height: width } } };
      }
    }
  }
}

describe('with a stranger check and a face check', () => {
  it('one exposing fact more never lowers the level, one less never raises it', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const before = rank(facts);
        for (const next of worse(facts)) {
          if (rank(next) < before) throw new Error(`${JSON.stringify(next)} is lower`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a check that could not be made changes nothing, and a face that was not found lowers nothing', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const unseen = { ...facts, stranger: null };
        expect(assess({ ...facts, stranger: { is: 'failed', why: 'too-slow' } })).toEqual(assess(unseen));
        const noFace: FaceView = { count: 'no-clear-face', width: null, share: null };
        expect(rank({ ...facts, face: noFace })).toBe(rank({ ...facts, face: null }));
      }),
    );
  });

  it('the same evidence gives the same answer, each subject once, what decides and weighs most first, nothing changed', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const before = structuredClone(facts);
        const { reasons } = assess(facts);
        expect(assess(facts).reasons).toEqual(reasons);
        expect(facts).toEqual(before);
        expect(new Set(reasons.map(({ subject }) => subject)).size).toBe(reasons.length);
        const order = reasons.map(({ decides, weight }) => (decides ? 100 : weight));
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('a public profile with everything', () => {
  const open: Case = {
    audience: 'public',
    width: 640,
    name: 'shown',
    indexing: 'allowed',
    takers: [{ name: 'Clearview AI', how: 'named', source: null }],
    stranger: null,
    face: { count: 'one', width: 412, share: 0.6 },
  };

  it('is severe, and moderate at most once a stranger gets nothing', () => {
    expect(assess(open).level).toBe('severe');
    const locked = assess({ ...open, stranger: { is: 'login-wall' } });
    expect(locked.level).toBe('moderate');
    expect(locked.reasons[0]).toMatchObject({ id: 'audience-login-wall', decides: true });
    expect(assess({ ...open, stranger: { is: 'missing' } }).level).toBe('moderate');
    expect(assess({ ...open, audience: 'restricted' }).level).toBe('moderate');
  });

  it('is told by what a stranger got where that says more', () => {
    const photo = { url: 'https://example.org/b.jpg', width: 1080, height: 1080 };
    const { reasons } = assess({
      ...open,
      audience: 'unknown',
      name: 'unknown',
      width: 150,
      stranger: { ...bare, name: 'Mara', photo, indexing: { is: 'refused', by: 'header' } },
    });
    expect(reasons.map(({ id, pixels, sure }) => [id, pixels, sure])).toEqual([
      ['audience-reached', null, 'seen'],
      ['size-large', 1080, 'seen'],
      ['face-one', 412, 'seen'],
      ['name-shown', null, 'seen'],
      ['collectors-named', null, 'likely'],
      ['indexing-header', null, 'seen'],
      ['held-unknown', null, 'unknown'],
    ]);
  });
});
