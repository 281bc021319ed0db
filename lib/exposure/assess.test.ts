import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../detect/page-facts';
import { reasonRemedy, reasonSeen, reasonSure, reasonTitle, reasonWhy } from '../i18n/reason-text';
import { createTranslator } from '../i18n/translators-under-test';
import { languageIds } from '../i18n/languages';
import { assessExposure } from './assess';
import type { ExposureLevel, TakesFrom } from './reason';

type Audience = PageFacts['audience']['is'];
type Indexing = PageFacts['indexing']['is'];
type Name = PageFacts['name']['is'];

interface Case {
  readonly audience: Audience;
  readonly width: number | null;
  readonly name: Name;
  readonly indexing: Indexing;
  readonly takers: readonly TakesFrom[];
}

const LEVELS: readonly ExposureLevel[] = ['low', 'moderate', 'high', 'severe'];

const named: TakesFrom = { name: 'Clearview AI', how: 'named', source: null };
const openWeb: TakesFrom = { name: 'PimEyes', how: 'open-web', source: null };
const training: TakesFrom = { name: 'Meta', how: 'own-training', source: null };

const worst: Case = { audience: 'public', width: 640, name: 'shown', indexing: 'allowed', takers: [named] };
const best: Case = { audience: 'restricted', width: 40, name: 'unknown', indexing: 'refused', takers: [] };

function factsOf({ audience, width, name, indexing }: Case): PageFacts {
  return {
    site: 'instagram',
    handle: 'mara_lindqvist',
    kind: 'profile',
    photo: { url: 'https://example.org/photo.jpg', width, height: width, sign: 'place-1' },
    audience: { is: audience, sign: 'audience-sign' },
    ownership: { is: 'unknown', sign: 'no-sign' },
    name: { is: name, sign: 'name-sign' },
    indexing: { is: indexing, sign: 'indexing-sign' },
  };
}

function assess(facts: Case) {
  return assessExposure(factsOf(facts), facts.takers);
}

function rank(facts: Case): number {
  return LEVELS.indexOf(assess(facts).level);
}

describe('what facts mean', () => {
  it.each<[string, Case, ExposureLevel, readonly string[]]>([
    [
      'a large public photo with a name, listed, on a site a firm is named for',
      worst,
      'severe',
      ['audience-public', 'size-large', 'name-shown', 'indexing-allowed', 'collectors-named', 'held-unknown'],
    ],
    [
      'the same kept from search engines',
      { ...worst, indexing: 'refused' },
      'high',
      ['audience-public', 'size-large', 'name-shown', 'collectors-named', 'indexing-refused', 'held-unknown'],
    ],
    [
      'the same with firms of the open web alone',
      { ...worst, width: 150, takers: [openWeb] },
      'high',
      [
        'audience-public',
        'size-enough',
        'name-shown',
        'indexing-allowed',
        'collectors-open-web',
        'held-unknown',
      ],
    ],
    [
      'a page that tells little',
      { audience: 'unknown', width: null, name: 'unknown', indexing: 'allowed', takers: [] },
      'moderate',
      [
        'audience-unknown',
        'size-unknown',
        'indexing-allowed',
        'name-unknown',
        'collectors-none',
        'held-unknown',
      ],
    ],
    [
      'a small photo that may be public',
      { audience: 'unknown', width: 48, name: 'shown', indexing: 'refused', takers: [training] },
      'moderate',
      [
        'audience-unknown',
        'size-small',
        'name-shown',
        'indexing-refused',
        'collectors-none',
        'training-own',
        'held-unknown',
      ],
    ],
    [
      'a small photo kept to approved people',
      best,
      'low',
      [
        'size-small',
        'audience-restricted',
        'name-unknown',
        'indexing-refused',
        'collectors-none',
        'held-unknown',
      ],
    ],
  ])('%s', (_name, facts, level, reasons) => {
    const exposure = assess(facts);
    expect(exposure.level).toBe(level);
    expect(exposure.reasons.map(({ id }) => id)).toEqual(reasons);
  });

  it.each([
    [111, 'size-small'],
    [112, 'size-enough'],
    [399, 'size-enough'],
    [400, 'size-large'],
    [null, 'size-unknown'],
  ])('a width of %s pixels is %s', (width, id) => {
    expect(assess({ ...worst, width }).reasons.map((reason) => reason.id)).toContain(id);
  });

  it('names each firm once, the training apart', () => {
    const { reasons } = assess({
      ...worst,
      takers: [training, openWeb, named, { ...named, name: 'Second' }],
    });
    const firms = reasons.filter(({ names }) => names.length > 0);
    expect(firms.map(({ id, names }) => [id, names])).toEqual([
      ['collectors-named', ['Clearview AI', 'Second']],
      ['training-own', ['Meta']],
    ]);
  });

  it('each reason carries the sign it rests on', () => {
    const signs = assess(worst).reasons.map(({ id, sign }) => [id, sign]);
    expect(Object.fromEntries(signs)).toEqual({
      'audience-public': 'audience-sign',
      'size-large': 'place-1',
      'name-shown': 'name-sign',
      'indexing-allowed': 'indexing-sign',
      'collectors-named': null,
      'held-unknown': null,
    });
  });
});

