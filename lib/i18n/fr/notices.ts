export default {
  name: 'Facewarden',
  badgePublic: 'Facewarden : cette photo est ouverte à tous',
  badgeMine: 'Facewarden : ici, votre photo est ouverte à tous',
  badgeUnknown: 'Facewarden : cette photo est peut-être ouverte à tous',
  badgeOff: 'Facewarden : coupé sur ce site',
  badgeNone: 'Facewarden',
  source: 'Source',
  storeUnavailable:
    'Facewarden ne peut rien enregistrer dans cette fenêtre. Les fenêtres privées et le mode « ne jamais conserver l’historique » ne le permettent pas. Les avertissements continuent ; ouvrez Facewarden dans une fenêtre normale pour enregistrer demandes et réglages.',
  storeBlocked:
    'Une autre page de Facewarden tient les données dans une forme plus ancienne. Fermez toutes les autres pages de Facewarden, puis rechargez celle-ci. Rien n’est perdu.',
  storeNewer:
    'Les données ont été écrites par un Facewarden plus récent. Mettez l’extension à jour, puis rechargez cette page. Rien n’est perdu.',
  storeFull:
    'Le disque est plein. Rien n’a été enregistré à l’instant ; ce qui l’était déjà est intact. Libérez de la place et réessayez.',
  storeFailed:
    'Les données enregistrées sont inaccessibles. Rechargez cette page. Si cela dure, redémarrez le navigateur.',
  settingsDamaged:
    '{count, plural, one {# réglage était illisible et a repris sa valeur par défaut.} other {# réglages étaient illisibles et ont repris leur valeur par défaut.}} L’ancien enregistrement est conservé.',
  requestsDamaged:
    '{count, plural, one {# demande enregistrée est illisible.} other {# demandes enregistrées sont illisibles.}} Rien n’a été supprimé.',
  notFound: 'Cette page n’existe pas ici.',
  notLegalAdvice: 'Facewarden vous aide à écrire. Ce n’est pas un conseil juridique.',
} as const;
