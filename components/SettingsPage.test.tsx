// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTranslator } from '../lib/i18n/translators-under-test';
import { readIdentity } from '../lib/store/identity';
import { defaultSettings } from '../lib/store/settings';
import { freshStore } from '../lib/store/store-under-test';
import { SettingsPage } from './SettingsPage';
import { waitUntil } from '../tests/wait-until';

vi.mock('../lib/browser', () => ({
  browser: {
    runtime: { sendMessage: () => Promise.resolve() },
    permissions: { contains: () => Promise.resolve(true) },
  },
}));

beforeEach(freshStore);
afterEach(() => render(null, document.body));

function field(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${id}`);
  return found;
}

async function leave(id: string, value: string): Promise<void> {
  await act(() => {
    field(id).value = value;
    field(id).dispatchEvent(new Event('change', { bubbles: true }));
  });
}

// The e-mail address was once saved beside the name as it had been read before, which undid a name saved a moment ago.
it('keeps the name when the e-mail address is typed before the name is stored', async () => {
  const t = createTranslator('en');
  render(
    <SettingsPage settings={defaultSettings()} damaged={[]} changed={() => Promise.resolve()} t={t} />,
    document.body,
  );
  await waitUntil(() => field('full-name'));
  await leave('full-name', 'Mara Lindqvist');
  await leave('email', 'mara@example.org');
  await waitUntil(async () => {
    const stored = await readIdentity();
    expect(stored.ok && stored.value.identity).toMatchObject({
      name: 'Mara Lindqvist',
      email: 'mara@example.org',
    });
  });
});
