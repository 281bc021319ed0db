import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Test files below these folders that put a stand-in in place of a module, as paths. A thread keeps what was loaded beside the
 * stand-in and hands it to the next file, whichever that is: so each of these runs in a process of its own.
 */
export function filesWithStandIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => /\bvi\.(?:do)?mock\(/i.test(readFileSync(path, 'utf8'))),
  );
}
