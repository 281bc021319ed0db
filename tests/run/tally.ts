/** What one step of a run adds up to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A step that is one check by itself: formatting, lint, types, a build. */
export function oneCheck(hasPassed: boolean): Counts {
  return hasPassed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      skipped: total.skipped + each.skipped,
    }),
    nothing,
  );
}

/** The last line of a run, word for word what the project promises. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Counts of a vitest run, from the file its JSON reporter wrote. A suite that could not be loaded, a run that ended badly
 * although every test passed, and a missing or broken file count as one failure each: a crash must never look green.
 */
export function countReport(report: string | null, exitCode: number): Counts {
  const files = report === null ? null : readReport(report);
  if (files === null) return oneCheck(false);
  const counts = sum(files.map(countFile));
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

interface TestFile {
  readonly status: unknown;
  readonly tests: readonly unknown[];
}

function countFile({ status, tests }: TestFile): Counts {
  const count = (...wanted: readonly string[]): number =>
    tests.filter((test) => typeof test === 'string' && wanted.includes(test)).length;
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped', 'pending', 'todo', 'disabled'),
  };
  return status === 'failed' && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(report: string): TestFile[] | null {
  let data: unknown;
  try {
    data = JSON.parse(report);
  } catch {
    return null;
  }
  if (typeof data !== 'object' || data === null || !('testResults' in data)) return null;
  if (!Array.isArray(data.testResults)) return null;
  return data.testResults.map((file: unknown) => ({
    status: field(file, 'status'),
    tests: list(field(file, 'assertionResults')).map((test) => field(test, 'status')),
  }));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
