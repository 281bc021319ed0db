import { beforeEach, describe, expect, it, vi } from 'vitest';
import { migrations } from '../migrations';
import { STORE_NAMES } from '../schema';
import { dump, freshStore, plant } from '../store-under-test';
import { deleteAttachment } from '../attachments';
import { eraseStore } from '../erase';
import { stopKeepingDetails } from '../details';
import { readIdentity } from '../identity';
import { makeBackup, readBackup, type Backup } from './backup';
import { importBackup } from './import-backup';
import { KEPT_STORES, LEFT_OUT } from './kept-stores';
import { seal } from './seal';
import { sealedWriter } from './backup-writers';
import { sealPieces } from './sealed-pieces';

beforeEach(async () => {
  freshStore();
  await readIdentity(); // Opens the store, with every store in it.
});

const NOW = new Date('2026-11-22T10:00:00Z');

const request = {
  id: 'r1',
  collector: 'clearview-ai',
  law: 'gdpr',
  rights: ['access'],
  country: 'FR',
  region: null,
  reference: 'FW-1',
  profileUrls: [],
  events: [{ kind: 'noted', at: '2026-11-01T08:00:00.000Z', text: 'Ἀθήνα — "quoted" <b>&' }],
  fieldOfLaterVersion: { a: 1 },
};

async function fill(): Promise<void> {
  await plant('settings', { warn: 'never', country: 'FR', later: [1] }, 'settings');
  await plant('identity', { name: 'Mara Lindqvist', email: 'm@example.org', postalAddress: '' }, 'identity');
  await plant('requests', request);
  await plant('corrections', { collector: 'pimeyes', email: 'a@b.example', form: null, day: '2026-11-22' });
  await plant('profiles', { id: 'x:mara', checks: [{ at: '2026-11-01T08:00:00.000Z' }] });
  await plant('queue', { firms: [] }, 'queue');
  await plant('attachments', { id: 'a1', request: 'r1', data: new Uint8Array([0, 255, 1]).buffer });
}

async function everything(): Promise<unknown> {
  return Promise.all(KEPT_STORES.map(dump));
}

async function backupOf(passphrase: string | null = null): Promise<Blob> {
  const made = await makeBackup(NOW, passphrase);
  if (!made.ok) throw new Error(made.detail);
  if (made.value.is !== 'made') throw new Error(made.value.is);
  return made.value.file;
}

async function read(file: Blob, passphrase: string | null = null): Promise<Backup> {
  const reading = await readBackup(file, passphrase);
  if (reading.is !== 'backup') throw new Error(reading.is);
  return reading.backup;
}

it('holds every store but the marks and what was set aside', () => {
  expect([...LEFT_OUT].sort()).toEqual(['damaged', 'secrets', 'seen']);
});

describe.each([
  ['plain', null],
  ['sealed', 'correct horse'],
])('a %s backup', (_how, passphrase) => {
  it('brings everything back after all was erased, and gives the same bytes again', async () => {
    await fill();
    const before = await everything();
    const file = await backupOf(passphrase);
    expect(await eraseStore()).toEqual({ ok: true, value: undefined });
    for (const name of STORE_NAMES) expect(await dumpAfresh(name)).toEqual([]);
    const backup = await read(file, passphrase);
    expect(backup).toMatchObject({ made: NOW.toISOString(), unreadable: 0, isNewer: false });
    expect(await importBackup(backup, 'merge')).toEqual({
      ok: true,
      value: { is: 'applied', added: 7, kept: 0, isWithoutDetails: false },
    });
    expect(await everything()).toEqual(before);
    expect(await (await backupOf()).text()).toBe(await reopened(file, passphrase));
  });
});

/** A store's content after the database was made anew. */
async function dumpAfresh(name: string): Promise<unknown[]> {
  await backupOf();
  return dump(name);
}

async function reopened(file: Blob, passphrase: string | null): Promise<string> {
  if (passphrase === null) return file.text();
  freshStore();
  await importBackup(await read(file, passphrase), 'replace');
  return (await backupOf()).text();
}

