// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidOf } from '../sites/site';
import { fillPattern, fillSelector } from './fill';
import { match } from './site-under-test';

/** Characters that mean something in selectors, patterns and replacements. */
const AWKWARD = [
  'a.b',
  '$&',
  "$'",
  '$1',
  '^a$',
  '(a',
  'a)',
  '[a',
  'a]',
  '{handle}',
  '\\',
  '"',
  "'",
  '*',
  '+',
  '?',
  '|',
  'a-z',
  '1a',
  'é',
  '😀',
];
const handle = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...AWKWARD));

/** What a text escaped for CSS stands for, after the rules of css-syntax. */
function unescape(css: string): string {
  return css.replace(/\\(?:([0-9a-f]{1,6}) ?|([^]))/gi, (_all, code?: string, char?: string) =>
    code === undefined ? (char ?? '') : String.fromCodePoint(parseInt(code, 16) || 0xfffd),
  );
}

describe('a selector', () => {
  it('takes the handle wherever it stands', () => {
    expect(fillSelector('#{handle}, a[href="/{handle}/"]', match('mara'))).toBe('#mara, a[href="/mara/"]');
    expect(fillSelector('.top img', match('mara'))).toBe('.top img');
  });

  it('takes any handle as text alone: no quote, bracket or comma of it ends the string it stands in', () => {
    fc.assert(
      fc.property(handle, (name) => {
        const filled = fillSelector('[href="{handle}"]', match(name));
        const inside = filled.slice('[href="'.length, -'"]'.length);
        expect(inside.replace(/\\[0-9a-f]{1,6} |\\[^]/gi, '')).toMatch(/^[\w\u0080-\u{10ffff}-]*$/u);
        // U+0000 is no character of CSS: it becomes the replacement character.
        expect(unescape(inside)).toBe(name.replaceAll('\0', '\ufffd'));
      }),
    );
  });
});

describe('a pattern', () => {
  it('takes any handle literally', () => {
    fc.assert(
      fc.property(handle, handle, (name, other) => {
        const pattern = fillPattern('^"{handle}"$', match(name));
        expect(pattern.test(`"${name}"`)).toBe(true);
        if (other.toLowerCase() !== name.toLowerCase()) expect(pattern.test(`"${other}"`)).toBe(false);
      }),
    );
  });

  it('does not tell capitals from small letters', () => {
    expect(fillPattern('"{handle}"', match('mara')).test('"MARA"')).toBe(true);
  });
});

describe('what data says of a handle', () => {
  const isPrivate = (handleNow: string, data: string) =>
    fillPattern(saidOf('"user":"{handle}"', '"private":true'), match(handleNow)).test(data);

  it('is found before or after the handle', () => {
    expect(isPrivate('mara', '{"user":"mara","age":3,"private":true}')).toBe(true);
    expect(isPrivate('mara', '{"private":true,"age":3,\n"user":"mara"}')).toBe(true);
  });

  it('is not what it says of the next person', () => {
    expect(isPrivate('mara', '{"user":"mara","private":false},{"user":"tom","private":true}')).toBe(false);
    expect(isPrivate('mara', '{"user":"mara","private":false},{"private":true,"user":"tom"}')).toBe(false);
    expect(isPrivate('mara', '{"user":"mara_2","private":true}')).toBe(false);
  });

  it('is not looked for further than 3,000 characters away', () => {
    const far = (length: number) => `{"user":"mara","x":"${'x'.repeat(length)}","private":true}`;
    expect(isPrivate('mara', far(2900))).toBe(true);
    expect(isPrivate('mara', far(3100))).toBe(false);
  });

  it('takes no long time over data made to take long', () => {
    const data = '"user":"mara",'.repeat(5000) + '"private":false';
    const start = performance.now();
    expect(isPrivate('mara', data)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
