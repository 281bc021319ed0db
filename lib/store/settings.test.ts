import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings, defaultSettings, readSettings, siteSettings, type Settings } from './settings';
import { dump, freshStore, inAnotherContext, plant } from './store-under-test';

beforeEach(freshStore);

const DEFAULTS: Settings = {
  sites: {},
  warn: 'each-profile-once',
  cardCorner: 'top-right',
  language: 'auto',
  country: null,
  region: null,
  welcomed: false,
  sendWay: null,
  lastBackup: null,
  lookAgainDays: 90,
  dueNotice: 'unasked',
  keepsDetails: true,
};

/** Stores a record past all checks, in a database made by the store itself. */
async function stored(record: unknown) {
  await readSettings();
  await plant('settings', record, 'settings');
}

async function readOk() {
  const result = await readSettings();
  if (!result.ok) throw new Error(result.detail);
  return result.value;
}

describe('settings', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(defaultSettings()).toEqual(DEFAULTS);
    expect(await readOk()).toEqual({ settings: DEFAULTS, damaged: [] });
    expect(await dump('settings')).toEqual([]);
  });

  it('are kept as changed', async () => {
    const chosen: Settings = {
      sites: { instagram: { on: false, card: true } },
      warn: 'my-profiles',
      cardCorner: 'bottom-left',
      language: 'fr',
      country: 'US',
      region: 'US-CA',
      welcomed: true,
      sendWay: 'gmail',
      lastBackup: '2026-11-22',
      lookAgainDays: 180,
      dueNotice: 'firms',
      keepsDetails: false,
    };
    expect(await changeSettings(() => chosen)).toEqual({ ok: true, value: chosen });
    expect(await readOk()).toEqual({ settings: chosen, damaged: [] });
    expect(await dump('damaged')).toEqual([]);
  });

  it('lose no change when two windows change them at once', async () => {
    const other = await inAnotherContext(() => import('./settings'));
    await Promise.all([
      changeSettings((old) => ({ ...old, country: 'FR' })),
      other.changeSettings((old) => ({ ...old, warn: 'never' })),
      changeSettings((old) => ({ ...old, sites: { ...old.sites, x: { on: false, card: false } } })),
      other.changeSettings((old) => ({
        ...old,
        sites: { ...old.sites, linkedin: { on: true, card: false } },
      })),
    ]);
    expect((await readOk()).settings).toEqual({
      ...DEFAULTS,
      country: 'FR',
      warn: 'never',
      sites: { x: { on: false, card: false }, linkedin: { on: true, card: false } },
    });
  });

  it('refuse a change that is not valid, and stay as they were', async () => {
    await changeSettings((old) => ({ ...old, country: 'FR' }));
    expect(await changeSettings((old) => ({ ...old, country: 'France' }))).toEqual({
      ok: false,
      why: 'failed',
      detail: 'not valid: country',
    });
    expect((await readOk()).settings.country).toBe('FR');
  });

  it('drop a site that a change leaves out', async () => {
    await changeSettings((old) => ({ ...old, sites: { x: { on: false, card: false } } }));
    await changeSettings((old) => ({ ...old, sites: {} }));
    expect((await readOk()).settings.sites).toEqual({});
  });
});

describe('a site', () => {
  it('is on with card unless the user said otherwise', () => {
    const settings = { ...DEFAULTS, sites: { x: { on: false, card: false } } };
    expect(siteSettings(settings, 'x')).toEqual({ on: false, card: false });
    expect(siteSettings(settings, 'instagram')).toEqual({ on: true, card: true });
  });

  it.each(['constructor', '__proto__', 'toString'])('named %s is not found in the prototype', (id) => {
    expect(siteSettings(DEFAULTS, id)).toEqual({ on: true, card: true });
  });
});

