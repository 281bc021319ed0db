import { describe, expect, it } from 'vitest';
import { officialEmail, requestForm } from '../directory/contacts';
import { LEGAL_RIGHTS } from '../directory/rights';
import { compose } from './compose';
import {
  BODIES,
  REFUSAL,
  REGULATOR,
  SILENCE,
  bodyComplaint,
  bodyReminder,
  bodyRequest,
  collector,
  complaint,
  everyCollector,
  everyLaw,
  everyLetter,
  followUp,
  forms,
  input,
  law,
  lettersUnder,
  textOf,
  written,
} from './examples';
import { LETTER_LANGUAGES } from './languages';
import { languageForBody, languageForComplaint, languageForFirm } from './letter-language';
import { defaultRights, lawGives, requestPlan } from './plan';
import type { Collector } from '../directory/collector-schema';
import type { Law } from '../directory/law-schema';
import { RIGHTS } from '../directory/rights';
import type { RightId } from '../directory/rights';
import type { LetterLanguage } from './languages';
import type { Identity, LetterInput } from './letter';

// What composing must never leave behind. French sets a blank before : ; ? and !.
const GAP =
  /undefined|null|NaN|\[object|[{}<>]|\(\s*\)|\( | \)|\s[,.)]|[,;:] *[,;.)]|\.\.| {2}|\n{3}|\n\n$|^- *$|^\d+\. *$/m;
const NAME = 'Camille Martin';

function isReachable(firm: Collector): boolean {
  return officialEmail(firm) !== null || requestForm(firm) !== null;
}

function routes(language: LetterLanguage, form: (typeof forms)[number]): LetterInput[] {
  return Object.values(BODIES).flatMap(({ route }) => [
    bodyRequest(route, language, form),
    bodyReminder(route, SILENCE, language, form),
    bodyReminder(route, REFUSAL, language, form),
    bodyComplaint(route, SILENCE, language, form),
    bodyComplaint(route, REFUSAL, language, form),
  ]);
}

/** What is wrong with a letter that should be whole; '' where nothing is. */
function fault(given: LetterInput): string {
  const result = compose(given);
  if (result.is !== 'complete') return `missing ${result.missing.join(', ')}`;
  const { subject, body } = result.letter;
  const gap = GAP.exec(`${subject}\n${body}`);
  if (gap) return `gap at ${gap.index}: ${JSON.stringify(gap[0])}`;
  if (/[\r\n]/.test(subject) || !subject.endsWith(given.reference)) return `subject ${subject}`;
  if (!body.includes(given.reference) || !body.endsWith(NAME)) return 'no reference or name';
  if (!body.includes('camille.martin@example.org')) return 'no e-mail address';
  return '';
}

/** What a test needs of a language: a new one has to give it here. */
type ByLanguage = Readonly<Record<LetterLanguage, RegExp>>;

/** Words by which a letter names the faceprint, for what it is. */
const FACEPRINT: ByLanguage = {
  en: /faceprints? .*\(biometric templates?\)|faceprints? \(biometric templates?\)/,
  fr: /empreintes? faciales? \(gabarits? biométriques?\)/,
  de: /Gesichtsabdr(?:uck|ücken) \(biometrische[sn] Templates?\)/,
  es: /huellas? facial(?:es)? \(plantillas? biométricas?\)/,
  it: /impront[ae] del volto \(modell[oi] biometric[oi]\)/,
  el: /αποτ(?:ύπωμα|υπώματα) προσώπου \(βιομετρικ(?:ό πρότυπο|ά πρότυπα)\)/,
};

