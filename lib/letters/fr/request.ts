import type { RequestWording } from '../wording';

const request: RequestWording = {
  subject: ({ rights, law }) => `Mon visage : ${rights} (${law})`,
  subjectCourtesy: 'Merci de retirer mon visage de votre service',
  opening:
    'Je vous écris au sujet de mon visage : les photos de moi que vous détenez, et toute empreinte faciale (gabarit biométrique) qui en a été tirée.',
  openingCourtesy:
    "Je vous écris au sujet de mon visage : les photos de moi que vous détenez peut-être, et toute empreinte faciale (gabarit biométrique) qui en a été tirée. Une empreinte permet à des inconnus de me nommer à partir de n'importe quelle image, et je ne peux pas changer de visage. Je ne souhaite pas que l'on me retrouve ainsi et je sollicite votre aide.",
  basis: ({ place, law }) =>
    `${place === null ? '' : `Domicile : ${place}. `}Les demandes qui suivent se fondent sur ce texte : ${law}.`,
  status: {
    biometric: (cite) =>
      `Une empreinte qui identifie une personne est une donnée biométrique, spécialement protégée${cite}.`,
    sensitive: (cite) =>
      `Une empreinte qui sert à identifier une personne est une information biométrique sensible${cite}.`,
    sensitive_consent: (cite) =>
      `Une empreinte faite pour identifier une personne est une donnée sensible et exige un consentement${cite} ; je n'en ai donné aucun.`,
    health: (cite) =>
      `Une empreinte est une donnée biométrique, que cette loi range parmi les données de santé des consommateurs${cite} ; je n'ai consenti à aucun usage de la mienne.`,
    identifier: (cite) =>
      `Une empreinte faciale est un relevé de la géométrie du visage et donc un identifiant biométrique${cite}, qu'elle ait été tirée d'une personne ou d'une photo.`,
    consent: (cite) =>
      `Pour faire une empreinte de mon visage, il vous faut mon consentement${cite} ; je n'en ai donné aucun.`,
    personal: () =>
      'Ce sont des données personnelles qui me concernent, et mes demandes portent sur toutes ces données.',
  },
  publicData: {
    biometric_not_public: (cite) =>
      `Qu'une photo soit publique n'y change rien : une information biométrique collectée à l'insu de la personne n'est pas une information publique${cite}.`,
    never_public: () =>
      "Aucune empreinte de mon visage n'a jamais été publique : qui en détient une l'a fabriquée.",
    web_is_no_consent: (cite) =>
      `Qu'une photo soit visible sur le web ne remplace pas mon consentement${cite}.`,
  },
  points: {
    opt_out: {
      heading: 'Retrait',
      text: () =>
        "Merci de me retirer de vos résultats, de votre index de visages et de toute donnée d'entraînement, et de ne plus collecter mes photos. Si vous proposez un retrait à tout le monde, merci de considérer cette lettre comme une telle demande.",
    },
    opt_out_sale: {
      heading: 'Ni vente ni partage',
      text: () =>
        'Ne vendez ni ne partagez mes informations personnelles : photos de moi, empreintes faciales qui en ont été tirées et liens vers leurs sources.',
    },
    opt_out_profiling: {
      heading: 'Pas de profilage',
      text: () =>
        "N'utilisez pas mes photos ni les empreintes qui en ont été tirées pour un profilage : que mon visage ne soit ni recherché, ni comparé, ni évalué.",
    },
    limit_sensitive: {
      heading: 'Usage restreint des informations sensibles',
      text: () =>
        "N'utilisez ni ne divulguez aucune empreinte faciale qui m'identifie au-delà de ce que la loi permet après cette demande.",
    },
    access: {
      heading: 'Accès',
      text: () => 'Détenez-vous des photos de moi, ou une empreinte faciale qui en a été tirée ?',
    },
    portability: {
      heading: 'Portabilité',
      text: () =>
        "Merci de m'envoyer les données qui me concernent dans un format courant et lisible par machine, dans la mesure où la loi en donne le droit.",
    },
    rectification: {
      heading: 'Rectification',
      text: () =>
        "Si vous avez lié mon visage à un faux nom, à une fausse page ou à une autre personne, merci de le corriger et d'en informer ceux qui l'ont reçu.",
    },
    objection_to_interests: {
      heading: 'Opposition',
      text: ({ interests, restriction }) =>
        `Je m'oppose à tout usage de mon visage que vous fondez sur un intérêt légitime${interests} : recherche, comparaison, profilage, entraînement. Mon motif : une empreinte faciale permet à des inconnus de me nommer à partir de n'importe quelle image, et je ne peux pas changer de visage. Merci de limiter cet usage jusqu'à votre décision${restriction}.`,
    },
    objection: {
      heading: 'Opposition',
      text: () =>
        "Je m'oppose à tout usage de mon visage : recherche, comparaison, profilage, entraînement. Si vous invoquez un consentement, je le retire. Mon motif : une empreinte faciale permet à des inconnus de me nommer à partir de n'importe quelle image, et je ne peux pas changer de visage.",
    },
    objection_express: {
      heading: 'Opposition',
      text: ({ publicData }) =>
        `Je vous interdis expressément de traiter des photos de moi et les empreintes faciales qui en ont été tirées : recherche, comparaison, profilage, entraînement, communication. Cela vaut aussi pour les photos que j'ai moi-même rendues publiques${publicData}.`,
    },
    objection_dissemination: {
      heading: 'Cesser la diffusion, désindexer',
      text: () =>
        "Merci de cesser de montrer ou de transmettre des photos de moi, et de retirer de votre index tout lien qui y mène à partir de mon visage ou de mon nom. Une empreinte faciale permet à des inconnus de me nommer à partir de n'importe quelle image, et je ne peux pas changer de visage.",
    },
    restriction: {
      heading: 'Limitation du traitement',
      text: () =>
        'Tant que mes demandes ne sont pas réglées, merci de vous borner à conserver les photos de moi et les empreintes faciales qui en ont été tirées : ni recherche, ni comparaison, ni communication.',
    },
    withdraw_consent: {
      heading: 'Pas de consentement',
      text: () =>
        "Je n'ai pas consenti à ce que vous collectiez, utilisiez ou communiquiez des photos de moi ou une empreinte faciale. Si vous invoquez un consentement, je le retire. Merci de cesser.",
    },
    biometric_protection: {
      heading: "Pas d'empreinte faciale sans mon consentement",
      text: () =>
        "Je n'ai donné ni consentement ni autorisation écrite pour une empreinte de mon visage. Si vous en invoquez, je les retire. Merci de ne plus faire, garder ni utiliser d'empreinte de mon visage.",
    },
    no_profit: {
      heading: 'Ni vente ni communication',
      text: () =>
        "Ne vendez, ne louez, n'échangez et ne communiquez aucune empreinte de mon visage, et n'en tirez aucun autre profit. Je n'ai donné mon accord à rien de tel.",
    },
    erasure: {
      heading: 'Effacement',
      text: ({ notify }) =>
        `Merci d'effacer ces photos, ces empreintes et les liens vers leurs sources, et d'en informer tous ceux qui les ont reçus${notify}. Merci de ne plus les collecter. Ne gardez que le strict nécessaire pour m'exclure, sans autre usage.`,
    },
    deletion: {
      heading: 'Suppression',
      text: () =>
        "Merci de supprimer ces photos, ces empreintes et les liens vers leurs sources, d'où que vous les teniez, et d'en informer tous ceux qui les ont reçus. Merci de ne plus les collecter. Ne gardez que le strict nécessaire pour m'exclure, sans autre usage.",
    },
    deletion_asked: {
      heading: 'Suppression',
      text: () =>
        "Que vous vous y jugiez tenus ou non, merci de supprimer aussi ces photos, empreintes et liens, et de ne plus les collecter. Ne gardez que le strict nécessaire pour m'exclure, sans autre usage.",
    },
    deletion_courtesy: {
      heading: 'Suppression',
      text: () =>
        "Merci de supprimer les photos de moi, les empreintes faciales qui en ont été tirées et les liens vers leurs sources. Merci de ne garder que le strict nécessaire pour m'exclure, sans autre usage.",
    },
    destruction: {
      heading: 'Destruction',
      text: ({ consent, retention }) =>
        `${consent === '' ? '' : `Ce qui a été collecté sans le consentement requis${consent} ne doit pas être utilisé. `}La loi ne vous permet de garder des renseignements personnels que tant qu'une de vos fins l'exige${retention}. Merci de détruire les photos de moi, les empreintes faciales qui en ont été tirées et les liens vers leurs sources, et d'en informer tous ceux qui les ont reçus. Ne gardez que le strict nécessaire pour m'exclure, sans autre usage.`,
    },
    biometric_destruction: {
      heading: 'Destruction',
      text: () =>
        "Merci de détruire définitivement toute empreinte de mon visage et les photos dont elle a été tirée, et de confirmer par écrit ce qui a été détruit et quand. Ne gardez que le strict nécessaire pour m'exclure, sans autre usage. Merci de m'envoyer vos règles sur la durée de conservation des empreintes faciales.",
    },
    inquiry: {
      heading: 'Ce que vous détenez',
      text: () =>
        "Merci de m'indiquer si vous détenez des photos de moi ou une empreinte faciale, de quelles pages elles viennent et de quelle date, et qui a cherché mon visage ou les a reçues.",
    },
  },
  access: {
    copy: "Si oui, merci de m'envoyer une copie et de m'indiquer :",
    copyOfPhotos: "Si oui, merci de m'envoyer une copie des photos et de m'indiquer :",
    pages: (cite) => `l'adresse de chaque page où une photo a été prise, et à quelle date${cite} ;`,
    recipients: (cite) =>
      `qui a cherché mon visage, et, nommément, qui a reçu quoi que ce soit sur moi${cite} ;`,
    purposes: (cite) => `pourquoi vous les collectez et les utilisez, et combien de temps${cite}.`,
    purposesAndBasis: (cite) =>
      `la finalité, la base juridique et la durée de conservation, et si un profilage a eu lieu${cite}.`,
    notTheFaceprint: "Je ne demande pas l'empreinte elle-même : savoir que vous en détenez une suffit.",
  },
  suppression: (cite) =>
    `Si vous gardez une trace pour m'exclure, ou m'excluez au lieu de supprimer, merci de me dire lequel des deux, et ce que contient cette trace${cite}.`,
  identity: {
    heading: 'Identité',
    addresses: "Les adresses ci-dessus montrent de quelles photos il s'agit.",
    onlyOnDoubt: (cite) =>
      `Merci de ne pas exiger d'office une copie de pièce d'identité : il faut pour cela un doute raisonnable${cite}. Si vous en avez un, dites-moi lequel.`,
    noMoreThanNeeded: (cite) =>
      `Merci de ne demander que ce qu'exige ma demande${cite}, et pas d'office une copie de pièce d'identité.`,
    ratherNot: "Je préfère ne pas envoyer de copie de pièce d'identité ni de nouvelle photo de mon visage.",
    noCheck: ({ numbers, count }) =>
      count === 1
        ? `Le point ${numbers} ne demande aucune vérification.`
        : `Les points ${numbers} ne demandent aucune vérification.`,
    offer:
      'Je peux proposer le minimum qui lève un doute, comme une autre adresse de photo, un signe placé sur mon profil ou une réponse depuis cette messagerie.',
  },
  representative: (cite) =>
    `Si vous n'avez pas d'établissement dans l'UE, merci de nommer votre représentant dans l'UE${cite}.`,
  answer: {
    within: ({ period, cite }) => `Merci de répondre par e-mail sous ${period}${cite}.`,
    byPoint: (parts) =>
      `Merci de répondre par e-mail : ${parts
        .map(({ numbers, count, period }) => `${count > 1 ? 'points' : 'point'} ${numbers} sous ${period}`)
        .join(', ')}.`,
    wish: "Je vous remercie d'avance d'une réponse par e-mail sous 30 jours environ.",
  },
  reasons: (cite) => `Si vous refusez un point, merci d'en donner les motifs${cite}.`,
  howToAppeal: (cite) => `Dans ce cas, merci de m'indiquer aussi comment faire appel${cite}.`,
  priorRequest: (cite) =>
    `Cette lettre est aussi la demande préalable que la loi exige avant une réclamation${cite}.`,
  thanks: 'Merci de votre aide.',
};

export default request;
