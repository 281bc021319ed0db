import { describe, expect, test } from 'vitest';
import { browsers, filesOf, plainCode, plainName, readText, scriptsOf, sizeOf } from './read-build';

/** Strings that survive minifying, by the library they give away. */
const TELLTALES = {
  preact: ['__k', 'dangerouslySetInnerHTML'],
  polyfill: [
    'The message port closed before a response was received.',
    'This script should only be loaded in a browser extension.',
  ],
};

const IN_PAGES = ['detector.js', 'warning.js', 'fill.js'];

describe.each(browsers)('the production build for %s', (browser) => {
  const production = { browser, isTesting: false };
  const testing = { browser, isTesting: true };

  test('keeps what runs in other people’s pages small', () => {
    expect(sizeOf(production, 'detector.js')).toBeLessThan(8_500);
    expect(sizeOf(production, 'warning.js')).toBeLessThan(9_500);
    expect(sizeOf(production, 'fill.js')).toBeLessThan(8_000);
  });

  test('gives the background the days of all laws, in 53 kB', () => {
    expect(readText(production, 'background.js')).toContain('us-va-vcdpa');
    expect(sizeOf(production, 'background.js')).toBeLessThan(70_000);
  });

  test('fills forms from one script alone, which can neither send nor press nor read words of forms', () => {
    // The event a filled field is told by: a sign that survives minifying.
    const fillers = scriptsOf(production).filter((path) =>
      readText(production, path).includes('insertReplacementText'),
    );
    expect(fillers).toEqual(['fill.js']);
    const code = readText(production, 'fill.js');
    expect(code).not.toMatch(/\.(?:submit|requestSubmit|click|focus|select|scrollIntoView|scrollTo)\s*\(/);
    expect(code).not.toMatch(/Vorname|prénom|επώνυμο/i);
    const withWords = scriptsOf(production).filter((path) => /Wohnsitzland/.test(readText(production, path)));
    expect(withWords).toHaveLength(1);
    expect(withWords[0]).toMatch(/^chunks\/popup-/);
  });

  test('speaks no language made for tests', () => {
    const holds = (kind: typeof production): string[] =>
      scriptsOf(kind).filter((path) => /ar-XB|en-XA|⟦|\\u27e6/i.test(readText(kind, path)));
    expect(holds(production)).toEqual([]);
    expect(holds(testing).length, 'the testing build').toBeGreaterThan(0);
  });

  test('keeps Preact and the polyfill out of what runs in other people’s pages', () => {
    const all = scriptsOf(production).map((path) => readText(production, path));
    for (const sign of [...TELLTALES.preact, ...TELLTALES.polyfill]) {
      // A sign that occurs nowhere would prove nothing.
      expect(
        all.some((code) => code.includes(sign)),
        `"${sign}" in any bundle`,
      ).toBe(true);
      for (const path of IN_PAGES)
        expect(readText(production, path), `${sign} in ${path}`).not.toContain(sign);
    }
  });

  test('puts no address into them', () => {
    for (const path of IN_PAGES) expect(addressesIn(readText(production, path)), path).toEqual([]);
  });

  test('keeps the guides out of everything that runs in a page', () => {
    const sign = 'audience_and_tagging';
    const holders = scriptsOf(production).filter((path) => readText(production, path).includes(sign));
    expect(holders.length).toBeGreaterThan(0);
    for (const path of ['detector.js', 'warning.js', 'fill.js', 'inspect.js']) {
      expect(holders).not.toContain(path);
    }
  });

  test('has two ways to the network, in own pages alone, and builds no code from text', () => {
    const ways =
      /\bfetch(?=\s*[(.])|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|RTCPeerConnection|importScripts|\beval\s*\(|new Function\b/g;
    // LiteRT.js reads itself and its model with these; the policy of our pages lets it reach nothing but the package.
    const readers = /^(?:chunks\/check-face-[\w-]+|face\/litert_wasm_compat_internal)\.js$/;
    const [detecting, ours] = [true, false].map((isReader) =>
      scriptsOf(production).filter((path) => readers.test(path) === isReader),
    );
    expect(detecting).toHaveLength(2);
    for (const path of detecting ?? []) {
      const code = readText(production, path);
      expect(code, path).not.toMatch(/\beval\s*\(|new Function\b|importScripts\(['"`]/);
    }
    const found = (ours ?? []).flatMap((path) =>
      [...readText(production, path).matchAll(ways)].map(([way]) => ({ path, way })),
    );
    expect(new Set(found.map(({ way }) => way))).toEqual(new Set(['fetch']));
    // The empty frame's own `fetch`, and the call of it, in one chunk: lib/stranger/fetch-within-site.ts.
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map(({ path }) => path)).size).toBe(1);
    expect(found[0]?.path).toMatch(/^chunks\//);
    for (const path of filesOf(production).filter((each) => /\.(?:css|html)$/.test(each))) {
      expect(addressesIn(readText(production, path)), path).toEqual([]);
      expect(readText(production, path), path).not.toMatch(/@import|url\(\s*['"]?(?!data:)\S*:/);
    }
  });

  test('says its name to no page: no attribute, event, class or global carries it', () => {
    for (const path of IN_PAGES) {
      const code = readText(production, path);
      // On globalThis of the extension's own world, which the page does not share.
      const inOwnWorld = /globalThis\.\w*facewarden\w*/gi;
      expect(code.replace(inOwnWorld, ''), path).not.toMatch(/facewarden/i);
      expect(code, path).not.toContain('data-testid');
      expect(code, path).not.toMatch(/wxt|CustomEvent|adoptedStyleSheets/);
    }
    expect(readText(production, 'warning.js')).toMatch(/mode:[`'"]closed[`'"]/);
  });

  test('holds no path of the machine it was built on', () => {
    for (const kind of [production, testing]) {
      for (const path of filesOf(kind).filter((each) => /\.(?:js|css|html|json)$/.test(each))) {
        expect(readText(kind, path), path).not.toContain(process.cwd());
      }
    }
  });

  test('differs from the testing build in the mode of the root, the test id and the made languages alone', () => {
    expect(filesOf(testing).map(plainName)).toEqual(filesOf(production).map(plainName));
    // Chunks may share a plain name, as the same part in two languages does: then each has to be among the others.
    const tested = filesOf(testing);
    for (const path of filesOf(production)) {
      if (!/\.(?:js|css|html)$/.test(path)) continue;
      const code = plainCode(readText(production, path));
      const others = tested
        .filter((each) => plainName(each) === plainName(path))
        .map((each) => plainCode(readText(testing, each)));
      if (others.some((other) => SPEAKS.test(other))) {
        // The made languages are in here. Names differ with them, so what else differs is counted.
        expect(Math.min(...others.map((other) => linesLost(code, other))), path).toBeLessThan(8);
        continue;
      }
      const bare = path === 'warning.js' ? others.map(withoutTestMarks) : others;
      expect(bare.includes(code), `${path}: ${firstDifference(code, bare[0] ?? '')}`).toBe(true);
    }
  });
});

/** Where translators are made, and in the testing build those of the made languages. */
const SPEAKS = /\(navigator\.languages\):null|⟦/;

/** How many lines of one code another has not. */
function linesLost(code: string, other: string): number {
  const theirs = other.split('\n');
  return code.split('\n').filter((line) => {
    const at = theirs.indexOf(line);
    if (at !== -1) theirs.splice(at, 1);
    return at === -1;
  }).length;
}

/** The card as users get it: its root is closed and its box unmarked. */
function withoutTestMarks(code: string): string {
  expect(code.match(/data-testid/g)).toHaveLength(1);
  return code
    .replace(/["'`]data-testid["'`]:[`'"]warning[`'"],\n/, '')
    .replace(/mode:([`'"])open\1/, 'mode:$1closed$1');
}

function addressesIn(code: string): string[] {
  return [...code.matchAll(/https?:\/\/[^\s"'`)\\]+/g)].map(([address]) => address);
}

function firstDifference(one: string, other: string): string {
  const lines = other.split('\n');
  const at = one.split('\n').findIndex((line, index) => line !== lines[index]);
  return at === -1 ? 'none' : `${one.split('\n')[at]} <> ${lines[at] ?? ''}`.slice(0, 300);
}
