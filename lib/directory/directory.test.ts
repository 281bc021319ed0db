import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectorProblems, lawProblems, lawsTogetherProblems } from './check';
import { articleOnRecord, cite } from './citation';
import { collectorsTakingFrom } from './collector-index';
import { collectorById, collectors } from './collectors';
import { officialEmail, requestForm } from './contacts';
import { countriesWithRegions, lawById, lawFor, laws, lawsFor } from './laws';
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

/** Ids by the names of files, sorted. */
function idsOf(files: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(files)
    .map((path) => path.replace(/^.*\/|\.json$/g, ''))
    .sort();
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
    expect(collectors().map(({ id }) => id)).toEqual(idsOf(collectorFiles));
    expect(collectors().length).toBeGreaterThanOrEqual(26);
    expect(laws().map(({ id }) => id)).toEqual(idsOf(lawFiles));
    expect(laws().length).toBeGreaterThanOrEqual(45);
  });
});

it('the record in docs/add-a-collector.md keeps every rule', () => {
  const [doc = ''] = Object.values(
    import.meta.glob<string>('../../docs/add-a-collector.md', {
      eager: true,
      query: '?raw',
      import: 'default',
    }),
  );
  const [, example = ''] = /```json\n([^]*?)```/.exec(doc) ?? [];
  const record: unknown = JSON.parse(example);
  expect(collectorProblems('collectors/example-search.json', record, siteIds)).toEqual([]);
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
    [
      'another text without a place for its numbers',
      {
        ...gdpr,
        citing: { ...gdpr.citing, others: [{ begins: 'DPO', as: { ...gdpr.names, de: 'Art. DSV' } }] },
      },
      /citing\.others\.0\.as\.de: must hold # where the numbers go/,
    ],
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

  it('law: article of the signal for all sites not on record', () => {
    const texas = law('us-tx-tdpsa');
    const record = { ...texas, articles: texas.articles.filter((article) => article !== '541.055(e)') };
    expect(lawProblems('laws/us-tx-tdpsa.json', record, null).join('\n')).toMatch(
      /"541\.055\(e\)" is used.*Add it to articles/,
    );
  });

  it('a place of two laws that protect the same', () => {
    const cubi = law('us-tx-cubi');
    const together = [law('none'), law('us-tx-tdpsa'), cubi];
    expect(lawsTogetherProblems(together)).toEqual([]);
    const problems = lawsTogetherProblems([...together, { ...cubi, id: 'other' }]);
    expect(problems.join('\n')).toMatch(
      /laws\/other\.json: US-TX already belongs to laws\/us-tx-cubi\.json, which protects the same \(biometric-data\)/,
    );
    expect(problems).toHaveLength(1);
  });

  it('no fallback', () => {
    expect(lawsTogetherProblems([gdpr]).join('\n')).toMatch(/none\.json is missing/);
  });
});

describe('collectorsTakingFrom', () => {
  const short = (site: string) =>
    collectorsTakingFrom(site).map(({ collector: { id }, how }) => `${id} ${how}`);

  it("sorts face databases first, the site's own training last", () => {
    const instagram = short('instagram');
    expect(instagram[0]).toBe('clearview-ai named');
    expect(instagram.at(-1)).toBe('meta-ai own-training');
    expect(instagram.indexOf('facecheck-id open-web')).toBeLessThan(instagram.indexOf('spokeo open-web'));
    expect(short('x').at(-1)).toBe('x-grok own-training');
    expect(short('youtube')[0]).toBe('clearview-ai named');
  });

  it('does not say that a source names LinkedIn where none does', () => {
    const linkedin = short('linkedin');
    expect(linkedin[0]).toBe('clearview-ai open-web');
    expect(linkedin.at(-1)).toBe('linkedin-ai own-training');
    expect(linkedin.filter((each) => each.endsWith('named'))).toEqual([]);
  });

  it('leaves out a finished list of links: a photo put up today is not in it', () => {
    for (const site of siteIds) expect(short(site).join()).not.toContain('laion');
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
    ['CH', null, 'ch-fadp', 'country'],
    ['CA', null, 'ca-pipeda', 'country'],
    ['CA', 'CA-ON', 'ca-pipeda', 'country'],
    ['CA', 'CA-QC', 'ca-qc-p391', 'region'],
    ['CA', 'CA-AB', 'ca-ab-pipa', 'region'],
    ['ca', 'ca-bc', 'ca-bc-pipa', 'region'],
    ['AE', null, 'ae-pdpl', 'country'],
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

  it("gives a province's law first and the federal one after it", () => {
    expect(lawsFor('CA', 'CA-QC').map(({ law, covers }) => [law.id, covers])).toEqual([
      ['ca-qc-p391', 'region'],
      ['ca-pipeda', 'country'],
    ]);
  });

  it('gives a law whatever it is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (country, region) => {
        expect(lawFor(country, region).law.id).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });

  it('knows where the region has to be asked for', () => {
    expect(countriesWithRegions()).toEqual(['CA', 'US']);
  });
});

describe('contacts', () => {
  it('gives the official address, or none', () => {
    const addresses = collectors().flatMap((each) => {
      const address = officialEmail(each)?.value;
      return address === undefined ? [] : [[each.id, address]];
    });
    expect(Object.fromEntries(addresses)).toMatchObject({
      beenverified: 'legal@ltvco.com',
      catfishlens: 'support@catfishlens.com',
      'clearview-ai': 'legal-requests@clearview.ai',
      'google-images': 'data-access-requests@google.com',
      'lenso-ai': 'contact@lenso.ai',
      peopleconnect: 'privacy@peopleconnect.us',
      pimeyes: 'office@pimeyes.com',
      pipl: 'legal@pipl.com',
      profacefinder: 'support@profacefinder.com',
      spokeo: 'legal@spokeo.com',
      truepeoplesearch: 'privacy@truepeoplesearch.com',
      whitepages: 'legal@whitepages.com',
      'yandex-images': 'gdpr@yandex-team.ru',
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
    for (const each of collectors()) {
      const form = requestForm(each);
      expect(['legacy', 'privacy-policy', 'help', 'retention-policy']).not.toContain(form?.purpose);
    }
    expect(requestForm(collector('tineye'))).toBeNull();
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
