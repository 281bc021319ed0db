import type { LetterFacts, Template } from '../letter';
import { details, shortDetails } from './words';

// For places without a law on record. It asks; it claims no right and names no deadline, and it does not say either that
// there is no law, since all that is known is that the directory has none.
const template: Template = {
  part: 'template',
  kind: 'request',
  family: 'courtesy',
  rights: ['opt_out'],
  subject: ({ reference }) => `Merci de retirer mon visage de votre service ${reference}`,
  body: (facts) => (facts.form === 'full' ? full(facts) : short(facts)),
};

export default template;

function full(facts: LetterFacts): string[] {
  return [
    `À ${facts.firm}\n${facts.date}\nRéférence : ${facts.reference}`,
    "Je vous écris au sujet de mon visage : les photos de moi que vous détenez peut-être, et toute empreinte faciale (gabarit biométrique) qui en a été tirée. Une empreinte permet à des inconnus de me nommer à partir de n'importe quelle image, et je ne peux pas changer de visage. Je ne souhaite pas que l'on me retrouve ainsi et je sollicite votre aide.",
    details(facts),
    "1. Retrait\nMerci de me retirer de vos résultats, de votre index de visages et de toute donnée d'entraînement, et de ne plus collecter mes photos. Si vous proposez un retrait à tout le monde, merci de considérer cette lettre comme une telle demande.",
    "2. Suppression\nMerci de supprimer les photos de moi, les empreintes faciales qui en ont été tirées et les liens vers leurs sources. Merci de ne garder que le strict nécessaire pour m'exclure, sans autre usage.",
    "3. Ce que vous détenez\nMerci de m'indiquer si vous détenez des photos de moi ou une empreinte faciale, de quelles pages elles viennent et de quelle date, et qui a cherché mon visage ou les a reçues.",
    "Identité\nLes adresses ci-dessus montrent de quelles photos il s'agit. Je préfère ne pas envoyer de copie de pièce d'identité ni de nouvelle photo de mon visage. En cas de doute, je peux proposer une autre adresse de photo ou une réponse depuis cette messagerie.",
    "Je vous remercie d'avance d'une réponse par e-mail sous 30 jours environ.",
    `Cordialement\n${facts.name}`,
  ];
}

// An accented letter takes six characters in an e-mail link, so this is worded to need few of them.
function short(facts: LetterFacts): string[] {
  return [
    `À ${facts.firm}`,
    'Au sujet des photos de mon visage et de toute empreinte faciale (gabarit biométrique), merci de :',
    "1. me retirer de vos résultats, de l'index de visages et de l'entraînement, et ne plus collecter mes photos ;\n2. les supprimer, en ne gardant que de quoi m'exclure ;\n3. m'indiquer ce que vous avez, de quelles pages, et qui l'a eu.",
    shortDetails(facts),
    "L'adresse montre les photos en cause ; je ne souhaite envoyer ni pièce d'identité ni nouvelle photo. Merci d'une réponse par e-mail sous 30 jours environ.",
    facts.name,
  ];
}
