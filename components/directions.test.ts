import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const styles = Object.keys(import.meta.glob('./**/*.css'));

/** Rightly physical: gradients, which have no start and end and are given for both directions, and paper, whose window envelopes are the same in every language. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  './forced-colors.css': ['to right', 'to left'],
  './requests.css': ['to right', 'to left'],
  './printed-letter.css': ['float: right'],
};

const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)|(?:left|right)(?=\s*:)|(?:text-align|float|clear):\s*(?:left|right)|to (?:left|right)(?=,))/g;

describe('a style sheet', () => {
  it.each(styles)('%s names start and end, not left and right', (path) => {
    const css = readFileSync(new URL(path, import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    const found = [...new Set(css.match(PHYSICAL) ?? [])];
    expect(found.sort()).toEqual([...(ALLOWED[path] ?? [])].sort());
  });
});
