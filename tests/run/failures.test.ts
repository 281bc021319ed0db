import { expect, test } from 'vitest';
import { tellFailures, tellLoose } from './failures';
import { readLoose, withSecondRun, type ReportedFile } from './vitest-report';

const walked: ReportedFile = {
  path: '/top/tests/browser/walk.spec.ts',
  status: 'failed',
  message: '',
  tests: [
    { name: 'opens', status: 'passed', messages: [] },
    {
      name: 'presses',
      status: 'failed',
      messages: ['Error: nothing there\n  at walk', 'Error: nothing there\n  at walk'],
    },
    { name: 'leaves', status: 'passed', messages: ['Error: too slow'] },
  ],
};

test('names each test that failed, and each that passed at a later try, with what it threw', () => {
  expect(tellFailures([walked], '/top')).toEqual([
    'failed: tests/browser/walk.spec.ts > presses\n    Error: nothing there\n      at walk',
    'passed at a later try: tests/browser/walk.spec.ts > leaves\n    Error: too slow',
  ]);
});

test('a file that could not be loaded, or whose hook threw, is named itself', () => {
  const broken = { ...walked, tests: [], message: 'Cannot find module' };
  expect(tellFailures([broken], '/top')).toEqual([
    'failed: tests/browser/walk.spec.ts > the file itself\n    Cannot find module',
  ]);
});

test('leaves out the stack of the runner, which would push out what was thrown', () => {
  const stack =
    'Error: a\n  b\n    at walk (/top/walk.ts:1:2)\n    at file:///top/node_modules/@vitest/runner/x.js:3:4';
  const failed = { name: 'walks', status: 'failed', messages: [stack] };
  expect(tellFailures([{ ...walked, tests: [failed] }], '/top')).toEqual([
    'failed: tests/browser/walk.spec.ts > walks\n    Error: a\n      b\n        at walk (/top/walk.ts:1:2)',
  ]);
});

test('an error that belongs to no test is named', () => {
  expect(tellLoose(readLoose('["Error: loose end"]'))).toEqual(['failed: in no test\n    Error: loose end']);
  expect([readLoose(null), readLoose('["cut o'), readLoose('{}')]).toEqual([[], [], []]);
});

test('a file that was run again counts as it was the second time, every other as it was', () => {
  const other = { ...walked, path: '/top/other.spec.ts' };
  const again = { ...walked, status: 'passed', tests: [] };
  expect(withSecondRun([walked, other], [again])).toEqual([again, other]);
});
