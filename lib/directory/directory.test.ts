import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectorProblems, lawProblems, lawsTogetherProblems } from './check';
import { articleOnRecord, cite } from './citation';
import {
  collectorById,
  collectors,
  collectorsTakingFrom,
  countriesWithRegions,
  lawById,
  lawFor,
  laws,
  officialEmail,
  requestForm,
} from './directory';
import type { Collector } from './collector-schema';
import type { Law } from './law-schema';

const collectorFiles = import.meta.glob<unknown>('./collectors/*.json', { eager: true, import: 'default' });
const lawFiles = import.meta.glob<unknown>('./laws/*.json', { eager: true, import: 'default' });

// Only the names of the files are read. Sites that records name and that have no rule yet stand in the second line.
const siteIds = Object.keys(import.meta.glob('../sites/*.ts'))
  .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
  .concat('facebook', 'youtube');

// Null until the directory has regulators: from then on every id must resolve.
const regulatorFiles = Object.keys(import.meta.glob('./regulators/*.json'));
const regulatorIds =
  regulatorFiles.length === 0 ? null : regulatorFiles.map((path) => path.replace(/^.*\/|\.json$/g, ''));

function collector(id: string): Collector {
  const found = collectorById(id);
  if (!found) throw new Error(`no collector ${id}`);
  return structuredClone(found);
}

function law(id: string): Law {
  const found = lawById(id);
  if (!found) throw new Error(`no law ${id}`);
  return structuredClone(found);
}

describe('the records', () => {
  it.each(Object.entries(collectorFiles))('%s keeps every rule', (file, record) => {
    expect(collectorProblems(file, record, siteIds)).toEqual([]);
  });

  it.each(Object.entries(lawFiles))('%s keeps every rule', (file, record) => {
    expect(lawProblems(file, record, regulatorIds)).toEqual([]);
  });

  it('do not contradict each other', () => {
    expect(lawsTogetherProblems(laws())).toEqual([]);
  });

  it('are all there, sorted and unique', () => {
    expect(collectors().map(({ id }) => id)).toEqual([
      'clearview-ai',
      'facecheck-id',
      'linkedin-ai',
      'meta-ai',
      'pimeyes',
      'spokeo',
      'x-grok',
    ]);
    expect(laws().map(({ id }) => id)).toEqual(['eu-gdpr', 'gb-ukgdpr', 'none', 'us-ca-ccpa', 'us-none']);
  });
});

