import type { RightId } from '../../directory/schema';
import type { LetterFacts, Template } from '../letter';
import { details, shortDetails } from './words';

const NAMES: Partial<Record<RightId, string>> = {
  access: 'access',
  objection: 'objection',
  erasure: 'erasure',
};

const template: Template = {
  part: 'template',
  kind: 'request',
  family: 'data-protection',
  rights: ['access', 'objection', 'erasure'],
  subject: ({ rights, lawName, reference }) =>
    `My face: ${rights.map((right) => NAMES[right]).join(', ')} (${lawName}) ${reference}`,
  body: (facts) => (facts.form === 'full' ? full(facts) : short(facts)),
};

export default template;

function full(facts: LetterFacts): string[] {
  const { cite, lawName, rights } = facts;
  const points: Partial<Record<RightId, string>> = {
    access: [
      `Access${cite('15(1)')}`,
      'Do you hold photos of me, or a faceprint made from them? If so, please send me a copy and tell me:',
      `- the address of every page a photo was taken from, and when${inDetail(facts, '14', '15(1)(g)')};`,
      `- who searched for me, and who received anything about me${inDetail(facts, '15(1)(c)')};`,
      `- purpose, legal basis and storage period, and whether I was profiled${inDetail(facts, '15(1)(h)', '22')}.`,
    ].join('\n'),
    objection: [
      `Objection${cite('21(1)')}`,
      `I object to every use of my face that you base on legitimate interests${cite('6(1)(f)')}: search, matching, profiling, training. My reason: a faceprint lets strangers name me from any picture of me, and I cannot change my face. Please restrict the use until you have decided${cite('18')}.`,
    ].join('\n'),
    erasure: [
      `Erasure${cite('17(1)(c)', '17(1)(d)')}`,
      `Please erase these photos, faceprints and links to their sources, and tell everyone who received them${cite('19')}. Please do not collect them again. Keep only the least that is needed to keep me out, and use it for nothing else.`,
    ].join('\n'),
  };
  return [
    `To ${facts.firm}\n${facts.date}\nReference: ${facts.reference}`,
    `I write about my face: the photos of me that you hold, and any faceprint (biometric template) made from them. A faceprint that identifies a person is biometric data and specially protected${cite('4(14)', '9(1)')}. Under the ${lawName} I ask for the following.`,
    details(facts),
    ...rights.map((right, at) => `${at + 1}. ${points[right] ?? ''}`),
    `Identity\nThe addresses above show which photos I mean. Please do not ask for a copy of an ID as a matter of routine: more can be asked only where there is reasonable doubt${cite('12(2)', '12(6)')}. If you have any, tell me which, and I will offer the least that settles it, such as another photo address or a reply from this mailbox.`,
    facts.has('27')
      ? `If you have no establishment in the EU, please name your representative there${cite('27')}.`
      : '',
    `Please answer by e-mail${deadline(facts)}. If you refuse any part, please give your reasons${cite('12(4)')}.`,
    `Kind regards\n${facts.name}`,
  ];
}

function short(facts: LetterFacts): string[] {
  const { cite, lawName, rights } = facts;
  const points: Partial<Record<RightId, string>> = {
    access: `Access${cite('15(1)')}: do you hold any? Please send a copy and tell me the source pages with dates${inDetail(facts, '15(1)(g)')}, and who searched for me or received them${inDetail(facts, '15(1)(c)')}.`,
    objection: `Objection${cite('21(1)')} to search, matching, profiling and training: a faceprint lets strangers name me from any picture.`,
    erasure: `Erasure${cite('17(1)(c)', '17(1)(d)')}. Please erase photos, faceprints and links, and tell those who received them${cite('19')}. Keep only what is needed to keep me out.`,
  };
  return [
    `To ${facts.firm}`,
    `Under the ${lawName} I ask for the following about photos of my face and any faceprint (biometric template) made from them${cite('4(14)', '9(1)')}:`,
    rights.map((right, at) => `${at + 1}. ${points[right] ?? ''}`).join('\n'),
    shortDetails(facts),
    `The address shows which photos I mean: no routine ID copy, please${cite('12(6)')}. Please answer by e-mail${deadline(facts)}.`,
    facts.name,
  ];
}

/** The article after the period, so that the firm sees where it comes from. */
function deadline({ rights, period, cite }: LetterFacts): string {
  const [first] = rights;
  const words = first === undefined ? null : period(first);
  return words === null ? '' : ` within ${words} of receipt${cite('12(3)')}`;
}

/** The point of art. 15 a line rests on; '' where the record stops at the article as a whole, which the heading names. */
function inDetail({ cite }: LetterFacts, ...articles: readonly string[]): string {
  const citation = cite(...articles);
  return citation === cite('15') ? '' : citation;
}
