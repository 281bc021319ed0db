// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../lib/i18n/translators-under-test';
import { Shortcuts } from './Shortcuts';
import { waitUntil } from '../tests/wait-until';

const stand = vi.hoisted(() => ({ create: vi.fn(), commands: {} as Record<string, unknown> }));
vi.mock('../lib/browser', () => ({ browser: { tabs: { create: stand.create }, commands: stand.commands } }));

const getAll = async (): Promise<unknown> => [{ name: '_execute_action', shortcut: 'Alt+Shift+W' }];

function said(): string {
  return document.querySelector('[role="status"]')?.textContent ?? '';
}

async function pressChange(): Promise<void> {
  await act(async () => render(<Shortcuts t={createTranslator('en')} />, document.body));
  await waitUntil(() => expect(document.body.textContent).toContain('Alt+Shift+W'));
  await act(async () => document.querySelector('button')?.click());
}

describe('"Change the keys"', () => {
  beforeEach(() => {
    stand.create.mockReset();
    for (const name of Object.keys(stand.commands)) delete stand.commands[name];
    stand.commands.getAll = getAll;
  });
  afterEach(() => render(null, document.body));

  it('asks a browser that has a way of its own to open it, and no address', async () => {
    const openShortcutSettings = vi.fn(async () => undefined);
    stand.commands.openShortcutSettings = openShortcutSettings;
    await pressChange();
    await waitUntil(() => expect(openShortcutSettings).toHaveBeenCalledTimes(1));
    expect(stand.create).not.toHaveBeenCalled();
    expect(said()).toBe('');
  });

  it('tells the way in words where neither way leads there, as in Firefox before 137', async () => {
    stand.create.mockRejectedValue(new Error('Illegal URL: chrome://extensions/shortcuts'));
    await pressChange();
    await waitUntil(() =>
      expect(said()).toContain('It is in its list of extensions, under keyboard shortcuts.'),
    );
  });
});
