export default {
  title: 'Ridurre l’esposizione su {site}',
  lead: 'Prima viene ciò che incide di più. Ogni passo apre una pagina del Suo account; a cambiare l’impostazione è Lei.',
  leadOther:
    'Queste sono le impostazioni del Suo account su {site}. Su un profilo altrui solo la persona a cui appartiene può cambiare qualcosa.',
  back: 'Indietro',
  open: 'Apri questa pagina',
  changes: 'Cambia',
  keeps: 'Non cambia',
  effect_photo: 'Incide sulla foto',
  effect_profile: 'Nasconde il resto, non la foto',
  effect_finding: 'Rende più difficile la ricerca',
  effect_use: 'Limita l’uso che se ne fa',
  inApp: 'Solo nell’app: questa impostazione non ha un indirizzo.',
  needsProfile:
    'Il suo indirizzo contiene il Suo server o il Suo nome. Si trova nelle Sue impostazioni su {site}.',
  low: 'Non abbiamo visto questa pagina di recente. Se non porta da nessuna parte, usare la pagina iniziale delle impostazioni.',
  lowNoHub:
    'Non abbiamo visto questa pagina di recente. Se non porta da nessuna parte, cercare nelle impostazioni di {site}.',
  hub: 'Pagina iniziale delle impostazioni di {site}',
  noCopies: 'Nessun passo raggiunge le copie già fatte. Per quelle ci sono le lettere.',
  'none_not-found':
    'Non se ne conoscono: nessuna delle nostre fonti indica un’impostazione di {site} che tenga la foto lontana dagli sconosciuti.',
  none_unread:
    'Non se ne conoscono: le impostazioni di {site} hanno una pagina iniziale, ma nessuna fonte dice che cosa vi si possa cambiare.',
  noneAdvice: 'Su qualsiasi sito si può sostituire la foto con una che non mostra il volto.',
  tick: 'Fatto',
  tickFor: 'Fatto per {handle}',
  ticked: 'Fatto in data {day}',
  progress: 'Passi fatti: {done} su {count}',
  thisIsMe: 'È un Suo profilo? Se è segnato come Suo, tiene conto di ciò che è già stato fatto.',
  thisIsMeButton: 'Sono io',
  onPage: 'Questa è la pagina per: {steps}',
  onHub: 'Da qui iniziano le impostazioni di {site}',
  next: 'Poi: {step}',
  nextInApp: 'Poi, nell’app: {step}',
  last: 'Questo è l’ultimo passo. Dopo, verificare di nuovo il profilo per vedere la differenza.',
  allSteps: 'Tutti i passi per {site}',
  step_audience: 'Chi vede il profilo',
  'step_photo-visibility': 'Chi vede la foto',
  'step_replace-photo': 'La foto stessa',
  'step_search-engines': 'Motori di ricerca',
  step_tagging: 'Tag nelle foto',
  step_discoverability: 'Essere trovati tramite e-mail o telefono',
  'step_discoverability-phone': 'Essere trovati tramite telefono',
  step_partners: 'Altri servizi',
  'step_ai-training': 'Addestramento dell’IA',
  'step_ai-objection': 'Opposizione all’addestramento dell’IA',
  'step_ai-reuse': 'Immagini di IA fatte con le Sue foto',
  do_audience: 'Rendere privato il profilo.',
  changes_audience: 'I post e il resto del profilo arrivano solo alle persone approvate.',
  keeps_audience: 'La foto e il nome di solito restano visibili a tutti.',
  'do_photo-visibility': 'Scegliere chi vede la foto di profilo: non tutti.',
  'changes_photo-visibility': 'Gli sconosciuti non ottengono più la Sua foto da questa pagina.',
  'keeps_photo-visibility': 'Il nome e il resto della pagina restano come sono.',
  'do_replace-photo': 'Sostituire la foto con una che non mostra il volto, o toglierla.',
  'changes_replace-photo': 'Chi arriva da ora in poi non trova alcun volto.',
  'keeps_replace-photo':
    'La pagina resta accessibile. La vecchia foto può restare per qualche tempo al suo indirizzo, e nelle copie fatte da altri.',
  'do_search-engines': 'Disattivare la comparsa del profilo nei motori di ricerca.',
  'changes_search-engines': 'Il sito chiede ai motori di ricerca di non indicizzare la Sua pagina.',
  'keeps_search-engines':
    'La pagina resta accessibile, e chi raccoglie foto in automatico può non rispettare la richiesta. I vecchi risultati possono restare per qualche tempo.',
  do_tagging: 'Permettere i tag nelle foto solo a chi si conosce, o a nessuno.',
  changes_tagging: 'Diventa più difficile collegare il Suo nome alle foto pubblicate da altri.',
  keeps_tagging: 'Le Sue foto pubblicate da altri restano dove sono.',
  do_discoverability: 'Disattivare la ricerca tramite indirizzo e-mail o numero di telefono.',
  changes_discoverability: 'Chi ha il Suo indirizzo e-mail o numero non arriva più da lì al Suo volto.',
  keeps_discoverability: 'Chi conosce il nome o il nome utente trova ancora la pagina.',
  'do_discoverability-phone': 'Scegliere che nessuno possa fare la ricerca tramite il numero di telefono.',
  'changes_discoverability-phone': 'Chi ha il Suo numero non arriva più da lì al Suo volto.',
  'keeps_discoverability-phone': 'Chi conosce il Suo nome trova ancora la pagina.',
  do_partners: 'Disattivare la comparsa del profilo in altri servizi.',
  changes_partners: 'Il sito non passa più il Suo profilo ai servizi dei suoi partner.',
  keeps_partners: 'Ciò che hanno già non viene ripreso.',
  'do_ai-training': 'Disattivare l’uso dei propri dati per addestrare l’IA.',
  'changes_ai-training':
    'Secondo quanto dichiara l’azienda, i Suoi dati restano fuori dagli addestramenti futuri.',
  'keeps_ai-training':
    'Non annulla nulla: ciò che è stato usato resta usato. Le Sue foto pubblicate da altri non sono comprese.',
  'do_ai-objection': 'Inviare il modulo di opposizione.',
  'changes_ai-objection': 'Comprende modelli che l’opzione non comprende.',
  'keeps_ai-objection': 'Non annulla nulla: ciò che è stato usato resta usato.',
  'do_ai-reuse': 'Disattivare il riutilizzo dei propri contenuti da parte di altri.',
  'changes_ai-reuse':
    'Gli altri non possono più fare immagini di IA dalle Sue foto pubbliche menzionando il Suo nome.',
  'keeps_ai-reuse': 'Le immagini già fatte restano. Anche la Sua foto sulla pagina.',
  do_facebook_audience:
    'Sul proprio profilo, aprire il menu con i tre punti e scegliere di bloccare il profilo.',
  changes_facebook_audience:
    'Solo gli amici ottengono la foto di profilo a grandezza intera, le Sue foto e i Suoi post.',
  keeps_facebook_audience:
    'Una piccola foto di profilo e il nome restano visibili. Il blocco non è offerto in tutti i Paesi, né a tutti gli account.',
  'do_facebook_search-engines':
    'Rispondere di no alla domanda se i motori di ricerca esterni a Facebook possano rimandare al profilo.',
  do_facebook_discoverability:
    'Scegliere che il profilo non venga suggerito a nessuno in base all’indirizzo e-mail o al numero di telefono.',
  do_facebook_tagging: 'Scegliere di controllare i tag, e chi vede i post in cui si è taggati.',
  'do_facebook_ai-training':
    'Compilare il modulo con l’indirizzo e-mail dell’account. Un modulo per ogni account, anche per Instagram.',
  'keeps_facebook_ai-training':
    'Vale per il futuro: ciò che è stato usato resta usato, e le Sue foto pubblicate da altri restano comprese. È offerto nell’UE e nel SEE, nel Regno Unito, in Svizzera, Brasile, Giappone e Corea del Sud.',
  'do_instagram_replace-photo':
    'Sostituire la foto con una che non mostra il volto. Rendere privato l’account non la nasconde: è quindi questo che incide di più.',
  do_instagram_audience: 'Attivare l’account privato.',
  keeps_instagram_audience: 'Nome, nome utente e foto restano visibili a tutti, con o senza accesso.',
  'do_instagram_ai-reuse':
    'Nell’app: Menu, poi Condivisione e riutilizzo. Disattivare il riutilizzo dei propri contenuti con le funzioni di IA.',
  'do_instagram_ai-training':
    'Compilare il modulo di Meta con l’indirizzo e-mail di questo account. Un modulo per ogni account.',
  'keeps_instagram_ai-training':
    'Vale per il futuro: ciò che è stato usato resta usato, e le Sue foto pubblicate da altri restano comprese. È offerto nell’UE e nel SEE, nel Regno Unito, in Svizzera, Brasile, Giappone e Corea del Sud.',
  do_threads_audience: 'Attivare il profilo privato.',
  'do_threads_ai-training':
    'Compilare il modulo di Meta con l’indirizzo e-mail di questo account. Un modulo per ogni account.',
  'keeps_threads_ai-training':
    'Vale per il futuro: ciò che è stato usato resta usato, e le Sue foto pubblicate da altri restano comprese. È offerto nell’UE e nel SEE, nel Regno Unito, in Svizzera, Brasile, Giappone e Corea del Sud.',
  do_linkedin_audience: 'Disattivare la visibilità pubblica del profilo.',
  changes_linkedin_audience:
    'Chi non ha effettuato l’accesso non ottiene alcuna pagina su di Lei, e i motori di ricerca non hanno nulla da indicizzare.',
  keeps_linkedin_audience:
    'Gli iscritti a LinkedIn vedono ciò che vedevano. I vecchi risultati di ricerca possono restare per qualche tempo.',
  'do_linkedin_photo-visibility': 'Sotto la foto di profilo scegliere i propri collegamenti, non «pubblico».',
  'changes_linkedin_photo-visibility':
    'Gli sconosciuti e gli altri iscritti ricevono una sagoma grigia invece della Sua foto.',
  do_linkedin_partners: 'Disattivare la comparsa del profilo fuori da LinkedIn.',
  do_linkedin_discoverability: 'Scegliere che nessuno possa fare la ricerca tramite l’indirizzo e-mail.',
  changes_linkedin_discoverability: 'Chi ha il Suo indirizzo e-mail non arriva più da lì al Suo volto.',
  'do_linkedin_ai-training':
    'Disattivare l’uso dei propri dati per l’IA che scrive contenuti. È attivo, se non lo si disattiva.',
  'keeps_linkedin_ai-training':
    'I dati già usati restano compresi. Per gli altri modelli di IA serve il modulo di opposizione.',
  'do_linkedin_ai-objection': 'Scegliere l’opposizione all’addestramento e inviare il modulo.',
  'keeps_linkedin_ai-objection':
    'Secondo il Garante italiano, un’opposizione fatta dopo il 3 novembre 2025 comprende solo ciò che è pubblicato in seguito.',
  do_x_audience: 'Attivare la protezione dei post.',
  keeps_x_audience: 'Nome, foto e descrizione restano visibili a tutti.',
  do_x_tagging: 'Sulla stessa pagina, sotto i tag nelle foto: solo chi si segue, o disattivati.',
  do_x_discoverability:
    'Aprire la pagina su come farsi trovare e sui contatti, e disattivare entrambe le opzioni.',
  'do_x_ai-training': 'Togliere la spunta. È presente, se non la si toglie.',
  'changes_x_ai-training':
    'I Suoi post pubblici e il Suo profilo restano fuori dagli addestramenti futuri di Grok.',
  'keeps_x_ai-training': 'I vecchi post possono essere già stati usati. Questo non si annulla.',
  'do_youtube_replace-photo':
    'La foto è quella dell’account Google. Sostituirla, ed eliminare le vecchie fra le immagini di profilo precedenti.',
  do_youtube_audience: 'Tenere private playlist e iscrizioni.',
  changes_youtube_audience: 'Gli sconosciuti non vedono più che cosa Lei salva e chi segue.',
  keeps_youtube_audience: 'Un canale non ha una modalità privata: foto e nome restano visibili a tutti.',
  'do_google_replace-photo':
    'Sostituire la foto dell’account Google, ed eliminare le vecchie fra le immagini di profilo precedenti.',
  do_venmo_audience: 'Rendere privati i pagamenti, anche quelli passati, e nascondere l’elenco degli amici.',
  changes_venmo_audience: 'Gli sconosciuti non vedono più chi Lei paga e chi sono i Suoi amici.',
  keeps_venmo_audience: 'Non si conosce un’opzione che nasconda foto e nome.',
  do_tiktok_audience: 'Nelle opzioni sulla privacy, attivare l’account privato.',
  keeps_tiktok_audience: 'Il nome e la foto di un account privato restano visibili.',
  do_tiktok_discoverability:
    'Nelle opzioni sulla privacy, disattivare il suggerimento dell’account ad altri.',
  changes_tiktok_discoverability:
    'Il sito non propone più il Suo profilo ad altri in base a contatti e link.',
  note_tiktok: 'Un esame del 2025 o 2026 non vi ha trovato alcun modo di uscire dall’addestramento dell’IA.',
  do_bluesky_audience:
    'Attivare la richiesta alle app di non mostrare l’account a chi non ha effettuato l’accesso.',
  changes_bluesky_audience: 'Il sito mostra ai visitatori una pagina di accesso invece del profilo.',
  keeps_bluesky_audience:
    'È una richiesta: i programmi che interrogano direttamente la rete ottengono ancora foto e nome.',
  do_github_audience: 'Rendere privato il profilo e nascondere l’attività.',
  changes_github_audience: 'Ciò che vi si fa non compare più sul profilo.',
  'do_github_ai-training': 'Non permettere l’uso dei propri dati per addestrare modelli di IA.',
  'changes_github_ai-training': 'Riguarda ciò che si scrive in Copilot.',
  'keeps_github_ai-training': 'Non ha nulla a che fare con la foto, e non annulla nulla.',
  do_mastodon_audience: 'Disattivare l’accettazione automatica di chi inizia a seguire.',
  changes_mastodon_audience: 'I post per chi segue arrivano solo alle persone approvate.',
  'do_mastodon_search-engines': 'Disattivare l’inclusione della pagina di profilo nei motori di ricerca.',
  'keeps_mastodon_search-engines':
    'La pagina resta accessibile, gli altri server tengono ciò che hanno, e chi raccoglie foto in automatico può non rispettare la richiesta.',
  do_mastodon_discoverability: 'Disattivare la presenza di profilo e post fra i contenuti in evidenza.',
  changes_mastodon_discoverability: 'I server non suggeriscono più il Suo profilo agli sconosciuti.',
  keeps_mastodon_discoverability: 'Chi conosce l’indirizzo trova ancora la pagina.',
  do_snapchat_audience:
    'Nell’app: toccare la propria immagine, poi l’ingranaggio. Nelle opzioni sulla privacy, permettere solo agli amici di scrivere e di vedere la storia.',
  keeps_snapchat_audience: 'Un profilo pubblico resta pubblico, con la sua foto, finché esiste.',
  'do_snapchat_ai-training':
    'Nell’app: l’ingranaggio, poi l’IA generativa. Disattivare l’uso dei contenuti pubblici.',
  'changes_snapchat_ai-training':
    'Da quel momento ciò che Lei pubblica apertamente resta fuori dalla sua IA generativa.',
  'do_pinterest_search-engines': 'Attivare l’opzione che nasconde il profilo ai motori di ricerca.',
  'do_pinterest_ai-training':
    'Disattivare l’uso dei propri dati per addestrare l’IA. L’opzione non è offerta ovunque.',
  do_reddit_audience: 'Nelle opzioni su che cosa mostra il profilo, nascondere tutto.',
  changes_reddit_audience: 'I Suoi post e commenti non compaiono più sul profilo.',
  keeps_reddit_audience: 'La foto e il nome restano, e ogni post resta dove è stato scritto.',
  'do_reddit_search-engines': 'Disattivare la comparsa del profilo nei risultati di ricerca.',
  note_reddit:
    'Un esame del 2025 o 2026 non vi ha trovato alcun modo di uscire dall’addestramento dell’IA: i post pubblici sono ceduti in licenza a questo scopo.',
  do_gitlab_audience: 'Spuntare il profilo privato.',
  changes_gitlab_audience: 'Attività e dati personali non compaiono più sul profilo.',
  'do_telegram_photo-visibility':
    'Nell’app: Impostazioni, Privacy e sicurezza, Foto del profilo. Scegliere i propri contatti, e togliere la foto pubblica.',
  'do_whatsapp_photo-visibility':
    'Nell’app: Impostazioni, Privacy, Immagine del profilo. Scegliere i propri contatti o nessuno.',
  do_vk_audience: 'Chiudere il profilo.',
  keeps_vk_audience: 'Il nome e la foto di un profilo chiuso restano visibili.',
  'do_vk_search-engines': 'Dove si sceglie chi vede la pagina su internet, scegliere solo gli iscritti a VK.',
  do_tumblr_audience: 'Nascondere il blog a chi non ha effettuato l’accesso.',
  changes_tumblr_audience: 'Ai visitatori si chiede di accedere prima di vedere il blog.',
  keeps_tumblr_audience: 'Chiunque abbia un account vede ancora blog e foto.',
  'do_tumblr_search-engines': 'Nascondere il blog alla ricerca.',
  'do_tumblr_ai-training': 'Disattivare la condivisione del blog con terzi.',
  'do_flickr_search-engines': 'Nascondere profilo e foto alle ricerche.',
  'do_substack_ai-training': 'Nelle impostazioni della pubblicazione, bloccare l’addestramento dell’IA.',
  'do_quora_search-engines': 'Disattivare la comparsa del proprio nome nei motori di ricerca.',
  'do_quora_ai-training': 'Disattivare l’addestramento di modelli linguistici con ciò che si scrive.',
  do_xing_audience: 'Riservare il profilo agli iscritti.',
  changes_xing_audience: 'Chi non ha effettuato l’accesso non ottiene più la pagina.',
  keeps_xing_audience: 'Gli iscritti a XING vedono ciò che vedevano.',
  'do_xing_search-engines': 'Non permettere ai motori di ricerca di trovare il profilo.',
  'changes_gravatar_replace-photo':
    'La foto sparisce da ogni sito che la mostra accanto al Suo indirizzo e-mail, perché tutti la prendono da qui.',
  do_strava_audience: 'Riservare la pagina di profilo a chi segue, invece che a tutti.',
  changes_strava_audience: 'Le attività e gran parte della pagina arrivano solo alle persone approvate.',
  'do_paypal-me_audience': 'Disattivare PayPal.Me.',
  'changes_paypal-me_audience': 'La pagina viene tolta, con foto e nome.',
  'keeps_paypal-me_audience': 'Chi paga in altro modo vede ancora il Suo nome.',
};