describe('a record that breaks a rule fails with a sentence that says how to mend it', () => {
  const file = 'collectors/clearview-ai.json';
  const firstEmail = (change: object) => ({
    ...collector('clearview-ai'),
    emails: [{ ...collector('clearview-ai').emails[0], ...change }],
  });

  it.each([
    [
      'id other than the file name',
      { ...collector('clearview-ai'), id: 'clearview' },
      /Rename the file to clearview\.json/,
    ],
    [
      'low confidence marked official',
      firstEmail({ confidence: 'low' }),
      /Set official to false, or add a source/,
    ],
    ['former address marked official', firstEmail({ use: 'former-requests' }), /Set official to false/],
    ['no source', firstEmail({ sources: [] }), /emails\.0\.sources: needs at least one source/],
    ['http source', firstEmail({ sources: ['http://example.org/'] }), /one https address/],
    [
      'two sources in one string',
      firstEmail({ sources: ['https://a.example ; https://b.example'] }),
      /one https address/,
    ],
    ['two addresses in one', firstEmail({ value: 'a@b.example / c@d.example' }), /single well-formed e-mail/],
    ['impossible day', firstEmail({ seen: '2025-02-30' }), /must be a real date/],
    ['prose as day', firstEmail({ seen: 'early 2021' }), /must be a real date/],
    ['unknown field', { ...collector('clearview-ai'), colour: 'red' }, /colour.*Correct it there/],
    [
      'unknown site',
      {
        ...collector('clearview-ai'),
        takesFrom: [{ ...collector('clearview-ai').takesFrom[0], site: 'orkut' }],
      },
      /"orkut", which lib\/sites does not have/,
    ],
    ['nothing taken', { ...collector('clearview-ai'), takesFrom: [] }, /Say where it takes photos from/],
    [
      'sizes unsorted',
      { ...collector('clearview-ai'), size: collector('clearview-ai').size.reverse() },
      /newest claim first/,
    ],
    [
      'decisions unsorted',
      { ...collector('clearview-ai'), enforcement: collector('clearview-ai').enforcement.reverse() },
      /oldest decision first/,
    ],
    ['no object', 'clearview', /Correct it there/],
  ])('collector: %s', (_name, record, sentence) => {
    expect(collectorProblems(file, record, siteIds).join('\n')).toMatch(sentence);
  });

  const gdpr = law('eu-gdpr');
  it.each([
    [
      'article not on record',
      { ...gdpr, articles: gdpr.articles.filter((article) => article !== '16') },
      /"16" is used.*Add it to articles/,
    ],
    ['articles without a way to cite', { ...gdpr, citing: null }, /Say how a letter cites them/],
    ['unknown regulator', gdpr, /Add lib\/directory\/regulators\/at-dsb\.json/, ['de-be']],
    [
      'territory without its country',
      { ...gdpr, territories: [{ territory: 'AX', with: 'US' }] },
      /drop the territory/,
    ],
    [
      'number without article',
      { ...gdpr, deadlines: [{ ...gdpr.deadlines[0], articles: [] }] },
      /no deadline is invented/,
    ],
    [
      'extension of nothing',
      { ...gdpr, deadlines: [{ ...gdpr.deadlines[0], amount: null }] },
      /needs a period to extend/,
    ],
    ['name missing in French', { ...gdpr, names: { en: 'GDPR' } }, /names\.fr/],
    ['no source', { ...gdpr, sources: [] }, /needs at least one source/],
  ])('law: %s', (_name, record, sentence, regulators: string[] | null = null) => {
    expect(lawProblems('laws/eu-gdpr.json', record, regulators).join('\n')).toMatch(sentence);
  });

  it('a place of two laws, and no fallback', () => {
    expect(lawsTogetherProblems([gdpr, { ...gdpr, id: 'other' }]).join('\n')).toMatch(
      /AT already belongs to laws\/eu-gdpr\.json/,
    );
    expect(lawsTogetherProblems([gdpr]).join('\n')).toMatch(/none\.json is missing/);
  });
});

describe('collectorsTakingFrom', () => {
  const short = (site: string) =>
    collectorsTakingFrom(site).map(({ collector: { id }, how }) => `${id} ${how}`);

  it("sorts face databases first, the site's own training last", () => {
    expect(short('instagram')).toEqual([
      'clearview-ai named',
      'facecheck-id open-web',
      'spokeo open-web',
      'meta-ai own-training',
    ]);
    expect(short('x')).toEqual([
      'clearview-ai named',
      'facecheck-id open-web',
      'spokeo open-web',
      'x-grok own-training',
    ]);
    expect(short('youtube')).toEqual(['clearview-ai named', 'facecheck-id open-web', 'spokeo open-web']);
  });

  it('does not say that a source names LinkedIn where none does', () => {
    expect(short('linkedin')).toEqual([
      'clearview-ai open-web',
      'facecheck-id open-web',
      'spokeo open-web',
      'linkedin-ai own-training',
    ]);
  });

  it('never counts a firm that says it leaves social networks out', () => {
    for (const site of siteIds) expect(short(site).join()).not.toContain('pimeyes');
  });

  it('rests each on an entry with a source', () => {
    for (const { because } of collectorsTakingFrom('instagram'))
      expect(because.sources.length).toBeGreaterThan(0);
  });
});

