import type { RightId } from '../../directory/schema';
import type { LetterFacts, Template } from '../letter';
import { details, shortDetails } from './words';

const NAMES: Partial<Record<RightId, string>> = {
  opt_out_sale: 'do not sell or share',
  limit_sensitive: 'limit use',
  access: 'access',
};

const template: Template = {
  part: 'template',
  kind: 'request',
  family: 'us-state',
  rights: ['opt_out_sale', 'limit_sensitive', 'access', 'erasure'],
  subject: ({ rights, lawName, reference }) => {
    const names = rights.flatMap((right) => NAMES[right] ?? []);
    return `My face: ${[...names, 'deletion'].join(', ')} (${lawName}) ${reference}`;
  },
  body: (facts) => (facts.form === 'full' ? full(facts) : short(facts)),
};

export default template;

function full(facts: LetterFacts): string[] {
  const { cite, law, lawName, place, country } = facts;
  const points: Partial<Record<RightId, string>> = {
    opt_out_sale: `Do not sell or share${cite(...law.rights.opt_out_sale.articles.slice(0, 1))}\nDo not sell or share my personal information: photos of me, faceprints made from them, and links to where they were found.`,
    limit_sensitive: `Limit the use of sensitive information${cite(...law.rights.limit_sensitive.articles)}\nDo not use or disclose any faceprint that identifies me beyond what the law permits after this request.`,
    access: [
      `Access${cite(...law.rights.access.articles.slice(1))}`,
      'Do you hold photos of me, or a faceprint made from them? If so, please tell me:',
      '- the address of every page a photo was taken from, and when;',
      '- why you collect and use them;',
      '- who searched for me, and to whom you sold or disclosed anything about me.',
      law.biometrics.templateInAnswer === 'excluded'
        ? 'I do not ask for the faceprint itself: that you hold one is enough to know.'
        : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
  // Whether deletion is owed for photos taken from elsewhere is open, so it is asked for and no article claims it.
  const deletion =
    'Deletion\nWhether or not you hold yourselves bound to, please also delete these photos, faceprints and links, and do not collect them again. Keep only the least that is needed to keep me out, and use it for nothing else.';
  const claims = asked(facts).map((right) => points[right] ?? '');
  return [
    `To ${facts.firm}\n${facts.date}\nReference: ${facts.reference}`,
    `I write about my face: the photos of me that you hold, and any faceprint (biometric template) made from them. I live in ${place ?? country} and make these requests under the ${lawName}. A faceprint is biometric information${cite(...law.biometrics.articles.slice(0, 1))}.${publicData(facts)}`,
    details(facts),
    ...[...claims, deletion].map((point, at) => `${at + 1}. ${point}`),
    `Identity\nThe addresses above show which photos I mean.${noCheck(facts)} For the rest, please ask for no more than you need, and for no copy of an ID as a matter of routine. I can offer another photo address or a reply from this mailbox.`,
    deadlines(facts),
    `Kind regards\n${facts.name}`,
  ];
}

function short(facts: LetterFacts): string[] {
  const { cite, law, lawName, place, country } = facts;
  const points: Partial<Record<RightId, string>> = {
    opt_out_sale: `Do not sell or share them${cite(...law.rights.opt_out_sale.articles.slice(0, 1))}.`,
    limit_sensitive: `Limit the use of my sensitive information${cite(...law.rights.limit_sensitive.articles)}.`,
    access: `Access${cite(...law.rights.access.articles.slice(1, 2))}: do you hold any? Tell me the source pages with dates and who received them; I do not ask for the faceprint itself.`,
  };
  const claims = asked(facts).map((right) => points[right] ?? '');
  const deletion =
    'Please also delete them, whether or not you hold yourselves bound to. Keep only what is needed to keep me out.';
  return [
    `To ${facts.firm}`,
    `I live in ${place ?? country}. Under the ${lawName} I ask for the following about photos of my face and any faceprint (biometric template) made from them:`,
    [...claims, deletion].map((point, at) => `${at + 1}. ${point}`).join('\n'),
    shortDetails(facts),
    'The address shows which photos I mean: no routine ID copy, please.',
    deadlines(facts),
    facts.name,
  ];
}

/** Deletion is asked for in every letter, so it is no point of its own among the claims. */
function asked({ rights }: LetterFacts): RightId[] {
  return rights.filter((right) => right !== 'erasure');
}

function publicData({ law, cite }: LetterFacts): string {
  if (law.publicData.exempt !== 'except_biometric') return '';
  return ` That a photo is public changes nothing here: biometric information collected without a person's knowledge is not publicly available information${cite('1798.140')}.`;
}

function noCheck(facts: LetterFacts): string {
  const free = asked(facts).flatMap((right, at) =>
    facts.law.identityCheck.noneFor.includes(right) ? [String(at + 1)] : [],
  );
  if (free.length === 0) return '';
  return free.length === 1
    ? ` Point ${free[0]} needs no check.`
    : ` Points ${free.join(' and ')} need no check.`;
}

function deadlines(facts: LetterFacts): string {
  const points = new Map<string, number[]>();
  for (const [at, right] of asked(facts).entries()) {
    const words = facts.period(right);
    if (words !== null) points.set(words, [...(points.get(words) ?? []), at + 1]);
  }
  if (points.size === 0) return 'Please answer by e-mail.';
  const parts = [...points].map(
    ([words, numbers]) =>
      `${numbers.length > 1 ? 'points' : 'point'} ${numbers.join(' and ')} within ${words}`,
  );
  return `Please answer by e-mail: ${parts.join(', ')} of receipt.`;
}