describe('a sealed backup', () => {
  it('says what it needs, and tells a wrong passphrase from a damaged file', async () => {
    await fill();
    const file = await backupOf('correct horse');
    const text = await file.text();
    expect(text).not.toContain('Lindqvist');
    expect(await readBackup(file, null)).toEqual({ is: 'sealed' });
    expect(await readBackup(file, 'wrong horse')).toEqual({ is: 'wrong-passphrase' });
    const at = text.indexOf('[\n"') + 20;
    const flipped = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    expect(await readBackup(new Blob([flipped]), 'correct horse')).toEqual({ is: 'damaged' });
    expect(await readBackup(file.slice(0, file.size - 30), 'correct horse')).toEqual({ is: 'damaged' });
  });

  it('opens with the same passphrase typed in another way', async () => {
    const file = await backupOf('cafe\u0301');
    expect(await readBackup(file, 'caf\u00e9')).toMatchObject({ is: 'backup' });
  });

  it('does not keep the machine busy at a file’s wish', async () => {
    const older = { ...(await seal(new Uint8Array([1]), 'x', 1)), rounds: 1e12 };
    const newer = { ...(await sealPieces('x', 1)).head, rounds: 1e12 };
    expect(await readBackup(sealedFile(1, older), 'x')).toEqual({ is: 'damaged' });
    const lines = JSON.stringify({ format: 'facewarden-backup', version: 2, sealed: newer });
    const file = new Blob([`${lines.slice(0, -3)}\n"AAAA"\n]}}\n`]);
    expect(await readBackup(file, 'x')).toEqual({ is: 'damaged' });
  });
});

/** A file as the first versions sealed it, or a hostile one. */
function sealedFile(version: number, sealed: object): Blob {
  return new Blob([JSON.stringify({ format: 'facewarden-backup', version, sealed })]);
}

describe('a backup sealed in pieces', () => {
  const PASSPHRASE = 'correct horse';

  /** The same letters of some megabytes, sealed at little cost. */
  async function sealedLines(): Promise<string[]> {
    const writer = await sealedWriter(PASSPHRASE, 1);
    await writer.add(
      `{"format":"facewarden-backup","version":1,"made":"${NOW.toISOString()}","schema":1,"records":[`,
    );
    for (let index = 0; index < 4; index += 1) {
      const events = [{ kind: 'noted', at: '2026-11-01T08:00:00.000Z', text: `${index} `.repeat(450_000) }];
      const id = `r${index}`;
      await writer.add(
        `${index === 0 ? '' : ','}\n${JSON.stringify(['requests', id, { ...request, id, events }])}`,
      );
    }
    await writer.add('\n]}\n');
    return (await (await writer.end()).text()).split('\n');
  }

  it('is opened only whole: no piece cut off, swapped, repeated or taken from another file', async () => {
    const lines = await sealedLines();
    const foreign = await sealedLines();
    const [head = '', first = '', second = '', third = '', last = '', ...end] = lines;
    expect(end).toEqual([']}}', '']);
    const reading = async (...changed: readonly string[]): Promise<string> =>
      (await readBackup(new Blob([changed.join('\n')]), PASSPHRASE)).is;
    expect(await reading(...lines)).toBe('backup');
    for (const pieces of [
      [second, first, third, last],
      [first, first, second, third, last],
      [first, second, last],
      [first, second, third],
      [first, second, third.slice(0, -1)],
      [],
      [first, foreign[2] ?? '', third, last],
      [first, second, third, `${last},`, last],
      [first, second, third, last, last],
    ]) {
      expect(await reading(head, ...pieces, ...end), pieces.map((each) => each.slice(0, 9)).join()).toBe(
        'damaged',
      );
    }
    expect(await reading(...lines.slice(0, -2))).toBe('damaged');
    expect(await reading(...lines, 'more')).toBe('damaged');
  });

  it('has not made unreadable what the first versions sealed in one piece', async () => {
    await fill();
    const plain = new Uint8Array(await (await backupOf()).arrayBuffer());
    const file = sealedFile(1, await seal(plain, PASSPHRASE, 1));
    expect(await readBackup(file, null)).toEqual({ is: 'sealed' });
    expect((await read(file, PASSPHRASE)).records).toHaveLength(7);
  });

  it('tells a wrong passphrase from a damaged head', async () => {
    const text = await (await backupOf(PASSPHRASE)).text();
    const changed = text.replace(
      /"check":"./,
      (found) => `${found.slice(0, -1)}${found.endsWith('A') ? 'B' : 'A'}`,
    );
    expect(await readBackup(new Blob([text]), 'wrong horse')).toEqual({ is: 'wrong-passphrase' });
    expect(await readBackup(new Blob([changed]), 'wrong horse')).toEqual({ is: 'damaged' });
    expect(await readBackup(new Blob([changed]), PASSPHRASE)).toEqual({ is: 'damaged' });
  });
});

