import { expect, test } from 'vitest';
import { countReport, lastLine, oneCheck, sum } from './tally';

function report(...files: readonly (readonly [status: string, ...tests: readonly string[]])[]): string {
  const testResults = files.map(([status, ...tests]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  }));
  return JSON.stringify({ testResults });
}

test('adds up the tests of every file', () => {
  const text = report(['passed', 'passed', 'passed', 'skipped'], ['failed', 'failed', 'passed', 'todo']);
  expect(countReport(text, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a file that could not be loaded is a failure', () => {
  expect(countReport(report(['passed', 'passed'], ['failed']), 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test('a crash beside a failed test counts on its own', () => {
  expect(countReport(report(['failed'], ['failed', 'failed']), 1)).toEqual({
    passed: 0,
    failed: 2,
    skipped: 0,
  });
});

test('a hook that failed after its tests passed is a failure', () => {
  expect(countReport(report(['failed', 'passed', 'passed']), 1)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 0,
  });
});

test('a bad end is a failure even where every test passed', () => {
  expect(countReport(report(['passed', 'passed']), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test.each([null, '', '{', '[]', '{"testResults": 3}'])(
  'a missing or broken report is a failure: %j',
  (text) => {
    expect(countReport(text, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
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
