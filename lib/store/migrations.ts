import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * Brings the database from the version before to this one. Untyped on purpose: a migration meets the stores of its own
 * day, not those of the newest schema. It may await the store and nothing else, or the browser commits half of it.
 */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

export interface NamedMigration {
  readonly name: string;
  readonly run: Migration;
}

/** The folder is the list: `migrations/NNN-what-it-does.ts`. The newest number is the version of the database. */
export const migrations: readonly NamedMigration[] = orderMigrations(
  import.meta.glob<Migration>(
    [
      './migrations/*.ts',
      '!./migrations/*.test.ts',
      '!./migrations/*.example.ts',
      '!./migrations/*.examples.ts',
    ],
    { eager: true, import: 'default' },
  ),
);

/** Puts files by their number. A gap, a double or a name without number is a bug and throws: it would skip a step. */
export function orderMigrations(files: Readonly<Record<string, Migration>>): NamedMigration[] {
  const named = Object.entries(files).map(([path, run]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), run }));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  named.forEach(({ name }, index) => {
    const expected = `${String(index + 1).padStart(3, '0')}-`;
    if (!name.startsWith(expected))
      throw new Error(`Migration ${name} stands where ${expected}... should be`);
  });
  return named;
}

/** Runs the steps that an older database lacks, in order. Stops at the first that throws; the caller then aborts. */
export async function migrate(
  steps: readonly NamedMigration[],
  oldVersion: number,
  ...stage: Parameters<Migration>
): Promise<void> {
  for (const { name, run } of steps.slice(oldVersion)) {
    try {
      await run(...stage);
    } catch (cause) {
      // The browser only tells AbortError; without the step's name a report could not say what broke.
      if (cause instanceof DOMException) throw cause;
      throw new Error(`migration ${name}: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });
    }
  }
}
