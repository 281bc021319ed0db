// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { createTranslator } from '../lib/i18n/translators-under-test';
import { languageIds } from '../lib/i18n/languages';
import { compareChecks } from '../lib/profiles/compare-checks';
import type { ProfileCheck } from '../lib/profiles/own-profile';
import { CheckDifference } from './CheckDifference';

const before: ProfileCheck = {
  at: '2026-11-20T12:00:00Z',
  facts: null,
  stranger: {
    is: 'reached',
    url: 'https://www.linkedin.com/in/noor/',
    name: 'Noor',
    bio: null,
    photo: { url: 'https://media.licdn.com/a', width: 800, height: 800 },
    indexing: { is: 'allowed', by: null },
    data: [],
  },
  face: { count: 'one', width: 300, share: 0.4 },
};
const after: ProfileCheck = { ...before, at: '2026-11-22T12:00:00Z', stranger: { is: 'login-wall' } };

function draw(one: ProfileCheck, other: ProfileCheck, language: (typeof languageIds)[number] = 'en'): string {
  const difference = compareChecks(one, other, ({ stranger }) =>
    stranger?.is === 'reached' ? 'severe' : 'moderate',
  );
  render(<CheckDifference difference={difference} t={createTranslator(language)} />, document.body);
  return document.body.textContent;
}

afterEach(() => render(null, document.body));

it('says how far the level came down, and why, before what stayed', () => {
  const words = draw(before, after);
  expect(document.querySelector('[role="status"] h2')?.textContent).toBe('Lower than on November 20, 2026');
  expect(words).toContain('From “Severe exposure” to “Moderate exposure”');
  expect(words).toContain('Photo a stranger gets800 pixels wide, now none');
  expect(document.querySelector('details')?.textContent).toBe(
    '2 things are unchanged= UnchangedFace on the photoyes= UnchangedReady-made datano',
  );
});

it('says as plainly when it went up, stayed, or cannot be told', () => {
  expect(draw(after, before)).toContain('Higher than on November 22, 2026');
  expect(draw(before, before)).toContain('Still “Severe exposure”');
  const failed: ProfileCheck = { ...after, stranger: { is: 'failed', why: 'offline' } };
  expect(draw(after, failed)).toContain('Cannot be told');
});

it.each(languageIds)('shows no key and no brace in %s', (language) => {
  for (const [one, other] of [
    [before, after],
    [after, before],
    [before, before],
  ] as const) {
    expect(draw(one, other, language)).not.toMatch(/[{}]|\blower\.\w/);
  }
});
