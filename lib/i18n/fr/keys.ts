export default {
  title: 'Clavier',
  popup: 'Ouvre Facewarden pour la page affichée',
  escape: 'Échap',
  card: 'Ferme la carte sur une page',
  notSet: 'Aucune touche',
  change: 'Changer les touches',
  byHand:
    'Le navigateur ne nous a pas laissés ouvrir la page. Elle se trouve dans sa liste d’extensions, sous les raccourcis clavier.',
};
