import { describe, expect, it } from 'vitest';
import { flatTexts } from '../translators-under-test';

/** What a person reads of each text: without the words of ICU and without addresses. */
const texts = [...flatTexts('it')].map(([key, text]): [string, string] => [
  key,
  text.replace(/\{\w+, (?:plural|select),/g, '').replace(/https?:\/\/\S+/g, ''),
]);

function textsWith(fault: RegExp): string[] {
  return texts.filter(([, text]) => fault.test(text)).map(([key, text]) => `${key}: ${text}`);
}

describe('Italian', () => {
  it('quotes with guillemets alone, without space inside them', () => {
    expect(textsWith(/[“”„‘‹›]|«\s|\s»/)).toEqual([]);
  });

  it('has no space before a mark, and none that does not break', () => {
    expect(textsWith(/\s[:;?!.,…]|[\u00a0\u202f]/)).toEqual([]);
  });

  it('writes perché with an acute accent, and È as one letter', () => {
    expect(textsWith(/chè(?!\p{L})|(?<!\p{L})E’(?!\p{L})/u)).toEqual([]);
  });

  it('has no article before a day, which would change with the number (il 7, l’8, l’11)', () => {
    expect(textsWith(/(?<!\p{L})(?:il|al|dal|del|nel|sul|\p{L}*l’) ?\{day\}/iu)).toEqual([]);
  });

  it('never says tu to the reader', () => {
    expect(textsWith(/(?<!\p{L})(?:tu|te|ti|tuo|tua|tuoi|tue)(?!\p{L})/iu)).toEqual([]);
  });
});
