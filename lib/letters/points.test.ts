import { describe, expect, it } from 'vitest';
import {
  REFUSAL,
  SILENCE,
  bodyRequest,
  collector,
  complaint,
  followUp,
  forms,
  input,
  law,
  textOf,
} from './examples';
import type { LetterForm, LetterInput } from './letter';

// What the laws demand of a letter, point by point: each was found by reading the laws, and each is easily lost in a
// rewording. English stands for all languages here: which part is used is decided once for all of them.

interface Point {
  readonly why: string;
  readonly letter: (form: LetterForm) => LetterInput;
  readonly says?: readonly RegExp[];
  readonly never?: readonly RegExp[];
  /** Only in the full form. */
  readonly alsoInFull?: readonly RegExp[];
}

const erase = (id: string) => (form: LetterForm) => {
  const given = input(id, 'en', form);
  return { ...given, rights: [...new Set([...given.rights, 'erasure' as const])] };
};

const POINTS: readonly Point[] = [
  {
    why: 'GDPR: the articles that carry a request about a face',
    letter: (form) => input('eu-gdpr', 'en', form),
    says: [/4\(14\), 9\(1\)/, /15\(1\)/, /21\(1\)/, /17\(1\)\(c\), 17\(1\)\(d\)/, /12\(6\)/, /12\(3\)/],
    alsoInFull: [
      /Art\. 14, 15\(1\)\(g\) GDPR/,
      /15\(1\)\(c\)/,
      /15\(1\)\(h\), 22/,
      /6\(1\)\(f\)/,
      /Art\. 18/,
      /Art\. 19/,
      /Art\. 27/,
      /12\(4\)/,
      /12\(2\), 12\(6\)/,
    ],
  },
  {
    why: 'GDPR: one calendar month, not 30 days',
    letter: (form) => input('eu-gdpr', 'en', form),
    says: [/within one month of receipt/],
    never: [/30 days/],
  },
  {
    why: 'faces: pages, dates, searchers and recipients',
    letter: (form) => input('eu-gdpr', 'en', form),
    says: [/page/, /date|when/, /who searched/, /received/, /https:\/\/www\.instagram\.com/],
  },
  {
    why: 'an ID only under the law’s own rule, and the least that identifies is offered',
    letter: (form) => input('eu-gdpr', 'en', form),
    says: [/The address(?:es above)? shows? which photos I mean/, /routine/],
    alsoInFull: [/reasonable doubt/, /another photo address, a sign placed on my profile/],
  },
  {
    why: 'UK: its own articles under its own name, and none of the EU’s',
    letter: (form) => input('gb-ukgdpr', 'en', form),
    says: [/UK GDPR/],
    never: [/(?<!UK )GDPR/, /\bEU\b/, /\b22\b(?! Nov)/, /\(1\)\(c\)/],
  },
  {
    why: 'UK: a complaint to the firm before the regulator, to be acknowledged in 30 days',
    letter: (form) => followUp('complaint-to-firm', 'gb-ukgdpr', SILENCE, 'en', form),
    says: [/DPA 2018 s\. 164A\)/, /within 30 days \(DPA 2018 s\. 164A\(3\)\)/, /without undue delay/],
  },
  {
    why: 'California: asks for what reaches scraped photos, and for deletion without claiming the article',
    letter: erase('us-ca-ccpa'),
    says: [
      /1798\.120/,
      /1798\.121/,
      /1798\.1[01]0/,
      /also delete/,
      /whether or not you hold yourselves bound/i,
    ],
    never: [/1798\.105/],
  },
  {
    why: 'California: an answer may not hold the faceprint itself',
    letter: (form) => input('us-ca-ccpa', 'en', form),
    says: [/do not ask for the faceprint itself/],
  },
  {
    why: 'California: no check for opt-out and limit, 15 business days for them and 45 days for the rest',
    letter: (form) => input('us-ca-ccpa', 'en', form),
    says: [/points 1 and 2 within 15 business days, point 3 within 45 days/],
    alsoInFull: [/Points 1 and 2 need no check/],
  },
  {
    why: 'California: collected without the person knowing, it is no public information',
    letter: (form) => input('us-ca-ccpa', 'en', form),
    alsoInFull: [/not publicly available information \(Cal\. Civ\. Code § 1798\.140\)/],
  },
  {
    why: 'Utah: deletion reaches only what one gave: asked for, not claimed',
    letter: erase('us-ut-ucpa'),
    says: [/also delete/],
    never: [/13-61-201\(2\)/],
  },
  {
    why: 'definition leaves out faceprints made from photos (VA, UT): personal data, and not called biometric data',
    letter: (form) => input('us-va-vcdpa', 'en', form),
    says: [/biometric template/],
    never: [/biometric (?:data|information|identifier)/, /sensitive/, /59\.1-578/],
    alsoInFull: [/personal data about me/],
  },
  {
    why: 'public data is outside the law (VA): a faceprint was never public',
    letter: (form) => input('us-va-vcdpa', 'en', form),
    alsoInFull: [/A faceprint of me has never been public/],
  },
  {
    why: 'a firm may suppress instead of deleting (VA model): asks which, and what is kept',
    letter: (form) => input('us-va-vcdpa', 'en', form),
    says: [/suppress me|record to keep me out/],
  },
  {
    why: 'appeal states: a refusal has to be appealed, so the letter asks how',
    letter: (form) => input('us-va-vcdpa', 'en', form),
    alsoInFull: [/how to appeal \(Va\. Code § 59\.1-577\(C\)\)/],
  },
  {
    why: 'appeal states: against silence the reminder doubles as an appeal',
    letter: (form) => followUp('reminder', 'us-va-vcdpa', SILENCE, 'en', form),
    says: [/also my appeal against it \(Va\. Code § 59\.1-577\(C\)\)/, /60 days for a decision/],
  },
  {
    why: 'appeal states: after an answer it does not, since the appeal is a letter of its own',
    letter: (form) => followUp('reminder', 'us-va-vcdpa', REFUSAL, 'en', form),
    never: [/appeal/],
  },
  {
    why: 'the appeal: its article, the answer it is against, its period, and the way on',
    letter: (form) => followUp('appeal', 'us-va-vcdpa', REFUSAL, 'en', form),
    says: [/59\.1-577\(C\)/, /On 10 November 2026 you refused/, /60 days for a decision/, /attorney general/],
    alsoInFull: [/data about me that you have from elsewhere/],
  },
  {
    why: 'no appeal in California and under the GDPR',
    letter: (form) => followUp('reminder', 'us-ca-ccpa', SILENCE, 'en', form),
    never: [/appeal/],
  },
  {
    why: 'covered in a US state that wants consent (CT): sensitive data needs consent, and none was given',
    letter: (form) => input('us-ct-ctdpa', 'en', form),
    says: [/42-520/, /not consented|given none/, /withdraw/],
    alsoInFull: [/sensitive data and needs consent/],
  },
  {
    why: 'access without the template (CT): confirmation, pages and recipients by name',
    letter: (form) => input('us-ct-ctdpa', 'en', form),
    says: [/do not ask for the faceprint itself/, /pages?/],
    alsoInFull: [/copy of the photos/, /by name who received/],
  },
  {
    why: 'Washington: biometric data is consumer health data',
    letter: (form) => input('us-wa-mhmda', 'en', form),
    alsoInFull: [/counts as consumer health data \(.*19\.373\.010\)/],
    says: [/Delet/],
  },
  {
    why: 'Illinois: no access right, but consent, no profit, destruction, and a question besides',
    letter: (form) => input('us-il-bipa', 'en', form),
    says: [
      /14\/15\(c\)/,
      /14\/15\(a\)/,
      /withdraw/,
      /Destr/i,
      /Please tell me whether|Tell me what you hold/,
    ],
    never: [/Access/, /14\/15\(b\)\)?: /],
    alsoInFull: [/written release/, /biometric identifier/, /policy on how long/],
  },
  {
    why: 'Switzerland: an express objection, which also ends what self-published data allows',
    letter: (form) => input('ch-fadp', 'en', form),
    says: [/expressly forbid you to process/, /30\(2\)\(b\)/, /made public myself/],
    alsoInFull: [/30\(3\)/],
  },
  {
    why: 'Switzerland: the authority takes reports, and who reports is no party',
    letter: (form) => complaint('ch-fadp', SILENCE, 'en', form),
    says: [/I report to you \(Art\. 49 FADP\)/],
    never: [/This is a complaint/],
  },
  ...['ca-pipeda', 'au-privacy-act', 'sg-pdpa'].map((id) => ({
    why: `${id}: no right to erasure: withdrawal of consent and limits of keeping`,
    letter: (form: LetterForm) => input(id, 'en', form),
    says: [/withdraw/, /Destr/i, /need/],
    never: [/eras|delet/i, /right to/],
  })),
  {
    why: 'Canada: collecting without consent is unlawful',
    letter: (form) => input('ca-pipeda', 'en', form),
    says: [/4\.3\.8/, /4\.5\.3/],
    alsoInFull: [/without the consent it needs \(.*5\(3\)/, /on the web does not replace my consent/],
  },
  {
    why: 'Singapore lets public data go without consent: no unlawful collecting is claimed',
    letter: (form) => input('sg-pdpa', 'en', form),
    says: [/\b25\b/],
    never: [/consent it needs/],
    alsoInFull: [/has never been public/],
  },
  {
    why: 'Australia: a written complaint to the firm first',
    letter: (form) => followUp('complaint-to-firm', 'au-privacy-act', SILENCE, 'en', form),
    says: [/complaint about how you handle my personal data \(.*40\(1A\)/],
  },
  {
    why: 'Colombia: the prior claim is mandatory; business days',
    letter: (form) => input('co-1581', 'en', form),
    says: [/10 business days/, /15 business days/],
    alsoInFull: [/request that the law wants before a complaint \(Art\. 16/],
  },
  {
    why: 'a regulator learns who, which firm, what and when, which articles, what is wanted, and what is annexed',
    letter: (form) => complaint('eu-gdpr', REFUSAL, 'en', form),
    says: [
      /Art\. 77/,
      /Clearview AI, Inc\./,
      /1 October 2026: I sent the firm a request\. I asked for: access, objection and erasure/,
      /2 November 2026: the time the law gives for an answer ended/,
      /5 November 2026: I reminded the firm\.\n10 November 2026: the firm refused/,
      /15\(1\), 21\(1\), 17\(1\)\(c\), 17\(1\)\(d\)/,
      /Please find out/,
    ],
    alsoInFull: [/418 Broadway/, /1\. My request of 1 October/, /3\. The firm's answer of 10 November/],
  },
  {
    why: 'a regulator learns of fines that stand, and not of what a court has undone or opened again',
    letter: () => complaint('eu-gdpr'),
    says: [/Garante \(Italy\), 10 February 2022: fine of €20,000,000/],
    never: [/ICO \(United Kingdom\)/, /lawsuit|complaint by/],
  },
  {
    why: 'FOIA: both laws, and the statement of 28 U.S.C. 1746 as it is worded outside the United States',
    letter: (form) => bodyRequest('us-federal-records', 'en', form),
    says: [
      /Freedom of Information Act \(5 U\.S\.C\. § 552\) and Privacy Act/,
      /under penalty of perjury under the laws of the United States of America/,
      /28 U\.S\.C\. § 1746/,
      /Executed on November 22, 2026/,
      /17 May 1990/,
      /such as Clearview AI/,
      /20 working days/,
    ],
  },
  {
    why: 'inside the United States the statement is worded without the country',
    letter: (form) => {
      const given = bodyRequest('us-federal-records', 'en', form);
      return { ...given, identity: { ...given.identity, country: 'US', region: 'US-NY' } };
    },
    says: [/under penalty of perjury that the foregoing/],
  },
  {
    why: 'a statement under United States law goes to nobody else',
    letter: (form) => {
      const given = bodyRequest('eu-police-direct', 'en', form);
      return { ...given, body: { ...given.body, needsSignedStatement: true } };
    },
    says: [/data about me/, /I sign this letter/],
    never: [/perjury/],
  },
  {
    why: 'indirect access: the authority is asked to check on one’s behalf',
    letter: (form) => bodyRequest('eu-police-indirect', 'en', form),
    says: [/on my behalf/, /check whether/],
    never: [/send me a copy/],
  },
];

describe('point by point', () => {
  it.each(POINTS)('$why', ({ letter, says = [], never = [], alsoInFull = [] }) => {
    for (const form of forms) {
      const text = textOf(letter(form));
      for (const words of [...says, ...(form === 'full' ? alsoInFull : [])]) expect(text).toMatch(words);
      for (const words of never) expect(text).not.toMatch(words);
    }
  });

  it('the laws named here are the ones meant', () => {
    expect(law('us-va-vcdpa').biometrics.photoDerivedTemplate).toBe('excluded');
    expect(law('us-va-vcdpa').deletionReach.suppression).toBe(true);
    expect(law('us-ct-ctdpa').biometrics).toMatchObject({
      photoDerivedTemplate: 'covered',
      templateInAnswer: 'excluded',
    });
    expect(law('us-ut-ucpa').deletionReach.scraped).not.toBe('yes');
    expect(collector('clearview-ai').enforcement.some(({ standing }) => standing === 'reopened')).toBe(true);
  });
});
