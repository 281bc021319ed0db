import type { Letter } from '../letters/letter';

/** A link that opens a new message somewhere. */
export interface ComposePage {
  /** Longest link in characters that arrives whole. */
  readonly limit: number;
  /** The link. `null` as body leaves it out. Every part comes as plain text, the subject on one line, lines by CRLF. */
  readonly href: (to: string, subject: string, body: string | null) => string;
}

export interface ComposeLink {
  readonly href: string;
  readonly carries: 'full' | 'short' | 'address-and-subject';
  /** The letter that goes out this way: the short one where it is the short one that travels. */
  readonly letter: Letter;
}

/**
 * The link that says most within the page's limit: the full letter, else the short one, else address and subject of the
 * full one, whose body is then for the clipboard. Never a part of a letter.
 *
 * @param short null where there is no short form.
 */
export function composeLink(page: ComposePage, full: Letter, short: Letter | null): ComposeLink {
  const whole = linkTo(page, full, true);
  if (whole.length <= page.limit) return { href: whole, carries: 'full', letter: full };
  const brief = short === null ? null : linkTo(page, short, true);
  if (short !== null && brief !== null && brief.length <= page.limit) {
    return { href: brief, carries: 'short', letter: short };
  }
  return { href: linkTo(page, full, false), carries: 'address-and-subject', letter: full };
}

function linkTo(page: ComposePage, { to, subject, body }: Letter, hasBody: boolean): string {
  return page.href(to ?? '', oneLine(subject), hasBody ? body.replace(/\r\n|\r|\n/g, '\r\n') : null);
}

/** Text on one line: line breaks and control characters become a blank, so that nothing can begin a header. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** encodeURIComponent that does not throw: half a surrogate pair becomes the replacement character. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
