import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { projectDir } from '../run/programs';

const names = v.record(v.string(), v.string());
const own = v.parse(v.object({ dependencies: names, devDependencies: names }), read('package.json'));
const { packages } = v.parse(
  v.object({
    packages: v.record(
      v.string(),
      v.looseObject({
        integrity: v.optional(v.string()),
        resolved: v.optional(v.string()),
        hasInstallScript: v.optional(v.boolean()),
        link: v.optional(v.boolean()),
      }),
    ),
  }),
  read('package-lock.json'),
);
const installed = Object.entries(packages).filter(([path]) => path !== '');
const page = readFileSync(join(projectDir, 'docs/supply.md'), 'utf8');

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(projectDir, file), 'utf8'));
}

/** The packages listed under a heading of the page. */
function listed(heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [body = ''] = section.split('\n## ');
  return [...body.matchAll(/^- `([^`]+)`: \S/gm)].map(([, name = '']) => name).sort();
}

function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}

test('every package of the lockfile is held to its hash and comes from a registry', () => {
  const loose = installed.filter(
    ([, { integrity, resolved, link }]) =>
      link === true ||
      !/^sha(?:512|384|256)-/.test(integrity ?? '') ||
      (resolved !== undefined && !resolved.startsWith('https://')),
  );
  expect(installed.length).toBeGreaterThan(100);
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('packages that want to run something when installed are those that docs/supply.md explains', () => {
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect([...new Set(running.map(([path]) => nameOf(path)))].sort()).toEqual(listed('Installing'));
});

test('what is in the extension is what docs/supply.md gives a reason for', () => {
  const shipped = [...Object.keys(own.dependencies), '@mediapipe/face_detection'].sort();
  expect(listed('In the extension')).toEqual(shipped);
});
