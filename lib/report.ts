import type { Explanation } from './detect/explain-page';

/** Where reports go; a person opens it and presses the button there. */
const ISSUES = 'https://github.com/facewarden/facewarden/issues/new';

export interface ReportFacts {
  readonly site: string;
  readonly explanation: Explanation;
  readonly version: string;
  readonly browser: string;
  readonly language: string;
}

/**
 * A report that something was detected wrongly: which rule, which signs were found and missing, versions. In English, since
 * it is for maintainers. It holds no handle, no address and no photo, whatever the page was.
 */
export function reportText({ site, explanation, version, browser, language }: ReportFacts): string {
  return [
    `Site: ${site}`,
    `Verdict: ${explanation.verdict}`,
    `Signs found: ${list(explanation.found)}`,
    `Signs missing: ${list(explanation.missing)}`,
    `Facewarden ${version}, interface ${language}`,
    `Browser: ${browser}`,
    '',
    'What I see instead: ',
  ].join('\n');
}

/** The address of a new issue with the report filled in. */
export function reportLink(site: string, text: string): string {
  return issueLink(`Detection on ${site}`, text);
}

/** The address of a new issue with title and text filled in; nothing is sent before a person presses the button there. */
export function issueLink(title: string, body: string): string {
  return `${ISSUES}?${new URLSearchParams({ title, body })}`;
}

/** Browser and version out of a user agent, without the rest of it. */
export function browserName(userAgent: string): string {
  return /(?:Firefox|Edg|Chrome)\/\d+/.exec(userAgent)?.[0] ?? 'unknown';
}

function list(signs: readonly string[]): string {
  return signs.length === 0 ? 'none' : signs.join(', ');
}
