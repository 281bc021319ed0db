import { ROUNDS } from './seal';
import { sealPieces } from './sealed-pieces';

export const FORMAT = 'facewarden-backup';

/** Takes the text of a backup in parts and makes the file of it. */
export interface BackupWriter {
  add(text: string): Promise<void>;
  /** Bytes written so far, about. */
  size(): number;
  end(): Promise<Blob>;
}

/** Characters that are handed to the browser at once: what lies in a Blob is no longer in the memory of the page. */
const AT_ONCE = 4_000_000;

/** The text as it is. */
export function plainWriter(): BackupWriter {
  const parts: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  let size = 0;
  function handOver(): void {
    const part = new Blob(texts);
    parts.push(part);
    size += part.size;
    [texts, length] = [[], 0];
  }
  return {
    add: async (text) => {
      texts.push(text);
      length += text.length;
      if (length > AT_ONCE) handOver();
    },
    size: () => size + length,
    end: async () => {
      handOver();
      return new Blob(parts, { type: 'application/json' });
    },
  };
}

/** The text sealed, a piece in each line. */
export async function sealedWriter(passphrase: string, rounds = ROUNDS): Promise<BackupWriter> {
  const file = plainWriter();
  const sealer = await sealPieces(passphrase, rounds);
  const head = JSON.stringify({ format: FORMAT, version: 2, sealed: sealer.head });
  // The head ends with an empty list, which the pieces now fill.
  await file.add(`${head.slice(0, -3)}\n`);
  return {
    add: async (text) => {
      for (const piece of await sealer.add(text)) await file.add(`"${piece}",\n`);
    },
    size: file.size,
    end: async () => {
      await file.add(`"${await sealer.end()}"\n]}}\n`);
      return file.end();
    },
  };
}
