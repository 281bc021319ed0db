import { expect, it } from 'vitest';
import { createTranslator } from '../../lib/i18n/translators-under-test';
import { otherName, ownName } from './own-name';

const opc = { names: { local: 'Commissariat', en: 'Commissioner' }, languages: ['en', 'fr'] };
const cnil = { names: { local: 'Commission nationale', en: 'French authority' }, languages: ['fr'] };
const ico = { names: { local: null, en: 'Information Commissioner' }, languages: ['en'] };

it.each([
  ['en', opc, 'Commissioner', 'Commissariat'],
  ['fr', opc, 'Commissariat', 'Commissioner'],
  ['en', cnil, 'Commission nationale', 'French authority'],
  ['fr', cnil, 'Commission nationale', 'French authority'],
  ['fr', ico, 'Information Commissioner', null],
] as const)('%s %j: %s', (language, named, own, other) => {
  const t = createTranslator(language);
  expect([ownName(named, t), otherName(named, t)]).toEqual([own, other]);
});
