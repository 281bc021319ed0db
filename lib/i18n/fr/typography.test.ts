import { describe, expect, it } from 'vitest';
import { flatTexts } from '../translators-under-test';

describe('French', () => {
  it('keeps : ; ? ! and guillemets on the line of their word by a space that does not break', () => {
    const wrong = [...flatTexts('fr')].filter(([, text]) => {
      const read = text.replace(/\{\w+, (?:plural|select),/g, '').replace(/https?:\/\/\S+/g, '');
      return /[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]|\d \d/.test(read);
    });
    expect(wrong).toEqual([]);
  });

  it('has no such space anywhere else', () => {
    const wrong = [...flatTexts('fr')].filter(([, text]) =>
      /[\u00a0\u202f](?![:;?!»\d])(?<!«[\u00a0\u202f])/.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
