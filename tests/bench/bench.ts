import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../run/programs';
import { benchLoad } from './load/load';
import { benchPageCost } from './page-cost';
import { withBlock } from './with-block';

/** The parts of `npm run bench`; `npm run bench -- load` runs one alone. Each fills its own block of docs/performance.md. */
const PARTS: Readonly<Record<string, () => Promise<string>>> = { pages: benchPageCost, load: benchLoad };

const DOCUMENT = join(projectDir, 'docs', 'performance.md');

async function run(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => PARTS[name] === undefined);
  if (unknown.length > 0) {
    throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  }
  mkdirSync(join(projectDir, 'bench-output'), { recursive: true });
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const text = await measure();
    writeFileSync(join(projectDir, 'bench-output', `${name}.md`), `${text}\n`);
    writeFileSync(DOCUMENT, withBlock(readFileSync(DOCUMENT, 'utf8'), name, text));
    console.log(`\n${text}\n`);
  }
}

await run(process.argv.slice(2));
