import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languageIds } from './languages';
import { flatTexts as textsOf } from './translators-under-test';

const others = languageIds.filter((id) => id !== 'en');

/** Texts that are rightly the same as in English, by language. */
const alike = import.meta.glob<readonly string[]>('./*/same-as-english.ts', { eager: true, import: 'same' });

const english = textsOf('en');

type MessageElement = ReturnType<IntlMessageFormat['getAst']>[number];
type Choice = Extract<MessageElement, { options: unknown }>;

/** Every argument of a text, those inside branches too. Throws where the text is no ICU message. */
function elementsOf(text: string): MessageElement[] {
  function within(elements: readonly MessageElement[]): MessageElement[] {
    return elements.flatMap((element) => [
      element,
      ...(isChoice(element) ? Object.values(element.options).flatMap(({ value }) => within(value)) : []),
    ]);
  }
  const LITERAL = 0;
  return within(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()).filter(
    ({ type }) => type !== LITERAL,
  );
}

function isChoice(element: MessageElement): element is Choice {
  return 'options' in element;
}

function isPlural(element: Choice): boolean {
  return 'pluralType' in element;
}

/** One line for each argument, with the branches it chooses between: but for a language's own plural words. */
function argumentsOf(text: string): string[] {
  const lines = elementsOf(text).flatMap((element) => {
    if (!('value' in element)) return [];
    if (!isChoice(element)) return [element.value];
    const branches = Object.keys(element.options).sort();
    return isPlural(element)
      ? [`${element.value}, plural ${branches.filter((name) => name.startsWith('=')).join(' ')}`]
      : [`${element.value}, select ${branches.join(' ')}`];
  });
  return [...new Set(lines)].sort();
}

/** The plural words used, such as `one other`, for each plural of a text. */
function pluralsOf(text: string): string[][] {
  return elementsOf(text)
    .filter(isChoice)
    .filter(isPlural)
    .map(({ options }) => Object.keys(options).filter((name) => !name.startsWith('=')));
}

describe.each(languageIds)('the texts in %s', (id) => {
  const texts = textsOf(id);
  const categories = new Intl.PluralRules(id).resolvedOptions().pluralCategories;

  it('are those of English, no more and no fewer', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('are written out, without stray space', () => {
    for (const [key, text] of texts) {
      expect(text, key).toMatch(/^\S(?:[^]*\S)?$/);
      expect(text, key).not.toMatch(/ {2}|\t|\n/);
    }
  });

  it('are ICU messages that take the values and choose between the branches of English', () => {
    for (const [key, text] of texts) {
      expect(argumentsOf(text), key).toEqual(argumentsOf(english.get(key) ?? ''));
    }
    expect(argumentsOf('{a} {b, plural, =0 {} one {{c}} other {}} {d, select, x {} other {}}')).toEqual([
      'a',
      'b, plural =0',
      'c',
      'd, select other x',
    ]);
  });

  it('tell one from many wherever they count, in words the language has', () => {
    for (const [key, text] of texts) {
      for (const words of pluralsOf(text)) {
        expect(words, key).toEqual(expect.arrayContaining(['one', 'other']));
        expect(categories, key).toEqual(expect.arrayContaining(words));
      }
    }
  });

  it('carry no straight apostrophe or quote, and no three dots', () => {
    const straight = [...texts].filter(([, text]) => /['"`]|\.\.\./.test(text));
    expect(straight).toEqual([]);
  });
});

describe.each(others)('%s beside English', (id) => {
  it('has nothing left in English by accident', () => {
    const same = [...textsOf(id)].filter(([key, text]) => text === english.get(key));
    expect(same.map(([key]) => key).sort()).toEqual(alike[`./${id}/same-as-english.ts`]?.toSorted());
  });
});

describe('the names and descriptions the browser and the stores show', () => {
  const found = import.meta.glob<Record<string, { message: string }>>(
    '../../public/_locales/*/messages.json',
    {
      eager: true,
      import: 'default',
    },
  );
  const locales = Object.entries(found).map(([path, messages]) => ({
    id: path.split('/').at(-2) ?? '',
    messages,
  }));

  it('are there in every language we speak', () => {
    expect(locales.map(({ id }) => id).sort()).toEqual([...languageIds].sort());
  });

  it.each(locales)('have the same keys in $id, within the limits of the stores', ({ messages }) => {
    expect(Object.keys(messages).sort()).toEqual(['description', 'name']);
    for (const [key, limit] of [
      ['name', 45],
      ['description', 132],
    ] as const) {
      const message = messages[key]?.message ?? '';
      expect(message).not.toBe('');
      expect(message.length).toBeLessThanOrEqual(limit);
      expect(message).not.toMatch(/['"$]/);
    }
  });
});
