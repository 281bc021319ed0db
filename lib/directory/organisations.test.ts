import { describe, expect, it } from 'vitest';
import { organisationProblems } from './check';
import { collectors } from './collectors';
import { organisationById, organisations, organisationsActingOn, organisationsFor } from './organisations';
import type { Organisation } from './organisation-schema';

const files = import.meta.glob<unknown>('./organisations/*.json', { eager: true, import: 'default' });
const collectorIds = collectors().map(({ id }) => id);

function organisation(id: string): Organisation {
  const found = organisationById(id);
  if (!found) throw new Error(`no organisation ${id}`);
  return structuredClone(found);
}

describe('the records', () => {
  it.each(Object.entries(files))('%s keeps every rule', (file, record) => {
    expect(organisationProblems(file, record, collectorIds)).toEqual([]);
  });

  it('are all there, sorted and unique', () => {
    const ids = organisations().map(({ id }) => id);
    expect(ids.length).toBe(50);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(Object.keys(files).length).toBe(50);
  });
});

describe('a record that breaks a rule fails with a sentence that says how to mend it', () => {
  const ccc = organisation('ccc');

  it.each([
    ['other id', { ...ccc, id: 'ccc-de' }, /Rename the file to ccc-de\.json/],
    [
      'offer without source',
      { ...ccc, offers: [{ ...ccc.offers[0], sources: [] }] },
      /offers\.0\.sources: needs/,
    ],
    [
      'action without source',
      { ...ccc, actions: [{ ...ccc.actions[0], sources: [''] }] },
      /actions\.0\.sources\.0/,
    ],
    ['web without https', { ...ccc, web: { ...ccc.web, value: 'http://www.ccc.de/' } }, /web\.value.*https/],
    ['home without https', { ...ccc, homeUnverified: 'www.ccc.de' }, /homeUnverified.*https/],
    ['region of another country', { ...ccc, region: 'US-CA' }, /US-CA is no region of DE/],
    ['unsure web', { ...ccc, web: { ...ccc.web, confidence: 'low' } }, /Put the address into homeUnverified/],
    [
      'unsure address for help',
      { ...ccc, email: { ...ccc.email, use: 'help', confidence: 'low' } },
      /Set its use to "general", or add a source/,
    ],
    [
      'unknown collector',
      { ...ccc, actions: [{ ...ccc.actions[0], collectors: ['clearview'] }] },
      /actions\.0\.collectors names "clearview".*Use the id of a collector/,
    ],
  ])('%s', (_name, record, sentence) => {
    expect(organisationProblems('organisations/ccc.json', record, collectorIds).join('\n')).toMatch(sentence);
  });
});

describe('organisationsFor', () => {
  const find = (country: string, region: string | null, ...languages: string[]) =>
    organisationsFor({ country, region }, languages).map(
      ({ organisation: { id }, why }) => `${id} ${why.replace(/^.*-/, '')}`,
    );

  it('puts the own country first, and in it those listed first', () => {
    expect(find('DE', 'DE-BE')).toEqual([
      'gff country',
      'ccc country',
      'd64 country',
      'digitale-gesellschaft-de country',
      'datenanfragen-ev country',
      'polizeidatenbanken-de country',
      'access-now borders',
      'edri borders',
      'reclaim-your-face borders',
    ]);
  });

  it('adds those abroad that speak the language and have something to use', () => {
    const austria = find('AT', null, 'de');
    expect(austria.slice(0, 3)).toEqual(['noyb country', 'epicenter-works country', 'access-now borders']);
    expect(austria).toContain('ccc language');
    expect(austria).toContain('datenanfragen-ev language');
    expect(austria).not.toContain('d64 language');
    expect(austria.findIndex((each) => each.endsWith('language'))).toBe(5);
    expect(find('AT', null, ' DE-at ')).toEqual(austria);
  });

  it('puts groups of another region of the country behind those of the whole country', () => {
    const newYork = find('us', 'us-ny').map((each) => each.split(' ')[0]);
    expect(newYork.indexOf('stop-spying')).toBeLessThan(newYork.indexOf('aclu-il'));
    expect(newYork.indexOf('immigrant-defense-project')).toBeLessThan(newYork.indexOf('aclu-il'));
    expect(newYork.indexOf('aclu-il')).toBeLessThan(newYork.indexOf('access-now'));
    expect(find('CA', null, 'en')).not.toContain('legal-aid-society-nyc language');
  });

  it('shows the groups of the Union in Europe only, worldwide ones everywhere', () => {
    expect(find('CH', null)).toContain('edri borders');
    expect(find('RE', null)).toEqual([
      'la-quadrature-du-net country',
      'access-now borders',
      'edri borders',
      'reclaim-your-face borders',
    ]);
    expect(find('US', null)).not.toContain('edri borders');
    expect(find('', null)).toEqual(['access-now borders']);
    expect(find('JP', null, 'ja')).toEqual(['access-now borders']);
  });
});

describe('organisationsActingOn', () => {
  const ids = (collector: string) => organisationsActingOn(collector).map(({ id }) => id);

  it('finds those that acted on a firm', () => {
    expect(ids('pimeyes')).toEqual(['big-brother-watch', 'ccc', 'liberty-uk', 'noyb']);
    expect(ids('clearview-ai')).toEqual(
      expect.arrayContaining(['aclu', 'homo-digitalis', 'noyb', 'openmedia']),
    );
    expect(ids('clearview-ai')).not.toContain('edri');
    expect(ids('spokeo')).toEqual([]);
  });
});