/** Values of each fact from the least to the most exposing. */
const ORDER = {
  audience: ['restricted', 'unknown', 'public'],
  width: [1, 111, null, 112, 399, 400, 5000],
  name: ['unknown', 'shown'],
  indexing: ['refused', 'unknown', 'allowed'],
} as const;

const everyCase: readonly Case[] = ORDER.audience.flatMap((audience) =>
  ORDER.width.flatMap((width) =>
    ORDER.name.flatMap((name) =>
      ORDER.indexing.flatMap((indexing) =>
        [[], [training], [openWeb], [named], [named, openWeb], [named, openWeb, training]].map((takers) => ({
          audience,
          width,
          name,
          indexing,
          takers,
        })),
      ),
    ),
  ),
);

/** A case and the same one with one fact a step more exposing. */
function* steps(facts: Case): Generator<Case> {
  const audience = ORDER.audience[ORDER.audience.indexOf(facts.audience) + 1];
  if (audience !== undefined) yield { ...facts, audience };
  const width = ORDER.width[ORDER.width.findIndex((each) => each === facts.width) + 1];
  if (width !== undefined) yield { ...facts, width };
  const name = ORDER.name[ORDER.name.indexOf(facts.name) + 1];
  if (name !== undefined) yield { ...facts, name };
  const indexing = ORDER.indexing[ORDER.indexing.indexOf(facts.indexing) + 1];
  if (indexing !== undefined) yield { ...facts, indexing };
  for (const taker of [named, openWeb, training]) yield { ...facts, takers: [...facts.takers, taker] };
}

describe('over every combination of facts and firms', () => {
  it('a more exposing fact or a further firm never lowers the level, a less exposing one never raises it', () => {
    let compared = 0;
    for (const facts of everyCase) {
      for (const next of steps(facts)) {
        compared += 1;
        if (rank(next) < rank(facts)) expect.fail(JSON.stringify({ facts, next }));
      }
    }
    expect(compared).toBeGreaterThan(3000);
  });

  it('an unknown fact weighs between the good and the bad one', () => {
    function weight(change: Partial<Case>): number {
      return assess({ ...worst, ...change }).reasons.reduce((sum, reason) => sum + reason.weight, 0);
    }
    const [restricted, unsure, open] = ORDER.audience.map((audience) => weight({ audience }));
    expect([restricted, unsure, open]).toEqual([restricted, unsure, open].toSorted());
    expect(restricted).not.toBe(unsure);
    expect(unsure).not.toBe(open);
    expect(weight({ width: 48 })).toBeLessThan(weight({ width: null }));
    expect(weight({ width: null })).toBeLessThanOrEqual(weight({ width: 112 }));
    expect(weight({ width: 112 })).toBeLessThan(weight({ width: 400 }));
    expect(weight({ name: 'unknown' })).toBeLessThan(weight({ name: 'shown' }));
    expect(weight({ indexing: 'refused' })).toBeLessThan(weight({ indexing: 'unknown' }));
    expect(weight({ indexing: 'unknown' })).toBeLessThanOrEqual(weight({ indexing: 'allowed' }));
  });

  it('each level is reached', () => {
    expect(new Set(everyCase.map(rank))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('what weighs most stands first, and every reason stands once', () => {
    for (const facts of everyCase) {
      const { reasons } = assess(facts);
      const weights = reasons.filter(({ decides }) => !decides).map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length);
    }
  });

  it.each(languageIds)('every reason has its words in %s', (language) => {
    const t = createTranslator(language);
    for (const facts of everyCase) {
      for (const reason of assess(facts).reasons) {
        const texts = [
          reasonTitle(reason, 'Instagram', t),
          reasonSeen(reason, 'Instagram', t),
          reasonWhy(reason, t),
          reasonSure(reason, t),
          ...[true, false].map((hasLaw) => reasonRemedy(reason, hasLaw, t)),
        ];
        for (const text of texts) if (!/^[^{}]{4,}$/.test(text)) expect.fail(`${reason.id}: ${text}`);
      }
    }
  });
});

describe('any facts and firms', () => {
  const word = <Value extends string>(...values: Value[]) => fc.constantFrom(...values);
  const anyCase: fc.Arbitrary<Case> = fc.record({
    audience: word<Audience>('public', 'restricted', 'unknown'),
    width: fc.option(fc.oneof(fc.integer(), fc.double())),
    name: word<Name>('shown', 'unknown'),
    indexing: word<Indexing>('allowed', 'refused', 'unknown'),
    takers: fc.array(
      fc.record({
        name: fc.string(),
        how: word<TakesFrom['how']>('named', 'open-web', 'own-training'),
        source: fc.constant(null),
      }),
    ),
  });

  it('never throw, and give the same answer each time without being changed', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const before = structuredClone(facts);
        const exposure = assess(facts);
        expect(LEVELS).toContain(exposure.level);
        expect(assess(facts)).toEqual(exposure);
        expect(facts).toEqual(before);
      }),
    );
  });

  it('mean the same in whatever order firms are told', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const turned = { ...facts, takers: facts.takers.toReversed() };
        expect(assess(turned).level).toBe(assess(facts).level);
      }),
    );
  });
});
