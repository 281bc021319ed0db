import type { FollowUpWording } from '../wording';

const followUp: FollowUpWording = {
  subject: {
    reminder: ({ law }) => `Rappel : ma demande sur mon visage${law === null ? '' : ` (${law})`}`,
    appeal: ({ law }) => `Appel : ma demande sur mon visage${law === null ? '' : ` (${law})`}`,
    'complaint-to-firm': ({ law }) =>
      `Réclamation : ma demande sur mon visage${law === null ? '' : ` (${law})`}`,
  },
  sent: ({ day }) =>
    `Je vous ai écrit le ${day} au sujet de mon visage : les photos de moi que vous détenez, et toute empreinte faciale (gabarit biométrique) qui en a été tirée.`,
  asked: ({ rights, cite }) => `J'ai demandé : ${rights}${cite}.`,
  noAnswer: "Je n'ai pas eu de réponse.",
  due: ({ day, cite }) => `Le délai que la loi vous donne a pris fin le ${day}${cite}.`,
  answered: {
    done: ({ day }) => `Le ${day}, vous avez répondu que tout était fait ; ce n'est pas ce que je constate.`,
    partly: ({ day }) => `Le ${day}, vous en avez fait une partie ; le reste est en suspens.`,
    refused: ({ day }) => `Le ${day}, vous avez refusé.`,
    'no-data': ({ day }) => `Le ${day}, vous avez répondu que vous ne détenez rien sur moi.`,
    'law-does-not-apply': ({ day }) => `Le ${day}, vous avez répondu que ce texte ne vous lie pas.`,
    'wants-photo': ({ day }) => `Le ${day}, vous avez demandé une photo de mon visage.`,
    'wants-id': ({ day }) => `Le ${day}, vous avez demandé une pièce d'identité.`,
    'wants-form': ({ day }) => `Le ${day}, vous m'avez renvoyé vers votre formulaire.`,
    'only-urls': ({ day }) => `Le ${day}, vous n'avez voulu traiter que des adresses précises.`,
    other: ({ day }) => `Le ${day}, vous avez répondu sans régler la question.`,
  },
  reminded: ({ day }) => `Je vous l'ai rappelé le ${day}.`,
  reminder: {
    please:
      "Merci de répondre à chaque point par e-mail sous 14 jours. La demande tient toujours telle que je l'ai envoyée, et je la renvoie volontiers.",
    doublesAsAppeal: (cite) =>
      `Si votre silence vaut refus à vos yeux, cette lettre est aussi mon appel contre ce refus${cite}.`,
    next: (cite) =>
      `Sans réponse, je peux m'adresser à l'autorité qui veille à l'application de ce texte${cite}.`,
  },
  pages: {
    subject: ({ law }) =>
      `Les pages que vous avez nommées : ma demande sur mon visage${law === null ? '' : ` (${law})`}`,
    named:
      "Votre réponse nomme des pages d'où vous avez pris des images de moi. Merci de les retirer de votre index :",
    please:
      "Merci d'effacer les images qui en viennent et toute empreinte faciale qui en a été tirée, de ne pas reprendre ces pages, et de me le confirmer par e-mail sous 14 jours. Les nommer ne restreint pas ma demande : elle porte sur tout ce que vous détenez à mon sujet.",
  },
  appeal: {
    opening: (cite) => `Je fais appel de votre décision sur ma demande${cite}.`,
    grounds: {
      heading: 'Mes motifs :',
      anySource: (cite) =>
        `le droit à la suppression${cite} couvre les données sur moi que vous tenez d'ailleurs, et pas seulement ce que j'ai fourni ;`,
      neverPublic:
        "une photo a pu être publique, une empreinte de mon visage ne l'a jamais été : qui en détient une l'a fabriquée ;",
      noConsent: (cite) =>
        `une empreinte faciale est une donnée sensible et exige un consentement${cite}, que je n'ai pas donné ;`,
      confirm: "même si vous ne pouvez envoyer l'empreinte, vous pouvez dire que vous en détenez une ;",
      nameTheRule: 'je ne vois pas sur quelle disposition un refus pourrait reposer : merci de la nommer.',
    },
    decide:
      'Merci de réexaminer ma demande et de me dire par écrit ce que vous avez fait, ou pourquoi rien ne le sera.',
    decideWithin: ({ period, cite }) =>
      `Le délai légal pour décider d'un appel est le suivant : ${period}${cite}.`,
    authority:
      "Si vous refusez encore, merci de m'indiquer comment joindre le procureur général ou l'autre autorité compétente.",
  },
  complaintToFirm: {
    opening: (cite) =>
      `Ceci est une réclamation sur la façon dont vous traitez mes données personnelles${cite}.`,
    please:
      "Merci de l'examiner, de répondre à chaque point de ma demande et de réparer ce qui a été mal fait. Je ne veux pas que l'on me retrouve par mon visage, et je ne peux pas en changer.",
    acknowledge: ({ period, cite }) => `Merci d'en accuser réception sous ${period}${cite}.`,
    outcome: "Merci de m'indiquer par e-mail, sans retard injustifié, la suite donnée.",
  },
};

export default followUp;
