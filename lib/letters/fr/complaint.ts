import type { ComplaintWording } from '../wording';

/** What whoever got the request did with it, told to an authority. */
export function answeredBy(who: string): ComplaintWording['events']['answered'] {
  return {
    done: ({ day }) => `${day} : ${who} a répondu que tout était fait ; ce n'est pas ce que je constate.`,
    partly: ({ day }) => `${day} : ${who} en a fait une partie.`,
    refused: ({ day }) => `${day} : ${who} a refusé.`,
    'no-data': ({ day }) => `${day} : ${who} a répondu qu'elle ne détient rien sur moi.`,
    'law-does-not-apply': ({ day }) => `${day} : ${who} a répondu que ce texte ne la lie pas.`,
    'wants-photo': ({ day }) => `${day} : ${who} a demandé une photo de mon visage.`,
    'wants-id': ({ day }) => `${day} : ${who} a demandé une pièce d'identité.`,
    'wants-form': ({ day }) => `${day} : ${who} m'a renvoyé vers son formulaire.`,
    'only-urls': ({ day }) => `${day} : ${who} ne veut traiter que des adresses précises.`,
    other: ({ day }) => `${day} : ${who} a répondu sans régler la question.`,
  };
}

const complaint: ComplaintWording = {
  subject: ({ firm, law }) =>
    `Réclamation contre ${firm} : empreinte de mon visage${law === null ? '' : ` (${law})`}`,
  opening: ({ firm, cite }) =>
    `J'introduis une réclamation${cite} au sujet de ce que ${firm} fait de mon visage : photos de moi et toute empreinte faciale (gabarit biométrique) qui en a été tirée, par quoi des inconnus peuvent me trouver et me nommer.`,
  openingReport: ({ firm, cite }) =>
    `Je vous signale${cite} ce que ${firm} fait de mon visage : photos de moi et toute empreinte faciale (gabarit biométrique) qui en a été tirée, par quoi des inconnus peuvent me trouver et me nommer.`,
  headings: {
    me: 'Qui je suis',
    firm: "L'entreprise",
    events: "Ce qui s'est passé",
    breach: 'Ce que je tiens pour illicite',
    wish: 'Ce que je vous demande',
    decisions: 'Ce que des autorités ont déjà décidé au sujet de cette entreprise',
    annexes: 'Annexes',
  },
  events: {
    sent: ({ day, rights }) => `${day} : j'ai envoyé une demande à l'entreprise. J'ai demandé : ${rights}.`,
    due: ({ day, cite }) => `${day} : fin du délai légal de réponse${cite}.`,
    reminder: ({ day }) => `${day} : j'ai envoyé un rappel.`,
    appeal: ({ day }) => `${day} : j'ai fait appel auprès de l'entreprise.`,
    complaintToFirm: ({ day }) => `${day} : j'ai adressé une réclamation à l'entreprise.`,
    answered: answeredBy("l'entreprise"),
    noAnswer: "À ce jour, je n'ai pas eu de réponse.",
  },
  breach: {
    notGranted: ({ rights, cite }) => `Ma demande n'a pas été entièrement satisfaite : ${rights}${cite}.`,
    late: (cite) => `L'entreprise a laissé passer le délai de réponse${cite}.`,
    faceprint: (cite) =>
      `Si l'entreprise détient une empreinte de mon visage, elle l'a faite et gardée sans mon consentement${cite}.`,
    short: (cite) => `Ma demande n'a pas été satisfaite comme la loi le veut${cite}.`,
  },
  wish: {
    find: "Merci d'établir quelles photos et empreintes de mon visage l'entreprise détient, d'où elles viennent et qui les a reçues.",
    grant: "Merci de veiller à ce qu'elle réponde à ma demande et y fasse droit.",
    stop: "Si son usage de mon visage est illicite, merci de veiller à ce qu'il cesse et à ce que ce qui a été fait soit effacé.",
    tell: "Merci de m'informer de la suite donnée.",
    short:
      "Merci d'établir ce qu'elle a de mon visage, de veiller à ce qu'elle fasse droit à ma demande, et de m'informer de la suite.",
  },
  decisions: {
    fine: ({ body, country, when, sum }) =>
      `${body} (${country}), ${when} : amende${sum === null ? '' : ` de ${sum}`}`,
    'penalty-payment': ({ body, country, when, sum }) =>
      `${body} (${country}), ${when} : astreinte${sum === null ? '' : ` de ${sum}`}`,
    order: ({ body, country, when }) => `${body} (${country}), ${when} : injonction`,
    finding: ({ body, country, when }) => `${body} (${country}), ${when} : constat de manquement`,
  },
  annexes: {
    request: (day) => `Ma demande du ${day}`,
    reminder: (day) => `Mon rappel du ${day}`,
    appeal: (day) => `Mon appel du ${day}`,
    'complaint-to-firm': (day) => `Ma réclamation à l'entreprise du ${day}`,
    answer: (day) => `La réponse de l'entreprise du ${day}`,
  },
};

export default complaint;
