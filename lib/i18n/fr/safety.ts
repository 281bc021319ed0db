export default {
  notUpgraded:
    'Facewarden a été mis à jour et n’a pas pu donner aux données enregistrées leur nouvelle forme. Rien n’est perdu : tout est resté tel quel. Redémarrez le navigateur et rouvrez cette page. Ne supprimez pas l’extension, cela effacerait les données. Si cela dure, signalez-le et attendez la prochaine mise à jour.',
  keepNone: 'Ne pas garder mes coordonnées : me les demander pour chaque lettre',
  keepNoneHint:
    'Alors ni nom, ni adresse e-mail, ni adresse postale ne sont gardés pour la prochaine lettre. Les lettres elles-mêmes portent votre nom et restent avec leurs demandes jusqu’à ce que vous les effaciez.',
  keepNoneQuestion: 'Effacer les coordonnées gardées et ne plus en garder désormais ?',
  keepNoneYes: 'Oui, les effacer',
  keepNoneNo: 'Non, les garder',
  notKept: 'Vos coordonnées ne sont pas gardées, comme choisi dans les réglages.',
  detailsLeftOut: 'Vos coordonnées ont été laissées de côté : les réglages disent de n’en garder aucune.',
} as const;
