import { describe, expect, it } from 'vitest';
import { flatTexts } from '../translators-under-test';

/** Every text as it is read, without what belongs to ICU messages and to addresses. */
const read = [...flatTexts('el')].map(([key, text]): [string, string] => [
  key,
  text.replace(/\{\w+, (?:plural|select|number)[,}]/g, '').replace(/https?:\/\/\S*/g, ''),
]);

function withMatch(wrong: RegExp): [string, string][] {
  return read.filter(([, text]) => wrong.test(text));
}

describe('Greek', () => {
  it('asks with ; at the end of a sentence alone, and parts clauses with ·', () => {
    expect(withMatch(/\?|;(?!$| \p{Lu})|[\u037e\u0387]| ·|·\S/u)).toEqual([]);
  });

  it('quotes with « and », close to their words', () => {
    expect(withMatch(/[“”„‘]|«\s|\s»/)).toEqual([]);
  });

  // Letters that look alike in both alphabets: a screen reader and a search stumble over them.
  it('mixes no Latin letter into a Greek word', () => {
    expect(withMatch(/\p{Script=Greek}\p{Script=Latin}|\p{Script=Latin}\p{Script=Greek}/u)).toEqual([]);
  });

  it('ends a word with ς and with no σ', () => {
    expect(withMatch(/σ(?!\p{L})|ς(?=\p{L})/u)).toEqual([]);
  });
});
