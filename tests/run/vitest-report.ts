/** One test of a run, as vitest's JSON reporter tells it. */
export interface ReportedTest {
  readonly name: string;
  readonly status: string;
  /** What it threw, one text for each try. A test that passed at a later try keeps those of the tries before. */
  readonly messages: readonly string[];
}

export interface ReportedFile {
  /** Its whole path; empty where the report names none. */
  readonly path: string;
  readonly status: string;
  /** Why the file could not be loaded, or what a hook threw; empty otherwise. */
  readonly message: string;
  readonly tests: readonly ReportedTest[];
}

/** The files of a run, from the text of its JSON report; null where the report is missing, cut off or something else. */
export function readReport(report: string | null): readonly ReportedFile[] | null {
  if (report === null) return null;
  let data: unknown;
  try {
    data = JSON.parse(report);
  } catch {
    return null;
  }
  const files = field(data, 'testResults');
  return Array.isArray(files) ? files.map(readFile) : null;
}

/** The errors of a run that belong to no test, from the text that the reporter of loose-errors.ts wrote; none where there is none. */
export function readLoose(text: string | null): readonly string[] {
  try {
    const data: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(data) ? data.map(String) : [];
  } catch {
    return [];
  }
}

/** The files of a run, each that was run again as it was the second time. */
export function withSecondRun(
  first: readonly ReportedFile[],
  second: readonly ReportedFile[],
): readonly ReportedFile[] {
  return first.map((file) => second.find(({ path }) => path === file.path) ?? file);
}

export function hasFailed(file: ReportedFile): boolean {
  return file.status === 'failed' || file.tests.some(({ status }) => status === 'failed');
}

function readFile(file: unknown): ReportedFile {
  return {
    path: text(field(file, 'name')),
    status: text(field(file, 'status')),
    message: text(field(file, 'message')),
    tests: list(field(file, 'assertionResults')).map((test) => ({
      name: text(field(test, 'fullName')),
      status: text(field(test, 'status')),
      messages: list(field(test, 'failureMessages')).map(text),
    })),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