describe('a damaged record', () => {
  it('gives each valid field, the default for each other, and the names of those', async () => {
    await stored({
      warn: 'sometimes',
      language: 7,
      country: 'FR',
      region: 'california',
      welcomed: true,
      sendWay: 'pigeon',
      lookAgainDays: 31,
    });
    expect(await readOk()).toEqual({
      settings: { ...DEFAULTS, country: 'FR', welcomed: true },
      damaged: ['warn', 'language', 'region', 'sendWay', 'lookAgainDays'],
    });
  });

  it('gives each valid site', async () => {
    const sites = {
      x: { on: false, card: true },
      linkedin: { on: 'no' },
      instagram: null,
      'A/B': { on: true, card: true },
    };
    await stored({ sites });
    expect(await readOk()).toEqual({
      settings: { ...DEFAULTS, sites: { x: { on: false, card: true } } },
      damaged: ['sites.linkedin', 'sites.instagram', 'sites.A/B'],
    });
  });

  it('without a readable list of sites has them all on, and says so', async () => {
    await stored({ sites: ['x'], country: 'FR' });
    expect(await readOk()).toEqual({ settings: { ...DEFAULTS, country: 'FR' }, damaged: ['sites'] });
  });

  it.each([null, 'a string', 0, false, [[1]], new Date(0), new Map([['warn', 'never']])])(
    'that is no record at all (%o) gives the defaults and names every field',
    async (record) => {
      await stored(record);
      expect(await readOk()).toEqual({
        settings: DEFAULTS,
        damaged: ['sites', ...Object.keys(DEFAULTS).slice(1)],
      });
    },
  );

  it('cannot bring settings in by the prototype', async () => {
    const record: unknown = JSON.parse(
      '{"__proto__":{"warn":"never","x":1},"sites":{"__proto__":{"on":false,"card":false,"x":1}},"country":"FR"}',
    );
    await stored(record);
    const { settings, damaged } = await readOk();
    expect(settings).toEqual({ ...DEFAULTS, country: 'FR' });
    expect(damaged).toEqual(['sites.__proto__']);
    expect(siteSettings(settings, '__proto__')).toEqual({ on: true, card: true });
    await changeSettings((old) => ({ ...old, welcomed: true }));
    expect(Reflect.get({}, 'x')).toBeUndefined();
    expect(await dump('damaged')).toEqual([{ key: 'settings', when: expect.any(Number), raw: record }]);
  });

  it('is left alone by reading, and kept beside by the first write only', async () => {
    const record = { warn: 'sometimes', country: 'FR' };
    await stored(record);
    await readOk();
    expect(await dump('settings')).toEqual([record]);
    expect(await dump('damaged')).toEqual([]);

    await changeSettings((old) => ({ ...old, welcomed: true }));
    await changeSettings((old) => ({ ...old, country: 'DE' }));
    expect(await dump('damaged')).toEqual([{ key: 'settings', when: expect.any(Number), raw: record }]);
    expect(await readOk()).toEqual({ settings: { ...DEFAULTS, country: 'DE', welcomed: true }, damaged: [] });
  });

  it('is not kept beside when the change was refused', async () => {
    await stored('junk');
    await changeSettings((old) => ({ ...old, country: 'France' }));
    expect(await dump('damaged')).toEqual([]);
    expect(await dump('settings')).toEqual(['junk']);
  });
});

it('fields of a newer version survive a write, within a site too', async () => {
  await stored({ ...DEFAULTS, theme: 'dark', sites: { x: { on: true, card: true, until: 5 } } });
  expect((await readOk()).damaged).toEqual([]);
  await changeSettings((old) => ({ ...old, country: 'FR', sites: { x: { on: false, card: true } } }));
  expect(await dump('settings')).toEqual([
    { ...DEFAULTS, country: 'FR', theme: 'dark', sites: { x: { on: false, card: true, until: 5 } } },
  ]);
});

const field = fc.oneof(fc.constantFrom('never', 'fr', 'FR', 'US-CA', true, null, {}), fc.jsonValue());
const nearly = fc.record(
  {
    sites: fc.oneof(fc.dictionary(fc.constantFrom('x', '__proto__', 'constructor', 'B'), field), field),
    warn: field,
    language: field,
    country: field,
    region: field,
    welcomed: field,
    theme: field,
  },
  { requiredKeys: [] },
);

it('whatever is stored, reading and writing give valid settings and lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), nearly), async (record) => {
      freshStore();
      await stored(record);
      const [kept] = await dump('settings');
      const { settings, damaged } = await readOk();
      // Valid means that the store takes them back as they are.
      expect(await changeSettings((old) => old)).toEqual({ ok: true, value: settings });
      expect(await readOk()).toEqual({ settings, damaged: [] });
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
      const raws = (await dump('damaged')).map((copy) => Reflect.get(Object(copy), 'raw'));
      expect(raws).toEqual(damaged.length > 0 ? [kept] : []);
    }),
    { numRuns: 150 },
  );
});
