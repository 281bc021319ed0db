import { relative } from 'node:path';
import { hasFailed, type ReportedFile } from './vitest-report';

/**
 * What failed in a run, and what passed only at a later try, one entry each: file, test, and the first lines of what it
 * threw. It is said once more at the very end, where whoever sees only the tail of a long run still finds it.
 */
export function tellFailures(files: readonly ReportedFile[], top: string): string[] {
  return files.flatMap((file) => {
    const place = relative(top, file.path);
    const tests = file.tests.flatMap(({ name, status, messages }) => {
      if (status === 'failed') return [entry('failed', place, name, messages)];
      return messages.length > 0 ? [entry('passed at a later try', place, name, messages)] : [];
    });
    const isOnlyTheFile = hasFailed(file) && !file.tests.some(({ status }) => status === 'failed');
    return isOnlyTheFile ? [entry('failed', place, 'the file itself', [file.message]), ...tests] : tests;
  });
}

/** The errors that belong to no test: nobody knows which file they came from. */
export function tellLoose(errors: readonly string[]): string[] {
  return errors.map((error) => said('failed: in no test', [error]));
}

const LINES = 12;
/** A line of the runner's own stack, which is the same for every test. */
const OF_A_LIBRARY = /^\s+at (?:.*\/node_modules\/|new Promise \()/;

function entry(what: string, place: string, name: string, messages: readonly string[]): string {
  return said(`${what}: ${place} > ${name}`, messages);
}

function said(head: string, messages: readonly string[]): string {
  const texts = new Set(messages.map(firstLines));
  const lines = [...texts].filter((each) => each !== '').flatMap((each) => each.split('\n'));
  return [head, ...lines.map((line) => `    ${line}`)].join('\n');
}

function firstLines(message: string): string {
  const lines = message.split('\n').filter((line) => !OF_A_LIBRARY.test(line));
  return lines.slice(0, LINES).join('\n').trim();
}
