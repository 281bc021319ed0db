import { describe, expect, it } from 'vitest';
import { flatTexts } from '../translators-under-test';

/** The sentences as they are read: no names of arguments, no addresses. */
const texts = [...flatTexts('es')].map(([key, text]): [string, string] => [
  key,
  text.replace(/\{\w+, (?:plural|select),/g, '').replace(/https?:\/\/\S+/g, ''),
]);

/** Whether every closing sign has its opening one before it, one pair at a time. */
function isPaired(text: string, open: string, close: string): boolean {
  const signs = [...text].filter((sign) => sign === open || sign === close).join('');
  return signs === (open + close).repeat(signs.length / 2);
}

describe('Spanish', () => {
  it('opens what it closes: ¿…? ¡…! «…», with no space inside', () => {
    const wrong = texts.filter(
      ([, text]) =>
        !isPaired(text, '¿', '?') ||
        !isPaired(text, '¡', '!') ||
        !isPaired(text, '«', '»') ||
        /[¿¡«]\s|\s[?!»:;,.]|[“”„]/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps an abbreviation or a size and its number on one line, and breaks freely anywhere else', () => {
    const wrong = texts.filter(
      ([, text]) =>
        /(?:\bart\.|\bn\.º|\d ×) |EE\. UU/.test(text) || /(?<!art\.|n\.º|\d ×|EE\.)\u00a0|\u202f/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('speaks to the reader as usted', () => {
    const wrong = texts.filter(([, text]) =>
      /(?<!\p{L})(?:tú|tus?|te|ti|contigo|tuy[oa]s?|vosotr[oa]s|vuestr[oa]s?|os)(?!\p{L})/iu.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
