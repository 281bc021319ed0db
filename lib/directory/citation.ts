import type { Law } from './law-schema';
import type { NameLanguage } from './schema';

/**
 * Finds an article in the law's record, going up where the record stops higher: `15(1)(g)` is found as `15(1)` or `15`
 * where the record has no more. Null where the record does not have it at all.
 */
export function articleOnRecord(law: Law, article: string): string | null {
  let wanted = article;
  while (!law.articles.includes(wanted)) {
    const higher = wanted.replace(/\([^()]*\)$/, '');
    if (higher === wanted) return null;
    wanted = higher;
  }
  return wanted;
}

/**
 * Cites articles of a law as a letter or a page shows them: `Art. 15(1), 17(1)(c) GDPR`, `Cal. Civ. Code §§ 1798.120, 1798.135`.
 * Only what the law's record has is cited; what it has not is left out, and nothing at all gives ''.
 */
export function cite(law: Law, articles: readonly string[], language: NameLanguage): string {
  if (law.citing === null) return '';
  const known = new Set<string>();
  for (const article of articles) {
    const found = articleOnRecord(law, article);
    if (found !== null) known.add(found);
  }
  // An id with a blank in it names its own code, such as `DPA 2018 s. 164A`.
  const own = [...known].filter((article) => !article.includes(' '));
  const other = [...known].filter((article) => article.includes(' '));
  const code = law.citing.code[language];
  const parts = [...other];
  if (own.length > 0) {
    const list = own.join(', ');
    if (law.citing.style === 'section') parts.unshift(`${code} ${own.length > 1 ? '§§' : '§'} ${list}`);
    else parts.unshift(`${language === 'en' ? 'Art.' : 'art.'} ${list} ${code}`);
  }
  return parts.join('; ');
}