describe('lawFor', () => {
  it.each([
    ['FR', null, 'eu-gdpr', 'country'],
    ['DE', 'DE-BE', 'eu-gdpr', 'country'],
    ['NO', null, 'eu-gdpr', 'country'],
    ['AX', null, 'eu-gdpr', 'country'],
    ['RE', null, 'eu-gdpr', 'country'],
    [' fr ', null, 'eu-gdpr', 'country'],
    ['GB', 'GB-SCT', 'gb-ukgdpr', 'country'],
    ['US', 'US-CA', 'us-ca-ccpa', 'region'],
    ['us', 'us-ca', 'us-ca-ccpa', 'region'],
    ['US', 'US-WY', 'us-none', 'fallback'],
    ['US', null, 'us-none', 'fallback'],
    ['FR', 'US-CA', 'eu-gdpr', 'country'],
    ['IN', null, 'none', 'fallback'],
    ['', null, 'none', 'fallback'],
    ['*', null, 'none', 'fallback'],
    ['US-CA', 'US-CA', 'none', 'fallback'],
    ['__proto__', 'constructor', 'none', 'fallback'],
  ])('%j %j: %s by %s', (country, region, id, covers) => {
    const found = lawFor(country, region);
    expect([found.law.id, found.covers]).toEqual([id, covers]);
  });

  it('gives a law whatever it is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (country, region) => {
        expect(lawFor(country, region).law.id).toMatch(/^[a-z-]+$/);
      }),
    );
  });

  it('knows where the region has to be asked for', () => {
    expect(countriesWithRegions()).toEqual(['US']);
  });
});

describe('contacts', () => {
  it('gives the official address, or none', () => {
    const addresses = collectors().map((each) => [each.id, officialEmail(each)?.value ?? null]);
    expect(Object.fromEntries(addresses)).toEqual({
      'clearview-ai': 'legal-requests@clearview.ai',
      'facecheck-id': null,
      'linkedin-ai': null,
      'meta-ai': null,
      pimeyes: 'office@pimeyes.com',
      spokeo: 'legal@spokeo.com',
      'x-grok': null,
    });
  });

  it('prefers the surer and newer of several official addresses', () => {
    const changed = collector('clearview-ai');
    const [first] = changed.emails;
    if (!first) throw new Error('no address');
    changed.emails = [
      { ...first, value: 'old@clearview.ai', seen: null },
      { ...first, value: 'unsure@clearview.ai', confidence: 'medium', seen: '2026-01-01' },
      first,
    ];
    expect(officialEmail(changed)?.value).toBe('legal-requests@clearview.ai');
  });

  it('gives a form to make a request with, never an old page or a policy', () => {
    for (const each of collectors()) expect(requestForm(each), each.id).not.toBeNull();
    expect(requestForm(collector('clearview-ai'))?.value).toBe(
      'https://www.clearview.ai/privacy-and-requests',
    );
  });

  it('prefers a form meant for the place', () => {
    const meta = collector('meta-ai');
    expect(requestForm(meta, { country: 'FR', region: null })?.value).toContain('6359191084165019');
    expect(requestForm(meta, { country: 'US', region: 'US-CA' })?.value).toContain('510058597920541');
  });
});

describe('citations', () => {
  it('go only as deep as the record', () => {
    expect(articleOnRecord(law('gb-ukgdpr'), '15(1)(g)')).toBe('15');
    expect(articleOnRecord(law('gb-ukgdpr'), '27')).toBeNull();
    expect(cite(law('gb-ukgdpr'), ['15(1)(c)', '15(1)(g)', '19'], 'en')).toBe('Art. 15 UK GDPR');
  });

  it('follow the law and the language', () => {
    expect(cite(law('eu-gdpr'), ['4(14)', '9(1)'], 'en')).toBe('Art. 4(14), 9(1) GDPR');
    expect(cite(law('eu-gdpr'), ['12(3)'], 'fr')).toBe('art. 12(3) RGPD');
    expect(cite(law('us-ca-ccpa'), ['1798.120', '1798.135'], 'en')).toBe(
      'Cal. Civ. Code §§ 1798.120, 1798.135',
    );
    expect(cite(law('us-ca-ccpa'), ['1798.130(a)(2)(A)', '11 CCR 7021(b)'], 'en')).toBe(
      'Cal. Civ. Code § 1798.130(a)(2)(A); 11 CCR 7021(b)',
    );
    expect(cite(law('none'), ['15'], 'en')).toBe('');
  });
});
