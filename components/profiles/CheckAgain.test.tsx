// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../../lib/i18n/translators-under-test';
import { ownProfile, reached } from '../../lib/profiles/profile-under-test';
import { listProfiles, markProfile } from '../../lib/store/profiles';
import { freshStore } from '../../lib/store/store-under-test';
import type { StrangerCheck } from '../../lib/profiles/check-all';
import type { StrangerView } from '../../lib/stranger/stranger-view';
import { button, drawn } from '../card-under-test';
import { CheckAgain } from './CheckAgain';
import { waitUntil } from '../../tests/wait-until';

const t = createTranslator('en');
const profiles = [ownProfile(), ownProfile({ site: 'instagram', handle: 'mara' })];
const words = () => document.body.textContent;

beforeEach(async () => {
  freshStore();
  for (const profile of profiles) await markProfile(profile);
});
afterEach(() => render(null, document.body));

function draw(check: StrangerCheck | null, wait = async () => {}): void {
  const stranger = check === null ? null : { check, allow: async () => true };
  render(
    <CheckAgain
      profiles={profiles}
      stranger={stranger}
      changed={() => Promise.resolve()}
      wait={wait}
      t={t}
    />,
    document.body,
  );
}

async function storedChecks(): Promise<(string | undefined)[][]> {
  const stored = await listProfiles();
  return stored.ok
    ? stored.value.profiles.map(({ checks }) => checks.map(({ stranger }) => stranger?.is))
    : [];
}

describe('checking all again', () => {
  it('asks nobody before it said what the sites will see and was told to start', async () => {
    const check = vi.fn(async () => reached);
    draw(check);
    button(document.body, 'Check all again').click();
    await drawn();
    expect(words()).toContain('Each site sees one request');
    button(document.body, 'Not now').click();
    await drawn();
    expect(check).not.toHaveBeenCalled();
  });

  it('keeps what was found, tells what moved, and goes on after one that failed', async () => {
    const check = vi.fn(async ({ site }: { readonly site: string }): Promise<StrangerView> =>
      site === 'x' ? { is: 'failed', why: 'left-site' } : { is: 'login-wall' },
    );
    draw(check);
    button(document.body, 'Check all again').click();
    await drawn();
    button(document.body, 'Start').click();
    await waitUntil(() => expect(words()).toContain('Done: 2 profiles looked at.'));
    expect(check.mock.calls.map(([{ site }]) => site)).toEqual(['x', 'instagram']);
    expect(words()).toContain('another site');
    expect(words()).toContain('The exposure is moderate now; it was severe.');
    expect((await storedChecks()).toSorted()).toEqual([[undefined], [undefined, 'login-wall']]);
  });

  it('stops when told, and ends with the page: no request after that', async () => {
    const ends = {
      stop: () => button(document.body, 'Stop').click(),
      leave: () => render(null, document.body),
    };
    for (const [how, end] of Object.entries(ends)) {
      const check = vi.fn(async () => reached);
      let goOn: () => void = () => undefined;
      draw(check, () => new Promise<void>((resolve) => (goOn = resolve)));
      button(document.body, 'Check all again').click();
      await drawn();
      button(document.body, 'Start').click();
      await drawn();
      end();
      goOn();
      await drawn();
      expect(check, how).not.toHaveBeenCalled();
    }
  });

  it('is not offered where there is no way to', () => {
    draw(null);
    expect(document.body.textContent).toBe('');
  });
});
