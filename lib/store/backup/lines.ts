/** Longer lines than any record of ours makes: an attachment of ten megabytes takes 13 in base64. */
export const LONGEST_LINE = 20_000_000;

/** Bytes of a file in pieces; null at the end where they cannot be had whole. */
export type Bytes = AsyncIterable<Uint8Array<ArrayBuffer> | null>;

/** Read at once: the page stays quick between two pieces. */
const PIECE = 1_000_000;

/** A file in pieces, never as a whole. */
export async function* bytesOf(file: Blob, done: (share: number) => void): Bytes {
  for (let at = 0; at < file.size; at += PIECE) {
    done(at / file.size);
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
  }
}

/** The lines of a text in UTF-8, without their ends; null instead of one that is too long or cannot be had, and then no more. */
export async function* linesOf(bytes: Bytes): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  for await (const piece of bytes) {
    if (piece === null) return void (yield null);
    const [first = '', ...others] = decoder.decode(piece, { stream: true }).split('\n');
    parts.push(first);
    length += first.length;
    if (length > LONGEST_LINE) return void (yield null);
    for (const next of others) {
      yield parts.join('');
      [parts, length] = [[next], next.length];
    }
  }
  yield `${parts.join('')}${decoder.decode()}`;
}
