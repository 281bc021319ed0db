export default {
  title: 'Pourquoi c’est important',
  intro:
    'Ce qui peut arriver à une photo ouverte à tous, ce qui a été décidé à ce sujet, et ce que chaque démarche peut vous apporter. Chaque affirmation cite sa source.',
  scraping: 'Ce qu’est l’aspiration de données',
  scrapingBody:
    'Des programmes ouvrent les pages publiques l’une après l’autre et copient ce qui s’y trouve : la photo, le nom, l’adresse de la page. C’est l’aspiration de données, ou « scraping ». La plupart des personnes concernées n’en savent rien.',
  scrapingLaw:
    'Ouvert à tous ne veut pas dire libre de droits : dans la plupart des pays, la protection des données vaut aussi pour les pages publiques.',
  faceprint: 'Ce qu’est une empreinte faciale',
  faceprintBody:
    'Un programme mesure le visage sur une photo et le note sous forme d’une suite de nombres : l’empreinte faciale. Deux photos d’une même personne donnent des suites semblables. N’importe quelle photo de vous peut donc mener à votre profil, et de là à votre nom.',
  faceprintChange: 'Un mot de passe se change. Un visage, non.',
  figure: 'Deux photos d’une même personne : des images différentes, presque les mêmes nombres.',
  figureProfile: 'La photo de votre profil',
  figureOther: 'Une photo prise par un inconnu',
  collects: 'Qui collecte',
  collectsBody:
    '{count, plural, one {# entreprise du répertoire cherche par le visage.} other {# entreprises du répertoire cherchent par le visage.}} Les plus grandes collections dont la taille est connue :',
  collectsAll: 'Tous les collecteurs',
  decided: 'Ce qui a été décidé',
  decidedBody:
    'Des autorités et des tribunaux ont examiné des entreprises qui collectent des visages. L’image montre quand et où ; le tableau à la fin dit qui, quoi, et ce qu’il en est advenu.',
  sums: 'Amendes et astreintes prononcées contre ces entreprises : {sums}.',
  unpaid: 'Aucune de nos sources ne fait état d’un paiement.',
  reopened: 'De nouveau en litige : {places}.',
  shape_money: 'Une somme : amende, astreinte ou transaction',
  shape_order: 'Une décision sans somme',
  shape_case: 'Une réclamation ou une procédure',
  shape_later: 'La suite',
  noSum: 'aucune somme',
  table: 'Les décisions une par une',
  when: 'Quand',
  who: 'Qui',
  what: 'Quoi, et ce qu’il en est advenu',
  others: 'Les décisions sur d’autres entreprises figurent sur leurs pages du répertoire.',
  steps: 'Ce que chaque démarche apporte',
  does: 'Effet',
  doesNot: 'Limites',
  hide: 'Masquer la photo ou verrouiller le profil',
  hideDoes: 'Ceux qui viennent à partir de maintenant ne l’y trouvent plus.',
  hideNot:
    'Les copies déjà prises restent hors d’atteinte. Clearview AI garde les images après la disparition de la page.',
  leave: 'Se retirer d’un moteur de recherche de visages',
  leaveDoes: 'Ce moteur ne montre plus votre visage.',
  leaveNot:
    'La photo reste sur sa page, et d’autres moteurs la montrent encore. Il faut s’adresser à chacun.',
  erase: 'Demander l’effacement, et s’opposer',
  eraseDoes:
    'Là où la loi vous en donne le droit, vous pouvez exiger que l’entreprise efface votre image et votre empreinte faciale, et qu’elle cesse.',
  eraseNot:
    'L’effacement seul n’empêche pas une nouvelle collecte : c’est pourquoi l’on s’oppose aussi. Une entreprise peut refuser.',
  train: 'S’opposer à l’entraînement de l’IA',
  trainDoes: 'Ce que vous publiez ensuite est laissé de côté.',
  trainNot: 'Ce qui a servi auparavant n’est pas repris.',
  complain: 'Saisir l’autorité de contrôle',
  complainDoes:
    'Elle peut enquêter, ordonner et sanctionner. Certaines des décisions ci-dessus sont nées de la réclamation d’une seule personne.',
  complainNot: 'Cela peut prendre des années, et une amende n’est pas encore un paiement.',
  start: 'Commencer par une demande',
};
