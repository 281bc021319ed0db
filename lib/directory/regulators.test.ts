import { describe, expect, it } from 'vitest';
import { lawRegulatorProblems, regulatorProblems } from './check';
import { lawById, laws } from './laws';
import { regulatorById, regulators, regulatorsFor } from './regulators';
import type { Law } from './law-schema';
import type { Regulator } from './regulator-schema';

const files = import.meta.glob<unknown>('./regulators/*.json', { eager: true, import: 'default' });

function regulator(id: string): Regulator {
  const found = regulatorById(id);
  if (!found) throw new Error(`no regulator ${id}`);
  return structuredClone(found);
}

function law(id: string): Law {
  const found = lawById(id);
  if (!found) throw new Error(`no law ${id}`);
  return structuredClone(found);
}

describe('the records', () => {
  it.each(Object.entries(files))('%s keeps every rule', (file, record) => {
    expect(regulatorProblems(file, record)).toEqual([]);
  });

  it('are all there, sorted and unique', () => {
    const ids = regulators().map(({ id }) => id);
    expect(ids.length).toBe(92);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(Object.keys(files).length).toBe(92);
  });

  it('cover every place a law names them for', () => {
    expect(lawRegulatorProblems(laws(), regulators())).toEqual([]);
  });

  it('name no source in tool words or with blanks', () => {
    for (const { id, sources } of regulators()) {
      for (const source of sources) {
        expect(source.trim(), id).toBe(source);
        expect(source, id).not.toMatch(/find_string|index id/);
      }
    }
  });
});

describe('a record that breaks a rule fails with a sentence that says how to mend it', () => {
  const cnil = regulator('fr-cnil');
  const dpc = regulator('ie-dpc');
  const complaint = (change: object) => ({ ...cnil, complaint: { ...cnil.complaint, ...change } });

  it.each([
    ['other id', { ...cnil, id: 'cnil' }, /Rename the file to cnil\.json/],
    ['no source', { ...cnil, sources: [] }, /sources: needs at least one source/],
    [
      'source with two addresses',
      { ...cnil, sources: ['https://a.example ; https://b.example'] },
      /one https/,
    ],
    ['address without https', { ...cnil, web: 'http://www.cnil.fr/' }, /web: must be a well-formed https/],
    ['unknown field', { ...cnil, missing: ['email'] }, /missing.*Correct it there/],
    ['unknown formality', complaint({ formalities: ['stamp'] }), /formalities\.0.*Correct it there/],
    ['region of another country', { ...cnil, region: 'DE-BE' }, /DE-BE is no region of FR/],
    ['covers not its home', { ...cnil, covers: ['BE'] }, /covers lacks FR.*Add it/],
    ['page without address', complaint({ url: null }), /set both to null/],
    ['page but no channel', complaint({ channels: ['post'] }), /Add it to channels, or drop the page/],
    [
      'e-mail channel without address',
      complaint({ channels: ['web', 'email'] }),
      /Give one, or drop the channel/,
    ],
    [
      'e-mail channel, enquiries only',
      { ...dpc, id: 'fr-cnil', email: { value: 'a@b.example', use: 'enquiries-only', remark: null } },
      /without an address that takes complaints/,
    ],
    [
      'post without address',
      { ...cnil, postalAddress: null },
      /"post" is a channel without a postal address/,
    ],
    [
      'named for complaints, low confidence',
      { ...cnil, confidence: 'low', email: { value: 'a@b.example', use: 'complaints', remark: null } },
      /Set its use to "general", or add a source/,
    ],
    ['telephone in the national form', { ...cnil, phone: '01 53 73 22 22' }, /phone: must be \+COUNTRY/],
  ])('%s', (_name, record, sentence) => {
    expect(regulatorProblems('regulators/fr-cnil.json', record).join('\n')).toMatch(sentence);
  });

  it('a law that names a regulator which is not there, is elsewhere or watches public bodies only', () => {
    const gdpr = law('eu-gdpr');
    const others = regulators().filter(({ id }) => id !== 'at-dsb');
    expect(lawRegulatorProblems([gdpr], others).join('\n')).toMatch(
      /Add lib\/directory\/regulators\/at-dsb\.json/,
    );
    const elsewhere = [...others, { ...regulator('at-dsb'), covers: ['CH'] }];
    expect(lawRegulatorProblems([gdpr], elsewhere).join('\n')).toMatch(
      /at-dsb\.json: covers lacks AT, .*Add the place/,
    );
    const publicOnly = [...others, { ...regulator('at-dsb'), oversees: ['public-bodies' as const] }];
    expect(lawRegulatorProblems([gdpr], publicOnly).join('\n')).toMatch(/"at-dsb" does not oversee firms/);
  });
});

describe('regulatorsFor', () => {
  const ids = (lawId: string, country: string, region: string | null) =>
    regulatorsFor(law(lawId), { country, region }).map(({ id }) => id);

  it.each([
    ['eu-gdpr', 'FR', null, ['fr-cnil']],
    ['eu-gdpr', 'DE', 'DE-BE', ['de-be']],
    ['eu-gdpr', 'DE', null, ['de-bfdi']],
    ['eu-gdpr', 'RE', null, ['fr-cnil']],
    ['eu-gdpr', 'ax', null, ['fi-tsv']],
    ['us-none', 'US', 'US-WY', ['us-ftc', 'us-find-ag']],
    ['none', 'IN', null, []],
    ['eu-gdpr', 'US', null, []],
  ])('%s in %s %s: %j', (lawId, country, region, expected) => {
    expect(ids(lawId, country, region)).toEqual(expected);
  });

  it('gives one without a complaint page, with what is left to write to', () => {
    const [found] = regulatorsFor(law('eu-gdpr'), { country: 'HU', region: null });
    expect(found?.complaint.url).toBeNull();
    expect(found?.complaint.channels).toEqual(['email', 'post']);
    expect(found?.email?.value).toBe('ugyfelszolgalat@naih.hu');
    expect(found?.postalAddress).toContain('Budapest');
  });

  it('leaves a way to complain, or says that none was confirmed', () => {
    const without = regulators().filter(({ complaint }) => complaint.channels.length === 0);
    expect(without.map(({ id }) => id)).toEqual(['ae-data-office']);
    for (const { complaint, remarks } of regulators()) {
      if (complaint.url === null)
        expect(remarks.join(' ')).toMatch(/could be confirmed|could not be confirmed/);
    }
  });
});
