import type { Letter } from '../letters/letter';

/**
 * Longest e-mail link that travels safely, in characters: Windows hands a program about 2,000 and drops the rest, or the
 * whole link, without a word.
 */
export const MAILTO_LIMIT = 1800;

export type MailtoLink =
  | { readonly href: string; readonly carries: 'letter' }
  /** The letter was too long, or could not be put into a link: the body has to be copied. */
  | { readonly href: string; readonly carries: 'address-and-subject' };

/**
 * An e-mail link after RFC 6068: address, subject and body percent-encoded as UTF-8, line breaks as %0D%0A. Nothing in the
 * letter can add a header: everything that could divide fields is encoded, and the subject is one line.
 *
 * A letter without an e-mail address gives a link with an empty one, which opens a message for the user to address.
 *
 * @param limit longest link in characters. A letter that makes it longer is left out whole, never cut.
 */
export function mailtoLink(letter: Letter, limit: number = MAILTO_LIMIT): MailtoLink {
  const base = `mailto:${encodeAddress(letter.to)}?subject=${encode(letter.subject.replace(/\s+/g, ' ').trim())}`;
  const href = `${base}&body=${encode(letter.body.replace(/\r\n|\r|\n/g, '\r\n'))}`;
  return href.length <= limit ? { href, carries: 'letter' } : { href: base, carries: 'address-and-subject' };
}

export interface EmailLink {
  readonly href: string;
  readonly carries: 'full' | 'short' | 'address-and-subject';
}

/**
 * The e-mail link that says most within the limit: the full letter, else the short one, else address and subject of the
 * full one, its body then being for the clipboard.
 *
 * @param short null where there is no short form.
 */
export function emailLink(full: Letter, short: Letter | null, limit: number = MAILTO_LIMIT): EmailLink {
  const long = mailtoLink(full, limit);
  if (long.carries === 'letter') return { href: long.href, carries: 'full' };
  const brief = short === null ? null : mailtoLink(short, limit);
  if (brief?.carries === 'letter') return { href: brief.href, carries: 'short' };
  return { href: long.href, carries: 'address-and-subject' };
}

/** Local part and domain encoded each, the @ between them as it is; no address gives ''. */
function encodeAddress(address: string | null): string {
  if (address === null) return '';
  const at = address.lastIndexOf('@');
  return at < 0 ? encode(address) : `${encode(address.slice(0, at))}@${encode(address.slice(at + 1))}`;
}

/** encodeURIComponent that does not throw: half a surrogate pair becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
