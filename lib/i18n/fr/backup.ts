export default {
  readingRequests: 'Lecture de vos demandes…',
  saving: 'Enregistrement de vos données',
  reading: 'Lecture de la sauvegarde',
  bringing: 'Reprise de vos données',
  stop: 'Arrêter',
  saveStopped: 'Arrêté. Aucun fichier n’a été créé.',
  restoreStopped: 'Arrêté. Rien n’a été modifié.',
  notNoted:
    'Le fichier est complet, mais Facewarden n’a pas pu noter le jour : il vous rappellera de nouveau de faire une sauvegarde.',
  madeTooLarge:
    'Cette sauvegarde dépasse {size} : Facewarden ne pourrait pas la relire, aucun fichier n’a donc été créé. Supprimez les pièces jointes dont vous n’avez plus besoin, puis réessayez.',
  fileTooLarge:
    'Ce fichier dépasse {size}, plus que ce que Facewarden peut lire comme sauvegarde. Rien n’a été modifié.',
};
