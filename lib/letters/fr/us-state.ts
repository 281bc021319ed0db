import type { RightId } from '../../directory/schema';
import type { LetterFacts, Template } from '../letter';
import { details, shortDetails } from './words';

const NAMES: Partial<Record<RightId, string>> = {
  opt_out_sale: 'ni vente ni partage',
  limit_sensitive: 'usage limité',
  access: 'accès',
};

const template: Template = {
  part: 'template',
  kind: 'request',
  family: 'us-state',
  rights: ['opt_out_sale', 'limit_sensitive', 'access', 'erasure'],
  subject: ({ rights, lawName, reference }) => {
    const names = rights.flatMap((right) => NAMES[right] ?? []);
    return `Mon visage : ${[...names, 'suppression'].join(', ')} (${lawName}) ${reference}`;
  },
  body: (facts) => (facts.form === 'full' ? full(facts) : short(facts)),
};

export default template;

function full(facts: LetterFacts): string[] {
  const { cite, law, lawName, place, country } = facts;
  const points: Partial<Record<RightId, string>> = {
    opt_out_sale: `Ni vente ni partage${cite(...law.rights.opt_out_sale.articles.slice(0, 1))}\nNe vendez ni ne partagez mes informations personnelles : photos de moi, empreintes faciales qui en ont été tirées et liens vers leurs sources.`,
    limit_sensitive: `Usage limité des informations sensibles${cite(...law.rights.limit_sensitive.articles)}\nN'utilisez ni ne divulguez aucune empreinte faciale qui m'identifie au-delà de ce que la loi permet après cette demande.`,
    access: [
      `Accès${cite(...law.rights.access.articles.slice(1))}`,
      "Détenez-vous des photos de moi, ou une empreinte faciale qui en a été tirée ? Si oui, merci de m'indiquer :",
      "- l'adresse de chaque page où une photo a été prise, et à quelle date ;",
      '- pourquoi vous les collectez et les utilisez ;',
      '- qui a cherché mon visage, et à qui vous avez vendu ou communiqué quoi que ce soit sur moi.',
      law.biometrics.templateInAnswer === 'excluded'
        ? "Je ne demande pas l'empreinte elle-même : savoir que vous en détenez une suffit."
        : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
  // Whether deletion is owed for photos taken from elsewhere is open, so it is asked for and no article claims it.
  const deletion =
    "Suppression\nQue vous vous y jugiez tenus ou non, merci de supprimer aussi ces photos, empreintes et liens, et de ne plus les collecter. Ne gardez que le strict nécessaire pour m'exclure, sans autre usage.";
  const claims = asked(facts).map((right) => points[right] ?? '');
  return [
    `À ${facts.firm}\n${facts.date}\nRéférence : ${facts.reference}`,
    `Je vous écris au sujet de mon visage : les photos de moi que vous détenez, et toute empreinte faciale (gabarit biométrique) qui en a été tirée. Lieu de résidence : ${place ?? country}. Ces demandes se fondent sur le ${lawName}. Une empreinte faciale est une information biométrique${cite(...law.biometrics.articles.slice(0, 1))}.${publicData(facts)}`,
    details(facts),
    ...[...claims, deletion].map((point, at) => `${at + 1}. ${point}`),
    `Identité\nLes adresses ci-dessus montrent de quelles photos il s'agit.${noCheck(facts)} Pour le reste, merci de ne demander que le nécessaire, et pas d'office une copie de pièce d'identité. Je peux proposer une autre adresse de photo ou une réponse depuis cette messagerie.`,
    deadlines(facts),
    `Cordialement\n${facts.name}`,
  ];
}

// An accented letter takes six characters in an e-mail link, so this is worded to need few of them.
function short(facts: LetterFacts): string[] {
  const { cite, law, lawName, place, country } = facts;
  const points: Partial<Record<RightId, string>> = {
    opt_out_sale: `Ni vente ni partage${cite(...law.rights.opt_out_sale.articles.slice(0, 1))}.`,
    limit_sensitive: `Usage restreint de mes informations sensibles${cite(...law.rights.limit_sensitive.articles)}.`,
    access: `Accès${cite(...law.rights.access.articles.slice(1, 2))} : en avez-vous ? Merci d'indiquer les pages sources avec leurs dates, et qui les a eues ; je ne demande pas l'empreinte.`,
  };
  const claims = asked(facts).map((right) => points[right] ?? '');
  const deletion =
    "Merci de les supprimer aussi, que vous y soyez tenus ou non. Ne gardez que de quoi m'exclure.";
  return [
    `À ${facts.firm}`,
    `Lieu de vie : ${place ?? country}. Selon le ${lawName}, au sujet des photos de mon visage et de toute empreinte faciale (gabarit biométrique), je demande :`,
    [...claims, deletion].map((point, at) => `${at + 1}. ${point}`).join('\n'),
    shortDetails(facts),
    "L'adresse montre les photos en cause : pas de copie d'office d'une pièce d'identité.",
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
  return ` Qu'une photo soit publique n'y change rien : une information biométrique collectée à l'insu de la personne n'est pas une information publique${cite('1798.140')}.`;
}

function noCheck(facts: LetterFacts): string {
  const free = asked(facts).flatMap((right, at) =>
    facts.law.identityCheck.noneFor.includes(right) ? [String(at + 1)] : [],
  );
  if (free.length === 0) return '';
  return free.length === 1
    ? ` Le point ${free[0]} ne demande aucune vérification.`
    : ` Les points ${free.join(' et ')} ne demandent aucune vérification.`;
}

function deadlines(facts: LetterFacts): string {
  const points = new Map<string, number[]>();
  for (const [at, right] of asked(facts).entries()) {
    const words = facts.period(right);
    if (words !== null) points.set(words, [...(points.get(words) ?? []), at + 1]);
  }
  if (points.size === 0) return 'Merci de répondre par e-mail.';
  const parts = [...points].map(
    ([words, numbers]) => `${numbers.length > 1 ? 'points' : 'point'} ${numbers.join(' et ')} sous ${words}`,
  );
  return `Merci de répondre par e-mail : ${parts.join(', ')}.`;
}
