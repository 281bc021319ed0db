import { writeFileSync } from 'node:fs';
import type { Reporter, Vitest } from 'vitest/node';

/** Where the errors of a run lie, beside its JSON report, which leaves them out. */
export function looseErrorsOf(report: string): string {
  return `${report}.errors`;
}

/** A reporter of vitest: writes down the errors that belong to no test, such as a promise nobody waited for. */
export default class LooseErrors implements Reporter {
  private report = '';

  onInit({ config: { outputFile } }: Vitest): void {
    this.report = typeof outputFile === 'object' ? (outputFile['json'] ?? '') : '';
  }

  onTestRunEnd(
    _modules: unknown,
    errors: readonly { readonly message: string; readonly stack?: string }[],
  ): void {
    const texts = errors.map(({ message, stack }) => stack ?? message);
    if (this.report !== '') writeFileSync(looseErrorsOf(this.report), JSON.stringify(texts));
  }
}
