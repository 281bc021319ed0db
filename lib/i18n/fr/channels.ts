export default {
  other: 'Autres moyens',
  program: 'Messagerie',
  web: 'Sur le web',
  file: 'En fichier',
  hand: 'À la main',
  theirForm: 'Leur formulaire',
  post: 'Par la poste',
  writeIn: 'Écrire dans {name}',
  programFull: 'Ouvre votre programme de messagerie avec la lettre entière.',
  programShort:
    'Ouvre votre programme de messagerie avec la forme courte de la lettre : un tel lien contient environ {limit, number} caractères. Elle repose sur les mêmes articles. Pour envoyer la lettre entière, prenez un autre moyen.',
  programAddress:
    'Ouvre votre programme de messagerie avec l’adresse et l’objet : la lettre est trop longue pour un tel lien. Elle est copiée en même temps, collez-la.',
  webFull: 'Ouvre {name} dans un onglet avec la lettre entière. Connectez-vous-y d’abord.',
  webShort:
    'Ouvre {name} dans un onglet avec la forme courte de la lettre : un tel lien contient environ {limit, number} caractères. Elle repose sur les mêmes articles. Pour envoyer la lettre entière, prenez un autre moyen.',
  webAddress:
    'Ouvre {name} dans un onglet avec l’adresse et l’objet : la lettre est trop longue pour un tel lien. Elle est copiée en même temps, collez-la.',
  webHint: 'Ouvre un onglet avec un nouveau message qui contient la lettre. Connectez-vous-y d’abord.',
  webShortNames: 'Dans sa forme courte, car leurs liens contiennent moins : {names}.',
  webAddressNames:
    'Avec l’adresse et l’objet seulement, la lettre étant copiée pour que vous la colliez : {names}.',
  saveFile: 'Enregistrer en fichier e-mail',
  fileHint:
    'Contient la lettre entière, quelle que soit sa longueur. Outlook l’ouvre comme brouillon ; dans d’autres programmes, choisissez de le modifier comme nouveau message.',
  fileSaved: 'Enregistré. Ouvrez-le depuis vos téléchargements.',
  copyAddress: 'Copier l’adresse',
  copySubject: 'Copier l’objet',
  copiedAddress: 'L’adresse est copiée.',
  copiedSubject: 'L’objet est copié.',
  print: 'Imprimer la lettre',
  printHint: 'À {address}.',
  openedQuestion: 'Votre programme de messagerie s’est-il ouvert ?',
  openedYes: 'Oui',
  openedNo: 'Non',
  notOpened:
    'Cet ordinateur n’a peut-être pas de programme de messagerie configuré. Écrivez dans votre messagerie sur le web, enregistrez la lettre en fichier, ou copiez-la.',
  printTitle: 'Une lettre par la poste à {firm}',
  printIntro: 'Vérifiez votre nom et votre adresse, imprimez la lettre, signez-la, postez-la.',
  paper: 'Papier',
  ownAddress: 'Votre adresse postale',
  ownAddressHint: 'Telle qu’elle doit figurer sur la lettre. Une réponse ou une lettre retournée arrive ici.',
  notKept: 'Vos coordonnées ne sont pas conservées : elles ne figurent que sur cette page.',
  printNow: 'Imprimer',
  printAdvice:
    'Dans la fenêtre d’impression, désactivez les en-têtes et pieds de page du navigateur. Vous pouvez aussi y enregistrer la lettre en PDF.',
  windowA4:
    'L’adresse figure là où une enveloppe à fenêtre à gauche la montre (DIN 5008, forme B). Pour une fenêtre à droite, écrivez l’adresse sur l’enveloppe.',
  windowLetter: 'L’adresse figure là où une enveloppe à fenêtre nº 10 la montre, la lettre pliée en trois.',
  posted: 'Je l’ai postée',
  toRequest: 'Retour à la demande',
  noAddress: 'Aucune adresse postale actuelle de cette entreprise n’est connue.',
  nothingToPrint: 'Cette demande n’a pas encore de lettre.',
  nameMissing: 'Il manque encore votre nom sur la lettre.',
  calendar: 'Ajouter à votre agenda',
  calendarHint:
    'Un fichier avec le jour et un rappel à neuf heures. Il nomme l’entreprise et la référence, rien d’autre.',
  calendarSaved:
    'Enregistré. Ouvrez-le depuis vos téléchargements. La plupart des agendas mettent l’entrée à jour quand vous ouvrez un fichier plus récent.',
  calendarDue: '{firm} : réponse due',
  calendarAsk: '{firm} : relancer',
  calendarNote: 'Référence {reference}. Facewarden a l’étape suivante.',
} as const;
