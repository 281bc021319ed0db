const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

/** Whether a text is the source of a web page. */
export function isMarkup(text: string): boolean {
  return /<(?:!doctype html|html|body|table|div|p|a\s[^>]*href)\b/i.test(text.slice(0, 20_000));
}

/** Elements whose content is not read. */
const UNREAD = ['script', 'style', 'head', 'title'];
/** Tags inside a word: they may stand in the middle of an address. */
const INLINE = ['wbr', 'b', 'i', 'em', 'strong', 'mark', 'span', 'font', 'u', 'code', 'tt'];

/**
 * What a page's source says, as plain text, with the address of each link in angle brackets. Read as text, sign by sign, and never
 * as a page: nothing in it is built, loaded or run.
 */
export function textOfMarkup(source: string): string {
  const parts: string[] = [];
  // The words of a link are often its address, cut short: the address itself stands in the tag.
  let wordsOfLink: string[] | null = null;
  function endLink(): void {
    const words = (wordsOfLink ?? []).join('');
    wordsOfLink = null;
    if (!/(?:https?|hxxps?):|www\.|…|\.\.\./i.test(words)) parts.push(words);
  }
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const text = decodeEntities(source.slice(at, open < 0 ? undefined : open));
    (wordsOfLink ?? parts).push(text);
    if (open < 0) break;
    if (source.startsWith('<!--', open)) {
      at = after(source, '-->', open);
      continue;
    }
    at = after(source, '>', open);
    const tag = source.slice(open + 1, at - 1);
    const name = /^\/?[a-z][a-z0-9]*/i.exec(tag)?.[0].toLowerCase() ?? '';
    if (UNREAD.includes(name)) at = after(source, `</${name}`, at, true);
    else if (name === 'a' || name === 'area') {
      endLink();
      parts.push(linkIn(tag));
      if (name === 'a') wordsOfLink = [];
    } else if (name === '/a') endLink();
    else if (!INLINE.includes(name.replace('/', ''))) (wordsOfLink ?? parts).push('\n');
  }
  endLink();
  return parts.join('');
}

/** The place after the next such text; the end where there is none. */
function after(source: string, wanted: string, from: number, ignoresCase = false): number {
  const at = ignoresCase
    ? source.slice(from).search(new RegExp(wanted.replace('/', '\\/'), 'i'))
    : source.indexOf(wanted, from);
  if (at < 0) return source.length + 1;
  return (ignoresCase ? from : 0) + at + wanted.length;
}

function linkIn(tag: string): string {
  const found = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag.slice(0, 10_000));
  const address = decodeEntities((found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim());
  return /^(?:https?|hxxps?):/i.test(address) ? ` <${address}> ` : ' ';
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
