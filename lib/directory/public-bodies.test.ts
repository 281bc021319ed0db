import { describe, expect, it } from 'vitest';
import { publicBodyProblems } from './check';
import { collectors } from './collectors';
import { bodiesFor, bodiesUsing, publicBodies, publicBodyById } from './public-bodies';
import { regulatorById, regulators } from './regulators';
import type { PublicBody } from './public-body-schema';

const files = import.meta.glob<unknown>('./public-bodies/*.json', { eager: true, import: 'default' });
const known = { regulators: regulators(), collectorIds: collectors().map(({ id }) => id) };

function body(id: string): PublicBody {
  const found = publicBodyById(id);
  if (!found) throw new Error(`no public body ${id}`);
  return structuredClone(found);
}

describe('the records', () => {
  it.each(Object.entries(files))('%s keeps every rule', (file, record) => {
    expect(publicBodyProblems(file, record, known)).toEqual([]);
  });

  it('are all there, sorted and unique', () => {
    const ids = publicBodies().map(({ id }) => id);
    expect(ids.length).toBe(33);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(Object.keys(files).length).toBe(33);
  });

  it('ask for a photo nowhere', () => {
    for (const { id, route, include } of publicBodies()) {
      const aboutPhotos = include.filter((each) => /photo of your face/.test(each));
      expect(aboutPhotos, id).toEqual(
        route === 'us-federal-records' ? ['No photo of your face, unless the agency asks for one'] : [],
      );
    }
  });
});

describe('a record that breaks a rule fails with a sentence that says how to mend it', () => {
  const ice = body('us-ice');
  const sweden = body('se-polisen');
  const cnil = regulatorById('fr-cnil');
  if (!cnil) throw new Error('no regulator fr-cnil');
  const firstUse = ice.knownUse[0];
  const appeal = (regulator: string) => ({ ...ice, appeal: { ...ice.appeal, regulator } });

  it.each([
    ['other id', { ...ice, id: 'ice' }, /Rename the file to ice\.json/],
    ['no law', { ...ice, laws: [] }, /laws: /],
    [
      'law without source',
      { ...ice, laws: [{ ...ice.laws[0], sources: [] }] },
      /laws\.0\.sources: needs at least/,
    ],
    [
      'use without source',
      { ...ice, knownUse: [{ ...firstUse, sources: [] }] },
      /knownUse\.0\.sources: needs/,
    ],
    [
      'deadline without source',
      { ...ice, deadline: { ...ice.deadline, sources: [] } },
      /deadline\.sources: needs/,
    ],
    [
      'prose as date',
      { ...ice, knownUse: [{ ...firstUse, date: '2020-08 and 2025-09' }] },
      /must be a real date/,
    ],
    ['region without its country', { ...ice, region: 'NY' }, /region.*ISO 3166-2/],
    ['region of another country', { ...ice, region: 'CA-QC' }, /CA-QC is no region of US/],
    ['period without unit', { ...ice, deadline: { ...ice.deadline, unit: null } }, /no deadline is invented/],
    [
      'unsure period without a word on it',
      { ...ice, deadline: { ...ice.deadline, confidence: 'low', remark: null } },
      /Add a remark, or set amount and unit to null/,
    ],
    [
      'unsure address for requests',
      { ...ice, email: { ...ice.email, use: 'requests' } },
      /Set its use to "general"/,
    ],
    [
      'unsure portal',
      { ...ice, channels: [{ ...ice.channels[0], confidence: 'low' }] },
      /channels\.0 takes requests with low confidence/,
    ],
    ['statement without rules', { ...ice, identity: null }, /Say what has to be signed/],
    [
      'unknown collector',
      { ...ice, knownUse: [{ ...firstUse, collector: 'clearview' }] },
      /knownUse\.0\.collector names "clearview".*Use the id of a collector/,
    ],
    ['appeal to nobody', appeal('us-ogis'), /Add lib\/directory\/regulators\/us-ogis\.json/],
    ['appeal to one for firms', appeal('us-ftc'), /"us-ftc" does not oversee public bodies/],
    ['appeal abroad', appeal('fr-cnil'), /"fr-cnil" does not cover US/],
  ])('%s', (_name, record, sentence) => {
    expect(publicBodyProblems('public-bodies/us-ice.json', record, known).join('\n')).toMatch(sentence);
  });

  it('an appeal body that stopped covering the country', () => {
    const moved = { ...known, regulators: [{ ...cnil, id: 'se-imy' }] };
    expect(publicBodyProblems('public-bodies/se-polisen.json', sweden, moved).join('\n')).toMatch(
      /Correct its covers/,
    );
  });
});

describe('bodiesFor', () => {
  const ids = (country: string, region: string | null) => bodiesFor({ country, region }).map(({ id }) => id);
  const federal = ['us-cbp', 'us-dhs-hq', 'us-doj', 'us-fbi', 'us-hsi', 'us-ice', 'us-usms'];

  it.each([
    ['US', 'US-NY', ['us-ny-foil', ...federal]],
    ['us', 'us-ny', ['us-ny-foil', ...federal]],
    ['US', 'US-WY', federal],
    ['US', null, federal],
    ['DE', 'DE-BE', ['de-bka', 'de-bundespolizei', 'eu-europol']],
    ['RE', null, ['fr-interieur-taj', 'eu-europol']],
    ['NO', null, ['eu-europol']],
    ['GB', null, ['gb-acro', 'gb-nca', 'gb-gmp', 'gb-met']],
    ['CH', null, []],
    ['EU', null, []],
    ['', null, []],
    ['constructor', '__proto__', []],
  ])('%j %j: %j', (country, region, expected) => {
    expect(ids(country, region)).toEqual(expected);
  });
});

describe('bodiesUsing', () => {
  const ids = (collector: string) => bodiesUsing(collector).map(({ id }) => id);

  it('counts what is established, reported or disputed', () => {
    expect(ids('pimeyes')).toEqual(['gb-met']);
    expect(ids('clearview-ai')).toEqual(
      expect.arrayContaining(['au-afp', 'ca-rcmp', 'nl-politie', 'se-polisen', 'us-ice', 'us-ny-foil']),
    );
  });

  it('does not blame a body for a ban, a list of others or another force', () => {
    for (const id of ['us-il-foia', 'us-wa-pra', 'us-dhs-hq', 'de-bka']) {
      expect(ids('clearview-ai')).not.toContain(id);
      expect(ids('pimeyes')).not.toContain(id);
    }
  });

  it('gives nothing for a collector of which nothing is known', () => {
    expect(ids('spokeo')).toEqual([]);
    expect(ids('')).toEqual([]);
  });
});
