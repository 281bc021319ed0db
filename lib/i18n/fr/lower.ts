export default {
  title: 'Réduire l’exposition sur {site}',
  lead: 'Ce qui agit le plus vient d’abord. Chaque étape ouvre une page de votre propre compte ; c’est vous qui y changez le réglage.',
  leadOther:
    'Ce sont les réglages de votre propre compte sur {site}. Sur un profil qui n’est pas le vôtre, seule la personne concernée peut changer quelque chose.',
  back: 'Retour',
  open: 'Ouvrir cette page',
  changes: 'Change',
  keeps: 'Ne change pas',
  effect_photo: 'Touche la photo',
  effect_profile: 'Cache le reste, pas la photo',
  effect_finding: 'Rend plus difficile à trouver',
  effect_use: 'Limite ce qu’on en fait',
  inApp: 'Dans l’application seulement : ce réglage n’a pas d’adresse.',
  needsProfile: 'Son adresse contient votre serveur ou votre nom. Cherchez-la dans vos réglages sur {site}.',
  low: 'Nous n’avons pas vu cette page récemment. Si elle ne mène nulle part, passez par la page d’accueil des réglages.',
  lowNoHub:
    'Nous n’avons pas vu cette page récemment. Si elle ne mène nulle part, cherchez dans vos réglages sur {site}.',
  hub: 'Page d’accueil de vos réglages sur {site}',
  noCopies: 'Aucune étape n’atteint les copies déjà prises. Pour celles-là, il y a les lettres.',
  'none_not-found':
    'Aucune n’est connue : aucune de nos sources ne nomme un réglage sur {site} qui garde la photo à l’écart des inconnus.',
  none_unread:
    'Aucune n’est connue : les réglages sur {site} ont une page d’accueil, mais aucune source ne dit ce qu’on peut y changer.',
  noneAdvice: 'Sur tout site, vous pouvez remplacer la photo par une autre qui ne montre pas votre visage.',
  tick: 'Fait',
  tickFor: 'Fait pour {handle}',
  ticked: 'Fait le {day}',
  progress: 'Étapes faites : {done} sur {count}',
  thisIsMe: 'Est-ce votre profil ? Marqué comme vôtre, il retient ce que vous avez fait.',
  thisIsMeButton: 'C’est moi',

  onPage: 'Vous êtes sur la page pour : {steps}',
  onHub: 'Vous êtes là où commencent vos réglages sur {site}',
  next: 'Ensuite : {step}',
  nextInApp: 'Ensuite, dans l’application : {step}',
  last: 'C’est la dernière étape. Vérifiez ensuite votre profil pour voir la différence.',
  allSteps: 'Toutes les étapes pour {site}',

  step_audience: 'Qui voit le profil',
  'step_photo-visibility': 'Qui voit la photo',
  'step_replace-photo': 'La photo elle-même',
  'step_search-engines': 'Moteurs de recherche',
  step_tagging: 'Identifications sur les photos',
  step_discoverability: 'Être trouvé par e-mail ou téléphone',
  'step_discoverability-phone': 'Être trouvé par téléphone',
  step_partners: 'Autres services',
  'step_ai-training': 'Entraînement d’IA',
  'step_ai-objection': 'Opposition à l’entraînement d’IA',
  'step_ai-reuse': 'Images d’IA faites avec vos photos',

  do_audience: 'Rendez le profil privé.',
  changes_audience: 'Les publications et le reste du profil ne vont qu’aux personnes que vous acceptez.',
  keeps_audience: 'La photo et le nom restent en général visibles de tous.',
  'do_photo-visibility': 'Choisissez qui voit votre photo de profil : pas tout le monde.',
  'changes_photo-visibility': 'Les inconnus n’obtiennent plus votre photo sur cette page.',
  'keeps_photo-visibility': 'Votre nom et le reste de la page demeurent tels quels.',
  'do_replace-photo': 'Remplacez la photo par une autre qui ne montre pas votre visage, ou retirez-la.',
  'changes_replace-photo': 'Qui vient désormais ne trouve aucun visage.',
  'keeps_replace-photo':
    'La page reste ouverte. L’ancienne photo peut rester un temps à sa propre adresse, et dans les copies que d’autres ont faites.',
  'do_search-engines': 'Désactivez l’affichage de votre profil par les moteurs de recherche.',
  'changes_search-engines': 'Le site demande aux moteurs de recherche de ne pas lister votre page.',
  'keeps_search-engines':
    'La page elle-même reste ouverte, et un aspirateur n’est pas tenu d’obéir. D’anciens résultats peuvent rester un temps.',
  do_tagging: 'Ne laissez que vos connaissances vous identifier sur des photos, ou personne.',
  changes_tagging: 'Il devient plus difficile de relier votre nom aux photos que d’autres publient.',
  keeps_tagging: 'Les photos de vous que d’autres publient restent où elles sont.',
  do_discoverability: 'Empêchez qu’on vous trouve par votre adresse e-mail ou votre numéro.',
  changes_discoverability: 'Qui a votre adresse e-mail ou votre numéro n’arrive plus par là à votre visage.',
  keeps_discoverability: 'Qui connaît votre nom ou votre identifiant trouve toujours la page.',
  'do_discoverability-phone': 'Choisissez que personne ne vous trouve par votre numéro.',
  'changes_discoverability-phone': 'Qui a votre numéro n’arrive plus par là à votre visage.',
  'keeps_discoverability-phone': 'Qui connaît votre nom trouve toujours la page.',
  do_partners: 'Désactivez l’affichage de votre profil par d’autres services.',
  changes_partners: 'Le site ne transmet plus votre profil aux services de ses partenaires.',
  keeps_partners: 'Ce qu’ils détiennent déjà n’est pas repris pour autant.',
  'do_ai-training': 'Désactivez l’usage de vos données pour entraîner l’IA.',
  'changes_ai-training': 'Selon l’entreprise, vos données restent hors des entraînements à venir.',
  'keeps_ai-training':
    'Cela ne défait rien : ce qui a servi a servi. Les photos de vous que d’autres publient ne sont pas couvertes.',
  'do_ai-objection': 'Envoyez le formulaire d’opposition.',
  'changes_ai-objection': 'Il couvre des modèles que le réglage ne couvre pas.',
  'keeps_ai-objection': 'Cela ne défait rien : ce qui a servi a servi.',
  'do_ai-reuse': 'Désactivez la réutilisation de vos contenus par d’autres.',
  'changes_ai-reuse':
    'D’autres ne peuvent plus faire d’images d’IA avec vos photos publiques en vous mentionnant.',
  'keeps_ai-reuse': 'Les images déjà faites restent. Votre photo sur la page aussi.',

  do_facebook_audience:
    'Sur votre propre profil, ouvrez le menu aux trois points et choisissez de verrouiller le profil.',
  changes_facebook_audience:
    'Seuls vos amis obtiennent la photo de profil en grand, vos photos et vos publications.',
  keeps_facebook_audience:
    'Une petite photo de profil et votre nom restent visibles. Le verrou n’est offert ni dans tous les pays, ni à tous les comptes.',
  'do_facebook_search-engines':
    'Répondez non à la question : les moteurs de recherche hors de Facebook peuvent-ils renvoyer à votre profil ?',
  do_facebook_discoverability:
    'Choisissez que votre profil ne soit suggéré à personne à partir de votre e-mail ou de votre numéro.',
  do_facebook_tagging:
    'Choisissez d’examiner les identifications, et qui voit les publications où l’on vous identifie.',
  'do_facebook_ai-training':
    'Remplissez le formulaire avec l’adresse e-mail de votre compte. Un formulaire par compte, Instagram compris.',
  'keeps_facebook_ai-training':
    'Cela vaut pour l’avenir : ce qui a servi a servi, et les photos de vous que d’autres publient y restent. Proposé dans l’UE et l’EEE, au Royaume-Uni, en Suisse, au Brésil, au Japon et en Corée du Sud.',
  'do_instagram_replace-photo':
    'Remplacez la photo par une autre qui ne montre pas votre visage. Rendre le compte privé ne la cache pas : c’est donc ceci qui agit le plus.',
  do_instagram_audience: 'Activez le compte privé.',
  keeps_instagram_audience: 'Nom, identifiant et photo restent visibles de tous, connectés ou non.',
  'do_instagram_ai-reuse':
    'Dans l’application : Menu, puis Partage et réutilisation. Désactivez la réutilisation de vos contenus par les fonctions d’IA.',
  'do_instagram_ai-training':
    'Remplissez le formulaire de Meta avec l’adresse e-mail de ce compte. Un formulaire par compte.',
  'keeps_instagram_ai-training':
    'Cela vaut pour l’avenir : ce qui a servi a servi, et les photos de vous que d’autres publient y restent. Proposé dans l’UE et l’EEE, au Royaume-Uni, en Suisse, au Brésil, au Japon et en Corée du Sud.',
  do_threads_audience: 'Activez le profil privé.',
  'do_threads_ai-training':
    'Remplissez le formulaire de Meta avec l’adresse e-mail de ce compte. Un formulaire par compte.',
  'keeps_threads_ai-training':
    'Cela vaut pour l’avenir : ce qui a servi a servi, et les photos de vous que d’autres publient y restent. Proposé dans l’UE et l’EEE, au Royaume-Uni, en Suisse, au Brésil, au Japon et en Corée du Sud.',
  do_linkedin_audience: 'Désactivez la visibilité publique de votre profil.',
  changes_linkedin_audience:
    'Qui n’est pas connecté n’obtient plus aucune page de vous, et les moteurs de recherche n’ont rien à lister.',
  keeps_linkedin_audience:
    'Les membres de LinkedIn voient ce qu’ils voyaient. D’anciens résultats de recherche peuvent rester un temps.',
  'do_linkedin_photo-visibility': 'Sous la photo de profil, choisissez vos relations et non « public ».',
  'changes_linkedin_photo-visibility':
    'Les inconnus et les autres membres reçoivent une silhouette grise au lieu de votre photo.',
  do_linkedin_partners: 'Désactivez l’affichage de votre profil hors de LinkedIn.',
  do_linkedin_discoverability: 'Choisissez que personne ne vous trouve par votre adresse e-mail.',
  changes_linkedin_discoverability: 'Qui a votre adresse e-mail n’arrive plus par là à votre visage.',
  'do_linkedin_ai-training':
    'Désactivez l’usage de vos données pour l’IA qui rédige des contenus. Sans cela, il est actif.',
  'keeps_linkedin_ai-training':
    'Les données déjà utilisées y restent. Les autres modèles d’IA demandent le formulaire d’opposition.',
  'do_linkedin_ai-objection': 'Choisissez l’opposition à l’entraînement et envoyez le formulaire.',
  'keeps_linkedin_ai-objection':
    'Selon l’autorité italienne, une opposition faite après le 3 novembre 2025 ne couvre que ce qui est publié ensuite.',
  do_x_audience: 'Activez la protection de vos posts.',
  keeps_x_audience: 'Nom, photo et description restent visibles de tous.',
  do_x_tagging:
    'Sur la même page, sous l’identification sur les photos : seulement les comptes que vous suivez, ou désactivée.',
  do_x_discoverability:
    'Ouvrez la page sur la détectabilité et les contacts, et désactivez les deux réglages.',
  'do_x_ai-training': 'Décochez la case. Sans cela, elle est cochée.',
  'changes_x_ai-training':
    'Vos posts publics et votre profil restent hors des entraînements à venir de Grok.',
  'keeps_x_ai-training': 'D’anciens posts ont peut-être déjà servi. Cela n’est pas défait.',
  'do_youtube_replace-photo':
    'La photo est celle de votre compte Google. Remplacez-la, et supprimez les anciennes parmi les photos de profil passées.',
  do_youtube_audience: 'Gardez privés les playlists et les abonnements.',
  changes_youtube_audience: 'Les inconnus ne voient plus ce que vous enregistrez ni qui vous suivez.',
  keeps_youtube_audience: 'Une chaîne n’a pas de mode privé : photo et nom restent visibles de tous.',
  'do_google_replace-photo':
    'Remplacez la photo de votre compte Google, et supprimez les anciennes parmi les photos de profil passées.',
  do_venmo_audience: 'Rendez privés les paiements, passés compris, et cachez votre liste d’amis.',
  changes_venmo_audience: 'Les inconnus ne voient plus qui vous payez ni qui sont vos amis.',
  keeps_venmo_audience: 'Aucun réglage connu ne cache la photo et le nom.',
  do_tiktok_audience: 'Sous la confidentialité, activez le compte privé.',
  keeps_tiktok_audience: 'Le nom et la photo d’un compte privé restent visibles.',
  do_tiktok_discoverability: 'Sous la confidentialité, désactivez la suggestion de votre compte à d’autres.',
  changes_tiktok_discoverability:
    'Le site ne propose plus votre profil à des gens d’après vos contacts et vos liens.',
  note_tiktok: 'Un examen de 2025 ou 2026 n’y a trouvé aucun moyen de refuser l’entraînement d’IA.',
  do_bluesky_audience:
    'Activez la demande faite aux applications de ne pas montrer votre compte aux personnes non connectées.',
  changes_bluesky_audience: 'Le site montre aux visiteurs une page de connexion au lieu de votre profil.',
  keeps_bluesky_audience:
    'C’est une demande : les programmes qui interrogent le réseau lui-même obtiennent toujours photo et nom.',
  do_github_audience: 'Rendez le profil privé et cachez l’activité.',
  changes_github_audience: 'Ce que vous y faites ne figure plus sur le profil.',
  'do_github_ai-training': 'N’autorisez pas l’usage de vos données pour entraîner des modèles d’IA.',
  'changes_github_ai-training': 'Il s’agit de ce que vous tapez dans Copilot.',
  'keeps_github_ai-training': 'Cela n’a rien à voir avec votre photo, et ne défait rien.',
  do_mastodon_audience: 'Désactivez l’acceptation automatique des nouveaux abonnés.',
  changes_mastodon_audience: 'Les messages réservés aux abonnés ne vont qu’aux personnes que vous acceptez.',
  'do_mastodon_search-engines': 'Désactivez l’inclusion de la page de profil dans les moteurs de recherche.',
  'keeps_mastodon_search-engines':
    'La page reste ouverte, les autres serveurs gardent ce qu’ils ont, et un aspirateur n’est pas tenu d’obéir.',
  do_mastodon_discoverability: 'Désactivez la mise en avant du profil et des messages.',
  changes_mastodon_discoverability: 'Les serveurs ne suggèrent plus votre profil à des inconnus.',
  keeps_mastodon_discoverability: 'Qui connaît l’adresse trouve toujours la page.',
  do_snapchat_audience:
    'Dans l’application : touchez votre image, puis l’engrenage. Sous la confidentialité, ne laissez que vos amis vous contacter et voir votre story.',
  keeps_snapchat_audience: 'Un profil public reste public, avec sa photo, tant que vous en avez un.',
  'do_snapchat_ai-training':
    'Dans l’application : l’engrenage, puis l’IA générative. Désactivez l’usage des contenus publics.',
  'changes_snapchat_ai-training': 'Ce que vous publiez ouvertement reste dès lors hors de son IA générative.',
  'do_pinterest_search-engines': 'Activez le masquage de votre profil pour les moteurs de recherche.',
  'do_pinterest_ai-training':
    'Désactivez l’usage de vos données pour entraîner l’IA. Le réglage n’est pas offert partout.',
  do_reddit_audience: 'Dans la présentation du profil, cachez tout.',
  changes_reddit_audience: 'Vos publications et commentaires ne figurent plus sur votre profil.',
  keeps_reddit_audience: 'La photo et le nom restent, et chaque publication reste là où vous l’avez écrite.',
  'do_reddit_search-engines': 'Désactivez l’apparition de votre profil dans les résultats de recherche.',
  note_reddit:
    'Un examen de 2025 ou 2026 n’y a trouvé aucun moyen de refuser l’entraînement d’IA : les publications publiques sont cédées sous licence pour cela.',
  do_gitlab_audience: 'Cochez le profil privé.',
  changes_gitlab_audience: 'L’activité et les détails personnels ne figurent plus sur le profil.',
  'do_telegram_photo-visibility':
    'Dans l’application : Paramètres, Confidentialité et sécurité, Photos de profil. Choisissez vos contacts, et retirez la photo publique.',
  'do_whatsapp_photo-visibility':
    'Dans l’application : Paramètres, Confidentialité, Photo de profil. Choisissez vos contacts ou personne.',
  do_vk_audience: 'Fermez le profil.',
  keeps_vk_audience: 'Le nom et la photo d’un profil fermé restent visibles.',
  'do_vk_search-engines':
    'Là où l’on choisit qui voit la page sur Internet, choisissez les membres de VK seulement.',
  do_tumblr_audience: 'Cachez le blog aux personnes non connectées.',
  changes_tumblr_audience: 'Les visiteurs doivent se connecter avant de voir le blog.',
  keeps_tumblr_audience: 'Toute personne qui a un compte voit encore le blog et la photo.',
  'do_tumblr_search-engines': 'Cachez le blog à la recherche.',
  'do_tumblr_ai-training': 'Désactivez le partage du blog avec des tiers.',
  'do_flickr_search-engines': 'Cachez votre profil et vos photos aux recherches.',
  'do_substack_ai-training': 'Dans les réglages de votre publication, bloquez l’entraînement d’IA.',
  'do_quora_search-engines': 'Désactivez l’affichage de votre nom par les moteurs de recherche.',
  'do_quora_ai-training': 'Désactivez l’entraînement de modèles de langage sur ce que vous écrivez.',
  do_xing_audience: 'Gardez le profil à l’écart de qui n’est pas membre.',
  changes_xing_audience: 'Les personnes non connectées n’obtiennent plus la page.',
  keeps_xing_audience: 'Les membres de XING voient ce qu’ils voyaient.',
  'do_xing_search-engines': 'Empêchez que les moteurs de recherche trouvent votre profil.',
  'changes_gravatar_replace-photo':
    'La photo quitte tous les sites qui la montrent à côté de votre adresse e-mail, car tous la prennent ici.',
  do_strava_audience: 'Réservez la page de profil aux abonnés, au lieu de tout le monde.',
  changes_strava_audience:
    'Les activités et l’essentiel de la page ne vont qu’aux personnes que vous acceptez.',
  'do_paypal-me_audience': 'Désactivez PayPal.Me.',
  'changes_paypal-me_audience': 'La page est retirée, avec la photo et le nom.',
  'keeps_paypal-me_audience': 'Qui vous paie autrement voit toujours votre nom.',
} as const;
