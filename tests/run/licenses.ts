import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { projectDir } from './programs';

/** Licences a package may have to be shipped with the extension: each lets it be, with its text beside it. */
const KNOWN = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];
/** valibot names it as a peer for its types: no line of it is in the package. */
const NOT_SHIPPED = ['typescript'];
/** The model of the face check is taken from a package that is otherwise not used. */
const BESIDE = ['@mediapipe/face_detection'];

const lockfile = v.object({
  packages: v.record(
    v.string(),
    v.looseObject({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      integrity: v.optional(v.string()),
      dev: v.optional(v.boolean()),
    }),
  ),
});

/** What is shipped with the extension and is not ours, with its licence, as Markdown. Throws where a licence is not known. */
export function thirdParty(): string {
  const { packages } = v.parse(
    lockfile,
    JSON.parse(readFileSync(join(projectDir, 'package-lock.json'), 'utf8')),
  );
  const shipped = Object.entries(packages)
    .map(([path, facts]) => ({ ...facts, name: path.replace(/^.*node_modules\//, '') }))
    .filter(
      ({ name, dev }) =>
        name !== '' && !NOT_SHIPPED.includes(name) && (dev !== true || BESIDE.includes(name)),
    );
  const parts = shipped.map(({ name, version = '', license = '' }) => {
    if (!KNOWN.includes(license)) throw new Error(`${name} has the licence "${license}": may it be shipped?`);
    return `## ${name} ${version}\n\n${license}\n\n${indented(textOf(name, license))}\n`;
  });
  return `# What is not ours\n\nThe packages that are part of the built extension, each with its licence. Written by \`npm run licenses\`.\n\n${parts.join('\n')}`;
}

/** The licence's own text as the package brings it; the common text where it brings none. */
function textOf(name: string, license: string): string {
  const folder = join(projectDir, 'node_modules', name);
  const file = existsSync(folder) ? readdirSync(folder).find((each) => /^licen[cs]e/i.test(each)) : undefined;
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8');
  return license === 'Apache-2.0'
    ? 'The text of the Apache License 2.0 is in public/licenses/apache-2.0.txt.'
    : `The package brings no text of its own; it is under the ${license} licence.`;
}

/** As a block of code, so that no sign of it is taken for Markdown. */
function indented(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `    ${line.trimEnd()}`))
    .join('\n');
}

export const THIRD_PARTY = join(projectDir, 'THIRD_PARTY.md');

if (process.argv[1]?.endsWith('licenses.ts') === true) writeFileSync(THIRD_PARTY, thirdParty());
