import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDetails, startKeepingDetails, stopKeepingDetails } from './details';
import { readIdentity } from './identity';
import { readSettings } from './settings';
import { dump, fakeLocks, freshStore, inAnotherContext, plant } from './store-under-test';

beforeEach(() => {
  freshStore();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const MARA = { name: 'Mara Lindqvist', email: 'mara@example.org', postalAddress: '1 Any Street' };

async function kept() {
  const read = await readIdentity();
  if (!read.ok) throw new Error(read.detail);
  return read.value.identity;
}

describe('where details are to be kept', () => {
  it('keeps the fields it is given beside the others, in two windows at once', async () => {
    const other = await inAnotherContext(() => import('./details'));
    const outcomes = await Promise.all([
      keepDetails({ name: MARA.name }),
      other.keepDetails({ email: MARA.email }),
      keepDetails({ postalAddress: MARA.postalAddress }),
    ]);
    expect(outcomes).toEqual(Array(3).fill({ ok: true, value: true }));
    expect(await kept()).toEqual(MARA);
  });
});

describe('where none are to be kept', () => {
  it('deletes those that are, broken ones too, and says so in the settings', async () => {
    await readIdentity();
    await plant('identity', { name: 4 }, 'identity');
    await plant('damaged', { key: 'identity', when: 1, raw: MARA });
    expect(await stopKeepingDetails()).toMatchObject({ ok: true, value: { keepsDetails: false } });
    expect([...(await dump('identity')), ...(await dump('damaged'))]).toEqual([]);
  });

  it('keeps none again, whoever asks, until it is turned back', async () => {
    await stopKeepingDetails();
    const other = await inAnotherContext(() => import('./details'));
    expect(await keepDetails(MARA)).toEqual({ ok: true, value: false });
    expect(await other.keepDetails(MARA)).toEqual({ ok: true, value: false });
    expect(await dump('identity')).toEqual([]);
    await startKeepingDetails();
    expect(await keepDetails(MARA)).toEqual({ ok: true, value: true });
    expect(await kept()).toEqual(MARA);
  });

  it('is not undone by a letter that keeps its details at that moment', async () => {
    await keepDetails(MARA);
    await Promise.all([keepDetails(MARA), stopKeepingDetails(), keepDetails(MARA)]);
    expect(await dump('identity')).toEqual([]);
    expect(await readSettings()).toMatchObject({ value: { settings: { keepsDetails: false } } });
  });
});

it('is the one door: nothing else in the product writes details', () => {
  const files = import.meta.glob(['../../{components,entrypoints,lib}/**/*.{ts,tsx}', '!**/*.test.*'], {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const writers = Object.entries(files).filter(([, text]) => /\bsaveIdentity\b/.test(String(text)));
  expect(Object.keys(files).length).toBeGreaterThan(300);
  expect(writers.map(([path]) => path)).toEqual(['./details.ts', './identity.ts']);
});
