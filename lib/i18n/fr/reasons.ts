export default {
  audiencePublic: 'Ouverte à tous',
  audiencePublicDetail: 'La page montre le profil sans cadenas.',
  audienceGuestDetail: 'C’est la page que reçoivent les personnes non connectées.',
  audienceUnknown: 'Peut-être ouverte à tous',
  audienceUnknownDetail:
    'Cette page ne dit pas si un inconnu voit la même chose. Pour en être sûr, regardez-la sans être connecté.',
  audienceRestricted: 'Réservée aux personnes acceptées',
  audienceRestrictedDetail: 'La page montre un cadenas ou aucune publication.',
  sizeEnough: 'La photo fait {width} pixels de large',
  sizeEnoughDetail: 'Les réseaux de reconnaissance courants se contentent d’un visage de {enough} pixels.',
  sizeLargeDetail:
    'Largement assez : les réseaux de reconnaissance courants se contentent d’un visage de {enough} pixels.',
  sizeSmall: 'Ici, la photo est petite : {width} pixels de large',
  sizeSmallDetail:
    'Les réseaux de reconnaissance courants veulent un visage de {enough} pixels. Le site donne peut-être une copie plus grande.',
  sizeUnknown: 'La taille de la photo n’est pas encore connue',
  sizeUnknownDetail: 'Ni l’image ni son adresse ne la disent.',
  nameShown: 'Un nom se trouve à côté',
  nameShownDetail: 'Qui trouve le visage trouve le nom avec.',
  nameUnknown: 'Aucun nom vu à côté',
  nameUnknownDetail: 'L’adresse de la page peut dire de qui il s’agit.',
  indexingAllowed: 'Les moteurs de recherche peuvent lister la page',
  indexingAllowedDetail: 'La page ne porte pas « noindex ».',
  indexingRefused: 'La page demande aux moteurs de recherche de ne pas la lister',
  indexingRefusedDetail: 'Elle porte « noindex ». Un aspirateur de photos n’est pas obligé d’obéir.',
  collectorsNamed:
    '{count, plural, one {On sait que {names} prend des photos sur {site}} other {On sait que {names} prennent des photos sur {site}}}',
  collectorsOpenWeb:
    '{count, plural, one {{names} prend des photos sur le web public} other {{names} prennent des photos sur le web public}}',
  collectorsOpenWebDetail: 'Aucune source ne nomme {site}.',
  collectorsTraining: '{names} entraîne ses modèles avec ce qui est public sur {site}',
  collectorsTrainingDetail:
    'Pour des modèles d’IA, pas pour la recherche de visages, selon ses propres dires.',
  collectorsNone: 'Nos sources ne nomment aucune entreprise pour ce site',
  collectorsNoneDetail: 'Cela ne veut pas dire qu’aucune ne s’y sert.',
  held: 'Qui l’a déjà ne se voit pas d’ici',
  heldDetail: 'Demandez : la loi vous laisse voir votre dossier.',
  heldDetailNoLaw: 'Une entreprise peut vous le dire si vous demandez.',
} as const;
