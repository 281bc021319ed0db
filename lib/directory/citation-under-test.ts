import type { Law } from './law-schema';

// Nothing but tests imports this, so it is in no bundle.

const PARAGRAPH = / (?:Abs\.|Nr\.|Ziff\.|par\.|punto|cpv\.|n\.|al\.|ch\.|παρ\.|σημείο) (\d+)/g;
const LETTER = / (?:lit\.|lett\.|let\.|στοιχ\.) (\p{L}{1,2})(?!\p{L})/gu;
const SPANISH = /(\d+)\.(\d+)(?:\.([a-z])\))?/g;
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'b',
  γ: 'c',
  δ: 'd',
  ε: 'e',
  στ: 'f',
  ζ: 'g',
  η: 'h',
};
const ID = String.raw`\d[\w:/-]*(?:\.[\w:/-]+)*(?:\([^()\s]+\))*`;
const LIST = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Aa]rt(?:[st]|icles?)?\.?|άρθρ[οα]|άρθ\.|Sec\.|ss?\.|§§?|cl\.|reg\.|APP|CCR) (${ID}(?:, ${ID})*)`,
  'gu',
);

/**
 * Articles as a reader of any of the six languages finds them in a text, without help from the code that cites them. Ids are
 * the record's where it has them; any other number cited comes back as it stands in the text.
 */
export function articlesIn(text: string, law: Law): string[] {
  let plain = text
    .replace(PARAGRAPH, '($1)')
    .replace(LETTER, (_all, letter: string) => `(${GREEK[letter] ?? letter})`);
  if (law.citing?.style === 'gdpr') {
    plain = plain.replace(SPANISH, (_all, article: string, paragraph: string, letter: string | undefined) =>
      letter === undefined ? `${article}(${paragraph})` : `${article}(${paragraph})(${letter})`,
    );
  }
  return [...plain.matchAll(LIST)].flatMap((match) => {
    const [cited, list = ''] = match;
    const end = match.index + cited.length;
    const around = [plain.slice(0, end - list.length), plain.slice(end)] as const;
    return list.split(', ').map((number) => idOf(number, around, law));
  });
}

/** Number of the law itself, or of another text the record cites: `DPO 18(1)`, `DPA 2018 s. 164A`. */
function idOf(number: string, [before, after]: readonly [string, string], law: Law): string {
  const other = law.citing?.others?.find(({ as }) =>
    Object.values(as).some((text) => {
      const [head = '', tail = ''] = text.split('#');
      return before.endsWith(head) && after.startsWith(tail);
    }),
  );
  if (other) return `${other.begins} ${number}`;
  return law.articles.find((id) => id.includes(' ') && `${before}${number}`.endsWith(id)) ?? number;
}
