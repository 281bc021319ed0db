export default {
  name: 'Facewarden',
  badgePublic: 'Facewarden: questa foto è accessibile a tutti',
  badgeMine: 'Facewarden: qui la Sua foto è accessibile a tutti',
  badgeUnknown: 'Facewarden: questa foto è forse accessibile a tutti',
  badgeOff: 'Facewarden: disattivato su questo sito',
  badgeNone: 'Facewarden',
  source: 'Fonte',
  storeUnavailable:
    'In questa finestra Facewarden non può salvare nulla. Le finestre anonime o in incognito e l’opzione «non salva la cronologia» non lo permettono. Gli avvisi continuano a funzionare; per salvare richieste e impostazioni occorre aprire Facewarden in una finestra normale.',
  storeBlocked:
    'Un’altra pagina di Facewarden tiene i dati salvati in una forma più vecchia. Chiudere tutte le altre pagine di Facewarden, poi ricaricare questa. Non va perso nulla.',
  storeNewer:
    'I dati salvati provengono da una versione più recente di Facewarden. Aggiornare l’estensione, poi ricaricare questa pagina. Non va perso nulla.',
  storeFull:
    'Il disco è pieno. Questa volta non è stato salvato nulla; ciò che era già salvato è al sicuro. Liberare spazio e riprovare.',
  storeFailed:
    'I dati salvati non sono raggiungibili. Ricaricare questa pagina. Se il problema continua, riavviare il browser.',
  settingsDamaged:
    '{count, plural, one {# impostazione non era leggibile ed è tornata al valore iniziale.} other {# impostazioni non erano leggibili e sono tornate al valore iniziale.}} I vecchi dati sono conservati.',
  requestsDamaged:
    '{count, plural, one {# richiesta salvata non era leggibile.} other {# richieste salvate non erano leggibili.}} Non è stato eliminato nulla.',
  notFound: 'Questa pagina non esiste.',
  notLegalAdvice: 'Facewarden aiuta a scrivere. Non dà consulenza legale.',
};
