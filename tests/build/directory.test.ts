import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datedBody, datedLaw } from '../../lib/directory/dated-law';
import { laws } from '../../lib/directory/laws';
import { publicBodies } from '../../lib/directory/public-bodies';
import { regulators } from '../../lib/directory/regulators';
import texts from '../../lib/i18n/en';
import type { BuildKind } from '../run/build-extension';
import { projectDir } from '../run/programs';
import { browsers, filesOf, readText, scriptsOf, sizeOf } from './read-build';

type Room = (typeof ROOMS)[number];
const ROOMS = ['collectors', 'laws', 'regulators', 'public-bodies', 'organisations'] as const;

/** The fields that look-ups take from each record: what popup and background carry of the directory. */
const INDEX: Readonly<Record<Room, readonly string[]>> = {
  collectors: ['name', 'kind', 'hosts', 'takesFrom'],
  laws: ['status', 'jurisdictions', 'territories', 'isNarrow'],
  regulators: [],
  'public-bodies': [],
  organisations: [],
};

/** What runs in other people's pages. */
const IN_PAGES = ['detector.js', 'warning.js', 'inspect.js', 'photo-place.js'];

/** What days are derived from, which the background carries besides. */
function datedRecords(): object[] {
  const all = new Set(regulators().map(({ id }) => id));
  return [...laws().map((law) => datedLaw(law, all)), ...publicBodies().map((body) => datedBody(body, all))];
}

const records = ROOMS.flatMap((room) => {
  const folder = join(projectDir, 'lib/directory', room);
  return readdirSync(folder).map((file) => {
    const record: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return { room, file, record };
  });
});

describe.each(browsers)('the directory in the production build for %s', (browser) => {
  const production = { browser, isTesting: false };
  const everything = scriptsOf(production).map((path) => readText(production, path));
  const popup = startOf(production, scriptsIn(production, 'popup.html'));
  const dashboard = startOf(production, scriptsIn(production, 'dashboard.html'));
  const background = startOf(production, ['background.js']);

  test.each([
    ['popup', popup, []],
    ['background', background, datedRecords()],
  ])('opens the %s without a whole record: only the fields that look-ups take', (name, paths, dated) => {
    const carried = codeOf(production, paths);
    for (const field of INDEX.collectors) expect(field).toMatch(/^\w+$/);
    expect(carried).toContain('Clearview AI');
    expect(carried).toContain('clearview.ai');
    // What a look-up may give, what the interface says in the same words, the few articles that dates rest on, and addresses
    // that a site's guide leads to as well.
    const traits = readFileSync(join(projectDir, 'lib/requests/law-traits.ts'), 'utf8');
    const sites = join(projectDir, 'lib/sites');
    const guides = readdirSync(sites)
      .filter((name) => /^[\w-]+\.ts$/.test(name))
      .map((name) => readFileSync(join(sites, name), 'utf8'));
    const allowed = JSON.stringify([
      records.map(({ room, record }) => pick(record, INDEX[room])),
      texts,
      traits,
      guides,
      dated,
    ]);
    for (const { room, file, record } of records) {
      const signs = signsOf(omit(record, INDEX[room])).filter((sign) => !allowed.includes(sign));
      expect(signs.length, `texts of ${room}/${file} to look for`).toBeGreaterThan(0);
      expect(
        signs.filter((sign) => carried.includes(sign)),
        `${room}/${file} in the ${name}`,
      ).toEqual([]);
    }
  });

  test('loads one record into the popup when it is shown, from a file that holds no other', () => {
    const chunks = filesOf(production).filter((path) => /^chunks\/[^/]+\.js$/.test(path));
    for (const { room, file, record } of records.filter(({ room }) => INDEX[room].length > 0)) {
      const name = file.replace(/\.json$/, '');
      const own = chunks.filter((path) => path.replace(/-[\w-]{8}\.js$/, '') === `chunks/${name}`);
      expect(own, `${room}/${file}`).toHaveLength(1);
      const code = codeOf(production, own);
      for (const sign of signsOf(record)) expect(code, `${room}/${file}`).toContain(sign);
      expect(code, `${room}/${file}`).not.toMatch(/^import[{"']/m);
      expect(code.match(/as default/g), `${room}/${file}`).toHaveLength(1);
      expect(popup, `${room}/${file}`).not.toContain(own[0]);
    }
  });

  test('is no part of what runs in other people’s pages', () => {
    for (const path of IN_PAGES) {
      const code = readText(production, path).toLowerCase();
      for (const word of ['clearview', 'pimeyes', 'gdpr', 'ccpa', 'cnil', 'noyb']) {
        expect(code.includes(word), `"${word}" in ${path}`).toBe(false);
      }
      for (const { room, file, record } of records) {
        const found = signsOf(record).filter((sign) => code.includes(sign.toLowerCase()));
        expect(found, `${room}/${file} in ${path}`).toEqual([]);
      }
    }
  });

  test('is whole in the dashboard: every text of every record is in some file of the build', () => {
    for (const { room, file, record } of records) {
      const missing = signsOf(omit(record, ['note', 'conflicts', 'notFound'])).filter(
        (sign) => !everything.some((code) => code.includes(sign)),
      );
      expect(missing, `${room}/${file}`).toEqual([]);
    }
  });

  test('loads nothing of the dashboard with the popup, and says what each of them weighs', () => {
    const dashboardOnly = /(?:dashboard|Page|regulators|public-bodies|organisations)-[\w-]{8}\.js$/;
    expect(dashboard.filter((path) => dashboardOnly.test(path))).not.toEqual([]);
    expect([...popup, ...background].filter((path) => dashboardOnly.test(path))).toEqual([]);
    const starts = {
      popup,
      dashboard,
      background,
      ...Object.fromEntries(IN_PAGES.map((path) => [path, [path]])),
    };
    const sizes = Object.entries(starts).map(([name, paths]) => `${name} ${kilobytesOf(production, paths)}`);
    process.stdout.write(`${browser}, at the start, in kB: ${sizes.join(', ')}\n`);
  });
});

function scriptsIn(kind: BuildKind, page: string): string[] {
  return [...readText(kind, page).matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, path = '']) => path);
}

const STATIC_IMPORT = /(?:^|[;}\n])(?:import|export)(?:[^"'`()]*?from)?\s*["']\.\/([^"']+)["']/g;

/** The scripts that are loaded at the start: these, and whatever they import, but not what they load later. */
function startOf(kind: BuildKind, scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const queue = [...scripts];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const [, other = ''] of readText(kind, path).matchAll(STATIC_IMPORT)) {
      queue.push(`${path.replace(/[^/]*$/, '')}${other}`);
    }
  }
  return [...found].sort();
}

function codeOf(kind: BuildKind, paths: readonly string[]): string {
  return paths.map((path) => readText(kind, path)).join('\n');
}

function kilobytesOf(kind: BuildKind, paths: readonly string[]): string {
  return (paths.reduce((sum, path) => sum + sizeOf(kind, path), 0) / 1000).toFixed(1);
}

function pick(record: Readonly<Record<string, unknown>>, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));
}

function omit(record: Readonly<Record<string, unknown>>, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
}

/** Texts of a record that give it away in code: sentences and addresses, written the same in JSON and in minified code. */
function signsOf(value: unknown): string[] {
  if (typeof value === 'string') return isTelling(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(signsOf) : [];
}

function isTelling(text: string): boolean {
  return /^[\x20-\x7e]{20,}$/.test(text) && /[ /@]/.test(text) && !/[`\\$]/.test(text);
}
