import { describe, expect, it } from 'vitest';
import { flatTexts } from '../translators-under-test';

const texts = [...flatTexts('de')];

/** The texts that hold such a thing, the words of ICU left aside. */
function textsWith(pattern: RegExp): [string, string][] {
  return texts.filter(([, text]) => pattern.test(text.replace(/\{\w+, (?:plural|select),/g, '')));
}

describe('German', () => {
  it('quotes „so“, and in no other way', () => {
    const wrong = texts.filter(([, text]) => /[„“”‚‘«»‹›]/.test(text.replace(/„[^„“]+“/g, '')));
    expect(wrong).toEqual([]);
  });

  it('has no space before : ; , . ? !', () => {
    expect(textsWith(/[\s\u202f][:;,.?!]/)).toEqual([]);
  });

  it('keeps a number on the line of its word, and so the dots of something unfinished (not of a cut value)', () => {
    expect(textsWith(/(?:Art\.|Abs\.|Nr\.|Teil|DIN|Form) [\dB]| × \d|[^\u00a0}]…/)).toEqual([]);
  });

  it('has a space that does not break nowhere else', () => {
    expect(textsWith(/(?<!Art\.|Abs\.|Nr\.|Teil|DIN|Form|×)\u00a0(?!…)/)).toEqual([]);
  });

  it('addresses the reader as Sie', () => {
    expect(textsWith(/(?<!\p{L})(?:du|dich|dir|deine?[mnrs]?)(?!\p{L})/iu)).toEqual([]);
  });
});
