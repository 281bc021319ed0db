export default {
  stopped: 'Cette page a cessé de fonctionner',
  failed: 'Quelque chose n’a pas fonctionné ici',
  stoppedBody: 'C’est un défaut de Facewarden ; vous n’y êtes pour rien.',
  failedBody:
    'C’est un défaut de Facewarden ; vous n’y êtes pour rien. Votre dernière action n’a peut-être pas eu lieu.',
  safe: 'Ce qui était enregistré est toujours là.',
  safeTyped:
    'Ce qui était enregistré est toujours là, et ce que vous avez saisi est toujours dans les champs.',
  typed: 'Ce qui se trouvait dans les champs',
  typedHint: 'Copiez ce qu’il vous faut : tout disparaît quand la page est rechargée.',
  noLabel: 'Champ',
  reload: 'Recharger cette page',
  requests: 'Retour aux demandes',
  data: 'Enregistrer ou effacer vos données',
  report: 'Signaler ce défaut',
  reportLabel: 'Le rapport',
  reportHint:
    'Lisez-le avant de l’envoyer. Il ne nomme ni profil, ni adresse, ni rien de ce que vous avez saisi.',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Le navigateur ne nous a pas laissés copier. Sélectionnez le rapport et copiez-le à la main.',
  issue: 'Ouvrir un ticket',
  close: 'Fermer',
};
