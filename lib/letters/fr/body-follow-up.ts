import { answeredBy } from './complaint';
import type { BodyFollowUpWording } from '../wording';

const bodyFollowUp: BodyFollowUpWording = {
  reminder: {
    sent: ({ day }) => `Je vous ai envoyé le ${day} la demande que je reprends ici en bref.`,
    please:
      "Merci d'y répondre par écrit sous 14 jours. Elle tient toujours telle que je l'ai envoyée, avec ce qu'il faut pour m'identifier ; je la renvoie volontiers.",
  },
  complaint: {
    subject: ({ body }) => `Réclamation, ${body} : reconnaissance faciale et données sur moi`,
    opening: ({ body }) =>
      `J'introduis une réclamation au sujet de la suite donnée à une demande que j'ai adressée à cette administration : ${body}. J'ai demandé si l'on y a cherché mon visage, ou gardé des photos ou une empreinte faciale (gabarit biométrique) de moi, et à y avoir accès.`,
    basis: ({ laws }) => `Ma demande repose sur : ${laws}.`,
    heading: "L'administration",
    sent: ({ day }) => `${day} : j'ai envoyé ma demande.`,
    reminder: ({ day }) => `${day} : j'ai envoyé un rappel.`,
    answered: answeredBy("l'administration"),
    late: "L'administration a laissé passer le délai de réponse.",
    check:
      "Merci de vérifier si l'administration traite de telles données sur moi et si c'est licite, et d'exercer mes droits pour moi dans la mesure où la loi le prévoit.",
    grant: "Merci de veiller à ce que l'administration réponde à ma demande et y fasse droit.",
    answerAnnex: (day) => `La réponse de l'administration du ${day}`,
  },
};

export default bodyFollowUp;
