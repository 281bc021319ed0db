export default {
  title: 'Verrou',
  intro:
    'Avec une phrase secrète, vos coordonnées, demandes, lettres, réponses et fichiers joints sont chiffrés dans ce navigateur. Facewarden la demande à chaque démarrage du navigateur, et après {minutes, plural, one {# minute} other {# minutes}} sans utilisation. Les avertissements continuent sans elle.',
  notCovered:
    'Ne sont pas chiffrés, car les avertissements en ont besoin : vos réglages, vos propres profils, les contacts corrigés, et quels jours combien de demandes arrivent à échéance.',
  limits:
    'Tant que le verrou est ouvert, quiconque utilise cet ordinateur peut tout lire, de même qu’un programme qui lit la mémoire du navigateur. D’anciennes copies peuvent rester dans les fichiers du navigateur jusqu’à ce qu’il fasse le ménage.',
  forgotten:
    'Personne ne peut retrouver une phrase oubliée : il ne reste alors qu’à tout effacer. Enregistrez d’abord une sauvegarde.',
  set: 'Poser un verrou',
  setButton: 'Poser le verrou',
  isOpen: 'Un verrou est posé. Il est ouvert en ce moment.',
  lockNow: 'Verrouiller maintenant',
  change: 'Changer la phrase secrète',
  changeButton: 'Changer',
  off: 'Retirer le verrou',
  offHint: 'Ensuite, tout est de nouveau non chiffré dans ce navigateur.',
  current: 'Votre phrase secrète actuelle',
  next: 'Nouvelle phrase secrète',
  nextAgain: 'La nouvelle phrase, encore une fois',
  working: 'Un instant. Laissez cette page ouverte…',
  doneSet: 'Le verrou est posé. Il reste ouvert jusqu’à ce que vous verrouilliez ou fermiez le navigateur.',
  doneChanged: 'La phrase secrète est changée.',
  doneOff: 'Le verrou est retiré.',
  doneLocked: 'Verrouillé.',
  wrong: 'Ce n’est pas la bonne phrase secrète. Rien n’a été changé.',
  unlockTitle: 'Facewarden est verrouillé',
  unlockIntro:
    'Saisissez votre phrase secrète pour accéder à vos demandes, lettres et réponses. Pendant ce temps, les avertissements continuent.',
  unlock: 'Déverrouiller',
  opening: 'Ouverture…',
  forgot: 'Phrase secrète oubliée ?',
  forgotBody:
    'Rien ne permet de la retrouver, ni à vous ni à personne. Vous pouvez tout effacer et recommencer, avec une sauvegarde si vous en avez une.',
  trouble:
    'Facewarden est verrouillé : rien n’a été enregistré à l’instant. Ce que vous avez écrit reste ici ; déverrouillez Facewarden dans un autre onglet, puis réessayez.',
  requestsLocked: 'Vos demandes sont verrouillées.',
  detailsLocked: 'Vos coordonnées sont verrouillées.',
  unlockLink: 'Déverrouiller Facewarden',
};
