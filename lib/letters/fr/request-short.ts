import type { ShortRequestWording } from '../wording';

// An accented letter takes six characters in an e-mail link, so this is worded to need few of them.
const shortRequest: ShortRequestWording = {
  opening: ({ place, law, cite }) =>
    `${place === null ? '' : `Domicile : ${place}. `}Selon le texte ${law}, au sujet des photos de mon visage et de toute empreinte faciale (gabarit biométrique) qui en est tirée${cite}, je demande :`,
  openingCourtesy:
    'Au sujet des photos de mon visage et de toute empreinte faciale (gabarit biométrique), merci de :',
  points: {
    opt_out: () =>
      "me retirer de vos résultats, de l'index de visages et de l'entraînement, et ne plus collecter mes photos ;",
    opt_out_sale: (cite) => `Ni vente ni partage${cite}.`,
    opt_out_profiling: (cite) => `Pas de profilage${cite}.`,
    limit_sensitive: (cite) => `Usage restreint de mes informations sensibles${cite}.`,
    access: (cite) =>
      `Accès${cite} : en avez-vous ? Envoyez copie, pages sources, dates, et qui a cherché mon visage ou les a eues.`,
    portability: (cite) => `Portabilité${cite} : mes données dans un format courant.`,
    rectification: (cite) =>
      `Rectification${cite} : plus de lien entre mon visage et un faux nom ou une fausse page.`,
    objection_to_interests: (cite) =>
      `Opposition${cite} à la recherche, au profilage et à l'entraînement : une empreinte permet à des inconnus de me nommer.`,
    objection: (cite) =>
      `Opposition${cite} à la recherche, au profilage et à l'entraînement : une empreinte permet à des inconnus de me nommer.`,
    objection_express: (cite) =>
      `J'en interdis expressément tout traitement${cite}, photos que j'ai rendues publiques comprises.`,
    objection_dissemination: (cite) =>
      `Plus de diffusion, et plus de lien qui y mène par mon visage ou mon nom${cite}.`,
    restriction: (cite) => `Limitation${cite} : rien d'autre que les conserver d'ici la réponse.`,
    withdraw_consent: (cite) => `Je n'ai consenti à rien${cite} ; je retire tout consentement invoqué.`,
    biometric_protection: (cite) =>
      `Je n'ai consenti à aucune empreinte${cite} ; je retire tout consentement invoqué. N'en faites plus.`,
    no_profit: (cite) => `Ni vente, ni communication, ni profit${cite}.`,
    erasure: (cite) =>
      `Effacement${cite}. Effacez photos, empreintes et liens ; informez ceux qui les ont eus. Ne gardez que de quoi m'exclure.`,
    deletion: (cite) => `Suppression${cite}. Ne gardez que de quoi m'exclure.`,
    deletion_asked: () =>
      "Merci de les supprimer aussi, que vous y soyez tenus ou non. Ne gardez que de quoi m'exclure.",
    deletion_courtesy: () => "les supprimer, en ne gardant que de quoi m'exclure ;",
    destruction: (cite) =>
      `Destruction de ce que vous gardez sans besoin ou sans consentement${cite} ; informez ceux qui l'ont eu. Ne gardez que de quoi m'exclure.`,
    biometric_destruction: (cite) =>
      `Destruction de toute empreinte de mon visage${cite}, avec sa date. Ne gardez que de quoi m'exclure.`,
    inquiry: () => "m'indiquer ce que vous avez, de quelles pages, et qui l'a eu.",
  },
  notTheFaceprint: "Je ne demande pas l'empreinte.",
  suppression: 'Si vous ne faites que bloquer, dites-le-moi.',
  noRoutineId: (cite) => `L'adresse montre les photos en cause : pas de pièce d'identité d'office${cite}.`,
  ratherNoId:
    "L'adresse montre les photos en cause ; je ne souhaite envoyer ni pièce d'identité ni nouvelle photo.",
};

export default shortRequest;
