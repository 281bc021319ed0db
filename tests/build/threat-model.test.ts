import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../run/programs';

const page = readFileSync(join(projectDir, 'docs/threat-model.md'), 'utf8');
const named = [
  ...page.matchAll(/`((?:components|docs|entrypoints|lib|tests)\/[\w./-]+|\w+\.config\.ts)`/g),
].map(([, path = '']) => path);

test('the threat model names only files that are there', () => {
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((path) => !existsSync(join(projectDir, path)))).toEqual([]);
});

test('each attacker has what stands in the way, and what is left', () => {
  const attackers = page
    .split('\n## ')
    .slice(2)
    .filter((part) => !part.startsWith('What goes wrong'));
  expect(attackers.length).toBeGreaterThan(10);
  for (const part of attackers) {
    const [title = ''] = part.split('\n');
    expect(part, title).toMatch(/\n- [^]*\n\nLeft: \S/);
  }
});
