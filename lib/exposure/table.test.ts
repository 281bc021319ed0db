import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FROM, LEVELS } from './assess';
import { RULES } from './rules';

const page = readFileSync(join(import.meta.dirname, '../../docs/exposure.md'), 'utf8');

/** The cells of each row whose first is code, without their marks. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/`/g, '')),
  );

describe('docs/exposure.md', () => {
  it('tells every rule in order, with its weight, its tone, how sure it is and the highest level it allows', () => {
    const told = rows.filter((cells) => cells.length === 6).map(([id, , ...numbers]) => [id, ...numbers]);
    expect(told).toEqual(
      RULES.map(({ id, weight, tone, sure, atMost }) => [id, String(weight), tone, sure, atMost ?? '']),
    );
    for (const [id, when] of rows) expect(when?.length, id).toBeGreaterThan(3);
  });

  it('tells from which sum on each level is reached', () => {
    const told = rows.filter((cells) => cells.length === 2);
    expect(told).toEqual(
      LEVELS.map((level) => [level, FROM[level] === 0 ? 'below 3' : `from ${FROM[level]}`]),
    );
  });
});
