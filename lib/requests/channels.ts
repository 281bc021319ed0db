import { composeLink, encodeText } from './compose-link';
import type { ComposeLink, ComposePage } from './compose-link';
import type { Letter } from '../letters/letter';

/**
 * Longest e-mail link that travels safely, in characters: Windows hands a program about 2,000 and drops the rest, or the
 * whole link, without a word.
 */
export const MAILTO_LIMIT = 1800;

/**
 * An e-mail link after RFC 6068: address, subject and body percent-encoded as UTF-8, line breaks as %0D%0A. Nothing in the
 * letter can add a header: everything that could divide fields is encoded.
 */
export function mailtoHref(to: string, subject: string, body: string | null): string {
  const base = `mailto:${encodeAddress(to)}?subject=${encodeText(subject)}`;
  return body === null ? base : `${base}&body=${encodeText(body)}`;
}

export type MailtoLink =
  | { readonly href: string; readonly carries: 'letter' }
  /** The letter was too long, or could not be put into a link: the body has to be copied. */
  | { readonly href: string; readonly carries: 'address-and-subject' };

/**
 * The e-mail link of one letter. A letter without an e-mail address gives a link with an empty one, which opens a message
 * for the user to address.
 *
 * @param limit longest link in characters. A letter that makes it longer is left out whole, never cut.
 */
export function mailtoLink(letter: Letter, limit: number = MAILTO_LIMIT): MailtoLink {
  const { href, carries } = composeLink(mailto(limit), letter, null);
  return { href, carries: carries === 'full' ? 'letter' : 'address-and-subject' };
}

/**
 * The e-mail link that says most within the limit: the full letter, else the short one, else address and subject of the
 * full one, its body then being for the clipboard.
 *
 * @param short null where there is no short form.
 */
export function emailLink(full: Letter, short: Letter | null, limit: number = MAILTO_LIMIT): ComposeLink {
  return composeLink(mailto(limit), full, short);
}

function mailto(limit: number): ComposePage {
  return { limit, href: mailtoHref };
}

/** Local part and domain encoded each, the @ between them as it is. */
function encodeAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0
    ? encodeText(address)
    : `${encodeText(address.slice(0, at))}@${encodeText(address.slice(at + 1))}`;
}
