import { expect, it } from 'vitest';
import { lawTitle } from './law-title';

it('begins large, whatever the name begins with within a sentence', () => {
  const names = {
    en: 'no law on record',
    fr: 'pas de loi répertoriée',
    de: 'UK GDPR',
    it: 'legge 25 (Québec)',
    es: 'ninguna ley registrada',
    el: 'ουκρανικός νόμος',
  };
  expect(lawTitle({ names }, { language: 'en' })).toBe('No law on record');
  expect(lawTitle({ names }, { language: 'de' })).toBe('UK GDPR');
  expect(lawTitle({ names }, { language: 'el' })).toBe('Ουκρανικός νόμος');
});
