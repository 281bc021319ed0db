import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const styles = Object.keys(import.meta.glob('./**/*.css'));

/** Rightly physical: gradients, which have no start and end and are given for both directions, arrows, which are boxes turned on their corner, and paper, whose window envelopes are the same in every language. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  './forced-colors.css': ['to right', 'to left'],
  './exposure.css': ['border-width: 0 1.6px 1.6px 0'],
  './requests.css': ['to right', 'to left'],
  './printed-letter.css': ['float: right', 'margin: 20mm 20mm 20mm 25mm', 'padding: 20mm 20mm 20mm 25mm'],
};

/** Four lengths, of which the second is on the right and the fourth on the left. */
const FOUR_SIDES =
  /(?<![\w-])(?:margin|padding|inset|border-(?:width|color|style)):\s*[^\s;{}]+ ([^\s;{}]+) [^\s;{}]+ ([^\s;{}]+)(?=[\s;])/g;

const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)|(?:left|right)(?=\s*:)|(?:text-align|float|clear):\s*(?:left|right)|to (?:left|right)(?=,))/g;

describe('a style sheet', () => {
  it.each(styles)('%s names start and end, not left and right', (path) => {
    const css = readFileSync(new URL(path, import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    const uneven = [...css.matchAll(FOUR_SIDES)].filter(([, right, left]) => right !== left);
    const found = [...new Set([...(css.match(PHYSICAL) ?? []), ...uneven.map(([all]) => all)])];
    expect(found.sort()).toEqual([...(ALLOWED[path] ?? [])].sort());
  });
});
