import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STATES, ask, classify, linksOf, reportOf, type Checked, type Link } from './links';
import { projectDir } from './programs';

const FOLDERS = ['collectors', 'laws', 'regulators', 'public-bodies', 'organisations'];
const REPORTS = 'directory-links-report';
const TIMEOUT = 15_000;
/** Hosts asked at the same time; each host is asked for one address at a time, with a pause between two. */
const HOSTS_AT_ONCE = 6;
const PAUSE = 1_000;

/**
 * `npm run directory:links`: asks for every web address of the directory and of the sites' guides and writes what came of it to
 * directory-links-report/YYYY-MM-DD.md. Ends well even where links are broken: the report is for a person to read.
 */
async function main(): Promise<void> {
  const links = linksOf({ ...readRecords(), ...(await readGuides()) });
  if (!(await isOnline(links))) {
    console.log('The internet cannot be reached from here: no link was checked and no report written.');
    return;
  }
  const checked = await checkAll(links);
  const day = new Date().toISOString().slice(0, 10);
  const path = join(REPORTS, `${day}.md`);
  mkdirSync(join(projectDir, REPORTS), { recursive: true });
  writeFileSync(join(projectDir, path), reportOf(checked, day));
  const counts = STATES.map((state) => `${checked.filter((each) => each.state === state).length} ${state}`);
  console.log(`${path}: ${counts.join(', ')}`);
}

function readRecords(): Record<string, unknown> {
  const records: Record<string, unknown> = {};
  for (const folder of FOLDERS) {
    const path = join(projectDir, 'lib/directory', folder);
    for (const name of readdirSync(path).sort()) {
      records[`${folder}/${name}`] = JSON.parse(readFileSync(join(path, name), 'utf8'));
    }
  }
  return records;
}

/** The guide of each site. A settings page asks who is not signed in to sign in: that it leads there is all one learns. */
async function readGuides(): Promise<Record<string, unknown>> {
  const folder = join(projectDir, 'lib/sites');
  const guides: Record<string, unknown> = {};
  for (const name of readdirSync(folder).sort()) {
    if (!/^[\w-]+\.ts$/.test(name)) continue;
    const site: { guide?: unknown } = await import(pathToFileURL(join(folder, name)).href);
    if (site.guide !== undefined) guides[`sites/${name}`] = site.guide;
  }
  return guides;
}

/** Offline is when three addresses far apart in the list all fail without an answer. */
async function isOnline(links: readonly Link[]): Promise<boolean> {
  const few = [links[0], links[Math.floor(links.length / 2)], links.at(-1)].filter(
    (link) => link !== undefined,
  );
  const answers = await Promise.all(few.map(({ url }) => ask(url, fetch, TIMEOUT)));
  return answers.some(({ is }) => is === 'answered');
}

async function checkAll(links: readonly Link[]): Promise<Checked[]> {
  const byHost = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    byHost.set(host, [...(byHost.get(host) ?? []), link]);
  }
  const waiting = [...byHost.values()];
  const checked = new Map<string, Checked>();
  async function work(): Promise<void> {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      for (const [at, link] of group.entries()) {
        if (at > 0) await new Promise((done) => setTimeout(done, PAUSE));
        checked.set(link.url, { ...link, ...classify(link.url, await ask(link.url, fetch, TIMEOUT)) });
        if (checked.size % 50 === 0) console.log(`${checked.size} of ${links.length}`);
      }
    }
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return links.flatMap(({ url }) => checked.get(url) ?? []);
}

await main();
