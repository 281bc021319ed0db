import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectorById, collectors } from '../directory/collectors';
import type { Collector } from '../directory/collector-schema';
import { currentAddress, isDated, paperOf, PAPERS, typedLines, windowLines } from './post';

function collector(id: string): Collector {
  const found = collectorById(id);
  if (found === null) throw new Error(`no collector ${id}`);
  return found;
}

describe('the paper', () => {
  it.each([
    ['US', 'us-letter'],
    ['CA', 'us-letter'],
    ['MX', 'us-letter'],
    ['FR', 'a4'],
    ['GB', 'a4'],
    ['', 'a4'],
  ])('of %j is %s', (country, paper) => {
    expect(paperOf(country)).toBe(paper);
  });
});

describe('the postal address', () => {
  it('is the current one', () => {
    expect(currentAddress(collector('clearview-ai'))?.value).toBe(
      '418 Broadway STE N, Albany, NY 12207, USA',
    );
  });

  it('is none where only former or doubtful ones are known', () => {
    expect(currentAddress(collector('pimeyes'))).toBeNull();
    const clearview = collector('clearview-ai');
    const doubtful = clearview.postalAddresses.map((each) => ({ ...each, confidence: 'low' as const }));
    expect(currentAddress({ ...clearview, postalAddresses: doubtful })).toBeNull();
    const former = clearview.postalAddresses.map((each) => ({ ...each, current: false }));
    expect(currentAddress({ ...clearview, postalAddresses: former })).toBeNull();
  });

  it('is the surest, then the one seen last', () => {
    const clearview = collector('clearview-ai');
    const [first] = clearview.postalAddresses;
    if (first === undefined) throw new Error('no address');
    const of = (value: string, confidence: 'high' | 'medium', seen: string | null) => ({
      ...first,
      value,
      confidence,
      seen,
    });
    const postalAddresses = [of('a', 'medium', '2026-01-01'), of('b', 'high', null), of('c', 'high', '2024')];
    expect(currentAddress({ ...clearview, postalAddresses })?.value).toBe('c');
  });
});

describe('the lines in the window', () => {
  it.each([
    ['418 Broadway STE N, Albany, NY 12207, USA', ['Firm', '418 Broadway STE N', 'Albany, NY 12207', 'USA']],
    [
      '48 West 38th Street, 8th Floor, New York, NY 10018, USA',
      ['Firm', '48 West 38th Street', '8th Floor', 'New York, NY 10018', 'USA'],
    ],
    [
      '5 Chilia Veche Street, Building TD 17, 36, 061741 Bucharest, Romania',
      ['Firm', '5 Chilia Veche Street', 'Building TD 17, 36', '061741 Bucharest', 'ROMANIA'],
    ],
    [
      'Herman-Lange-Weg 26, 21035 Hamburg, Germany',
      ['Firm', 'Herman-Lange-Weg 26', '21035 Hamburg', 'GERMANY'],
    ],
  ])('of %s', (address, expected) => {
    expect(windowLines('Firm', address, 'us-letter')).toEqual(expected);
  });

  it('share a line where there are too many for the window', () => {
    const dublin = 'One Microsoft Place, South County Business Park, Leopardstown, Dublin 18, Ireland';
    expect(windowLines('Firm', dublin, 'a4')).toHaveLength(6);
    expect(windowLines('Firm', dublin, 'us-letter')).toEqual([
      'Firm',
      'One Microsoft Place',
      'South County Business Park',
      'Leopardstown, Dublin 18',
      'IRELAND',
    ]);
  });

  it('of every firm fit, and leave nothing out', () => {
    for (const firm of collectors()) {
      const address = currentAddress(firm);
      if (address === null) continue;
      for (const paper of PAPERS) {
        const lines = windowLines(firm.name, address.value, paper);
        expect(lines.length).toBeLessThanOrEqual(paper === 'a4' ? 6 : 5);
        expect(lines.slice(1).join(', ').toUpperCase()).toBe(address.value.toUpperCase());
        for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(45);
      }
    }
  });

  it('of any address fit, and leave nothing out', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ maxLength: 300 }),
        fc.constantFrom(...PAPERS),
        (firm, address, paper) => {
          const lines = windowLines(firm, address, paper);
          expect(lines.length).toBeLessThanOrEqual(paper === 'a4' ? 6 : 5);
          const signs = (text: string) => text.toUpperCase().replace(/[\s,]/g, '');
          expect(signs(lines.slice(firm === '' ? 0 : 1).join(''))).toBe(signs(address));
        },
      ),
    );
  });
});

describe('what the writer typed', () => {
  it('becomes lines', () => {
    expect(typedLines(' 1 rue X \r\n\n75001 Paris\rFrance')).toEqual(['1 rue X', '75001 Paris', 'France']);
    expect(typedLines('  ')).toEqual([]);
  });
});

describe('a letter that gives its day', () => {
  it.each([
    ['To Firm\n22 November 2026\nReference: FW-2026AB\n\nText', true],
    ['To Firm\nReference: FW-202622\n\nIn 2026 I wrote', false],
    ['À Firm\nle 22 novembre 2026', true],
    ['2026', true],
    ['', false],
  ])('is told by its head: %j', (body, is) => {
    expect(isDated(body, '2026-11-22')).toBe(is);
  });
});
