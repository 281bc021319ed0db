import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCorrections } from './corrections';
import { readIdentity } from './identity';
import type { MigrationExample, Stored } from './migration-example';
import { migrate, migrations } from './migrations';
import { listProfiles } from './profiles';
import { readQueue } from './queue';
import { requestStore } from './request-store';
import { STORE_NAMES } from './schema';
import { readSettings } from './settings';
import { freshStore } from './store-under-test';

const examples = import.meta.glob<MigrationExample>('./migrations/*.example.ts', {
  eager: true,
  import: 'example',
});

beforeEach(freshStore);

/** The example of the migration to this version, from 1. */
function exampleOf(version: number): MigrationExample {
  const name = migrations[version - 1]?.name ?? '';
  const example = examples[`./migrations/${name}.example.ts`];
  if (example === undefined) {
    throw new Error(
      `lib/store/migrations/${name}.ts has no example: write ${name}.example.ts beside it, which shows the data as the version before left it, and what must be there afterwards.`,
    );
  }
  return example;
}

/** Opens the database at a version, as the Facewarden of that day did. */
function openAt(version: number) {
  return openDB('facewarden', version, {
    upgrade: (database, oldVersion, _newVersion, transaction) =>
      void migrate(migrations.slice(0, version), oldVersion, database, transaction),
  });
}

/** A database of this version with these records in it. */
async function plantAt(version: number, stored: Stored): Promise<void> {
  if (version === 0) return;
  const database = await openAt(version);
  expect([...database.objectStoreNames].sort(), `stores of version ${version}`).toEqual(
    Object.keys(stored).sort(),
  );
  for (const [store, records] of Object.entries(stored)) {
    const hasKeyInside = database.transaction(store).store.keyPath !== null;
    for (const [key, value] of records) await database.put(store, value, hasKeyInside ? undefined : key);
  }
  database.close();
}

/** Everything in the database, and closes it. */
async function everything(database: Awaited<ReturnType<typeof openAt>>): Promise<Stored> {
  const stored: Record<string, [IDBValidKey, unknown][]> = {};
  for (const store of database.objectStoreNames) {
    const [keys, values] = [await database.getAllKeys(store), await database.getAll(store)];
    stored[store] = keys.map((key, at) => [key, values[at]]);
  }
  database.close();
  return stored;
}

it('stand beside a migration each, and each migration has one', () => {
  const versions = migrations.map((_migration, index) => index + 1);
  expect(versions.map(exampleOf)).toHaveLength(Object.keys(examples).length);
});

describe.each(migrations.map(({ name }, index) => [name, index + 1] as const))('%s', (name, version) => {
  it('does to the data of the version before what its example says, and loses none of it', async () => {
    const { before, after } = exampleOf(version);
    await plantAt(version - 1, before);
    expect(await everything(await openAt(version))).toEqual(after);
  });

  it('shows a record in every store of the version before', () => {
    const empty = Object.entries(exampleOf(version).before).filter(([, records]) => records.length === 0);
    expect(
      empty.map(([store]) => store),
      `${name}.example.ts proves nothing about these`,
    ).toEqual([]);
  });
});

describe.each(migrations.map((_migration, version) => version))('data of version %d', (version) => {
  it('is all there and can be read once the newest Facewarden has opened it', async () => {
    const { before } = exampleOf(version + 1);
    await plantAt(version, before);
    const count = (store: string): number => before[store]?.length ?? 0;

    expect(await requestStore.listRequests()).toMatchObject({
      ok: true,
      value: { requests: (before['requests'] ?? []).map(([, value]) => value), damaged: 0 },
    });
    expect(await listProfiles()).toMatchObject({
      ok: true,
      value: { profiles: (before['profiles'] ?? []).map(([, value]) => value), damaged: 0 },
    });
    expect(await readSettings()).toMatchObject({
      ok: true,
      value: { settings: { country: version === 0 ? null : 'FR' }, damaged: [] },
    });
    expect(await readIdentity()).toMatchObject({
      ok: true,
      value: { identity: { name: version === 0 ? '' : 'Mara Lindqvist' }, damaged: [] },
    });
    expect(await readQueue()).toMatchObject({ ok: true, value: { damaged: [] } });
    const corrections = await readCorrections();
    expect(corrections.ok && corrections.value.size).toBe(count('corrections'));

    const now = await everything(await openDB('facewarden'));
    expect(Object.keys(now).sort()).toEqual([...STORE_NAMES].sort());
    for (const [store, records] of Object.entries(before)) {
      expect(
        now[store]?.map(([key]) => key),
        store,
      ).toEqual(expect.arrayContaining(records.map(([key]) => key)));
    }
  });
});
