import { oneLine } from './compose-link';
import type { Letter } from '../letters/letter';

export interface MailSender {
  readonly name: string;
  readonly email: string;
}

/**
 * Bytes in one encoded word. RFC 2047 section 2 wants lines of at most 76 characters: `Subject: ` (9), the frame (12) and
 * 52 of base64 stay within.
 */
const WORD_BYTES = 39;

/** Characters of base64 on a line: RFC 2045 section 6.8. */
const BASE64_LINE = 76;

/**
 * A letter as a mail file (`.eml`): RFC 5322 with CRLF, headers in ASCII by RFC 2047, the body as UTF-8 in base64 (RFC 2045).
 * `X-Unsent: 1` is what Outlook knows a draft by. Nothing in the letter can add a header: subject and name are one line,
 * and an address that is not plainly one (RFC 5322 dot-atoms) is left out, for the user to fill in.
 *
 * @param from null, or without a plain address: the mail program then puts in its own.
 * @param at the moment of writing, a valid date. Given in UTC, so that the file does not tell where the writer is.
 */
export function mailFile(letter: Letter, from: MailSender | null, at: Date): string {
  const headers = [
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    ...(from !== null && isAddress(from.email) ? [`From: ${mailbox(from)}`] : []),
    ...(letter.to !== null && isAddress(letter.to) ? [`To: ${letter.to}`] : []),
    `Subject: ${headerText(letter.subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Language: ${letter.language}`,
    'Content-Transfer-Encoding: base64',
  ];
  const body = base64(new TextEncoder().encode(letter.body.replace(/\r\n|\r|\n/g, '\r\n')));
  const lines = body.match(new RegExp(`.{1,${BASE64_LINE}}`, 'g')) ?? [];
  return [...headers, '', ...lines, ''].join('\r\n');
}

function isAddress(text: string): boolean {
  return (
    text.length <= 254 && /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9.-]+$/.test(text)
  );
}

function mailbox({ name, email }: MailSender): string {
  const shown = oneLine(name);
  return shown === '' ? email : `${headerText(shown, /^[A-Za-z0-9 ]{1,60}$/)}\r\n <${email}>`;
}

/** Text for a header: as it is where it is short and plain, else in encoded words, a line each. */
function headerText(text: string, plain = /^[\x20-\x7e]{1,60}$/): string {
  const line = oneLine(text);
  if (line === '' || (plain.test(line) && !line.includes('=?'))) return line;
  const words: string[] = [];
  let word = '';
  // Sign by sign, because a word must not end inside one (RFC 2047 section 5).
  for (const sign of line) {
    if (new TextEncoder().encode(word + sign).length > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  words.push(word);
  return words.map((each) => `=?UTF-8?B?${base64(new TextEncoder().encode(each))}?=`).join('\r\n ');
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
