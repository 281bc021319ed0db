import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface FoundIn {
  readonly file: string;
  readonly word: string;
}

/** Which of these words stand in which file of a browser's folder, as UTF-8 or UTF-16; packed files of Firefox are opened. */
export async function wordsInFiles(folder: string, words: readonly string[]): Promise<FoundIn[]> {
  const found: FoundIn[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    // A browser that is open takes files away at any moment.
    const bytes = unpacked(await readFile(file).catch(() => Buffer.alloc(0)));
    const isIn = (word: string) => bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le');
    found.push(...words.filter(isIn).map((word) => ({ file: file.slice(folder.length), word })));
  }
  return found;
}

/** How Firefox begins the files that it packs: after it the size in four bytes, then one block of LZ4. */
const PACKED = 'mozLz40\0';

function unpacked(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 0, PACKED.length) !== PACKED) return bytes;
  const whole = Buffer.alloc(bytes.readUInt32LE(PACKED.length));
  let at = PACKED.length + 4;
  let end = 0;

  /** A length of four bits, which goes on in the next bytes as long as they are full. */
  function lengthFrom(bits: number): number {
    let length = bits;
    for (let more = bits === 15; more; at += 1) {
      length += bytes.readUInt8(at);
      more = bytes.readUInt8(at) === 255;
    }
    return length;
  }

  for (;;) {
    const token = bytes.readUInt8(at);
    at += 1;
    const plain = lengthFrom(token >> 4);
    bytes.copy(whole, end, at, at + plain);
    at += plain;
    end += plain;
    if (at >= bytes.length) return whole;
    const back = bytes.readUInt16LE(at);
    at += 2;
    // It may reach into what it writes, so byte by byte.
    for (let left = lengthFrom(token & 15) + 4; left > 0; left -= 1) {
      whole.writeUInt8(whole.readUInt8(end - back), end);
      end += 1;
    }
  }
}
