import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const views = Object.keys(import.meta.glob('./**/*.tsx')).filter((path) => !path.endsWith('.test.tsx'));

/** Fields that something is typed in: browsers remember no passwords here unasked, and no files. */
const TYPED_IN = /<textarea\b[^]*?\/>|<input\b[^]*?type="(?:text|email|url|search|date|tel|number)"[^]*?\/>/g;

// Firefox keeps what was submitted (formhistory.sqlite) and both keep what stands in open tabs, in the clear, lock or no lock.
it.each(views)('%s tells the browser to remember nothing that is typed, or asks the lock', (path) => {
  const fields = readFileSync(new URL(path, import.meta.url), 'utf8').match(TYPED_IN) ?? [];
  expect(fields.filter((field) => !/autocomplete=(?:"off"|\{purpose\()/.test(field))).toEqual([]);
});
