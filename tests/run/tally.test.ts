import { expect, test } from 'vitest';
import { countReport, lastLine, oneCheck, sum } from './tally';
import { readReport, type ReportedFile } from './vitest-report';

function made(
  ...files: readonly (readonly [status: string, ...tests: readonly string[]])[]
): readonly ReportedFile[] | null {
  const testResults = files.map(([status, ...tests]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  }));
  return readReport(JSON.stringify({ testResults }));
}

test('adds up the tests of every file', () => {
  const files = made(['passed', 'passed', 'passed', 'skipped'], ['failed', 'failed', 'passed', 'todo']);
  expect(countReport(files, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a file that could not be loaded is a failure', () => {
  expect(countReport(made(['passed', 'passed'], ['failed']), 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test('a crash beside a failed test counts on its own', () => {
  expect(countReport(made(['failed'], ['failed', 'failed']), 1)).toEqual({
    passed: 0,
    failed: 2,
    skipped: 0,
  });
});

test('a hook that failed after its tests passed is a failure', () => {
  expect(countReport(made(['failed', 'passed', 'passed']), 1)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 0,
  });
});

test('a bad end is a failure even where every test passed', () => {
  expect(countReport(made(['passed', 'passed']), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test.each([null, '', '{', '[]', '{"testResults": 3}'])(
  'a missing or broken report is a failure: %j',
  (text) => {
    expect(countReport(readReport(text), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  },
);

test('sums all suites into the last line', () => {
  const suites = [oneCheck(true), oneCheck(false), { passed: 40, failed: 0, skipped: 0 }];
  expect(lastLine(sum(suites))).toBe('41 passed, 1 failed');
  expect(lastLine(sum([...suites, { passed: 0, failed: 0, skipped: 3 }]))).toBe(
    '41 passed, 1 failed, 3 skipped',
  );
  expect(lastLine(sum([]))).toBe('0 passed, 0 failed');
});
