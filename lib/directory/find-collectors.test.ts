import { describe, expect, it } from 'vitest';
import type { Collector } from './collector-schema';
import { collectorById } from './collectors';
import type { CollectorFilter } from './find-collectors';
import { canBeOptedOut, demandsProof, findCollectors, takesFromSite } from './find-collectors';
import type { Confidence } from './schema';

const ALL: CollectorFilter = { search: '', site: null, canOptOut: false, demandsProof: false };
const FACT = { sources: ['https://example.org/'], seen: '2025-01-01', confidence: 'high' as const };

/** A whole record, with what a test is about in place of its own. */
function collector(changes: Partial<Collector>): Collector {
  const whole = collectorById('clearview-ai');
  if (whole === null) throw new Error('There is no record to begin with.');
  const bare = {
    id: 'firm',
    name: 'Firm',
    aliases: [],
    hosts: [],
    forms: [],
    offers: [],
    takesFrom: [],
    legalName: { ...FACT, value: null },
    needs: { facePhoto: 'no', idDocument: 'no', login: 'no' },
  } as const satisfies Partial<Collector>;
  return { ...whole, ...bare, ...changes };
}

function form(
  purpose: Collector['forms'][number]['purpose'],
  confidence: Confidence = 'high',
): Collector['forms'] {
  return [{ ...FACT, value: 'https://example.org/', purpose, where: 'anywhere', confidence }];
}

function namesOf(found: readonly Collector[]): string[] {
  return found.map(({ name }) => name);
}

describe('searching collectors', () => {
  const firms = [
    collector({ name: 'Zeta Faces', aliases: ['Zorro'], kind: 'face_search', hosts: ['zeta.example'] }),
    collector({
      name: 'Beta Index',
      legalName: { ...FACT, value: 'Bêta Holding S.à r.l.' },
      kind: 'people_search',
    }),
    collector({ name: 'Alpha Index', kind: 'people_search' }),
    collector({ name: 'Police Tool', kind: 'biometric_database' }),
  ];
  const words = ({ name }: Collector): string[] =>
    name === 'Zeta Faces' ? ['Face search', 'Österreich'] : [];

  it('puts those that matter most for a face first, then by name', () => {
    expect(namesOf(findCollectors(firms, ALL, () => []))).toEqual([
      'Police Tool',
      'Zeta Faces',
      'Alpha Index',
      'Beta Index',
    ]);
  });

  it.each([
    ['zeta', ['Zeta Faces']],
    ['ZORRO', ['Zeta Faces']],
    ['www.zeta.example', []],
    ['zeta.example', ['Zeta Faces']],
    ['holding beta', ['Beta Index']],
    ['osterreich face', ['Zeta Faces']],
    ['index', ['Alpha Index', 'Beta Index']],
    ['index zeta', []],
    ['%', ['Police Tool', 'Zeta Faces', 'Alpha Index', 'Beta Index']],
  ])('%j: %j, by name, other name, legal name, host and the words given', (search, expected) => {
    expect(namesOf(findCollectors(firms, { ...ALL, search }, words))).toEqual(expected);
  });

  it('lets each filter narrow what the others leave', () => {
    const sources: Collector['takesFrom'] = [{ ...FACT, site: 'x', how: 'named' }];
    const one = collector({ name: 'One', takesFrom: sources, forms: form('opt-out') });
    const two = collector({ name: 'Two', takesFrom: sources });
    const three = collector({ name: 'Three', forms: form('opt-out') });
    const four = { ...one, name: 'Four', needs: { ...one.needs, facePhoto: 'always' as const } };
    const find = (filter: Partial<CollectorFilter>) =>
      namesOf(findCollectors([one, two, three, four], { ...ALL, ...filter }, () => []));
    expect(find({ site: 'x' })).toEqual(['Four', 'One', 'Two']);
    expect(find({ canOptOut: true })).toEqual(['Four', 'One', 'Three']);
    expect(find({ demandsProof: true })).toEqual(['Four']);
    expect(find({ site: 'x', canOptOut: true })).toEqual(['Four', 'One']);
    expect(find({ site: 'x', canOptOut: true, search: 'one' })).toEqual(['One']);
    expect(find({ site: 'nowhere' })).toEqual([]);
  });

  it('leaves the list it is given as it was', () => {
    const before = [...firms];
    findCollectors(firms, ALL, () => []);
    expect(firms).toEqual(before);
  });
});

describe('a way out', () => {
  it.each(['requests-hub', 'opt-out', 'training-objection', 'training-switch'] as const)(
    'a form: %s',
    (purpose) => {
      expect(canBeOptedOut(collector({ forms: form(purpose) }))).toBe(true);
    },
  );

  it.each(['access', 'contact', 'privacy-policy', 'help', 'legacy', 'content-report'] as const)(
    'no way out: %s',
    (purpose) => {
      expect(canBeOptedOut(collector({ forms: form(purpose) }))).toBe(false);
    },
  );

  it('a form nobody is sure of is none', () => {
    expect(canBeOptedOut(collector({ forms: form('opt-out', 'low') }))).toBe(false);
    expect(canBeOptedOut(collector({ forms: form('opt-out', 'medium') }))).toBe(true);
  });

  it('an offer of it counts, an offer of something else does not', () => {
    const offer = (what: Collector['offers'][number]['what']): Collector =>
      collector({ offers: [{ ...FACT, where: 'anywhere', what }] });
    expect(canBeOptedOut(offer(['access', 'opt-out']))).toBe(true);
    expect(canBeOptedOut(offer(['access', 'erasure']))).toBe(false);
  });
});

describe('proof', () => {
  it.each([
    ['always', true],
    ['sometimes', true],
    ['optional', false],
    ['no', false],
    ['unknown', false],
  ] as const)('wanted %s: %j', (need, isDemanded) => {
    expect(demandsProof(collector({ needs: { facePhoto: need, idDocument: 'no', login: 'always' } }))).toBe(
      isDemanded,
    );
    expect(demandsProof(collector({ needs: { facePhoto: 'no', idDocument: need, login: 'no' } }))).toBe(
      isDemanded,
    );
  });
});

describe('a site it takes from', () => {
  const firm = collector({
    takesFrom: [
      { ...FACT, site: 'facebook', how: 'named' },
      { ...FACT, openWeb: true, social: 'included' },
    ],
  });

  it.each([
    ['facebook', true],
    ['instagram', false],
    ['Facebook', false],
    ['', false],
    ['constructor', false],
  ])('%j: %j, only where a source names it', (site, isNamed) => {
    expect(takesFromSite(firm, site)).toBe(isNamed);
  });
});
