export default {
  press: 'Est-ce un visage ?',
  again: 'Regarder encore',
  hint: 'Regarde l’image sur cet ordinateur. Rien n’est envoyé.',
  looking: 'Un instant…',
  one: 'Un visage, large d’environ {width, number} pixels',
  several: 'Plusieurs visages, le plus large d’environ {width, number} pixels',
  oneOfUnknown: 'Un visage, sur environ {share, number, percent} de la largeur de l’image',
  severalOfUnknown:
    'Plusieurs visages, le plus large sur environ {share, number, percent} de la largeur de l’image',
  none: 'Aucun visage net n’a été trouvé',
  noneHint:
    'Cela ne veut pas dire que personne ne pourrait être reconnu. Les visages petits, tournés ou derrière des lunettes sombres échappent souvent.',
  atLeast:
    'Les réseaux courants de reconnaissance faciale travaillent avec 112 × 112 pixels. Ce visage en a au moins autant.',
  less: 'Les réseaux courants de reconnaissance faciale travaillent avec 112 × 112 pixels. Les visages plus petits sont agrandis : sa taille seule ne le protège pas.',
  unknownSize:
    'Les réseaux courants de reconnaissance faciale travaillent avec 112 × 112 pixels. La taille du fichier du site n’a pas pu être établie.',
  onlyFound: 'Trouvé, pas reconnu : Facewarden n’a pas cherché à qui il est. L’image n’est pas gardée.',
  picture: 'L’image qui a été regardée',
  failed: 'L’image n’a pas pu être regardée',
  protected: 'Votre navigateur ne laisse aucune extension entrer dans cette page.',
  notShown:
    'La page nomme cette photo sans la montrer. Ouvrez la photo elle-même, puis pressez de nouveau le bouton Facewarden.',
  outOfView:
    'La photo n’apparaît pas à l’écran. Faites défiler jusqu’à elle ou fermez ce qui la couvre, puis réessayez.',
  notInFront:
    'La page doit être au premier plan pendant ce temps. Revenez-y et pressez là le bouton Facewarden.',
  refused:
    'Votre navigateur n’a pas donné d’image de la page. Ouvrez la page et pressez le bouton Facewarden de la barre d’outils, puis réessayez.',
  cannotRun: 'La partie qui trouve les visages ne fonctionne pas dans ce navigateur.',
} as const;
