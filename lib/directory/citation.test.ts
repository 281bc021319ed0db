import { describe, expect, it } from 'vitest';
import { cite } from './citation';
import { articlesIn } from './citation-under-test';
import { lawById, laws } from './laws';
import { NAME_LANGUAGES } from './schema';
import type { Law } from './law-schema';
import type { NameLanguage } from './schema';

function law(id: string): Law {
  const found = lawById(id);
  if (!found) throw new Error(`no law ${id}`);
  return found;
}

/** `en: …` to `el: …`, one line a language. */
function inSix(id: string, ...articles: string[]): string[] {
  return NAME_LANGUAGES.map((language) => `${language}: ${cite(law(id), articles, language)}`);
}

describe('each language cites in its own way', () => {
  it('the GDPR', () => {
    expect(inSix('eu-gdpr', '15(1)')).toEqual([
      'en: Art. 15(1) GDPR',
      'fr: art. 15(1) RGPD',
      'de: Art. 15 Abs. 1 DSGVO',
      'it: art. 15 par. 1 GDPR',
      'es: art. 15.1 RGPD',
      'el: άρθρο 15 παρ. 1 ΓΚΠΔ',
    ]);
    expect(inSix('eu-gdpr', '6(1)(f)', '17(1)(c)', '18')).toEqual([
      'en: Art. 6(1)(f), 17(1)(c), 18 GDPR',
      'fr: art. 6(1)(f), 17(1)(c), 18 RGPD',
      'de: Art. 6 Abs. 1 lit. f, 17 Abs. 1 lit. c, 18 DSGVO',
      'it: artt. 6 par. 1 lett. f, 17 par. 1 lett. c, 18 GDPR',
      'es: arts. 6.1.f), 17.1.c), 18 RGPD',
      'el: άρθρα 6 παρ. 1 στοιχ. στ, 17 παρ. 1 στοιχ. γ, 18 ΓΚΠΔ',
    ]);
  });

  it('its definitions, which are numbered points and no paragraphs', () => {
    expect(inSix('eu-gdpr', '4(14)').slice(2)).toEqual([
      'de: Art. 4 Nr. 14 DSGVO',
      'it: art. 4 punto 14 GDPR',
      'es: art. 4.14 RGPD',
      'el: άρθρο 4 σημείο 14 ΓΚΠΔ',
    ]);
  });

  it('the British twin, with an act of another name', () => {
    expect(cite(law('gb-ukgdpr'), ['12(3)', 'DPA 2018 s. 164A'], 'de')).toBe(
      'Art. 12 Abs. 3 UK GDPR; DPA 2018 s. 164A',
    );
  });

  it('Swiss law and its ordinance', () => {
    expect(inSix('ch-fadp', '25(7)', 'DPO 18(1)')).toEqual([
      'en: Art. 25(7) FADP; Art. 18(1) DPO',
      'fr: art. 25 al. 7 LPD; art. 18 al. 1 OPDo',
      'de: Art. 25 Abs. 7 DSG; Art. 18 Abs. 1 DSV',
      'it: art. 25 cpv. 7 LPD; art. 18 cpv. 1 OPDa',
      'es: art. 25(7) LPD; art. 18(1) DPO',
      'el: άρθρο 25(7) FADP· άρθρο 18(1) DPO',
    ]);
    expect(cite(law('ch-fadp'), ['5(c)(4)', '32(2)(c)'], 'fr')).toBe(
      'art. 5 let. c ch. 4, 32 al. 2 let. c LPD',
    );
    expect(cite(law('ch-fadp'), ['5(c)(4)'], 'de')).toBe('Art. 5 lit. c Ziff. 4 DSG');
    expect(cite(law('ch-fadp'), ['5(c)(4)'], 'it')).toBe('art. 5 lett. c n. 4 LPD');
  });

  it('acts that have sections, and their schedules', () => {
    expect(inSix('ca-pipeda', '8', '5(3)', 'Sch. 1 cl. 4.3.8', 'Sch. 1 cl. 4.5.3')).toEqual([
      'en: PIPEDA ss. 8, 5(3); PIPEDA Sch. 1 cl. 4.3.8, 4.5.3',
      'fr: art. 8, 5(3) LPRPDE; annexe 1, art. 4.3.8, 4.5.3 LPRPDE',
      'de: Sec. 8, 5(3) PIPEDA; PIPEDA Anhang 1 Art. 4.3.8, 4.5.3',
      'it: artt. 8, 5(3) PIPEDA; PIPEDA allegato 1 art. 4.3.8, 4.5.3',
      'es: arts. 8, 5(3) PIPEDA; PIPEDA anexo 1 art. 4.3.8, 4.5.3',
      'el: άρθρα 8, 5(3) PIPEDA· PIPEDA παράρτημα 1 άρθ. 4.3.8, 4.5.3',
    ]);
    expect(cite(law('ca-qc-p391'), ['28', 'CCQ 40'], 'fr')).toBe('art. 28 RLRQ c. P-39.1; art. 40 C.c.Q.');
    expect(cite(law('sg-pdpa'), ['48H'], 'en')).toBe('PDPA s. 48H');
    expect(cite(law('au-privacy-act'), ['APP 12', '36'], 'en')).toBe('Privacy Act 1988 s. 36; APP 12');
  });

  it('laws without a text in any of the six, as the record writes them', () => {
    expect(cite(law('br-lgpd'), ['18(IV)', '18(§2)'], 'de')).toBe('Art. 18(IV), 18(§2) LGPD');
    expect(cite(law('co-1581'), ['8(e)', '15(3)'], 'es')).toBe('arts. 8(e), 15(3) Ley 1581/2012');
    expect(cite(law('ua-2297'), ['8(2)'], 'el')).toBe('άρθρο 8(2) του νόμου αριθ. 2297-VI');
  });
});

describe('what is cited is what the record has', () => {
  const withArticles = laws().filter(({ citing }) => citing !== null);
  const each = withArticles.flatMap(({ id }) => NAME_LANGUAGES.map((language) => [id, language] as const));

  it.each(each)('%s in %s: every article comes back from the text', (id, language: NameLanguage) => {
    const record = law(id);
    const { articles } = record;
    const stands = ({ citing }: Law, article: string) =>
      article.includes(' ') && !citing?.others?.some(({ begins }) => article.startsWith(`${begins} `));
    const read = articles.filter((article) => !stands(record, article));
    for (const article of read)
      expect(articlesIn(cite(record, [article], language), record)).toEqual([article]);
    expect(articlesIn(cite(record, read, language), record).toSorted()).toEqual(read.toSorted());
    for (const article of articles.filter((other) => stands(record, other)))
      expect(cite(record, [article], language)).toBe(article);
  });

  it('a reader sees an article the record does not have', () => {
    expect(articlesIn('(Art. 15 Abs. 1, 99 Abs. 2 lit. a DSGVO)', law('eu-gdpr'))).toEqual([
      '15(1)',
      '99(2)(a)',
    ]);
    expect(articlesIn('(άρθρο 17 παρ. 1 στοιχ. στ ΓΚΠΔ)', law('eu-gdpr'))).toEqual(['17(1)(f)']);
    expect(articlesIn('(PIPEDA s. 99; CQLR c. C-1.1 s. 44)', law('ca-qc-p391'))).toEqual(['99', 'C-1.1 44']);
    expect(articlesIn('DPA 2018 s. 164A and s. 5', law('gb-ukgdpr'))).toEqual(['DPA 2018 s. 164A', '5']);
  });
});
