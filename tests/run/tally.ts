import { hasFailed, type ReportedFile } from './vitest-report';

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
 * Counts of a vitest run, from what its JSON reporter wrote. A suite that could not be loaded, a run that ended badly
 * although every test passed, and a missing or broken report (null) count as one failure each: a crash must never look green.
 */
export function countReport(files: readonly ReportedFile[] | null, exitCode: number): Counts {
  if (files === null) return oneCheck(false);
  const counts = sum(files.map(countFile));
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function countFile(file: ReportedFile): Counts {
  const count = (...wanted: readonly string[]): number =>
    file.tests.filter(({ status }) => wanted.includes(status)).length;
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped', 'pending', 'todo', 'disabled'),
  };
  return hasFailed(file) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
