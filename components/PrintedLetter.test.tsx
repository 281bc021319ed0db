// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { PrintedLetter } from './PrintedLetter';
import type { Letter } from '../lib/letters/letter';

afterEach(() => render(null, document.body));

const sender = { name: 'Camille Martin', email: '', postalAddress: '1 rue Neuve' };

it.each<[Letter['language'], string, string]>([
  ['fr', '2026-10-01', '1er octobre 2026'],
  ['fr', '2026-10-11', '11 octobre 2026'],
  ['de', '2026-10-01', '1. Oktober 2026'],
])('writes its day as %s does on %s', (language, day, words) => {
  const letter: Letter = { to: null, subject: '', body: 'Bonjour', language };
  render(
    <PrintedLetter letter={letter} day={day} sender={sender} firm="Firm" address="Street 1" paper="a4" />,
    document.body,
  );
  expect(document.querySelector('.printed-day')?.textContent).toBe(words);
});
