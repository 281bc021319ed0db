import { describe, expect, it, vi } from 'vitest';
import { languageIds } from '../i18n/languages';
import { createTranslator } from '../i18n/translators-under-test';
import { rules } from '../sites/registry/rules';
import { cardContent } from './card-content';
import { pageFacts } from './facts-under-test';

vi.mock('../browser', () => import('./fake-browser'));

/** What one reads at a glance, before pressing anything. */
const AT_MOST = 25;

/** Words of the text alone: what the buttons say is not counted. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

describe.each(languageIds)('the card in %s', (language) => {
  const t = createTranslator(language);
  const cards = rules.flatMap(({ id: site }) =>
    (['mine', 'unknown'] as const).flatMap((ownership) =>
      (['public', 'unknown'] as const).flatMap((audience) =>
        (['shown', 'unknown'] as const).map((name) =>
          cardContent(
            pageFacts({
              site,
              ownership: { is: ownership, sign: 'sign' },
              audience: { is: audience, sign: 'sign' },
              name: { is: name, sign: 'sign' },
            }),
            t,
            'top-right',
          ),
        ),
      ),
    ),
  );

  it(`says what is so in ${AT_MOST} words, on every site, whatever is known`, () => {
    const texts = cards.map(({ title, sentences }) => [title, ...sentences].join(' '));
    expect(texts.filter((text) => countWords(text) > AT_MOST)).toEqual([]);
  });
});
