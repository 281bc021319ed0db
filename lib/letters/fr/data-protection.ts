import type { RightId } from '../../directory/schema';
import type { LetterFacts, Template } from '../letter';
import { details, shortDetails } from './words';

const NAMES: Partial<Record<RightId, string>> = {
  access: 'accès',
  objection: 'opposition',
  erasure: 'effacement',
};

const template: Template = {
  part: 'template',
  kind: 'request',
  family: 'data-protection',
  rights: ['access', 'objection', 'erasure'],
  subject: ({ rights, lawName, reference }) =>
    `Mon visage : ${rights.map((right) => NAMES[right]).join(', ')} (${lawName}) ${reference}`,
  body: (facts) => (facts.form === 'full' ? full(facts) : short(facts)),
};

export default template;

function full(facts: LetterFacts): string[] {
  const { cite, lawName, rights } = facts;
  const points: Partial<Record<RightId, string>> = {
    access: [
      `Accès${cite('15(1)')}`,
      "Détenez-vous des photos de moi, ou une empreinte faciale qui en a été tirée ? Si oui, merci de m'en envoyer une copie et de m'indiquer :",
      `- l'adresse de chaque page où une photo a été prise, et à quelle date${inDetail(facts, '14', '15(1)(g)')} ;`,
      `- qui a cherché mon visage, et qui a reçu quoi que ce soit sur moi${inDetail(facts, '15(1)(c)')} ;`,
      `- la finalité, la base légale et la durée de conservation, et si un profilage a eu lieu${inDetail(facts, '15(1)(h)', '22')}.`,
    ].join('\n'),
    objection: [
      `Opposition${cite('21(1)')}`,
      `Je m'oppose à tout usage de mon visage que vous fondez sur un intérêt légitime${cite('6(1)(f)')} : recherche, comparaison, profilage, entraînement. Mon motif : une empreinte faciale permet à des inconnus de me nommer à partir de n'importe quelle image, et je ne peux pas changer de visage. Merci de limiter cet usage jusqu'à votre décision${cite('18')}.`,
    ].join('\n'),
    erasure: [
      `Effacement${cite('17(1)(c)', '17(1)(d)')}`,
      `Merci d'effacer ces photos, ces empreintes et les liens vers leurs sources, et d'en informer tous ceux qui les ont reçus${cite('19')}. Merci de ne plus les collecter. Ne gardez que le strict nécessaire pour m'exclure, sans autre usage.`,
    ].join('\n'),
  };
  return [
    `À ${facts.firm}\n${facts.date}\nRéférence : ${facts.reference}`,
    `Je vous écris au sujet de mon visage : les photos de moi que vous détenez, et toute empreinte faciale (gabarit biométrique) qui en a été tirée. Une empreinte qui identifie une personne est une donnée biométrique, spécialement protégée${cite('4(14)', '9(1)')}. En vertu du ${lawName}, je vous demande ce qui suit.`,
    details(facts),
    ...rights.map((right, at) => `${at + 1}. ${points[right] ?? ''}`),
    `Identité\nLes adresses ci-dessus montrent de quelles photos il s'agit. Merci de ne pas exiger d'office une copie de pièce d'identité : il faut pour cela un doute raisonnable${cite('12(2)', '12(6)')}. Si vous en avez un, dites-moi lequel, et je proposerai le minimum qui le lève, comme une autre adresse de photo ou une réponse depuis cette messagerie.`,
    facts.has('27')
      ? `Si vous n'avez pas d'établissement dans l'UE, merci de nommer votre représentant dans l'UE${cite('27')}.`
      : '',
    `Merci de répondre par e-mail${deadline(facts)}. Si vous refusez un point, merci d'en donner les motifs${cite('12(4)')}.`,
    `Cordialement\n${facts.name}`,
  ];
}

// An accented letter takes six characters in an e-mail link, so this is worded to need few of them.
function short(facts: LetterFacts): string[] {
  const { cite, lawName, rights } = facts;
  const points: Partial<Record<RightId, string>> = {
    access: `Accès${cite('15(1)')} : en avez-vous ? Merci d'envoyer une copie, les pages sources avec leurs dates, et qui a cherché mon visage ou les a eues.`,
    objection: `Opposition${cite('21(1)')} à la recherche, au profilage et à l'entraînement : une empreinte permet à des inconnus de me nommer.`,
    erasure: `Effacement${cite('17(1)(c)', '17(1)(d)')}. Effacez photos, empreintes et liens ; informez ceux qui les ont eus${cite('19')}. Ne gardez que de quoi m'exclure.`,
  };
  return [
    `À ${facts.firm}`,
    `Selon le ${lawName}, au sujet des photos de mon visage et de toute empreinte faciale (gabarit biométrique) qui en est tirée${cite('4(14)', '9(1)')}, je demande :`,
    rights.map((right, at) => `${at + 1}. ${points[right] ?? ''}`).join('\n'),
    shortDetails(facts),
    `L'adresse montre les photos en cause : pas de copie d'office d'une pièce d'identité${cite('12(6)')}. Merci de répondre par e-mail${deadline(facts)}.`,
    facts.name,
  ];
}

/** The article after the period, so that the firm sees where it comes from. */
function deadline({ rights, period, cite }: LetterFacts): string {
  const [first] = rights;
  const words = first === undefined ? null : period(first);
  return words === null ? '' : ` sous ${words}${cite('12(3)')}`;
}

/** The point of art. 15 a line rests on; '' where the record stops at the article as a whole, which the heading names. */
function inDetail({ cite }: LetterFacts, ...articles: readonly string[]): string {
  const citation = cite(...articles);
  return citation === cite('15') ? '' : citation;
}
