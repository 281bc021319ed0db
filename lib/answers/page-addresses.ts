import { parseUrl } from '../detect/match-url';
import { ruleForUrl } from '../sites/registry/find-rule';

/** Longest address that is taken; browsers and letters have trouble beyond it. */
const LONGEST = 2000;

/** Lines from this length on are taken to be broken by width where an address ends them. */
const WIDTH = 60;

const SIGN = '[^\\s<>"“”«»„`{}|\\\\^\\u3000-\\u303f\\uff00-\\uff0f]';
const WHOLE = `(?:https?:\\/\\/|www\\.)${SIGN}+`;
const AT_END = new RegExp(`${WHOLE}$`, 'i');
const FIRST_WORD = new RegExp(`^${SIGN}+`);
/** With its scheme or `www.`; or as people write it, host and path: `instagram.com/mara`. */
const ADDRESS = new RegExp(
  `(?<![\\w@./-])www\\.${SIGN}+|https?:\\/\\/${SIGN}+|(?<![\\w@./-])(?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,12}\\/${SIGN}+`,
  'gi',
);

/**
 * The web addresses in a plain text, in order, each once: also those broken over lines, in angle brackets, defanged (`hxxp`,
 * `[.]`) or wrapped by a mailbox's link checker. What the page is asked for stays in them, tracking too: it may name the person.
 * Left out: what is cut off by `…`, and addresses with a user name, which can look like another host's. Any string is allowed.
 */
export function addressesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [candidate] of unbroken(refanged(text)).matchAll(ADDRESS)) {
    // A row of a table without quotes: the next address begins after the comma.
    for (const part of candidate.split(/[,;](?=https?:\/\/)/i)) {
      const address = addressOf(part);
      if (address !== null) found.add(address);
    }
  }
  return [...found];
}

function addressOf(candidate: string): string | null {
  if (candidate.length > 2 * LONGEST) return null;
  const trimmed = withoutEnd(candidate);
  if (trimmed === null) return null;
  const hasScheme = /^https?:/i.test(trimmed);
  const written = hasScheme ? trimmed : `https://${trimmed}`;
  // Two words with a dot and a slash between them may be anything: only hosts of known sites count.
  if (!hasScheme && !/^www\./i.test(trimmed) && ruleForUrl(written) === null) return null;
  const url = parseUrl(written);
  if (url === null || url.username !== '' || url.password !== '') return null;
  if (!/\.[a-z0-9-]{2,}$/i.test(url.hostname)) return null;
  const address = unwrapped(url);
  return address.length > LONGEST ? null : address;
}

/** Without what ends the sentence; null where the address itself is cut off. */
function withoutEnd(candidate: string): string | null {
  let address = candidate;
  for (;;) {
    if (/(?:…|\.\.\.)[)\]'’]*$/.test(address)) return null;
    const last = address.at(-1) ?? '';
    const isPunctuation = /[.,;:!?'’*]/.test(last);
    const isLoose =
      (last === ')' && count(address, ')') > count(address, '(')) ||
      (last === ']' && count(address, ']') > count(address, '['));
    if (!isPunctuation && !isLoose) return address;
    address = address.slice(0, -1);
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** The address inside the one that a mailbox or a search engine puts around it. */
function unwrapped(url: URL): string {
  const isWrapper =
    url.hostname.endsWith('.safelinks.protection.outlook.com') ||
    (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname === '/url');
  const inner = isWrapper ? parseUrl(url.searchParams.get('url') ?? url.searchParams.get('q') ?? '') : null;
  return inner !== null && /^https?:$/.test(inner.protocol) && inner.username === '' ? inner.href : url.href;
}

/** Written so that nobody clicks it by mistake: made whole again. Signs without width go. */
function refanged(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\bhxxp(s?)(?=\[?:)/gi, 'http$1')
    .replace(/\[:\/\/\]/g, '://')
    .replace(/\[:\]/g, ':')
    .replace(/\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)/gi, '.')
    .replace(/\[\/\]/g, '/');
}

/** The text with addresses on one line each that were broken over several. */
function unbroken(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    // Signs of quoting in a reply.
    .map((line) => line.replace(/^(?:>\s?)+/, ''));
  // In angle brackets what is broken belongs together (RFC 3986, appendix C).
  const joined = lines
    .join('\n')
    .replace(/<\s*((?:https?:\/\/|www\.)[^<>]{1,4000})>/gi, (_all, inner: string) => {
      return ` ${inner.trim().replace(/[ \t]*\n[ \t]*/g, '')}> `;
    })
    .split('\n');
  const whole: string[] = [];
  let width = 0;
  for (const line of joined) {
    const before = whole.at(-1);
    const more =
      before === undefined || before.length > 2 * LONGEST ? null : continuation(before, width, line);
    if (before === undefined || more === null) whole.push(line);
    else whole[whole.length - 1] = before.trimEnd() + line.trimStart();
    width = line.trimEnd().length;
  }
  return whole.join('\n');
}

/**
 * The first word of a line where it goes on with the address that ends the line before; null where it does not. A guess, made on
 * the side of leaving lines alone: what is listed is shown before it is kept.
 *
 * @param width how long the line before is, as it stands in the text.
 */
function continuation(before: string, width: number, line: string): string | null {
  const address = AT_END.exec(before.slice(-LONGEST).trimEnd())?.[0];
  const next = line.trim();
  const word = FIRST_WORD.exec(next)?.[0] ?? '';
  if (address === undefined || word === '') return null;
  if (/^(?:https?:|www\.)/i.test(word) || isKnownHost(word)) return null;
  // A bullet, or a number of a list or a page.
  if (/^(?:[-–*•·]+|\(?\d{1,3}[.):]?)$/.test(word)) return null;
  if (/[,;:!)\]]$/.test(address)) return null;
  const isAlone = word === next;
  const hasParts = /[/?=&%]/.test(word);
  // No address ends so.
  if (/[?&=%_#+~-]$/.test(address)) return isAlone || hasParts ? word : null;
  if (width < WIDTH) return null;
  // The full stop may end the sentence, or stand before `html`.
  if (hasParts && !address.endsWith('.')) return word;
  return isAlone && !/^\p{Lu}/u.test(word) ? word : null;
}

function isKnownHost(word: string): boolean {
  return /^(?:[\w-]+\.)+[a-z]{2,12}\//i.test(word) && ruleForUrl(`https://${word}`) !== null;
}