describe('every letter is whole', () => {
  it.each(LETTER_LANGUAGES.flatMap((language) => forms.map((form) => [language, form] as const)))(
    'every law, right and kind in %s, %s',
    (language, form) => {
      const faults: string[] = [];
      for (const each of everyLaw) {
        const rights = [...LEGAL_RIGHTS, 'opt_out' as const].filter((right) => lawGives(each, right));
        for (const given of lettersUnder(each, language, form)) {
          // Only a request words each right by itself; the other kinds name them in a list.
          const single = given.kind === 'request' ? rights.map((right) => [right]) : [];
          for (const chosen of [defaultRights(each), rights, ...single]) {
            const found = fault({ ...given, rights: chosen });
            if (found !== '') faults.push(`${each.id} ${given.kind} ${chosen.join('+')}: ${found}`);
          }
        }
      }
      expect(faults).toEqual([]);
    },
  );

  it('every collector and law: a letter, or the word that no way to the firm is on record', () => {
    const faults: string[] = [];
    let turn = 0;
    for (const each of everyCollector) {
      for (const { id } of everyLaw) {
        const language = LETTER_LANGUAGES[turn++ % LETTER_LANGUAGES.length] ?? 'en';
        const form = turn % 3 === 0 ? 'short' : 'full';
        const toFirm = fault({ ...input(id, language, form), collector: each });
        const toRegulator = fault({ ...complaint(id, SILENCE, language, form), collector: each });
        if (toFirm !== (isReachable(each) ? '' : 'missing collector-contact'))
          faults.push(`${each.id} ${id}: ${toFirm}`);
        if (toRegulator !== '') faults.push(`${each.id} ${id}, to the regulator: ${toRegulator}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(LETTER_LANGUAGES)('every collector, law and right in %s', (language) => {
    const faults = new Set<string>();
    for (const each of everyCollector.filter(isReachable)) {
      for (const given of everyLaw) {
        for (const right of RIGHTS.filter((one) => lawGives(given, one))) {
          const found = fault({ ...input(given.id, language), collector: each, rights: [right] });
          if (found !== '') faults.add(`${each.id} ${given.id} ${right}: ${found}`);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  it.each(LETTER_LANGUAGES)('every route to a public body in %s', (language) => {
    for (const form of forms) {
      for (const given of routes(language, form)) expect(fault(given), given.kind).toBe('');
    }
  });

  it.each(LETTER_LANGUAGES)('names the faceprint, in %s', (language) => {
    for (const form of forms) {
      const letters = [
        ...everyLaw.flatMap((each) => lettersUnder(each, language, form)),
        ...routes(language, form),
      ];
      for (const given of letters) expect(written(given).body).toMatch(FACEPRINT[language]);
    }
  });
});

describe('articles', () => {
  /** Numbers and signs by which articles are cited, in any language. */
  const CITED = /§|\b[Aa]rt\b|[Άά]ρθ|\b[Aa]bs\.|\d\(\w+\)|\bs\. ?\d|(?<![.\d])\d{3,}[.-]\d/;

  it.each(LETTER_LANGUAGES)(
    'no text in %s holds an article of its own: all come from the record',
    (language) => {
      for (const form of forms) {
        for (const each of everyLaw) {
          const bare: Law = { ...each, articles: [] };
          for (const given of lettersUnder(each, language, form)) {
            const { body } = written({ ...given, law: bare, photoUrls: [], rights: given.rights });
            // The firm's address, and fines: 20.000.000 €.
            const text = body.replace(/418 Broadway.*/, '').replace(/[\d.]+\s€/g, '');
            expect(text, `${each.id} ${given.kind}`).not.toMatch(CITED);
          }
        }
      }
    },
  );

  it('every planned article stands in the letter, from the record', () => {
    for (const each of everyLaw.filter(({ family }) => family !== 'courtesy')) {
      const { body } = written(input(each.id));
      for (const { articles } of requestPlan(each, defaultRights(each)).points) {
        for (const article of articles) {
          expect(each.articles).toContain(article);
          // One with a blank carries its own code, and is written as citation.ts says.
          if (!article.includes(' ')) expect(body, each.id).toContain(article);
        }
      }
    }
  });

  it('asks for no EU representative where the record has no such article', () => {
    const gdpr = law('eu-gdpr');
    const without = { ...gdpr, articles: gdpr.articles.filter((article) => article !== '27') };
    expect(textOf({ ...input('eu-gdpr'), law: without })).not.toContain('representative');
  });

  it('numbers of the GDPR are not taken for those of other laws', () => {
    // Article 15 of the Colombian law is about claims, not about access.
    expect(textOf({ ...input('co-1581'), rights: ['access'] })).not.toMatch(/\b15\b/);
  });
});

/** Long, as people and profiles really are. */
function long<Given extends LetterInput>(given: Given): Given {
  const identity: Identity = {
    ...given.identity,
    name: 'Maria-Magdalena Konstantinidis-Villanueva',
    email: 'maria-magdalena.konstantinidis@example.org',
  };
  const profile = 'https://www.linkedin.com/in/maria-magdalena-konstantinidis-villanueva-0a1b2c3d4/';
  return { ...given, identity, profileUrls: [profile] };
}

/** Languages in whose script every letter takes six characters of a link: nothing but the shortest could fit. */
const COSTS_SIX: readonly string[] = ['el'];

describe('after a request to a public body', () => {
  it.each(LETTER_LANGUAGES)('later letters in %s do not say where and when one was born', (language) => {
    for (const form of forms) {
      const born = textOf(bodyRequest('us-federal-records', language, form));
      expect(born).toMatch(/1990[^]*Lyon/);
      for (const make of [bodyReminder, bodyComplaint])
        expect(textOf(make('us-federal-records', SILENCE, language, form))).not.toMatch(/1990|Lyon/);
    }
  });

  it('they are whole without them', () => {
    const { identity } = input('eu-gdpr');
    expect(compose({ ...bodyReminder('us-federal-records'), identity }).is).toBe('complete');
  });

  it('they repeat the laws of the record, and put no article of it beside a date', () => {
    const text = textOf(bodyReminder('gb-police'));
    expect(text).toContain('ended on 2 November 2026.');
    expect(text).toContain('Data Protection Act 2018, s. 45');
    const { laws } = BODIES['gb-police'];
    const renamed = {
      ...BODIES['gb-police'],
      laws: laws.map((each) => ({ ...each, name: 'Act', citation: null })),
    };
    for (const make of [bodyReminder, bodyComplaint]) {
      const bare = textOf({ ...make('gb-police'), body: renamed });
      expect(bare).toContain('Act');
      expect(bare).not.toMatch(/\bs\. ?\d|§|\bart\./);
    }
  });

  it('a reminder goes to the body, and names the way to an authority only where the record is sure of one', () => {
    const WAY = 'I can turn to the authority';
    expect(written(bodyReminder('eu-police-direct')).to).toBe('ds-petenten@bka.bund.de');
    expect(textOf(bodyReminder('eu-police-direct'))).toContain(WAY);
    expect(textOf(bodyReminder('us-federal-records'))).not.toContain(WAY);
  });

  it('a complaint goes to who oversees the body, in words about a public body', () => {
    const police = written(bodyComplaint('gb-police', REFUSAL));
    expect(police.to).toBe('icocasework@ico.org.uk');
    expect(police.body).toMatch(/^To Information Commissioner/);
    expect(police.body).toContain('10 November 2026: the public body refused.');
    expect(police.body).toContain("3. The public body's answer of 10 November 2026");
    expect(police.body).toContain('exercise my rights for me');
    expect(police.body).not.toMatch(/\bfirm\b/);
  });
});

describe('short letters', () => {
  it.each(LETTER_LANGUAGES)('fit a web form and an e-mail link, in %s', (language) => {
    const misfits: string[] = [];
    const letters = [
      ...everyLaw.flatMap((each) => lettersUnder(each, language, 'short')),
      ...routes(language, 'short'),
    ];
    for (const given of letters) {
      const result = compose(long(given));
      if (result.is !== 'complete') throw new Error(result.missing.join());
      const { webForm, link } = result.fits;
      // Bodies that want a signed statement have portals of their own; the statement alone takes 300 signs.
      const isSigned = given.kind === 'public-body' && given.body.needsSignedStatement;
      const isFine = (link || COSTS_SIX.includes(language)) && (webForm || isSigned);
      const about = 'law' in given ? given.law.id : given.body.route;
      if (!isFine) misfits.push(`${given.kind} ${about} ${[...result.letter.body].length} ${String(link)}`);
    }
    expect(misfits).toEqual([]);
  });

  it('composing says where a letter does not fit', () => {
    const result = compose(input('eu-gdpr'));
    expect(result.is === 'complete' && result.fits).toEqual({ webForm: false, link: false });
  });

  it('a full letter is as long as it needs, and no longer', () => {
    for (const { id } of everyLaw.filter(({ family }) => family !== 'courtesy')) {
      for (const language of LETTER_LANGUAGES) {
        const { length } = written(input(id, language)).body;
        expect(length, `${id} ${language}`).toBeGreaterThan(1200);
        expect(length, `${id} ${language}`).toBeLessThan(3500);
      }
    }
  });
});

const REFUSES_ID: ByLanguage = {
  en: /\bID\b/,
  fr: /pièce d'identité/,
  de: /Ausweis/,
  es: /documento de identidad/,
  it: /documento d'identità/,
  el: /ταυτότητα/,
};
const KEEP_OUT: ByLanguage = {
  en: /keeps? me out/,
  fr: /m'exclure/,
  de: /mich (?:künftig )?herauszuhalten/,
  es: /excluirme/,
  it: /escludermi/,
  el: /εξαίρεσή μου/,
};
const THREAT: ByLanguage = {
  en: /\bsue\b|\bcourt\b|lawyer|fine of|legal advice/i,
  fr: /\btribunal|avocat|amende|conseil juridique/i,
  de: /\bgericht|\b(?:ver|ein)?klage|anwalt|bußgeld|geldbuße|rechtsberatung/i,
  es: /\btribunal|\bjuzgado|abogad|\bdemanda|\bmulta|asesoramiento/i,
  it: /\btribunal|\bgiudic|avvocat|\bsanzion|\bmult[ae]\b|in giudizio|consulenza legale/i,
  el: /δικαστ|δικηγόρ|πρόστιμ|μήνυσ|νομικ(?:ή|ές) συμβουλ/i,
};
/** What a courtesy letter does not have: it claims nothing. */
const CLAIM: ByLanguage = {
  en: /\b(?:law|right|rights|legal|must|GDPR|CCPA)\b/i,
  fr: /\b(?:loi|droit|droits|légal|RGPD|CCPA)\b/i,
  de: /gesetz|\bRechte?n?\b|recht(?:lich|sgrundlage|swidrig)|anspruch|\bmüssen\b|DSGVO|CCPA/i,
  es: /\b(?:ley|norma|derechos?|legal|jurídic[oa]|deben?|RGPD|CCPA)\b/i,
  it: /\b(?:legge|leggi|normativa|diritt[oi]|legale|giuridic[ao]|dovete|GDPR|CCPA)\b/i,
  el: /νόμ[οι]|νομ[ιο]|δικα[ιί][ωώ]μα|οφείλ|υποχρ|ΓΚΠΔ|CCPA/i,
};

it('a firm whose legal name is another is called by both', () => {
  expect(textOf({ ...input('eu-gdpr'), collector: collector('pimeyes') })).toContain(
    'To EMEARobotics (PimEyes)',
  );
  expect(textOf(input('eu-gdpr'))).toContain('To Clearview AI, Inc.\n');
});

describe('tone', () => {
  it('holds no threat and no advice, refuses routine ID and asks to be kept out', () => {
    for (const [id, language, form] of everyLetter) {
      const { body } = written(input(id, language, form));
      expect(body, id).toMatch(REFUSES_ID[language]);
      expect(body, id).toMatch(KEEP_OUT[language]);
      expect(body, id).not.toMatch(THREAT[language]);
    }
  });

  it.each(['us-none', 'none'])('%s: asks politely, claims no right and no legal deadline', (id) => {
    for (const language of LETTER_LANGUAGES) {
      for (const form of forms) {
        for (const given of [
          input(id, language, form),
          followUp('reminder', id, undefined, language, form),
        ]) {
          expect(textOf(given)).not.toMatch(CLAIM[language]);
        }
      }
    }
  });
});

describe('what is missing', () => {
  const nobody = { name: '', email: '', country: '', region: null };
  const someone = input('eu-gdpr').identity;

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
      missing: ['name', 'email', 'country', 'profile-url', 'reference', 'today', 'rights'],
    });
  });

  it.each([
    ['name', { identity: { ...someone, name: ' \n\u202e ' } }],
    ['name', { identity: { ...someone, name: 'undefined' } }],
    ['name', { identity: { ...someone, name: '🙂' } }],
    ['email', { identity: { ...someone, email: 'a@b.example\nBcc: c@d.example' } }],
    ['email', { identity: { ...someone, email: 'Camille <a@b.example>' } }],
    ['country', { identity: { ...someone, country: 'ZZ' } }],
    ['country', { identity: { ...someone, country: 'France' } }],
    ['profile-url', { profileUrls: ['javascript:alert(1)', 'instagram', 'https://user@evil.example/'] }],
    ['rights', { rights: ['access', 'opt_out_sale'] satisfies RightId[] }],
    ['rights', { rights: ['opt_out'] satisfies RightId[] }],
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

  it('the address of a firm that has a form is not', () => {
    expect(written({ ...input('eu-gdpr'), collector: collector('facecheck-id') }).to).toBeNull();
  });

  it.each<[string, LetterInput]>([
    ['history', { ...followUp('reminder', 'eu-gdpr'), history: { ...REFUSAL, sentDay: 'yesterday' } }],
    ['history', { ...complaint('eu-gdpr'), history: { ...REFUSAL, dueDay: '2026-13-01' } }],
    ['history', { ...complaint('eu-gdpr'), history: { ...REFUSAL, steps: [{ kind: 'reminder', day: '' }] } }],
    ['answer', followUp('appeal', 'us-va-vcdpa', { ...REFUSAL, answer: null })],
    ['step', followUp('appeal', 'us-ca-ccpa')],
    ['step', followUp('complaint-to-firm', 'eu-gdpr')],
    ['history', { ...bodyReminder('gb-police'), history: { ...SILENCE, sentDay: '' } }],
    ['regulator', { ...bodyComplaint('gb-police'), regulator: { ...REGULATOR, kind: 'finder' } }],
    ['regulator', { ...complaint('us-none'), regulator: { ...REGULATOR, kind: 'finder' } }],
  ])('%s', (field, given) => {
    expect(compose(given)).toEqual({ is: 'incomplete', missing: [field] });
  });

  it('no address of a public body: the letter is whole, and the writer looks the address up', () => {
    const nowhere = { ...BODIES['gb-police'], channels: [], email: null, postalAddress: null };
    const composed = compose({ ...bodyRequest('gb-police'), body: nowhere });
    expect(composed).toMatchObject({ is: 'complete', letter: { to: null } });
  });

  it('of a signed statement: where and when one was born, and where one lives', () => {
    const given = { ...bodyRequest('us-federal-records'), identity: someone };
    expect(compose(given)).toEqual({
      is: 'incomplete',
      missing: ['postal-address', 'birth-date', 'birth-place'],
    });
    expect(compose({ ...bodyRequest('gb-police'), identity: someone }).is).toBe('complete');
  });
});

describe('defaults', () => {
  it('follow the law', () => {
    const ids = ['eu-gdpr', 'gb-ukgdpr', 'us-ca-ccpa', 'us-none', 'none'];
    expect(Object.fromEntries(ids.map((id) => [id, defaultRights(law(id))]))).toEqual({
      'eu-gdpr': ['access', 'objection', 'erasure'],
      'gb-ukgdpr': ['access', 'objection', 'erasure'],
      'us-ca-ccpa': ['opt_out_sale', 'limit_sensitive', 'access'],
      'us-none': ['opt_out'],
      none: ['opt_out'],
    });
  });

  it('asks only for the rights chosen', () => {
    const { subject, body } = written({ ...input('eu-gdpr'), rights: ['objection'] });
    expect(subject).not.toContain('access');
    expect(body).toContain('1. Objection');
    expect(body).not.toMatch(/2\. |Erasure|Art\. 17/);
  });

  it('takes its periods from the record, and only those a statute sets', () => {
    const gdpr = law('eu-gdpr');
    const [first] = gdpr.deadlines;
    if (!first) throw new Error('no deadline');
    const changed = (deadline: Partial<typeof first>): string =>
      textOf({ ...input('eu-gdpr'), law: { ...gdpr, deadlines: [{ ...first, ...deadline }] } });
    expect(changed({ amount: 9, unit: 'business_days' })).toContain('within 9 business days of receipt');
    expect(changed({ amount: null, unit: null })).toContain('answer by e-mail within about 30 days');
    expect(changed({ basis: 'guidance' })).toContain('answer by e-mail within about 30 days');
  });

  it('write to a firm in its language, the writer’s own if it can be, else in English', () => {
    const firm = collector('clearview-ai');
    const withLanguages = (...languages: string[]) => ({ ...firm, languages });
    expect(languageForFirm(withLanguages())).toBe('en');
    expect(languageForFirm(withLanguages('pl'))).toBe('en');
    expect(languageForFirm(withLanguages('fr', 'pl'))).toBe('fr');
    expect(languageForFirm(withLanguages('en', 'fr'), 'fr')).toBe('fr');
    expect(languageForFirm(withLanguages('en'), 'fr')).toBe('en');
  });

  it('complain in a language the authority takes', () => {
    const taking = (...languages: string[]) => ({
      ...REGULATOR,
      complaint: { ...REGULATOR.complaint, languages },
    });
    expect(languageForComplaint(taking('fr'), 'en')).toBe('fr');
    expect(languageForComplaint(taking('fr', 'en'), 'en')).toBe('en');
    expect(languageForComplaint(taking('bg'), 'fr')).toBe('en');
    expect(languageForBody(BODIES['eu-police-indirect'], 'en')).toBe('fr');
  });
});
