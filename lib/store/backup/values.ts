import { isPlainRecord } from '../plain-record';

/** How deep a record may nest. Ours stay under ten; a hostile file nests a million times to break what walks it. */
const DEEPEST = 64;

/** The field that stands for bytes, which JSON has no word for. */
const BYTES = '$bytes';

/** A stored value as JSON can hold it: bytes become `{"$bytes": base64}`. Throws where a value nests deeper than any record of ours. */
export function toJsonValue(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new RangeError('a record nests too deep');
  if (value instanceof ArrayBuffer) return { [BYTES]: toBase64(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) {
    return { [BYTES]: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  }
  if (Array.isArray(value)) return value.map((each) => toJsonValue(each, depth + 1));
  if (!isPlainRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [escaped(key), toJsonValue(each, depth + 1)]),
  );
}

/**
 * What `toJsonValue` was given, from what JSON.parse made of it. Null where it nests too deep or holds bytes that are none.
 * Fields are defined, never assigned, so that one called `__proto__` is a field like any other.
 */
export function fromJsonValue(value: unknown): { readonly value: unknown } | null {
  try {
    return { value: revived(value, 0) };
  } catch (error) {
    if (error instanceof RangeError || error instanceof DOMException) return null;
    throw error;
  }
}

function revived(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw new RangeError('a record nests too deep');
  if (Array.isArray(value)) return value.map((each) => revived(each, depth + 1));
  if (!isPlainRecord(value)) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (only !== undefined && entries.length === 1 && only[0] === BYTES && typeof only[1] === 'string') {
    return fromBase64(only[1]).buffer;
  }
  return Object.fromEntries(entries.map(([key, each]) => [unescaped(key), revived(each, depth + 1)]));
}

/** A field that begins like ours gets one sign more, so that it is not taken for ours. */
function escaped(key: string): string {
  return key.startsWith('$') ? `$${key}` : key;
}

function unescaped(key: string): string {
  return key.startsWith('$$') ? key.slice(1) : key;
}

/** Bytes in base64 (RFC 4648, with padding). In pieces: all bytes at once are more arguments than a call may have. */
export function toBase64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}

/** The bytes of a base64 text. Throws a DOMException where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
