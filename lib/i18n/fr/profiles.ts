export default {
  title: 'Mes profils',
  intro:
    'Les profils que vous avez dits vôtres. Conservés dans ce navigateur, sur cet ordinateur ; rien n’est gardé d’autres personnes.',
  empty: 'Aucun profil pour l’instant',
  emptyBody:
    'Ouvrez un de vos profils et pressez « C’est moi », sur la carte ou derrière le bouton de la barre d’outils. Facewarden garde alors un œil dessus : ce qu’il expose, ce qui a changé, ce qui reste à faire.',
  damaged:
    '{count, plural, one {# profil est illisible.} other {# profils sont illisibles.}} Rien n’a été supprimé.',
  summary:
    '{count, plural, one {# profil} other {# profils}}, {exposed, plural, =0 {aucun très exposé} one {# très exposé} other {# très exposés}}.',

  thisIsMe: 'C’est moi',
  looksMine: 'Cela ressemble à votre propre profil. Garder un œil dessus ?',
  marked: 'C’est noté. Il est maintenant parmi vos profils.',
  yours: 'C’est le vôtre. Regardé pour la dernière fois le {day}.',
  openPage: 'Son historique',
  lookAgain: 'Regarder à nouveau',
  looked: 'Le regard d’aujourd’hui est noté.',
  notMe: 'Ce n’est plus moi',
  forgetAsk:
    'Oublier {handle} sur {site}, avec {checks, plural, one {son contrôle} other {ses # contrôles}} ?',
  forgetYes: 'Oublier',
  forgetNo: 'Garder',
  forgotten: 'Oublié. Rien n’en est conservé.',
  private:
    'Cette fenêtre est privée : rien n’y est écrit. Ouvrez le profil dans une fenêtre normale pour garder un œil dessus.',
  actions: 'Regarder de plus près',

  changed: 'L’exposition est {after} maintenant ; elle était {before}.',
  same: 'L’exposition reste {level}.',
  low: 'faible',
  moderate: 'moyenne',
  high: 'élevée',
  severe: 'très élevée',

  newTitle: 'Est-ce vous ?',
  newBody: 'Si oui, Facewarden conserve ce profil sur cet ordinateur et dit quand son exposition change.',
  newKept:
    'Conservés : l’adresse, ce que la page montre de la photo, du nom, du public et des moteurs de recherche, et le jour. Pas la photo.',
  newSave: 'C’est moi',
  newCancel: 'Ce n’est pas moi',
  newLost:
    'L’onglet est fermé ou ne montre plus de profil. Ouvrez votre profil et pressez « C’est moi » à nouveau.',
  newOther:
    'Facewarden garde un œil sur les profils des sites qu’il connaît. Cette page n’est sur aucun d’eux.',
  newAlready: 'Ce profil est déjà parmi les vôtres.',

  back: 'Tous mes profils',
  gone: 'Ce profil n’est pas parmi les vôtres.',
  unreadable: 'Ce profil est conservé, mais cette version ne sait pas le lire.',
  address: 'Adresse',
  since: 'Vôtre depuis le',
  lastLook: 'Dernier regard',
  due: 'À regarder à nouveau',
  dueSince: 'À regarder à nouveau depuis le {day}.',
  reasons: 'Pourquoi',
  todo: 'Ce que vous pouvez faire',
  optOut: 'M’opposer',
  optOutEverywhere: 'M’opposer partout',
  todoHint: 'Verrouiller empêche les nouvelles copies. S’opposer vise celles qui existent déjà.',
  history: 'Historique',
  levelOn: '{day} : {level}',
  historyOne: 'Un seul regard jusqu’ici. Le graphique commence avec le deuxième.',
  historyLabel: 'Exposition du {from} au {to}',
  historyList: 'En liste',
  changeOn: 'Ce qui a changé le {day}',
  changeNone: 'Rien n’a changé depuis que vous l’avez dit vôtre.',
  changeGone: 'N’est plus vrai : {reason}',
  changeCome: 'Nouveau : {reason}',
  forgetTitle: 'Oublier ce profil',

  checkAll: 'Tout contrôler à nouveau',
  checkOne: 'Contrôler à nouveau',
  checkWarn:
    '{count, plural, one {Le site} other {Chaque site}} voit une demande du profil venant de cette adresse, sans vos cookies : la page telle qu’un inconnu la reçoit.',
  checkTime:
    'Avec les pauses, cela dure environ {minutes, plural, one {# minute} other {# minutes}}. Laissez cette page ouverte.',
  checkStart: 'Commencer',
  checkCancel: 'Pas maintenant',
  checkStop: 'Arrêter',
  checkAt: '{done} sur {count} : {handle} sur {site}',
  checkDone: 'Terminé : {count, plural, one {# profil regardé} other {# profils regardés}}.',
  checkStopped: 'Arrêté. Ce qui a été trouvé jusque-là est conservé.',
  foundReached: 'Un inconnu l’atteint.',
  foundLoginWall: 'Un inconnu est prié de se connecter.',
  foundMissing: 'Un inconnu ne trouve pas de profil.',

  sameTitle: 'La même photo',
  samePhoto: 'La même photo se trouve sur {sites} : qui trouve l’une trouve l’autre.',
  sameWhy:
    'Une recherche de visages qui connaît une de ces pages mène aux autres, et une recherche d’images les trouve même sans visage. Une photo différente sur chacune les sépare.',
  sameHow:
    'Comparées sur cet ordinateur par une empreinte du clair et du sombre, pour vos propres photos seulement. Elle ne dit rien des visages.',
} as const;
