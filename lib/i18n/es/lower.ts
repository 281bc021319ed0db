export default {
  title: 'Reducir la exposición en {site}',
  lead: 'Primero va lo que más efecto tiene. Cada paso abre una página de su propia cuenta; allí el cambio lo hace usted.',
  leadOther:
    'Estos son los ajustes de su propia cuenta en {site}. En un perfil que no es el de usted, solo puede cambiar algo la persona a la que pertenece.',
  back: 'Volver',
  open: 'Abrir esta página',
  changes: 'Cambia',
  keeps: 'No cambia',
  effect_photo: 'Llega a la foto',
  effect_profile: 'Oculta el resto, no la foto',
  effect_finding: 'Hace más difícil encontrarlo',
  effect_use: 'Limita para qué se usa',
  inApp: 'Solo en la aplicación: este ajuste no tiene dirección.',
  needsProfile: 'Su dirección contiene el servidor o el nombre de usted. Búsquela en sus ajustes de {site}.',
  low: 'No hemos visto esta página últimamente. Si no lleva a ningún sitio, use la página de inicio de los ajustes.',
  lowNoHub:
    'No hemos visto esta página últimamente. Si no lleva a ningún sitio, búsquela en los ajustes de {site}.',
  hub: 'Página de inicio de los ajustes de {site}',
  noCopies: 'Ningún paso llega a las copias hechas antes. Para ellas están las cartas.',
  'none_not-found':
    'No se conoce ninguno: ninguna de nuestras fuentes nombra un ajuste de {site} que aparte la foto de los desconocidos.',
  none_unread:
    'No se conoce ninguno: los ajustes de {site} tienen una página de inicio, pero ninguna fuente dice qué se puede cambiar allí.',
  noneAdvice: 'En cualquier sitio puede cambiar la foto por otra en la que no se vea su rostro.',
  tick: 'Hecho',
  tickFor: 'Hecho para {handle}',
  ticked: 'Hecho el {day}',
  progress: 'Hecho: {done} de {count}',
  thisIsMe: '¿Es su perfil? Si lo marca como suyo, aquí se recuerda lo que ya ha hecho.',
  thisIsMeButton: 'Soy yo',
  onPage: 'Está en la página para: {steps}',
  onHub: 'Está donde empiezan los ajustes de {site}',
  next: 'Después: {step}',
  nextInApp: 'Después, en la aplicación: {step}',
  last: 'Este es el último paso. Cuando termine, vuelva a comprobar su perfil y verá la diferencia.',
  allSteps: 'Todos los pasos para {site}',
  step_audience: 'Quién ve el perfil',
  'step_photo-visibility': 'Quién ve la foto',
  'step_replace-photo': 'La propia foto',
  'step_search-engines': 'Buscadores',
  step_tagging: 'Etiquetas en fotos',
  step_discoverability: 'Que le encuentren por correo o teléfono',
  'step_discoverability-phone': 'Que le encuentren por teléfono',
  step_partners: 'Otros servicios',
  'step_ai-training': 'Entrenamiento de IA',
  'step_ai-objection': 'Oposición al entrenamiento de IA',
  'step_ai-reuse': 'Imágenes de IA hechas con sus fotos',
  do_audience: 'Haga privado el perfil.',
  changes_audience: 'Las publicaciones y el resto del perfil llegan solo a las personas que usted aprueba.',
  keeps_audience: 'La foto y el nombre suelen seguir a la vista de cualquiera.',
  'do_photo-visibility': 'Elija quién ve su foto de perfil: no todo el mundo.',
  'changes_photo-visibility': 'Los desconocidos ya no obtienen su foto de esta página.',
  'keeps_photo-visibility': 'Su nombre y el resto de la página siguen igual.',
  'do_replace-photo': 'Cambie la foto por otra en la que no se vea su rostro, o quítela.',
  'changes_replace-photo': 'Quien llega a partir de ahora no encuentra ningún rostro.',
  'keeps_replace-photo':
    'La página sigue abierta. La foto antigua puede seguir un tiempo en su propia dirección, y en las copias que otros hicieron no cambia nada.',
  'do_search-engines': 'Desactive que los buscadores puedan mostrar su perfil.',
  'changes_search-engines': 'El sitio pide a los buscadores que no incluyan su página.',
  'keeps_search-engines':
    'La página sigue abierta, y quien extrae fotos no tiene por qué obedecer. Los resultados antiguos pueden seguir un tiempo.',
  do_tagging: 'Deje que solo personas que usted conoce le etiqueten en fotos, o nadie.',
  changes_tagging: 'Resulta más difícil unir su nombre a las fotos que publican otros.',
  keeps_tagging: 'Las fotos en las que usted sale y que publican otros siguen donde están.',
  do_discoverability: 'Desactive que le encuentren por su dirección de correo o su número de teléfono.',
  changes_discoverability:
    'Quien tiene su dirección de correo o su número ya no llega por esa vía a su rostro.',
  keeps_discoverability: 'Quien conoce su nombre o su nombre de usuario sigue encontrando la página.',
  'do_discoverability-phone': 'Elija que nadie le encuentre por su número de teléfono.',
  'changes_discoverability-phone': 'Quien tiene su número ya no llega por esa vía a su rostro.',
  'keeps_discoverability-phone': 'Quien conoce su nombre sigue encontrando la página.',
  do_partners: 'Desactive que otros servicios muestren su perfil.',
  changes_partners: 'El sitio ya no pasa su perfil a los servicios de sus socios.',
  keeps_partners: 'Esto no retira lo que ellos ya tienen.',
  'do_ai-training': 'Desactive que se usen sus datos para entrenar IA.',
  'changes_ai-training':
    'Según la propia empresa, los datos de usted quedan fuera de futuros entrenamientos.',
  'keeps_ai-training':
    'No deshace nada: lo que se usó ya está usado. No abarca las fotos en las que usted sale y que publican otros.',
  'do_ai-objection': 'Envíe el formulario de oposición.',
  'changes_ai-objection': 'Abarca modelos que el ajuste no abarca.',
  'keeps_ai-objection': 'No deshace nada: lo que se usó ya está usado.',
  'do_ai-reuse': 'Desactive que otras personas puedan reutilizar su contenido.',
  'changes_ai-reuse':
    'Otras personas ya no pueden mencionarle para hacer imágenes de IA con las fotos públicas de usted.',
  'keeps_ai-reuse': 'Las imágenes hechas antes siguen ahí. Su foto en la página, también.',
  do_facebook_audience: 'En su propio perfil, abra el menú de los tres puntos y elija bloquear el perfil.',
  changes_facebook_audience:
    'Solo sus amistades obtienen la foto de perfil en tamaño completo, sus fotos y sus publicaciones.',
  keeps_facebook_audience:
    'Una foto de perfil pequeña y su nombre siguen a la vista. El bloqueo no se ofrece en todos los países ni a todas las cuentas.',
  'do_facebook_search-engines':
    'Responda que no a la pregunta de si los buscadores ajenos a Facebook pueden enlazar a su perfil.',
  do_facebook_discoverability:
    'Elija que a nadie se le sugiera su perfil a partir de su dirección de correo o su número de teléfono.',
  do_facebook_tagging: 'Elija revisar las etiquetas, y quién ve las publicaciones en las que le etiquetan.',
  'do_facebook_ai-training':
    'Rellene el formulario con la dirección de correo de su cuenta. Un formulario por cuenta, también para Instagram.',
  'keeps_facebook_ai-training':
    'Vale para el futuro: lo que se usó ya está usado, y las fotos en las que usted sale y que publican otros siguen dentro. Se ofrece en la UE y el EEE, el Reino Unido, Suiza, Brasil, Japón y Corea del Sur.',
  'do_instagram_replace-photo':
    'Cambie la foto por otra en la que no se vea su rostro. Hacer privada la cuenta no la oculta, así que esto es lo que más efecto tiene.',
  do_instagram_audience: 'Active la cuenta privada.',
  keeps_instagram_audience:
    'El nombre, el nombre de usuario y la foto siguen a la vista de cualquiera, incluso sin iniciar sesión.',
  'do_instagram_ai-reuse':
    'En la aplicación: el menú y, después, el apartado sobre compartir y reutilizar. Desactive que otras personas reutilicen su contenido con funciones de IA.',
  'do_instagram_ai-training':
    'Rellene el formulario de Meta con la dirección de correo de esta cuenta. Un formulario por cuenta.',
  'keeps_instagram_ai-training':
    'Vale para el futuro: lo que se usó ya está usado, y las fotos en las que usted sale y que publican otros siguen dentro. Se ofrece en la UE y el EEE, el Reino Unido, Suiza, Brasil, Japón y Corea del Sur.',
  do_threads_audience: 'Active el perfil privado.',
  'do_threads_ai-training':
    'Rellene el formulario de Meta con la dirección de correo de esta cuenta. Un formulario por cuenta.',
  'keeps_threads_ai-training':
    'Vale para el futuro: lo que se usó ya está usado, y las fotos en las que usted sale y que publican otros siguen dentro. Se ofrece en la UE y el EEE, el Reino Unido, Suiza, Brasil, Japón y Corea del Sur.',
  do_linkedin_audience: 'Desactive la visibilidad pública de su perfil.',
  changes_linkedin_audience:
    'Quien no ha iniciado sesión no obtiene ninguna página de usted, y los buscadores no tienen nada que incluir.',
  keeps_linkedin_audience:
    'Los miembros de LinkedIn ven lo mismo que antes. Los resultados de búsqueda antiguos pueden seguir un tiempo.',
  'do_linkedin_photo-visibility': 'Debajo de la foto de perfil, elija sus contactos, no «público».',
  'changes_linkedin_photo-visibility':
    'Los desconocidos y los demás miembros reciben una figura gris en lugar de su foto.',
  do_linkedin_partners: 'Desactive que su perfil se muestre fuera de LinkedIn.',
  do_linkedin_discoverability: 'Elija que nadie le encuentre por su dirección de correo.',
  changes_linkedin_discoverability: 'Quien tiene su dirección de correo ya no llega por esa vía a su rostro.',
  'do_linkedin_ai-training':
    'Desactive el uso de sus datos para la IA que redacta contenido. Si no lo hace, está activado.',
  'keeps_linkedin_ai-training':
    'Los datos usados antes siguen dentro. Para otros modelos de IA hace falta el formulario de oposición.',
  'do_linkedin_ai-objection': 'Elija la oposición al entrenamiento y envíe el formulario.',
  'keeps_linkedin_ai-objection':
    'Según la autoridad italiana, una oposición hecha después del 3 de noviembre de 2025 abarca solo lo publicado después.',
  do_x_audience: 'Active la protección de sus publicaciones.',
  keeps_x_audience: 'El nombre, la foto y la descripción siguen a la vista de cualquiera.',
  do_x_tagging:
    'En la misma página, en el etiquetado de fotos: solo las personas a las que usted sigue, o desactivado.',
  do_x_discoverability: 'Abra la página sobre visibilidad y contactos y desactive los dos ajustes.',
  'do_x_ai-training': 'Quite la marca de la casilla. Si no lo hace, está marcada.',
  'changes_x_ai-training':
    'Las publicaciones públicas y el perfil de usted quedan fuera de futuros entrenamientos de Grok.',
  'keeps_x_ai-training': 'Las publicaciones antiguas quizá ya se hayan usado. Eso no se deshace.',
  'do_youtube_replace-photo':
    'La foto es la de su cuenta de Google. Cámbiela, y elimine las antiguas entre las fotos de perfil anteriores.',
  do_youtube_audience: 'Mantenga privadas las listas de reproducción y las suscripciones.',
  changes_youtube_audience: 'Los desconocidos ya no ven lo que usted guarda ni a quién sigue.',
  keeps_youtube_audience:
    'Un canal no tiene modo privado: la foto y el nombre siguen a la vista de cualquiera.',
  'do_google_replace-photo':
    'Cambie la foto de su cuenta de Google, y elimine las antiguas entre las fotos de perfil anteriores.',
  do_venmo_audience: 'Haga privados los pagos, también los anteriores, y oculte su lista de amigos.',
  changes_venmo_audience: 'Los desconocidos ya no ven a quién paga ni quiénes son sus amistades.',
  keeps_venmo_audience: 'No se conoce ningún ajuste que oculte la foto y el nombre.',
  do_tiktok_audience: 'En privacidad, active la cuenta privada.',
  keeps_tiktok_audience: 'El nombre y la foto de una cuenta privada siguen a la vista.',
  do_tiktok_discoverability: 'En privacidad, desactive que su cuenta se sugiera a otras personas.',
  changes_tiktok_discoverability:
    'El sitio ya no ofrece su perfil a otras personas a partir de los contactos y enlaces de usted.',
  note_tiktok:
    'Una revisión de 2025 o 2026 no encontró allí ninguna forma de quedar fuera del entrenamiento de IA.',
  do_bluesky_audience:
    'Active que se pida a las aplicaciones no mostrar su cuenta a quien no ha iniciado sesión.',
  changes_bluesky_audience:
    'El sitio web muestra a las visitas una página para iniciar sesión en lugar de su perfil.',
  keeps_bluesky_audience:
    'Es una petición: los programas que preguntan a la propia red siguen obteniendo la foto y el nombre.',
  do_github_audience: 'Haga privado el perfil y oculte la actividad.',
  changes_github_audience: 'Lo que usted hace allí ya no figura en el perfil.',
  'do_github_ai-training': 'No permita que sus datos se usen para entrenar modelos de IA.',
  'changes_github_ai-training': 'Se trata de lo que usted escribe en Copilot.',
  'keeps_github_ai-training': 'No tiene nada que ver con su foto, y no deshace nada.',
  do_mastodon_audience: 'Desactive la aceptación automática de nuevos seguidores.',
  changes_mastodon_audience:
    'Las publicaciones para seguidores llegan solo a las personas que usted aprueba.',
  'do_mastodon_search-engines': 'Desactive que la página de perfil se incluya en los buscadores.',
  'keeps_mastodon_search-engines':
    'La página sigue abierta, otros servidores conservan lo que tienen y quien extrae fotos no tiene por qué obedecer.',
  do_mastodon_discoverability: 'Desactive que el perfil y las publicaciones se destaquen al explorar.',
  changes_mastodon_discoverability: 'Los servidores ya no sugieren su perfil a desconocidos.',
  keeps_mastodon_discoverability: 'Quien conoce la dirección sigue encontrando la página.',
  do_snapchat_audience:
    'En la aplicación: toque su imagen y después el engranaje. En privacidad, deje que solo sus amistades se pongan en contacto con usted y vean su historia.',
  keeps_snapchat_audience: 'Un perfil público sigue siendo público, con su foto, mientras usted lo tenga.',
  'do_snapchat_ai-training':
    'En la aplicación: el engranaje y después la IA generativa. Desactive el uso del contenido público.',
  'changes_snapchat_ai-training':
    'Lo que usted publica a la vista de cualquiera queda desde entonces fuera de la IA generativa de Snapchat.',
  'do_pinterest_search-engines': 'Active que su perfil se oculte a los buscadores.',
  'do_pinterest_ai-training': 'Desactive el uso de sus datos para entrenar IA. No se ofrece en todas partes.',
  do_reddit_audience: 'En el ajuste sobre qué muestra su perfil, ocúltelo todo.',
  changes_reddit_audience: 'Sus publicaciones y comentarios ya no figuran en su perfil.',
  keeps_reddit_audience: 'La foto y el nombre siguen ahí, y cada publicación sigue donde usted la escribió.',
  'do_reddit_search-engines': 'Desactive que su perfil aparezca en los resultados de búsqueda.',
  note_reddit:
    'Una revisión de 2025 o 2026 no encontró allí ninguna forma de quedar fuera del entrenamiento de IA: las publicaciones públicas se ceden con licencia para eso.',
  do_gitlab_audience: 'Marque el perfil privado.',
  changes_gitlab_audience: 'La actividad y los datos personales ya no figuran en el perfil.',
  'do_telegram_photo-visibility':
    'En la aplicación: Ajustes, Privacidad y seguridad, Fotos de perfil. Elija sus contactos, y quite la foto pública.',
  'do_whatsapp_photo-visibility':
    'En la aplicación: Ajustes, Privacidad, Foto de perfil. Elija sus contactos o nadie.',
  do_vk_audience: 'Cierre el perfil.',
  keeps_vk_audience: 'El nombre y la foto de un perfil cerrado siguen a la vista.',
  'do_vk_search-engines':
    'Donde se elige quién puede ver la página en internet, elija solo los miembros de VK.',
  do_tumblr_audience: 'Oculte el blog a quien no ha iniciado sesión.',
  changes_tumblr_audience: 'A las visitas se les pide iniciar sesión antes de ver el blog.',
  keeps_tumblr_audience: 'Cualquiera que tenga una cuenta sigue viendo el blog y la foto.',
  'do_tumblr_search-engines': 'Oculte el blog a las búsquedas.',
  'do_tumblr_ai-training': 'Desactive que el blog se comparta con terceros.',
  'do_flickr_search-engines': 'Oculte su perfil y sus fotos a las búsquedas.',
  'do_substack_ai-training': 'En los ajustes de su publicación, bloquee el entrenamiento de IA.',
  'do_quora_search-engines': 'Desactive que los buscadores puedan mostrar su nombre.',
  'do_quora_ai-training': 'Desactive que se entrenen modelos de lenguaje con lo que usted escribe.',
  do_xing_audience: 'Deje el perfil fuera de la vista de quienes no son miembros.',
  changes_xing_audience: 'Quien no ha iniciado sesión ya no obtiene la página.',
  keeps_xing_audience: 'Los miembros de XING ven lo mismo que antes.',
  'do_xing_search-engines': 'Desactive que los buscadores encuentren su perfil.',
  'changes_gravatar_replace-photo':
    'La foto deja de verse en todos los sitios que la muestran junto a su dirección de correo, porque todos la toman de aquí.',
  do_strava_audience: 'Deje la página de perfil para sus seguidores, no para todo el mundo.',
  changes_strava_audience:
    'Las actividades y la mayor parte de la página llegan solo a las personas que usted aprueba.',
  'do_paypal-me_audience': 'Desactive PayPal.Me.',
  'changes_paypal-me_audience': 'La página se retira, con la foto y el nombre.',
  'keeps_paypal-me_audience': 'Quien le paga de otra forma sigue viendo su nombre.',
};
