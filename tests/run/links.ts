/** An address of the directory, with the records that hold it. */
export interface Link {
  readonly url: string;
  /** Whether a reader can come upon it; an address only among sources, notes and conflicts is for maintainers. */
  readonly isShown: boolean;
  readonly files: readonly string[];
}

const FOR_MAINTAINERS = ['sources', 'note', 'notes', 'conflicts'];
const ADDRESS = /https?:\/\/[^\s"<>“”]+/g;

/**
 * Every web address in the records, in the order they come, each once.
 *
 * @param records the parsed JSON by path. Addresses inside sentences are found too, without the full stop that follows.
 */
export function linksOf(records: Readonly<Record<string, unknown>>): Link[] {
  const links = new Map<string, { isShown: boolean; files: Set<string> }>();
  for (const [file, record] of Object.entries(records)) {
    for (const { url, isShown } of addressesIn(record, true)) {
      const link = links.get(url) ?? { isShown: false, files: new Set<string>() };
      link.isShown ||= isShown;
      links.set(url, link);
      link.files.add(file);
    }
  }
  return [...links].map(([url, { isShown, files }]) => ({ url, isShown, files: [...files] }));
}

function addressesIn(value: unknown, isShown: boolean): { url: string; isShown: boolean }[] {
  if (typeof value === 'string') {
    const found = value.match(ADDRESS) ?? [];
    return (
      found
        .map((url) => url.replace(/[.,;:)]+$/, ''))
        // A placeholder stands for a server or a name that only the reader has.
        .filter((url) => URL.canParse(url) && !url.includes('{'))
        .map((url) => ({ url, isShown }))
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    addressesIn(inner, isShown && !FOR_MAINTAINERS.includes(key)),
  );
}

export type Answer =
  | { readonly is: 'answered'; readonly status: number; readonly url: string }
  | { readonly is: 'failed'; readonly reason: string };

export const STATES = ['broken', 'unreachable', 'redirected', 'ok'] as const;

export interface Verdict {
  readonly state: (typeof STATES)[number];
  /** Where it leads, or why it is no good. Empty where all is well. */
  readonly detail: string;
}

/** Answers that say something of the asker and nothing of the page: many sites refuse programs. */
const SAYS_NOTHING = [401, 403, 405, 406, 407, 408, 425, 429, 451];

/**
 * What an answer says about an address. `broken`: the page or its host is gone. `unreachable`: nobody can tell from here;
 * look at it by hand.
 */
export function classify(url: string, answer: Answer): Verdict {
  if (answer.is === 'failed') {
    const hasNoHost = answer.reason.includes('ENOTFOUND');
    return { state: hasNoHost ? 'broken' : 'unreachable', detail: answer.reason };
  }
  const { status } = answer;
  if (status >= 200 && status < 300) {
    return withoutHash(answer.url) === withoutHash(url)
      ? { state: 'ok', detail: '' }
      : { state: 'redirected', detail: answer.url };
  }
  const saysNothing = SAYS_NOTHING.includes(status) || status < 400 || status >= 500;
  return { state: saysNothing ? 'unreachable' : 'broken', detail: `answers ${status}` };
}

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

export type Ask = (url: string, init: RequestInit) => Promise<Pick<Response, 'status' | 'url' | 'body'>>;

/** Asks for an address: HEAD, and GET where that is refused or fails. Never throws. */
export async function ask(url: string, fetcher: Ask, timeout: number): Promise<Answer> {
  const head = await askOnce(url, 'HEAD', fetcher, timeout);
  return head.is === 'answered' && head.status < 400 ? head : askOnce(url, 'GET', fetcher, timeout);
}

async function askOnce(url: string, method: string, fetcher: Ask, timeout: number): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const headers = { 'user-agent': 'facewarden directory check' };
    const response = await fetcher(url, { method, signal, headers, redirect: 'follow' });
    await response.body?.cancel();
    return { is: 'answered', status: response.status, url: response.url || url };
  } catch (error) {
    return { is: 'failed', reason: reasonOf(error) };
  }
}

/** The system's word for it, which fetch hides in the cause: `ENOTFOUND`, `ECONNREFUSED`, `TimeoutError`. */
function reasonOf(error: unknown): string {
  const name = fieldOf(error, 'name');
  const known = fieldOf(fieldOf(error, 'cause'), 'code') ?? (name === 'TypeError' ? null : name);
  return String(known ?? error);
}

// Not `instanceof Error`: a DOMException such as the timeout's may come from another realm.
function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export interface Checked extends Link, Verdict {}

/** The report as Markdown: the worst first, what readers see before what only maintainers see. */
export function reportOf(checked: readonly Checked[], day: string): string {
  const lines = [`# Links of the directory, ${day}`, ''];
  for (const state of STATES) {
    lines.push(`- ${state}: ${checked.filter((each) => each.state === state).length}`);
  }
  for (const state of STATES) {
    const found = checked.filter((each) => each.state === state);
    if (found.length === 0) continue;
    lines.push('', `## ${state}`, '');
    for (const link of [
      ...found.filter(({ isShown }) => isShown),
      ...found.filter((each) => !each.isShown),
    ]) {
      const detail = link.detail === '' ? '' : `: ${link.detail}`;
      lines.push(`- ${link.isShown ? '' : '(source) '}<${link.url}>${detail}`, `  ${link.files.join(', ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