describe('a large store', () => {
  const COUNT = 120;

  async function fillMany(): Promise<void> {
    for (let index = 0; index < COUNT; index += 1) {
      const data = new Uint8Array(2_000).fill(index % 251).buffer;
      await plant('attachments', { id: `a${String(index).padStart(4, '0')}`, request: 'r1', data });
    }
  }

  it('is read in batches, and the texts of the file never lie in memory together', async () => {
    await fillMany();
    const get = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const shares: number[] = [];
    const work = { signal: new AbortController().signal, done: (share: number) => void shares.push(share) };
    expect(await makeBackup(NOW, null, work)).toMatchObject({ ok: true, value: { is: 'made' } });
    expect(get).not.toHaveBeenCalled();
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('can be stopped at any moment, and then nothing was made, read or changed', async () => {
    await fillMany();
    const file = await backupOf();
    const backup = await read(file);
    expect(backup.records).toHaveLength(COUNT);
    const stopAt = (from: number) => {
      const life = new AbortController();
      return { signal: life.signal, done: (share: number) => share >= from && life.abort() };
    };
    expect(await makeBackup(NOW, null, stopAt(0.5))).toMatchObject({ value: { is: 'stopped' } });
    expect(await readBackup(file, null, stopAt(0))).toEqual({ is: 'stopped' });
    await plant('requests', request);
    const before = await everything();
    expect(
      await importBackup({ ...backup, records: backup.records.slice(3) }, 'replace', stopAt(0.5)),
    ).toEqual({
      ok: true,
      value: { is: 'stopped' },
    });
    expect(await everything()).toEqual(before);
  });

  it('of which a record goes while it is saved is saved without it', async () => {
    await fillMany();
    let isGone = false;
    const made = await makeBackup(NOW, null, {
      signal: new AbortController().signal,
      done: (share) => {
        if (share > 0.3 && !isGone) {
          isGone = true;
          void deleteAttachment('a0119');
        }
      },
    });
    if (!made.ok || made.value.is !== 'made') throw new Error('not made');
    expect((await read(made.value.file)).records).toHaveLength(COUNT - 1);
  });
});

it('reads a file laid out in another way just as well, whole', async () => {
  await fill();
  const text = await (await backupOf()).text();
  const expected = await read(new Blob([text]));
  const json: unknown = JSON.parse(text);
  expect(await read(new Blob([JSON.stringify(json)]))).toEqual(expected);
  expect(await read(new Blob([JSON.stringify(json, null, 2)]))).toEqual(expected);
  expect(await read(new Blob([`\ufeff${text.replaceAll('\n', '\r\n')}`]))).toEqual(expected);
});

it('leaves out what notifications have told: that is of this machine', async () => {
  await plant('settings', { day: '2026-11-22', keys: ['r1'] }, 'announced');
  await fill();
  const backup = await read(await backupOf());
  expect(backup.unreadable).toBe(0);
  expect(backup.records.map(({ key }) => key)).not.toContain('announced');
});

describe('merging', () => {
  it('adds what is missing, takes the longer of two histories and keeps both where they went apart', async () => {
    await plant('requests', request);
    await plant('requests', { ...request, id: 'r2' });
    await plant('requests', { ...request, id: 'r3' });
    await plant('settings', { warn: 'never' }, 'settings');
    const file = await backupOf();
    const note = { kind: 'noted', at: '2026-11-02T08:00:00.000Z', text: 'later' };
    await plant('requests', { ...request, events: [...request.events, note] });
    await plant('requests', { ...request, id: 'r2', events: [{ ...note, text: 'another' }] });
    await plant('requests', { ...request, id: 'r3', events: [] });
    await plant('settings', { warn: 'every-visit' }, 'settings');
    expect(await importBackup(await read(file), 'merge')).toMatchObject({ value: { added: 2, kept: 2 } });
    const all = (await dump('requests')) as (typeof request)[];
    expect(all).toHaveLength(4);
    expect(all.find(({ id }) => id === 'r1')?.events).toHaveLength(2);
    expect(all.find(({ id }) => id === 'r2')?.events).toMatchObject([{ text: 'another' }]);
    expect(all.find(({ id }) => id === 'r3')?.events).toEqual(request.events);
    expect(await dump('settings')).toEqual([{ warn: 'every-visit' }]);
  });

  it('adds a copy of what went apart once, however often the file is brought in, and keeps what was done to it', async () => {
    await plant('requests', request);
    const backup = await read(await backupOf());
    const note = { kind: 'noted', at: '2026-11-02T08:00:00.000Z', text: 'another' };
    await plant('requests', { ...request, events: [note] });
    expect(await importBackup(backup, 'merge')).toMatchObject({ value: { added: 1, kept: 0 } });
    const copy = ((await dump('requests')) as (typeof request)[]).find(({ id }) => id !== request.id);
    await plant('requests', { ...copy, events: [...request.events, note] });
    const before = await dump('requests');
    expect(before).toHaveLength(2);
    expect(await importBackup(backup, 'merge')).toMatchObject({ value: { added: 0, kept: 1 } });
    expect(await dump('requests')).toEqual(before);
  });

  it('leaves the details out where the settings say to keep none', async () => {
    await fill();
    const backup = await read(await backupOf());
    await stopKeepingDetails();
    expect(await importBackup(backup, 'merge')).toMatchObject({ value: { isWithoutDetails: true } });
    expect(await dump('identity')).toEqual([]);
    // The settings of the backup come with the rest, and they let details be kept.
    expect(await importBackup(backup, 'replace')).toMatchObject({ value: { isWithoutDetails: false } });
    expect(await dump('identity')).toHaveLength(1);
  });

  it('joins the checks of a profile, each once, oldest first', async () => {
    const check = (day: number) => ({ at: `2026-11-0${day}T08:00:00.000Z` });
    await plant('profiles', { id: 'x:mara', checks: [check(1), check(3)], url: 'old' });
    const file = await backupOf();
    await plant('profiles', { id: 'x:mara', checks: [check(2), check(3)], url: 'new' });
    await importBackup(await read(file), 'merge');
    expect(await dump('profiles')).toEqual([
      { id: 'x:mara', checks: [check(1), check(2), check(3)], url: 'new' },
    ]);
    // Brought in again it brings nothing, and is not said to.
    expect(await importBackup(await read(file), 'merge')).toMatchObject({ value: { added: 0, kept: 1 } });
  });
});

describe('replacing', () => {
  it('leaves only what the backup holds', async () => {
    await fill();
    const file = await backupOf();
    await plant('requests', { ...request, id: 'new' });
    await importBackup(await read(file), 'replace');
    expect(await dump('requests')).toEqual([request]);
  });

  it('changes nothing at all when one record cannot be written', async () => {
    await fill();
    const backup = await read(await backupOf());
    const before = await everything();
    const broken = { store: 'requests', key: 'r9', value: { id: 'r9', run: () => 0 } } as const;
    const failing = { ...backup, records: [...backup.records, broken] };
    expect(await importBackup(failing, 'replace')).toMatchObject({ ok: false });
    expect(await everything()).toEqual(before);
  });
});

const file = (records: unknown, more = {}): Blob =>
  new Blob([
    JSON.stringify({
      format: 'facewarden-backup',
      version: 1,
      schema: 1,
      made: NOW.toISOString(),
      records,
      ...more,
    }),
  ]);

const HEAD = `{"format":"facewarden-backup","version":1,"made":"2026-11-22T10:00:00.000Z","schema":1,"records":[`;

describe('a hostile or foreign file', () => {
  it.each<[string, Blob, string]>([
    ['no JSON', new Blob(['hello']), 'not-ours'],
    ['other JSON', new Blob(['{"format":"other"}']), 'not-ours'],
    ['nothing', new Blob([]), 'not-ours'],
    ['ten megabytes of nesting', new Blob(['['.repeat(1e7)]), 'not-ours'],
    ['ours, cut off', new Blob(['{"format":"facewarden-backup","version":1,"rec']), 'damaged'],
    ['ours without records', new Blob(['{"format":"facewarden-backup","version":1}']), 'damaged'],
    ['records that are none', file('x'), 'damaged'],
    ['a later format', file([], { version: 3 }), 'newer'],
    ['ours with more after its end', new Blob([`${HEAD}\n]}\n]}`]), 'damaged'],
    ['a line without end', new Blob([`${HEAD}\n${'['.repeat(2.1e7)}`]), 'damaged'],
  ])('%s is %s', async (_what, blob, expected) => {
    expect(await readBackup(blob, null)).toEqual({ is: expected });
  });

  it('that is larger than any text may be is not read', async () => {
    const large = new Blob();
    vi.spyOn(large, 'size', 'get').mockReturnValue(2_000_000_000);
    const text = vi.spyOn(large, 'text');
    expect(await readBackup(large, null)).toEqual({ is: 'too-large' });
    expect(text).not.toHaveBeenCalled();
  });

  it('gets none of its records in that is not ours', async () => {
    const deep = JSON.parse('{"a":'.repeat(200) + '1' + '}'.repeat(200));
    const bad: unknown[] = [
      ['requests', 'r1', { ...request, id: 'other' }],
      ['requests', 'r1', { id: 'r1' }],
      ['requests', 7, request],
      ['secrets', 'seen', {}],
      ['seen', 'a', {}],
      ['__proto__', 'a', {}],
      ['constructor', 'a', {}],
      ['settings', 'else', {}],
      ['settings', 'settings', ['list']],
      ['profiles', 'x', deep],
      ['attachments', 'a', { id: 'a', data: { $bytes: '%%%' } }],
      ['requests'],
      null,
      'requests',
      [[], [], []],
    ];
    const backup = await read(file([...bad, ['requests', 'r1', request]]));
    expect(backup.unreadable).toBe(bad.length);
    expect(backup.records.map(({ key }) => key)).toEqual(['r1']);
  });

  it('puts no field of the prototype anywhere', async () => {
    const text = `[["settings","settings",{"__proto__":{"warn":"never"},"country":"FR"}]]`;
    const backup = await read(file(JSON.parse(text)));
    expect(Object.getPrototypeOf(backup.records[0]?.value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['warn']).toBeUndefined();
  });
});

it('of a newer Facewarden is taken in with all that this one does not know', async () => {
  const newer = { ...request, events: [{ kind: 'of-tomorrow', at: '2027-01-01T00:00:00.000Z', x: 1 }] };
  const backup = await read(file([['requests', 'r1', newer]], { schema: migrations.length + 1 }));
  expect(backup.isNewer).toBe(true);
  await importBackup(backup, 'merge');
  expect(await dump('requests')).toEqual([newer]);
});
