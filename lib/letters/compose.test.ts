import { describe, expect, it } from 'vitest';
import { articleOnRecord } from '../directory/citation';
import { collectors, laws } from '../directory/directory';
import { mailtoLink } from '../requests/channels';
import { compose, defaultRights, letterLanguage } from './compose';
import { collector, everyLetter, forms, input, law, written } from './examples';
import { LETTER_LANGUAGES } from './letter';
import type { Law } from '../directory/law-schema';

/** Articles as a reader finds them in the text, without help from the code that wrote them. */
function citedIn(text: string): string[] {
  const lists = [
    ...text.matchAll(/\b[Aa]rt(?:icles?|s)?\.? ((?:\d+[A-Z]?(?:\(\w+\))*(?:, | and | et )?)+)/g),
    ...text.matchAll(/§§? ?((?:[\d.]+(?:\(\w+\))*(?:, | and | et )?)+)/g),
    ...text.matchAll(/((?:DPA 2018|11 CCR) (?:s\. )?[\dA-Z]+(?:\(\w+\))*)/g),
  ];
  return lists
    .flatMap((match) => (match[1] ?? '').split(/, | and | et /))
    .filter((article) => article !== '');
}

describe('every law, language and form', () => {
  it.each(everyLetter)('%s %s %s: as in the file a lawyer can read', async (id, language, form) => {
    const letter = written(input(id, language, form));
    const page = `To: ${letter.to ?? ''}\nSubject: ${letter.subject}\n\n${letter.body}\n`;
    await expect(page).toMatchFileSnapshot(`snapshots/${id}-${language}-${form}.txt`);
  });

  it.each(everyLetter)('%s %s %s: cites only what the record of the law has', (id, language, form) => {
    const { subject, body } = written(input(id, language, form));
    const cited = citedIn(`${subject}\n${body}`);
    for (const article of cited) expect(law(id).articles, article).toContain(article);
    if (law(id).family === 'courtesy') expect(cited).toEqual([]);
    else expect(cited.length).toBeGreaterThan(2);
    // No number after § or Art. escapes the reading above.
    const signs = /§+|\b[Aa]rt\./g;
    const withNumber = /§+ \d|\b[Aa]rt\. \d/g;
    expect(body.match(signs)?.length).toBe(body.match(withNumber)?.length);
  });

  it.each(everyLetter)('%s %s %s: leaves no gap', (id, language, form) => {
    const { subject, body } = written(input(id, language, form));
    expect(`${subject}\n${body}`).not.toMatch(
      /undefined|null|NaN|\[object|[{}<>]|\(\s*\)|\( |\s,| {2}|\n{3}|^[^ \n]+ ?: *$/m,
    );
    expect(subject).not.toMatch(/[\r\n]/);
    expect(body).toContain('Camille Martin');
    expect(body).toContain('camille.martin@example.org');
    expect(body).toContain('https://www.instagram.com/camille.martin/');
    expect(subject).toContain('FW-7K3Q9D');
    expect(body).toContain('FW-7K3Q9D');
    expect(body).toContain(language === 'fr' ? 'gabarit biométrique' : 'biometric template');
  });

  it.each(everyLetter.filter(([, , form]) => form === 'short'))(
    '%s %s %s: fits an e-mail link',
    (id, language) => {
      const link = mailtoLink(written({ ...input(id, language, 'short') }));
      expect(link.carries).toBe('letter');
      expect(link.href.length).toBeLessThanOrEqual(1800);
    },
  );

  it.each(everyLetter.filter(([id, , form]) => form === 'full' && law(id).family !== 'courtesy'))(
    '%s %s %s: as long as it needs, and no longer',
    (id, language) => {
      const { length } = written(input(id, language)).body;
      expect(length).toBeGreaterThan(1600);
      expect(length).toBeLessThan(2800);
    },
  );
});

describe('what letters say about faces', () => {
  it('GDPR: the articles that carry a request about a face', () => {
    const cited = citedIn(written(input('eu-gdpr')).body);
    for (const article of '4(14) 6(1)(f) 9(1) 12(3) 12(6) 14 15(1) 15(1)(c) 15(1)(g) 15(1)(h) 17(1)(c) 17(1)(d) 18 19 21(1) 22 27'.split(
      ' ',
    )) {
      expect(cited).toContain(article);
    }
  });

  it('UK: only what its record has, under its own name', () => {
    for (const form of forms) {
      const { subject, body } = written(input('gb-ukgdpr', 'en', form));
      expect(subject).toContain('UK GDPR');
      expect(body).not.toMatch(/\bEU\b|(?<!UK )GDPR/);
      expect(citedIn(body)).not.toContain('22');
    }
  });

  it.each(LETTER_LANGUAGES)(
    'California, %s: asks for what reaches scraped photos and claims no erasure',
    (language) => {
      for (const form of forms) {
        const given = input('us-ca-ccpa', language, form);
        const { body } = written({ ...given, rights: [...given.rights, 'erasure'] });
        const cited = citedIn(body);
        expect(cited).toEqual(expect.arrayContaining(['1798.120', '1798.121', '1798.110']));
        expect(body).not.toContain('1798.105');
        expect(body).toMatch(language === 'en' ? /also delete/ : /merci de (?:les )?supprimer/i);
        expect(body).toMatch(
          language === 'en' ? /not ask for the faceprint itself/ : /ne demande pas l'empreinte/,
        );
        expect(body).toMatch(language === 'en' ? /15 business days/ : /15 jours ouvrables/);
        expect(body).toMatch(language === 'en' ? /45 days/ : /45 jours/);
      }
    },
  );

  it.each(['us-none', 'none'])('%s: asks politely, claims no right and no legal deadline', (id) => {
    for (const language of LETTER_LANGUAGES) {
      for (const form of forms) {
        const { subject, body } = written(input(id, language, form));
        expect(`${subject} ${body}`).not.toMatch(
          /\b(?:law|right|rights|legal|must|GDPR|CCPA|loi|droit|droits|légal|RGPD)\b/i,
        );
        expect(body).toMatch(language === 'en' ? /about 30 days/ : /30 jours environ/);
      }
    }
  });

  it.each(everyLetter)('%s %s %s: refuses routine ID and asks to be kept out', (id, language, form) => {
    const { body } = written(input(id, language, form));
    expect(body).toMatch(language === 'en' ? /\bID\b/ : /pièce d'identité/);
    expect(body).toMatch(language === 'en' ? /keep(?:s|ing)? (?:me out|.*keep(?:s)? me out)/i : /m'exclure/);
    expect(body).not.toMatch(/sue|court|lawyer|fine of|tribunal|avocat|amende/i);
  });

  it('asks only for the rights chosen', () => {
    const { subject, body } = written({ ...input('eu-gdpr'), rights: ['objection'] });
    expect(subject).not.toContain('access');
    expect(body).toContain('1. Objection');
    expect(body).not.toMatch(/2\. |Erasure|Art\. 17/);
  });

  it('asks for no EU representative where the record has no such article', () => {
    const gdpr = law('eu-gdpr');
    const without = { ...gdpr, articles: gdpr.articles.filter((article) => article !== '27') };
    expect(written({ ...input('eu-gdpr'), law: without }).body).not.toContain('representative');
    expect(articleOnRecord(without, '27')).toBeNull();
  });

  it('takes its periods from the record', () => {
    const gdpr = law('eu-gdpr');
    const [first] = gdpr.deadlines;
    if (!first) throw new Error('no deadline');
    const changed: Law = { ...gdpr, deadlines: [{ ...first, amount: 9, unit: 'business_days' }] };
    expect(written({ ...input('eu-gdpr'), law: changed }).body).toContain(
      'within 9 business days of receipt',
    );
    const none: Law = { ...gdpr, deadlines: [{ ...first, amount: null, unit: null }] };
    expect(written({ ...input('eu-gdpr'), law: none }).body).toContain('Please answer by e-mail. If');
  });
});

describe('what is missing', () => {
  const nobody = { name: '', email: '', country: '', region: null };

  it('is all named at once', () => {
    const empty = {
      ...input('eu-gdpr'),
      identity: nobody,
      profileUrls: [],
      photoUrls: [],
      rights: [],
      reference: '',
      today: '',
    };
    expect(compose(empty)).toEqual({
      is: 'incomplete',
      missing: ['name', 'email', 'country', 'profile-url', 'rights', 'reference', 'today'],
    });
  });

  it.each([
    ['name', { identity: { ...input('eu-gdpr').identity, name: ' \n\u202e ' } }],
    ['name', { identity: { ...input('eu-gdpr').identity, name: 'undefined' } }],
    ['name', { identity: { ...input('eu-gdpr').identity, name: '🙂' } }],
    ['email', { identity: { ...input('eu-gdpr').identity, email: 'a@b.example\nBcc: c@d.example' } }],
    ['email', { identity: { ...input('eu-gdpr').identity, email: 'Camille <a@b.example>' } }],
    ['country', { identity: { ...input('eu-gdpr').identity, country: 'ZZ' } }],
    ['country', { identity: { ...input('eu-gdpr').identity, country: 'France' } }],
    ['profile-url', { profileUrls: ['javascript:alert(1)', 'instagram', 'https://user@evil.example/'] }],
    ['rights', { rights: ['access', 'opt_out_sale'] as const }],
    ['rights', { rights: ['rectification'] as const }],
    ['reference', { reference: 'FW-1\r\nBcc: x' }],
    ['today', { today: '2026-02-30' }],
    ['collector-contact', { collector: { ...collector('facecheck-id'), forms: [] } }],
  ])('%s', (field, change) => {
    expect(compose({ ...input('eu-gdpr'), ...change })).toEqual({ is: 'incomplete', missing: [field] });
  });

  it("the region, under a law that is a region's", () => {
    for (const region of [null, 'US-NY']) {
      const given = input('us-ca-ccpa');
      const result = compose({ ...given, identity: { ...given.identity, region } });
      expect(result).toEqual({ is: 'incomplete', missing: ['region'] });
    }
  });

  it('is not the address of a firm that has a form', () => {
    for (const each of collectors())
      expect(compose({ ...input('eu-gdpr'), collector: each }).is).toBe('complete');
    expect(written({ ...input('eu-gdpr'), collector: collector('facecheck-id') }).to).toBeNull();
  });
});

describe('defaults', () => {
  it('follow the law', () => {
    const table = Object.fromEntries(laws().map((each) => [each.id, defaultRights(each)]));
    expect(table).toEqual({
      'eu-gdpr': ['access', 'objection', 'erasure'],
      'gb-ukgdpr': ['access', 'objection', 'erasure'],
      'us-ca-ccpa': ['access', 'opt_out_sale', 'limit_sensitive'],
      'us-none': ['opt_out'],
      none: ['opt_out'],
    });
  });

  it('write English to a firm whose language is not known', () => {
    expect(letterLanguage(collector('clearview-ai'))).toBe('en');
    expect(letterLanguage({ ...collector('clearview-ai'), languages: ['de', 'fr'] })).toBe('fr');
  });
});
