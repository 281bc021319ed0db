import { ownFrames, scrubMessage, scrubName } from './scrub';

export interface CrashFacts {
  /** Whatever was thrown. */
  readonly thrown: unknown;
  /** `popup` or `dashboard`. */
  readonly page: string;
  /** Which kind of page it was, such as `#/requests/:id`: never the address itself. */
  readonly route: string;
  /** Begins the address of our own files, without a slash at the end. */
  readonly origin: string;
  readonly version: string;
  readonly browser: string;
  readonly language: string;
}

/**
 * A report that something of ours broke, in English, since it is for maintainers. Whatever was thrown: it holds no name,
 * handle, address or letter, only words that browsers use themselves and places in our own files.
 */
export function crashReport({ thrown, page, route, origin, version, browser, language }: CrashFacts): string {
  const { name, message, stack } = partsOf(thrown);
  return [
    `Fault: ${scrubName(name)}: ${scrubMessage(message)}`,
    `Page: ${page}${route === '' ? '' : ` ${route}`}`,
    ...ownFrames(stack, origin).map((frame) => `At: ${frame}`),
    `Facewarden ${version}, interface ${language}`,
    `Browser: ${browser}`,
    '',
    'What I did before: ',
  ].join('\n');
}

/** Anything can be thrown, and reading it can throw too. */
function partsOf(thrown: unknown): { name: string; message: string; stack: string } {
  const nothing = { name: '', message: '', stack: '' };
  if (typeof thrown === 'string') return { ...nothing, message: thrown };
  // A DOMException is an Error in every browser we run in.
  if (!(thrown instanceof Error)) return nothing;
  try {
    return { name: `${thrown.name}`, message: `${thrown.message}`, stack: `${thrown.stack ?? ''}` };
  } catch {
    return nothing;
  }
}
