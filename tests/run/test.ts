import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildDir, buildExtension, buildKinds } from './build-extension';
import { findBrowser } from './find-browser';
import { tellFailures, tellLoose } from './failures';
import { looseErrorsOf } from './loose-errors';
import { binOf, projectDir, runProgram } from './programs';
import { countReport, lastLine, oneCheck, sum, type Counts } from './tally';
import { hasFailed, readLoose, readReport, withSecondRun, type ReportedFile } from './vitest-report';

const REPORTS = join(projectDir, 'test-output');

/**
 * The whole check, or with `--check` the part without builds and browsers. What failed is named once more at the end, and
 * the last line printed is the sum of all.
 */
async function main(): Promise<void> {
  const isQuick = process.argv.includes('--check');
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const total = sum(isQuick ? await checkAtOnce() : await checkInOrder());
  process.exitCode = total.failed > 0 ? 1 : 0;
  if (told.length > 0) console.log(`\n── what failed, once more\n${told.join('\n')}`);
  console.log(`\n${lastLine(total)}`);
}

const CACHE = 'node_modules/.cache/facewarden';

/** What is said again at the end of the run. */
const told: string[] = [];

interface Check {
  readonly name: string;
  run(isLive: boolean): Promise<{ readonly counts: Counts; readonly output: string }>;
}

const quickChecks: readonly Check[] = [
  // What did not change since the last run is not looked at again; a clean clone has no cache.
  tool('formatting', 'prettier', ['--check', '--cache', '--cache-location', `${CACHE}/prettier`, '.']),
  tool('lint', 'eslint', ['--cache', '--cache-location', `${CACHE}/eslint`, '.']),
  tool('types', 'typescript', ['--noEmit', '--incremental', '--tsBuildInfoFile', `${CACHE}/tsc`], 'tsc'),
  suite('unit', { projects: 'unit*' }),
];

/** All at once, each one's output in one piece. */
async function checkAtOnce(): Promise<Counts[]> {
  return Promise.all(
    quickChecks.map(async (check) => {
      const { counts, output } = await check.run(false);
      console.log(`\n── ${check.name}: ${lastLine(counts)}\n${output.trimEnd()}`);
      tellStep(check.name, counts);
      return counts;
    }),
  );
}

async function checkInOrder(): Promise<Counts[]> {
  const all: Counts[] = [];
  for (const check of quickChecks) all.push(await announced(check.name, () => check.run(true)));
  for (const kind of buildKinds) {
    const name = `build ${relative(projectDir, buildDir(kind))}`;
    const counts = await announced(name, async () => ({ counts: oneCheck(await buildExtension(kind)) }));
    all.push(counts);
  }
  all.push(await announced('build output', () => suite('build').run(true)));
  for (const browser of ['chromium', 'firefox'] as const) {
    all.push(
      await announced(browser, async () => {
        const search = findBrowser(browser);
        if (search.is === 'found') return suite(browser, { hasSecondRun: true }).run(true);
        console.log(search.how);
        return { counts: oneCheck(false) };
      }),
    );
  }
  return all;
}

async function announced(name: string, run: () => Promise<{ readonly counts: Counts }>): Promise<Counts> {
  console.log(`\n── ${name}`);
  const { counts } = await run();
  console.log(`── ${name}: ${lastLine(counts)}`);
  tellStep(name, counts);
  return counts;
}

function tool(name: string, packageName: string, args: readonly string[], command = packageName): Check {
  return {
    name,
    run: async (isLive) => {
      const { code, output } = await runProgram(binOf(packageName, command), args, { isLive });
      return { counts: oneCheck(code === 0), output };
    },
  };
}

interface SuiteOptions {
  readonly projects?: string;
  /** A browser that went astray fails whatever comes after in the same file: few such files get a fresh one, once. */
  readonly hasSecondRun?: boolean;
}

const MOST_FILES_AGAIN = 3;

/** Projects of vitest.config.ts, counted from the report that they write beside their output. */
function suite(name: string, { projects = name, hasSecondRun = false }: SuiteOptions = {}): Check {
  return {
    name,
    run: async (isLive) => {
      const first = await runVitest(name, projects, [], isLive);
      tell(name, first);
      const failed = first.files?.filter(hasFailed) ?? [];
      // An error of no test may have come from any file: nothing that runs again makes it good.
      const isPast = first.loose.length > 0 || failed.length > MOST_FILES_AGAIN;
      if (!hasSecondRun || failed.length === 0 || isPast) {
        return { counts: countReport(first.files, first.code), output: first.output };
      }
      console.log(`\n── ${name}: ${failed.length} files once more`);
      const paths = failed.map(({ path }) => path);
      const second = await runVitest(`${name}-again`, projects, paths, isLive);
      tell(`${name}, once more`, second);
      const files = first.files && second.files && withSecondRun(first.files, second.files);
      return { counts: countReport(files, second.code), output: first.output + second.output };
    },
  };
}

interface VitestRun {
  readonly code: number;
  readonly output: string;
  /** null where it ended without a report that can be read. */
  readonly files: readonly ReportedFile[] | null;
  /** Errors that belong to no test. */
  readonly loose: readonly string[];
}

async function runVitest(
  name: string,
  projects: string,
  paths: readonly string[],
  isLive: boolean,
): Promise<VitestRun> {
  const report = join(REPORTS, `${name}.json`);
  const args = [
    'run',
    '--project',
    projects,
    '--reporter=default',
    '--reporter=json',
    `--reporter=${join(projectDir, 'tests/run/loose-errors.ts')}`,
    `--outputFile.json=${report}`,
    ...paths,
  ];
  const { code, output } = await runProgram(binOf('vitest'), args, { isLive });
  const [files, loose] = await Promise.all(
    [report, looseErrorsOf(report)].map((path) => readFile(path, 'utf8').catch(() => null)),
  );
  return { code, output, files: readReport(files ?? null), loose: readLoose(loose ?? null) };
}

/** A build, a look at the types or a run that crashed has no test to name. */
function tellStep(name: string, counts: Counts): void {
  if (counts.failed > 0) told.push(`${name}: ${lastLine(counts)}`);
}

function tell(name: string, { files, loose }: VitestRun): void {
  const failures = files === null ? ['no report'] : tellFailures(files, projectDir);
  const lines = [...failures, ...tellLoose(loose)];
  told.push(...lines.map((line) => `${name}: ${line}`));
}

await main();
