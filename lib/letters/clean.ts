import { oneLine } from '../one-line';
import { longDays, months, regionNames } from './formats';

/**
 * Makes what a person typed, or a page gave, fit to stand in a letter. Nothing here throws; what cannot be used gives '' or
 * null, and composing then says what is missing.
 */

const NAME_LENGTH = 100;
const ADDRESS_LENGTH = 300;
const URL_LENGTH = 2000;

const MARKUP = /[<>{}[\]`|\\^]/g;

// What a program writes by mistake where a name should be.
const NOT_A_NAME = /^(?:undefined|null|NaN|object Object)$/;

/** One line of text, as `oneLine` makes it, without the characters of markup. */
export function cleanLine(value: string, limit: number): string {
  return oneLine(value.slice(0, limit * 20).replace(MARKUP, ''), limit);
}

/** A person's name on one line, 100 characters at most; '' where nothing in it is a letter. */
export function cleanName(value: string): string {
  const name = cleanLine(value, NAME_LENGTH);
  return /\p{L}/u.test(name) && !NOT_A_NAME.test(name) ? name : '';
}

/** A postal address, up to six lines; null where it is empty. */
export function cleanAddress(value: string | undefined): string | null {
  const lines = (value ?? '')
    .slice(0, ADDRESS_LENGTH * 20)
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => cleanLine(line, ADDRESS_LENGTH / 3))
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !NOT_A_NAME.test(line));
  return lines.length > 0 ? lines.slice(0, 6).join('\n') : null;
}

/** An e-mail address as it stands, blanks around it taken off; '' where it is not a single plain address. */
export function cleanEmail(value: string): string {
  const email = value.trim();
  const plain =
    /^[A-Za-z0-9!#$%&'*+/=?_~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?_~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;
  return email.length <= 254 && email.indexOf('@') <= 64 && plain.test(email) ? email : '';
}

/**
 * Absolute http(s) addresses, percent-encoded and each once, in order. Left out: other schemes, addresses with a user name
 * or password (they can look like another host), and those over 2,000 characters.
 */
export function cleanUrls(values: readonly string[]): string[] {
  const urls = new Set<string>();
  for (const value of values) {
    if (value.length > URL_LENGTH || !URL.canParse(value.trim())) continue;
    const url = new URL(value.trim());
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') continue;
    // The URL parser leaves some of these in a query or fragment, where a mail program would end the link.
    const href = url.href.replace(/[^\x21-\x7e]|[<>{}[\]`|\\^"]/g, (character) =>
      /[[\]]/.test(character) && url.host.includes(character) ? character : encodeURIComponent(character),
    );
    if (href.length <= URL_LENGTH) urls.add(href);
  }
  return [...urls];
}

/** The name of a country in a language, or null where the code is none. */
export function countryName(code: string, locale: string): string | null {
  const country = code.trim().toUpperCase();
  // Codes ISO 3166 leaves to private use have names too, such as "Unknown Region". Kosovo's XK is the one in real use.
  if (!/^[A-Z]{2}$/.test(country) || (/^(?:AA|Q[M-Z]|X[A-Z]|ZZ|EU|EZ|UN)$/.test(country) && country !== 'XK'))
    return null;
  return regionNames(locale).of(country) ?? null;
}

/** A day in words, or null where the string is no real day. */
export function dayInWords(day: string, locale: string): string | null {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day))
    return null;
  const words = longDays(locale).format(date);
  // The formats of the browser leave out the ordinal that French writes on the first of a month.
  return locale.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
}

/** A reference such as `FW-7K3Q9D`, or '' where it is none. */
export function cleanReference(value: string): string {
  return /^[A-Z0-9]{2,6}-[A-Z0-9]{4,12}$/.test(value) ? value : '';
}

/** A day, a month or a year in words, as far as it is known; null where the string is none of these. */
export function partialDateInWords(date: string, locale: string): string | null {
  if (/^\d{4}$/.test(date)) return date;
  if (!/^\d{4}-\d{2}$/.test(date)) return dayInWords(date, locale);
  const month = new Date(`${date}-01T00:00:00Z`);
  if (Number.isNaN(month.getTime())) return null;
  return months(locale).format(month);
}
