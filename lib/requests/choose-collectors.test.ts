import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectors } from '../directory/collectors';
import { rules } from '../sites/registry/rules';
import { chooseCollectors, firstChoice } from './choose-collectors';
import type { ChoiceInput } from './choose-collectors';
import { answered, letter, requestUnder } from './request-under-test';

const FRANCE = { country: 'FR', region: null };
const TODAY = '2026-11-22';

function choose(input: Partial<ChoiceInput>) {
  return chooseCollectors({
    collectors: collectors(),
    site: 'instagram',
    place: FRANCE,
    requests: [],
    today: TODAY,
    ...input,
  });
}

function idsFor(site: string | null): string[] {
  return choose({ site }).map(({ collector }) => collector.id);
}

function leftOutOf(firm: string, input: Partial<ChoiceInput>) {
  return choose(input).find(({ collector }) => collector.id === firm)?.leftOut;
}

describe('the order', () => {
  it.each([
    // Named for the site, and a firm of faces.
    ['instagram', 'clearview-ai'],
    ['vk', 'findclone'],
    // Nobody is named: what anybody can search by a face comes before what police search.
    ['linkedin', 'facecheck-id'],
    [null, 'clearview-ai'],
  ])('on %s begins with %s', (site, first) => {
    expect(idsFor(site)[0]).toBe(first);
  });

  it('has face search before face databases, these before people search, pictures and training', () => {
    const ids = idsFor('linkedin');
    const places = [
      'facecheck-id',
      'pimeyes',
      'clearview-ai',
      'spokeo',
      'bing-visual-search',
      'linkedin-ai',
    ].map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leaves out firms named for other sites alone, the training of other sites, finished training sets', () => {
    const ids = idsFor('instagram');
    for (const id of ['findclone', 'linkedin-ai', 'laion']) expect(ids).not.toContain(id);
    expect(idsFor('linkedin')).not.toContain('meta-ai');
  });

  it('has each firm once, in the same order whatever the order of the records, for any place', () => {
    const sites = [null, 'no-such-site', ...rules.map(({ id }) => id)];
    const places = ['FR', 'US', 'JP', 'DE', '', 'xx', '__proto__'];
    fc.assert(
      fc.property(
        fc.constantFrom(...sites),
        fc.constantFrom(...places),
        fc.shuffledSubarray([...collectors()], { minLength: collectors().length }),
        (site, country, shuffled) => {
          const place = { country, region: null };
          const ids = choose({ site, place, collectors: shuffled }).map(({ collector }) => collector.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(choose({ site, place }).map(({ collector }) => collector.id));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a firm is left out', () => {
  const sent = letter('sent', '2026-11-02');

  it('while its time runs, with the day', () => {
    const requests = [requestUnder('eu-gdpr', ['access', 'erasure'], sent)];
    expect(leftOutOf('clearview-ai', { requests })).toEqual({
      why: 'waiting',
      request: 'r1',
      until: '2026-12-02',
    });
    expect(firstChoice(choose({ requests }))?.collector.id).not.toBe('clearview-ai');
  });

  it.each([
    ['it is late', [sent], '2027-02-01', 'next-step'],
    ['it refused', [sent, answered('refused', '2026-11-10')], TODAY, 'next-step'],
    ['it wants an ID', [sent, answered('wants-id', '2026-11-10')], TODAY, 'next-step'],
    ['it was done', [sent, answered('done', '2026-11-10')], TODAY, 'answered'],
    ['it was done long ago', [sent, answered('done', '2026-11-10')], '2027-03-01', null],
    ['it is with the authority', [sent, letter('complained-to-regulator', '2026-11-20')], TODAY, 'waiting'],
  ])('or not, where %s', (_story, events, today, why) => {
    const requests = [requestUnder('eu-gdpr', ['access', 'erasure'], ...events)];
    expect(leftOutOf('clearview-ai', { requests, today })?.why ?? null).toBe(why);
  });

  it('not for a draft', () => {
    const requests = [requestUnder('eu-gdpr', ['access'])];
    expect(leftOutOf('clearview-ai', { requests })).toBeNull();
  });

  it('where no contact is on record, and where neither a law nor the firm offers anything', () => {
    expect(leftOutOf('facelookup', {})).toEqual({ why: 'no-contact' });
    const place = { country: 'JP', region: null };
    expect(leftOutOf('profacefinder', { place })).toEqual({ why: 'no-law' });
    expect(leftOutOf('profacefinder', {})).toBeNull();
    expect(leftOutOf('clearview-ai', { place })).toBeNull();
  });
});
