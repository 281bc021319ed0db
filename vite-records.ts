import { readFileSync } from 'node:fs';

const QUERY = /\?(?:index|record)$/;

/**
 * Records of the directory imported as `x.json?index` or `x.json?record`: modules of their own beside `x.json`, each field a
 * name. So the popup takes the fields it looks up (`?index`) or one whole record when it shows it (`?record`), and shares no
 * chunk with the dashboard, which holds them all. Vite's own reading of JSON leaves files with a query alone.
 */
export function records() {
  return {
    name: 'facewarden:records',
    load(id: string): { code: string; moduleType: 'js' } | undefined {
      const file = id.replace(QUERY, '');
      if (file === id || !file.endsWith('.json')) return undefined;
      const record: object = JSON.parse(readFileSync(file, 'utf8'));
      const fields = Object.entries(record).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      const all = `export default { ${Object.keys(record).join(', ')} };`;
      return { code: [...fields, all].join('\n'), moduleType: 'js' };
    },
  };
}
