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

const LINES = 12;

function entry(what: string, place: string, name: string, messages: readonly string[]): string {
  const said = new Set(messages.map((message) => message.split('\n').slice(0, LINES).join('\n').trim()));
  const lines = [...said].filter((each) => each !== '').flatMap((each) => each.split('\n'));
  return [`${what}: ${place} > ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
