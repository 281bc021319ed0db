import type { PublicBodyWording } from '../wording';

const publicBody: PublicBodyWording = {
  subject: {
    'us-federal-records': 'Demande Freedom of Information Act et Privacy Act : recherches faciales sur moi',
    'us-state-records': "Demande d'accès aux documents publics : recherches faciales sur moi",
    'eu-police-direct': 'Accès aux données sur moi : reconnaissance faciale',
    'eu-police-indirect': 'Vérification de données de police sur moi : reconnaissance faciale',
    'eu-agency': 'Accès aux données sur moi : reconnaissance faciale',
    'gb-police': 'Accès aux données sur moi : reconnaissance faciale',
    'privacy-act': 'Accès aux données sur moi : reconnaissance faciale',
  },
  opening: {
    'us-federal-records': ({ laws }) =>
      `Je demande copie des documents qui me concernent, selon ces textes : ${laws}.`,
    'us-state-records': ({ laws }) =>
      `Je demande copie des documents qui me concernent, selon ce texte : ${laws}.`,
    'eu-police-direct': ({ laws }) =>
      `Je vous demande si vous traitez des données sur moi en lien avec la reconnaissance faciale, et d'y avoir accès : ${laws}.`,
    'eu-police-indirect': ({ laws }) =>
      `Je vous demande d'exercer pour moi mes droits auprès de la police, pour les données liées à la reconnaissance faciale : ${laws}.`,
    'eu-agency': ({ laws }) =>
      `Je vous demande si vous traitez des données sur moi en lien avec la reconnaissance faciale, et d'y avoir accès : ${laws}.`,
    'gb-police': ({ laws }) =>
      `Je vous demande si vous traitez des données sur moi en lien avec la reconnaissance faciale, et d'y avoir accès : ${laws}.`,
    'privacy-act': ({ laws }) =>
      `Je demande l'accès à ce que vous détenez sur moi en lien avec la reconnaissance faciale : ${laws}.`,
  },
  what: {
    heading: 'Merci de chercher :',
    searches:
      "les recherches faciales faites avec une photo de moi, ou dont les résultats me montraient : la photo soumise, les résultats et listes de candidats, le jour, le but, et l'auteur de la recherche ;",
    faceprints:
      "les photos de moi et empreintes faciales (gabarits biométriques) gardées pour de telles recherches, et d'où elles viennent ;",
    logs: ({ firms }) =>
      `les journaux de ces recherches, y compris de celles faites par d'autres ou au moyen de leurs services${firms === null ? '' : ` (comme ${firms})`} ;`,
    recipients: 'à qui tout cela a été transmis.',
  },
  whatShort: ({ firms }) =>
    `Cela vise : recherches faciales sur moi (photo, jour, but, auteur), empreintes faciales (gabarits biométriques), journaux et destinataires, aussi chez des tiers${firms === null ? '' : ` comme ${firms}`}.`,
  policeDirective: 'Directive (UE) 2016/680, art. 14',
  eachLaw: "Merci de traiter cette demande selon chacun d'eux, dans la mesure où il s'applique à moi.",
  records:
    "Merci d'envoyer des copies par e-mail. Si vous retenez une partie, merci d'envoyer le reste et de nommer l'exception.",
  data: "Merci de m'envoyer une copie, avec but, base juridique, source, destinataires et durée, et d'effacer ce qui est illicite. En cas de refus, merci d'en donner les motifs et la voie de recours.",
  indirect:
    "Merci de vérifier si de telles données sont détenues et si c'est licite, de faire effacer ce qui ne l'est pas, et de me dire ce que vous pouvez du résultat.",
  noCostUntold: 'Merci de me prévenir avant tout coût.',
  noPhoto:
    "Je ne joins pas de photo de mon visage. Si la recherche en demande une, merci de me le dire d'abord, et ce qu'elle deviendrait.",
  myself: 'Je suis la personne nommée ci-dessus, et ma demande ne porte que sur moi.',
  signed: 'Je signe cette lettre pour attester que cela est vrai.',
  answerWithin: (period) => `Merci de répondre sous ${period}.`,
  answer: 'Merci de répondre par écrit.',
};

export default publicBody;
