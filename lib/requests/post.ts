import type { Collector } from '../directory/collector-schema';

export type Paper = 'a4' | 'us-letter';
export const PAPERS: readonly Paper[] = ['a4', 'us-letter'];

/** Where US Letter is the common paper: CLDR, supplemental data on paper sizes. */
const LETTER_COUNTRIES = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

/**
 * Lines that fit the address window. DIN 5008: six. US #10: the window is 1 1/8 inches high with 1/8 free above and below,
 * which leaves five of 12 points.
 */
const WINDOW_LINES: Readonly<Record<Paper, number>> = { a4: 6, 'us-letter': 5 };

const CONFIDENCE_ORDER = { high: 0, medium: 1, low: 2 };

export type PostalAddress = Collector['postalAddresses'][number];

/** The paper of a country, given as ISO 3166-1 alpha-2; A4 where the country is not known. */
export function paperOf(country: string): Paper {
  return LETTER_COUNTRIES.includes(country) ? 'us-letter' : 'a4';
}

/** The firm's current postal address, the surest and then the most recently seen. Null where none is known well enough. */
export function currentAddress(collector: Collector): PostalAddress | null {
  const current = collector.postalAddresses.filter((each) => each.current && each.confidence !== 'low');
  current.sort(
    (a, b) =>
      CONFIDENCE_ORDER[a.confidence] - CONFIDENCE_ORDER[b.confidence] ||
      (b.seen ?? '').localeCompare(a.seen ?? ''),
  );
  return current[0] ?? null;
}

/**
 * The lines for the address window: the firm, its address line by line, the country in capitals, as the Universal Postal
 * Union asks for. Where they are too many for the window, the shortest neighbours share a line; nothing is left out.
 *
 * @param firm name on the letter box.
 * @param address parts divided by commas, the country last, as the directory has it.
 */
export function windowLines(firm: string, address: string, paper: Paper): string[] {
  const parts = address
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const country = parts.pop() ?? '';
  const lines: string[] = [];
  for (const part of parts) {
    const before = lines.at(-1);
    if (before !== undefined && belongsToLineBefore(part)) lines[lines.length - 1] = `${before}, ${part}`;
    else lines.push(part);
  }
  const most = WINDOW_LINES[paper] - 2;
  while (lines.length > most) joinShortest(lines);
  return [firm, ...lines, country.toUpperCase()].filter((line) => line !== '');
}

/** A US state with its ZIP code, or a bare number of a house or room. */
function belongsToLineBefore(part: string): boolean {
  return /^[A-Z]{2} \d{5}(?:-\d{4})?$/.test(part) || /^\d{1,4}$/.test(part);
}

function joinShortest(lines: string[]): void {
  let place = 0;
  for (let i = 1; i < lines.length - 1; i += 1) {
    if (lengthOfPair(lines, i) < lengthOfPair(lines, place)) place = i;
  }
  lines.splice(place, 2, lines.slice(place, place + 2).join(', '));
}

function lengthOfPair(lines: readonly string[], place: number): number {
  return (lines[place] ?? '').length + (lines[place + 1] ?? '').length;
}

/** Lines of an address as a person types it, empty ones left out. */
export function typedLines(address: string): string[] {
  return address
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether the letter itself names the year of its day at its head: then the page need not put the date above it. */
export function isDated(body: string, day: string): boolean {
  const [head = ''] = body.split(/\n\s*\n/, 1);
  return new RegExp(`(?<!\\w)${day.slice(0, 4)}(?!\\w)`).test(head);
}
