import { readdirSync, readFileSync } from 'node:fs';
import { datedBody, datedLaw } from './lib/directory/dated-law.ts';
import type { Law } from './lib/directory/law-schema.ts';
import type { PublicBody } from './lib/directory/public-body-schema.ts';
import type { Regulator } from './lib/directory/regulator-schema.ts';
import { takesComplaints } from './lib/directory/takes-complaints.ts';

const QUERY = /\?(index|record|dates)$/;
const REGULATORS = new URL('./lib/directory/regulators/', import.meta.url);

/**
 * Records of the directory imported as `x.json?index`, `x.json?record` or `x.json?dates`: modules of their own beside
 * `x.json`. Of the first two each field is a name: so the popup takes the fields it looks up (`?index`) or one whole record
 * when it shows it (`?record`), and shares no chunk with the dashboard, which holds them all. The third holds what days are
 * derived from, for the background. Vite's own reading of JSON leaves files with a query alone.
 */
export function records() {
  return {
    name: 'facewarden:records',
    load(id: string): { code: string; moduleType: 'js' } | undefined {
      const [, query] = QUERY.exec(id) ?? [];
      const file = id.replace(QUERY, '');
      if (query === undefined || !file.endsWith('.json')) return undefined;
      const code = query === 'dates' ? dates(file) : fields(read(file));
      return { code, moduleType: 'js' };
    },
  };
}

function fields(record: object): string {
  const named = Object.entries(record).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  return [...named, `export default { ${Object.keys(record).join(', ')} };`].join('\n');
}

function dates(file: string): string {
  const dated = file.includes('/public-bodies/')
    ? datedBody(read<PublicBody>(file), takersOf('public-bodies'))
    : datedLaw(read<Law>(file), takersOf('firms'));
  return `export default ${JSON.stringify(dated)};`;
}

/** Ids of the authorities that take complaints about these. */
function takersOf(about: Regulator['oversees'][number]): ReadonlySet<string> {
  const all = readdirSync(REGULATORS).map((name) => read<Regulator>(new URL(name, REGULATORS)));
  return new Set(all.filter((each) => takesComplaints(each, about)).map(({ id }) => id));
}

/** The record in a file. That it is one of its kind, the directory's own check sees to. */
function read<Kind extends object>(file: string | URL): Kind {
  return JSON.parse(readFileSync(file, 'utf8'));
}
