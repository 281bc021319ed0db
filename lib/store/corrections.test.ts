import { beforeEach, describe, expect, it } from 'vitest';
import { dropCorrection, readCorrections, saveCorrection } from './corrections';
import { freshStore, plant } from './store-under-test';

beforeEach(freshStore);

const correction = {
  collector: 'clearview-ai',
  email: 'legal@clearview.example',
  form: null,
  day: '2026-11-22',
};

describe('corrected contacts', () => {
  it('are none at first', async () => {
    expect(await readCorrections()).toEqual({ ok: true, value: new Map() });
  });

  it('are kept, one a firm, the newest', async () => {
    await saveCorrection(correction);
    await saveCorrection({ ...correction, form: 'https://clearview.example/form' });
    await saveCorrection({ ...correction, collector: 'pimeyes' });
    expect(await readCorrections()).toEqual({
      ok: true,
      value: new Map([
        ['clearview-ai', { ...correction, form: 'https://clearview.example/form' }],
        ['pimeyes', { ...correction, collector: 'pimeyes' }],
      ]),
    });
  });

  it('can be taken back', async () => {
    await saveCorrection(correction);
    await dropCorrection('clearview-ai');
    expect(await readCorrections()).toEqual({ ok: true, value: new Map() });
  });

  it.each([
    ['no address', { email: 'nobody' }],
    ['two addresses', { email: 'a@b.example, c@d.example' }],
    ['a form without https', { form: 'http://clearview.example/form' }],
    ['a script', { form: 'javascript:alert(1)' }],
    ['no day', { day: 'today' }],
  ])('are refused with %s', async (_what, wrong) => {
    expect(await saveCorrection({ ...correction, ...wrong })).toMatchObject({ ok: false });
    expect(await readCorrections()).toEqual({ ok: true, value: new Map() });
  });

  it('that a later version wrote or a disk damaged do no harm', async () => {
    await saveCorrection(correction);
    await plant('corrections', { collector: 'pimeyes', email: 7 });
    expect(await readCorrections()).toEqual({ ok: true, value: new Map([['clearview-ai', correction]]) });
  });
});
