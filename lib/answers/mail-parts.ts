import { quotedPrintableBytes } from './quoted-printable';

/** How deep forwarded mails may lie in one another. */
const DEEPEST = 8;

/** A text inside a mail, decoded. */
export interface MailPart {
  readonly type: string;
  readonly text: string;
}

export interface MailParts {
  readonly texts: readonly MailPart[];
  /** Names of attached files that are no text. */
  readonly files: readonly string[];
}

/** Whether a text is the source of a mail: it begins with a mail's headers. */
export function isMail(text: string): boolean {
  // Line by line: one pattern for all headers takes for ever where the last of them fails.
  const lines = text.slice(0, 100_000).trimStart().split(/\r?\n/);
  const end = lines.findIndex((line) => !/^(?:[A-Za-z][\w-]*:|[ \t]+\S)/.test(line));
  return (
    end >= 2 &&
    lines[end] === '' &&
    lines.slice(0, end).some((line) => /^(?:mime-version|content-type|message-id|received):/i.test(line))
  );
}

/** The texts in the source of a mail (RFC 5322, MIME), attached and forwarded ones too. Never throws; what is broken is read as it stands. */
export function mailParts(source: string): MailParts {
  const texts: MailPart[] = [];
  const files: string[] = [];
  read(source.trimStart(), 0, texts, files);
  return { texts, files };
}

function read(source: string, depth: number, texts: MailPart[], files: string[]): void {
  const [head = '', body = ''] = cut(source);
  const headers = new Map(
    head
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );
  const content = headers.get('content-type') ?? 'text/plain';
  const type = (content.split(';', 1)[0] ?? '').trim().toLowerCase();
  const boundary = parameter(content, 'boundary');
  if (type.startsWith('multipart/') && boundary !== null && depth < DEEPEST) {
    const parts = body
      .split(new RegExp(`(?:^|\\r?\\n)--${escaped(boundary)}(?:--)?[ \\t]*(?=\\r?\\n|$)`))
      .slice(1)
      .map((part) => part.replace(/^\r?\n/, ''))
      .filter((part) => part.trim() !== '');
    const begin = texts.length;
    for (const part of parts) read(part, depth + 1, texts, files);
    // The same words twice: those with links in them tell more, and no line of theirs is broken.
    if (type === 'multipart/alternative' && texts.slice(begin).some((each) => each.type === 'text/html')) {
      texts.push(...texts.splice(begin).filter((each) => each.type !== 'text/plain'));
    }
    return;
  }
  const bytes = decoded(body, headers.get('content-transfer-encoding') ?? '');
  if (type === 'message/rfc822' && depth < DEEPEST) {
    read(textOf(bytes, 'utf-8'), depth + 1, texts, files);
  } else if (type.startsWith('text/')) {
    texts.push({ type, text: textOf(bytes, parameter(content, 'charset') ?? 'utf-8') });
  } else {
    const disposition = headers.get('content-disposition') ?? '';
    files.push(parameter(disposition, 'filename') ?? parameter(content, 'name') ?? type);
  }
}

/** Headers and body. */
function cut(source: string): readonly [string, string] {
  const at = /\r?\n\r?\n/.exec(source);
  // A part may have no headers at all and begin with the empty line.
  if (/^\r?\n/.test(source)) return ['', source.replace(/^\r?\n/, '')];
  return at === null ? [source, ''] : [source.slice(0, at.index), source.slice(at.index + at[0].length)];
}

function parameter(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2] ?? null;
}

function decoded(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'quoted-printable':
      return quotedPrintableBytes(body);
    case 'base64':
      return base64Bytes(body);
    default:
      return new TextEncoder().encode(body);
  }
}

function base64Bytes(body: string): Uint8Array {
  try {
    return Uint8Array.from(atob(body.replace(/[^A-Za-z0-9+/]/g, '')), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** What was no code of an encoding has come as UTF-8 whatever the mail says: then that is tried first. */
function textOf(bytes: Uint8Array, charset: string): string {
  for (const encoding of ['utf-8', charset]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
