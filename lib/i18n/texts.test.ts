import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import en from './en/index';
import fr from './fr/index';
import { languageIds, type LanguageId } from './translate';

type Parts = Readonly<Record<string, Readonly<Record<string, string>>>>;
const languages: Readonly<Record<LanguageId, Parts>> = { en, fr };
const others = languageIds.filter((id) => id !== 'en');

/** Every text by `part.key`. */
function textsOf(parts: Parts): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(parts).flatMap(([part, texts]) =>
      Object.entries(texts).map(([key, text]): [string, string] => [`${part}.${key}`, text]),
    ),
  );
}

const english = textsOf(languages.en);

/** One line for each argument, with the branches it chooses between; plural words of a language counted as one. */
function argumentsOf(text: string): string[] {
  const found = new Set<string>();
  function visit(elements: readonly MessageFormatElement[]): void {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if (element.type === TYPE.tag) throw new Error(`a tag: ${element.value}`);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) {
        found.add(element.value);
        continue;
      }
      const branches = Object.keys(element.options);
      const chosen = element.type === TYPE.select ? branches : branches.filter((name) => name.startsWith('='));
      found.add(`${element.value} ${TYPE[element.type]} ${chosen.sort().join(' ')}`.trim());
      for (const option of Object.values(element.options)) visit(option.value);
    }
  }
  visit(parse(text, { ignoreTag: true }));
  return [...found].sort();
}

/** The plural words used, such as `one other`, for each plural of a text. */
function pluralsOf(text: string): string[][] {
  const found: string[][] = [];
  function visit(elements: readonly MessageFormatElement[]): void {
    for (const element of elements) {
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
      if (element.type === TYPE.plural) {
        found.push(Object.keys(element.options).filter((name) => !name.startsWith('=')));
      }
      for (const option of Object.values(element.options)) visit(option.value);
    }
  }
  visit(parse(text, { ignoreTag: true }));
  return found;
}

describe.each(languageIds)('the texts in %s', (id) => {
  const texts = textsOf(languages[id]);
  const categories = new Intl.PluralRules(id).resolvedOptions().pluralCategories;

  it('are those of English, no more and no fewer', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    expect(Object.keys(languages[id]).sort()).toEqual(Object.keys(en).sort());
  });

  it.each([...texts])('%s is written out, trimmed, and takes the values that English takes', (key, text) => {
    expect(text).toMatch(/^\S(?:[^]*\S)?$/);
    expect(text).not.toMatch(/ {2}|\t|\n/);
    expect(argumentsOf(text)).toEqual(argumentsOf(english.get(key) ?? ''));
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

/** Texts that are rightly the same in both languages. */
const SAME: Readonly<Record<Exclude<LanguageId, 'en'>, readonly string[]>> = {
  fr: [
    'common.name',
    'common.badgeNone',
    'common.source',
    'popup.photoSize',
    'requests.pageTitle',
    'requests.rightRectification',
  ],
};

describe.each(others)('%s beside English', (id) => {
  it('has nothing left in English by accident', () => {
    const same = [...textsOf(languages[id])].filter(([key, text]) => text === english.get(key));
    expect(same.map(([key]) => key).sort()).toEqual(SAME[id === 'en' ? 'fr' : id].toSorted());
  });
});

describe('French', () => {
  it('keeps : ; ? ! and guillemets on the line of their word by a space that does not break', () => {
    const wrong = [...textsOf(fr)].filter(([, text]) => {
      const read = text.replace(/\{\w+, (?:plural|select),/g, '').replace(/https?:\/\/\S+/g, '');
      return /[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]|\d \d/.test(read);
    });
    expect(wrong).toEqual([]);
  });

  it('has no such space anywhere else', () => {
    const wrong = [...textsOf(fr)].filter(([, text]) =>
      /[\u00a0\u202f](?![:;?!»\d])(?<!«[\u00a0\u202f])/.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the names and descriptions the browser and the stores show', () => {
  const found = import.meta.glob<Record<string, { message: string }>>('../../public/_locales/*/messages.json', {
    eager: true,
    import: 'default',
  });
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
