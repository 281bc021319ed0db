import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesQuery } from './search';

describe('searching the directory', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['clearview', true],
    ['CLEAR', true],
    ['zurich', true],
    ['ai zürich', true],
    ['clearview.ai', true],
    ['pimeyes', false],
    ['clearview pimeyes', false],
  ])('%j finds: %j', (query, found) => {
    expect(matchesQuery(query, ['Clearview AI', 'www.clearview.ai', null, 'Zürich'])).toBe(found);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (query, texts) => {
        expect(typeof matchesQuery(query, texts)).toBe('boolean');
        expect(matchesQuery(query, [...texts, query])).toBe(true);
      }),
    );
  });
});
