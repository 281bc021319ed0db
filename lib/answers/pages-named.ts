import { isMail, mailParts } from './mail-parts';
import { isMarkup, textOfMarkup } from './markup-text';
import { addressesIn } from './page-addresses';
import { isQuotedPrintable, quotedPrintableBytes } from './quoted-printable';
import { tableFields } from './table-fields';

/** Most pages that are listed at once: more than any answer known, and few enough to go through. */
export const MOST_PAGES = 2000;

export interface PagesNamed {
  /** Addresses in the order they stand, each once. */
  readonly pages: readonly string[];
  /** How many more there were. */
  readonly more: number;
  /** Files inside a mail that cannot be read here. */
  readonly unread: readonly string[];
}

/**
 * The web pages that a firm's answer names. The answer may be plain text, a table, the source of a web page or of a mail: which
 * of these is seen by the text itself. Any string is allowed.
 */
export function pagesNamed(answer: string): PagesNamed {
  const { texts, files } = isMail(answer)
    ? mailParts(answer)
    : { texts: [{ type: 'text/plain', text: answer }], files: [] };
  const found = new Set(texts.flatMap(({ type, text }) => addressesOf(type, text)));
  const pages = [...found];
  return {
    pages: pages.slice(0, MOST_PAGES),
    more: Math.max(0, pages.length - MOST_PAGES),
    unread: files,
  };
}

function addressesOf(type: string, given: string): string[] {
  const text = isQuotedPrintable(given) ? new TextDecoder().decode(quotedPrintableBytes(given)) : given;
  if (type === 'text/html' || isMarkup(text)) return addressesIn(textOfMarkup(text));
  const fields = tableFields(text);
  return fields === null ? addressesIn(text) : fields.flatMap(addressesIn);
}
