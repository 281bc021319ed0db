// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FaceCheck as Check } from '../lib/face/check-face';
import type { FaceView } from '../lib/face/face-view';
import { createTranslator } from '../lib/i18n/translators-under-test';
import type { LanguageId } from '../lib/i18n/languages';
import { languageIds } from '../lib/i18n/languages';
import { FaceCheck } from './FaceCheck';

const picture = { width: 20, height: 20, data: new Uint8ClampedArray(1600), colorSpace: 'srgb' as const };
const looked = (view: FaceView): Check => ({ is: 'looked', view, picture: picture as unknown as ImageData });
const one = (width: number | null): Check => looked({ count: 'one', width, share: 0.36 });

async function ask(check: Check, language: LanguageId = 'en', onResult = vi.fn()) {
  const look = vi.fn(async () => check);
  render(<FaceCheck t={createTranslator(language)} look={look} onResult={onResult} />, document.body);
  expect(look).not.toHaveBeenCalled();
  await act(async () => document.querySelector('button')?.click());
  return { look, onResult, status: document.querySelector('[role="status"]')?.textContent ?? '' };
}

afterEach(() => render(null, document.body));

describe('the face check', () => {
  it('says before the press that nothing is sent, and looks once for a press', async () => {
    render(<FaceCheck t={createTranslator('en')} look={async () => one(1)} />, document.body);
    expect(document.body.textContent).toContain('Looks at the picture on this computer. Nothing is sent.');
    render(null, document.body);
    const { look, onResult } = await ask(one(180));
    expect(look).toHaveBeenCalledTimes(1);
    expect(onResult).toHaveBeenCalledWith({ count: 'one', width: 180, share: 0.36 }, picture);
  });

  it.each<[string, Check, readonly string[]]>([
    ['a wide face', one(183), ['One face, about 180 pixels wide', '112 × 112', 'at least that many']],
    ['one of 113 is called 110', one(113), ['about 110 pixels', 'does not protect']],
    ['a small face', one(47), ['about 45 pixels wide', 'does not protect']],
    ['a face of unknown size', one(null), ['about 35% of the picture’s width', 'could not be told']],
    [
      'several',
      looked({ count: 'several', width: 140, share: 0.2 }),
      ['Several faces, the widest about 140'],
    ],
    [
      'none',
      looked({ count: 'no-clear-face', width: null, share: null }),
      ['No clear face was found', 'does not mean that no one could be recognised'],
    ],
    ['no browser for it', { is: 'failed', why: 'cannot-run' }, ['could not be looked at', 'in this browser']],
  ])('of %s', async (_what, check, words) => {
    const { status } = await ask(check);
    for (const each of words) expect(status).toContain(each);
    expect(document.querySelector('button')?.textContent).toBe('Look again');
    expect(document.querySelectorAll('canvas[aria-label]')).toHaveLength(check.is === 'looked' ? 1 : 0);
  });

  it.each(languageIds)('speaks %s', async (language) => {
    const { status } = await ask(one(180), language);
    expect(status).toMatch(/112\s×\s112/);
    expect(status).not.toMatch(/[{}]|undefined/);
  });
});
