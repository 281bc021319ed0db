/** What may be attached. Everything that is text, whatever its ending, is `text/plain`: it is never shown as a page. */
export const ATTACHMENT_TYPES = [
  'text/plain',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/pdf',
] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** Largest file that is taken, in bytes: a scanned answer of some pages. */
export const LARGEST_ATTACHMENT = 10_000_000;

/**
 * What a file is by its first bytes; its name and what the browser says of it count for nothing. Null for anything else, an
 * empty file too.
 */
export function attachmentType(bytes: Uint8Array): AttachmentType | null {
  if (bytes.length === 0) return null;
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'image/webp';
  // Readers look for the mark within the first kilobyte (ISO 32000-1, annex H 3.4.1).
  if (/^\s*%PDF-\d/.test(latin(bytes, 0, 1024))) return 'application/pdf';
  return decodeText(bytes) === null ? null : 'text/plain';
}

/**
 * Bytes as text: UTF-8, UTF-16 where a mark says so, else Windows-1252, which old mail programs save. Null where signs stand in
 * it that no text has.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  const text = decode(bytes, utf16 ?? 'utf-8') ?? (utf16 === null ? decode(bytes, 'windows-1252') : null);

  return text === null || /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? null : text;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function begins(bytes: Uint8Array, ...wanted: readonly number[]): boolean {
  return wanted.every((byte, at) => bytes[at] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
