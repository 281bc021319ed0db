import type { Citing, Law } from './law-schema';
import type { NameLanguage } from './schema';

type Style = Citing<NameLanguage>['style'];

/** The word before one article and the word before several. */
const ARTICLE: Readonly<Record<NameLanguage, readonly [string, string]>> = {
  en: ['Art.', 'Art.'],
  fr: ['art.', 'art.'],
  de: ['Art.', 'Art.'],
  it: ['art.', 'artt.'],
  es: ['art.', 'arts.'],
  el: ['άρθρο', 'άρθρα'],
};

/** Sections of an act, where a language does not call them articles. */
const SECTION: Partial<Record<NameLanguage, readonly [string, string]>> = {
  en: ['s.', 'ss.'],
  de: ['Sec.', 'Sec.'],
};

/** Between citations of different codes: a semicolon is the question mark of Greek. */
const BETWEEN: Partial<Record<NameLanguage, string>> = { el: '· ' };

/** What stands before each step below the article, and how letters are written. */
interface Marks {
  readonly paragraph: string;
  readonly number: string;
  readonly letter: (latin: string) => string;
}

// The GDPR's Greek text counts its points in Greek letters.
const GREEK_LETTERS = ['α', 'β', 'γ', 'δ', 'ε', 'στ', 'ζ', 'η', 'θ', 'ι', 'ια'];

/** A language that is not here writes the numbers as the record has them: `17(1)(c)`. */
const MARKS: Partial<Record<Style, Partial<Record<NameLanguage, Marks>>>> = {
  gdpr: {
    de: { paragraph: ' Abs. ', number: ' Nr. ', letter: (latin) => ` lit. ${latin}` },
    it: { paragraph: ' par. ', number: ' punto ', letter: (latin) => ` lett. ${latin}` },
    es: { paragraph: '.', number: '.', letter: (latin) => `.${latin})` },
    el: {
      paragraph: ' παρ. ',
      number: ' σημείο ',
      letter: (latin) => ` στοιχ. ${GREEK_LETTERS[latin.charCodeAt(0) - 97] ?? latin}`,
    },
  },
  swiss: {
    fr: { paragraph: ' al. ', number: ' ch. ', letter: (latin) => ` let. ${latin}` },
    de: { paragraph: ' Abs. ', number: ' Ziff. ', letter: (latin) => ` lit. ${latin}` },
    it: { paragraph: ' cpv. ', number: ' n. ', letter: (latin) => ` lett. ${latin}` },
  },
};

/** Art. 4 GDPR is a list of numbered definitions and has no paragraphs. */
const LIST_ARTICLE = '4';

/**
 * Finds an article in the law's record, going up where the record stops higher: `15(1)(g)` is found as `15(1)` or `15`
 * where the record has no more. Null where the record does not have it at all.
 */
export function articleOnRecord(law: Pick<Law, 'articles'>, article: string): string | null {
  let wanted = article;
  while (!law.articles.includes(wanted)) {
    const higher = wanted.replace(/\([^()]*\)$/, '');
    if (higher === wanted) return null;
    wanted = higher;
  }
  return wanted;
}

/**
 * Cites articles of a law as a letter or a page shows them: `Art. 15(1), 17(1)(c) GDPR`, `Art. 15 Abs. 1 DSGVO`,
 * `PIPEDA ss. 8, 11`, `Cal. Civ. Code §§ 1798.120, 1798.135`.
 * Only what the law's record has is cited; what it has not is left out, and nothing at all gives ''.
 */
export function cite<Language extends NameLanguage>(
  law: Pick<Law, 'articles'> & { readonly citing: Citing<Language> | null },
  articles: readonly string[],
  language: Language,
): string {
  const { citing } = law;
  if (citing === null) return '';
  const own: string[] = [];
  const others = new Map<string, string[]>();
  const asTheyStand: string[] = [];
  for (const article of new Set(articles.flatMap((each) => articleOnRecord(law, each) ?? []))) {
    const other = citing.others?.find(({ begins }) => article.startsWith(`${begins} `));
    if (other) {
      const as = other.as[language];
      const number = numberIn(citing.style, article.slice(other.begins.length + 1), language);
      others.set(as, [...(others.get(as) ?? []), number]);
    } else if (article.includes(' ')) asTheyStand.push(article);
    else own.push(numberIn(citing.style, article, language));
  }
  return [
    ...(own.length > 0 ? [citeOwn(citing, own, language)] : []),
    ...[...others].map(([as, numbers]) => as.replace('#', () => numbers.join(', '))),
    ...asTheyStand,
  ].join(BETWEEN[language] ?? '; ');
}

function citeOwn<Language extends NameLanguage>(
  { style, code }: Citing<Language>,
  numbers: readonly string[],
  language: Language,
): string {
  const list = numbers.join(', ');
  const name = code[language];
  const isOne = numbers.length === 1;
  if (style === 'section') return `${name} ${isOne ? '§' : '§§'} ${list}`;
  const [one, many] = (style === 's.' ? SECTION[language] : undefined) ?? ARTICLE[language];
  const cited = `${isOne ? one : many} ${list}`;
  return style === 's.' && language === 'en' ? `${name} ${cited}` : `${cited} ${name}`;
}

/** `17(1)(c)` as the language writes it in laws of that style: `17 Abs. 1 lit. c`. */
function numberIn(style: Style, article: string, language: NameLanguage): string {
  const marks = MARKS[style]?.[language];
  if (!marks) return article;
  const [head = article, ...steps] = article.split(/[()]+/).filter((part) => part !== '');
  const isList = style === 'gdpr' && head === LIST_ARTICLE;
  const written = steps.map((step, depth) => {
    if (!/^\d/.test(step)) return marks.letter(step);
    return `${depth === 0 && !isList ? marks.paragraph : marks.number}${step}`;
  });
  return `${head}${written.join('')}`;
}
