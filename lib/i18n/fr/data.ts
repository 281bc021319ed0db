export default {
  title: 'Vos données',
  intro:
    'Tout ce que Facewarden conserve se trouve dans ce navigateur, sur cet ordinateur. Il n’en existe aucune autre copie.',
  backup: 'Sauvegarder',
  backupHint:
    'Un fichier avec vos réglages, coordonnées, profils, demandes, lettres et réponses. Gardez-le là où vous seul y avez accès.',
  seal: 'Sceller le fichier par une phrase secrète',
  sealHint: 'Sans la phrase, personne ne peut l’ouvrir, pas même vous : rien ne permet de la retrouver.',
  passphrase: 'Phrase secrète',
  passphraseAgain: 'La même phrase secrète, encore une fois',
  passphraseShort:
    'Choisissez au moins {count, plural, one {# caractère} other {# caractères}}. Le mieux : plusieurs mots.',
  passphraseDiffers: 'Les deux phrases ne sont pas les mêmes.',
  save: 'Enregistrer la sauvegarde',
  working: 'En cours…',
  madeSealed: 'La sauvegarde, scellée, a été remise à votre navigateur comme téléchargement.',
  madePlain:
    'La sauvegarde a été remise à votre navigateur comme téléchargement. Qui l’ouvre peut tout y lire.',
  restore: 'Reprendre une sauvegarde',
  restoreFile: 'Fichier de sauvegarde',
  restoreHint: 'Vous voyez ce qu’il contient avant que rien ne change.',
  open: 'Ouvrir',
  needsPassphrase: 'Cette sauvegarde est scellée. Saisissez sa phrase secrète.',
  wrongPassphrase:
    'Cette phrase n’ouvre pas la sauvegarde. Le fichier lui-même est intact. Rien n’a été modifié.',
  damagedFile:
    'Cette sauvegarde est abîmée : le fichier n’est plus tel qu’il a été enregistré. Rien n’a été modifié. Essayez une autre copie.',
  notOurs: 'Ce fichier n’est pas une sauvegarde de Facewarden. Rien n’a été modifié.',
  newerFile:
    'Cette sauvegarde vient d’un Facewarden plus récent, qui écrit un autre format. Mettez Facewarden à jour, puis réessayez. Rien n’a été modifié.',
  inside: 'Faite le {day}. Elle contient :',
  count_settings: 'vos réglages',
  count_identity: 'vos coordonnées pour les lettres',
  count_requests: '{count, plural, one {# demande} other {# demandes}}',
  count_corrections: '{count, plural, one {# contact corrigé} other {# contacts corrigés}}',
  count_profiles: '{count, plural, one {# de vos profils} other {# de vos profils}}',
  count_queue: 'des entreprises à qui écrire encore',
  count_attachments: '{count, plural, one {# fichier joint} other {# fichiers joints}}',
  nothingInside: 'Cette sauvegarde est vide.',
  unreadable:
    '{count, plural, one {# élément est illisible et sera laissé de côté.} other {# éléments sont illisibles et seront laissés de côté.}}',
  newerInside: 'Un Facewarden plus récent l’a faite. Ce que celui-ci ne connaît pas est gardé tel quel.',
  merge: 'Ajouter ce qui manque ici',
  mergeHint: 'Rien de ce qui est ici n’est perdu ni ramené en arrière.',
  replace: 'Remplacer tout ce qui est ici',
  replaceHint: 'Ce qui a été fait après la sauvegarde est perdu.',
  apply: 'Reprendre',
  applied:
    '{added, plural, =0 {Rien ne manquait.} one {# élément a été repris.} other {# éléments ont été repris.}} {kept, plural, =0 {} one {# était déjà là.} other {# étaient déjà là.}}',
  erase: 'Effacer',
  eraseHint:
    'Disparaît pour de bon de ce navigateur. Ce que vous avez envoyé à une entreprise reste chez elle.',
  erase_requests: 'Demandes, lettres et réponses',
  erase_details: 'Mes coordonnées pour les lettres',
  erase_profiles: 'Mes profils et ce qui en a été vu',
  erase_settings: 'Réglages et contacts corrigés',
  erase_marks: 'Ce qui retient quels avertissements j’ai vus',
  eraseOne: 'Effacer',
  eraseOneNamed: 'Effacer : {what}',
  eraseAll: 'Tout effacer',
  eraseAllHint:
    'Tout ce qui précède, les rappels et l’autorisation des sites que vous avez ajoutés. Facewarden est alors comme au premier jour.',
  eraseQuestion: 'Effacer pour de bon : {what} ?',
  eraseAllQuestion: 'Effacer pour de bon tout ce que Facewarden conserve ?',
  eraseYes: 'Oui, effacer',
  eraseNo: 'Non, garder',
  erased: 'Effacé.',
  remind:
    'Vous avez {count, plural, one {# demande} other {# demandes}} et aucune sauvegarde. Si ce profil de navigateur est perdu, elles le sont aussi.',
};
