import type { RequestWording } from '../wording';

const request: RequestWording = {
  subject: ({ rights, law }) => `Il mio volto: ${rights} (${law})`,
  subjectCourtesy: 'Vi chiedo di togliere il mio volto dal vostro servizio',
  opening:
    'Vi scrivo a proposito del mio volto: le foto che mi ritraggono in vostro possesso e ogni impronta del volto (modello biometrico) che ne è stata ricavata.',
  openingCourtesy:
    "Vi scrivo a proposito del mio volto: le foto che mi ritraggono forse in vostro possesso e ogni impronta del volto (modello biometrico) che ne è stata ricavata. Un'impronta del volto permette a sconosciuti di identificarmi a partire da qualsiasi mia immagine, e non posso cambiare volto. Non desidero che mi si trovi in questo modo e vi chiedo aiuto.",
  basis: ({ place, law }) =>
    `${place === null ? '' : `Residenza: ${place}. `}Le mie richieste si fondano sulla seguente normativa: ${law}.`,
  status: {
    biometric: (cite) =>
      `Un'impronta del volto che identifica una persona è un dato biometrico e gode di una protezione particolare${cite}.`,
    sensitive: (cite) =>
      `Un'impronta del volto usata per identificare una persona è un'informazione biometrica sensibile${cite}.`,
    sensitive_consent: (cite) =>
      `Un'impronta del volto creata per identificare una persona è un dato sensibile e richiede il consenso${cite}; non l'ho dato.`,
    health: (cite) =>
      `Un'impronta del volto è un dato biometrico, che questa legge annovera tra i dati sanitari dei consumatori${cite}; non ho acconsentito ad alcun uso della mia.`,
    identifier: (cite) =>
      `Un'impronta del volto è una rilevazione della geometria del volto e quindi un identificatore biometrico${cite}, che provenga da una persona o da una foto.`,
    consent: (cite) => `Per creare un'impronta del mio volto vi serve il mio consenso${cite}; non l'ho dato.`,
    personal: () => 'Si tratta di dati personali che mi riguardano, e le mie richieste li comprendono tutti.',
  },
  publicData: {
    biometric_not_public: (cite) =>
      `Che una foto sia pubblica non cambia niente: le informazioni biometriche raccolte all'insaputa della persona non sono informazioni pubblicamente disponibili${cite}.`,
    never_public: () => "Nessuna impronta del mio volto è mai stata pubblica: chi ne ha una l'ha creata.",
    web_is_no_consent: (cite) => `Che una foto sia visibile sul web non sostituisce il mio consenso${cite}.`,
  },
  points: {
    opt_out: {
      heading: 'Esclusione',
      text: () =>
        'Vi chiedo di togliermi dai vostri risultati, dal vostro indice di volti e da ogni dato di addestramento, e di non raccogliere più mie foto. Se offrite a chiunque un modo per escludersi, vi prego di considerare questa lettera una richiesta in tal senso.',
    },
    opt_out_sale: {
      heading: 'Opposizione a vendita e condivisione',
      text: () =>
        'Vi chiedo di non vendere né condividere le mie informazioni personali: foto che mi ritraggono, impronte del volto che ne sono state ricavate e link alle pagine in cui sono state trovate.',
    },
    opt_out_profiling: {
      heading: 'Nessuna profilazione',
      text: () =>
        'Vi chiedo di non usare le mie foto, né le impronte del volto che ne sono state ricavate, per la profilazione: il mio volto non deve essere cercato, confrontato o valutato.',
    },
    limit_sensitive: {
      heading: 'Uso limitato delle informazioni sensibili',
      text: () =>
        'Vi chiedo di non usare né divulgare alcuna impronta del volto che mi identifichi oltre quanto la legge consente dopo questa richiesta.',
    },
    access: {
      heading: 'Accesso',
      text: () => "Avete foto che mi ritraggono o un'impronta del volto che ne è stata ricavata?",
    },
    portability: {
      heading: 'Portabilità',
      text: () =>
        'Vi chiedo di inviarmi i dati che mi riguardano in un formato di uso comune e leggibile da dispositivo automatico, nella misura in cui la legge ne dà diritto.',
    },
    rectification: {
      heading: 'Rettifica',
      text: () =>
        "Se avete collegato il mio volto a un nome, a una pagina o a una persona sbagliata, vi chiedo di correggere l'errore e di informarne chi ha ricevuto quei dati.",
    },
    objection_to_interests: {
      heading: 'Opposizione',
      text: ({ interests, restriction }) =>
        `Mi oppongo a ogni uso del mio volto che fondate su un legittimo interesse${interests}: ricerca, confronto, profilazione, addestramento. Il mio motivo: un'impronta del volto permette a sconosciuti di identificarmi a partire da qualsiasi mia immagine, e non posso cambiare volto. Vi chiedo di limitare tale uso finché non avrete deciso${restriction}.`,
    },
    objection: {
      heading: 'Opposizione',
      text: () =>
        "Mi oppongo a ogni uso del mio volto: ricerca, confronto, profilazione, addestramento. Se invocate un consenso, lo revoco. Il mio motivo: un'impronta del volto permette a sconosciuti di identificarmi a partire da qualsiasi mia immagine, e non posso cambiare volto.",
    },
    objection_express: {
      heading: 'Opposizione',
      text: ({ publicData }) =>
        `Vi vieto espressamente di trattare foto che mi ritraggono e le impronte del volto che ne sono state ricavate: ricerca, confronto, profilazione, addestramento, comunicazione. Ciò vale anche per le foto da me rese pubbliche${publicData}.`,
    },
    objection_dissemination: {
      heading: 'Cessazione della diffusione e deindicizzazione',
      text: () =>
        "Vi chiedo di non mostrare né trasmettere più foto che mi ritraggono e di togliere dal vostro indice ogni link che vi conduca a partire dal mio volto o dal mio nome. Un'impronta del volto permette a sconosciuti di identificarmi a partire da qualsiasi mia immagine, e non posso cambiare volto.",
    },
    restriction: {
      heading: 'Limitazione del trattamento',
      text: () =>
        'Finché le mie richieste non saranno definite, vi chiedo di limitarvi a conservare le foto che mi ritraggono e le impronte del volto che ne sono state ricavate: nessuna ricerca, nessun confronto, nessuna comunicazione.',
    },
    withdraw_consent: {
      heading: 'Nessun consenso',
      text: () =>
        "Non ho dato il consenso a raccogliere, usare o comunicare foto che mi ritraggono o un'impronta del mio volto. Se invocate un consenso, lo revoco. Vi chiedo di cessare tali attività.",
    },
    biometric_protection: {
      heading: 'Nessuna impronta del volto senza il mio consenso',
      text: () =>
        "Non ho dato né il consenso né un'autorizzazione scritta per un'impronta del mio volto. Se invocate l'uno o l'altra, li revoco. Vi chiedo di non creare, conservare né usare più impronte del mio volto.",
    },
    no_profit: {
      heading: 'Né vendita né comunicazione',
      text: () =>
        'Vi chiedo di non vendere, dare in locazione, scambiare né comunicare impronte del mio volto, e di non trarne alcun altro profitto. Non ho acconsentito a niente di tutto ciò.',
    },
    erasure: {
      heading: 'Cancellazione',
      text: ({ notify }) =>
        `Vi chiedo di cancellare queste foto, le impronte del volto e i link alle fonti, di informarne chiunque li abbia ricevuti${notify} e di non raccoglierli più. Conservate solo il minimo necessario per escludermi, senza usarlo per altro.`,
    },
    deletion: {
      heading: 'Eliminazione',
      text: () =>
        'Vi chiedo di eliminare queste foto, le impronte del volto e i link alle fonti, qualunque ne sia la provenienza, di informarne chiunque li abbia ricevuti e di non raccoglierli più. Conservate solo il minimo necessario per escludermi, senza usarlo per altro.',
    },
    deletion_asked: {
      heading: 'Eliminazione',
      text: () =>
        'Che vi riteniate o no tenuti a farlo, vi chiedo di eliminare anche queste foto, le impronte del volto e i link, e di non raccoglierli più. Conservate solo il minimo necessario per escludermi, senza usarlo per altro.',
    },
    deletion_courtesy: {
      heading: 'Eliminazione',
      text: () =>
        'Vi chiedo di eliminare le foto che mi ritraggono, le impronte del volto che ne sono state ricavate e i link alle pagine in cui sono state trovate, e di conservare solo il minimo necessario per escludermi, senza usarlo per altro.',
    },
    destruction: {
      heading: 'Distruzione',
      text: ({ consent, retention }) =>
        `${consent === '' ? '' : `Ciò che è stato raccolto senza il consenso necessario${consent} non deve essere usato. `}La legge vi consente di conservare informazioni personali solo finché servono a una delle vostre finalità${retention}. Vi chiedo di distruggere le foto che mi ritraggono, le impronte del volto che ne sono state ricavate e i link alle fonti, e di informarne chiunque li abbia ricevuti. Conservate solo il minimo necessario per escludermi, senza usarlo per altro.`,
    },
    biometric_destruction: {
      heading: 'Distruzione',
      text: () =>
        'Vi chiedo di distruggere definitivamente ogni impronta del mio volto e le foto da cui è stata ricavata, e di confermare per iscritto che cosa è stato distrutto e quando. Conservate solo il minimo necessario per escludermi, senza usarlo per altro. Vi chiedo inoltre di inviarmi le vostre regole sul periodo di conservazione delle impronte del volto.',
    },
    inquiry: {
      heading: 'Che cosa avete',
      text: () =>
        "Vi chiedo di dirmi se avete foto che mi ritraggono o un'impronta del mio volto, da quali pagine sono state prese e quando, e chi ha cercato il mio volto o le ha ricevute.",
    },
  },
  access: {
    copy: 'In caso affermativo, vi chiedo di inviarmi una copia e di indicarmi:',
    copyOfPhotos: 'In caso affermativo, vi chiedo di inviarmi una copia delle foto e di indicarmi:',
    pages: (cite) => `l'indirizzo di ogni pagina da cui è stata presa una foto, e in quale data${cite};`,
    recipients: (cite) =>
      `chi ha cercato il mio volto e chi, per nome, ha ricevuto qualcosa su di me${cite};`,
    purposes: (cite) =>
      `per quali scopi raccogliete e usate questi dati e per quanto tempo li conservate${cite}.`,
    purposesAndBasis: (cite) =>
      `le finalità, la base giuridica e il periodo di conservazione, e se vi è stata una profilazione${cite}.`,
    notTheFaceprint: "Non chiedo l'impronta in sé: mi basta sapere se ne avete una.",
  },
  suppression: (cite) =>
    `Se conservate un'annotazione per escludermi, o mi escludete invece di eliminare, vi chiedo di dirmi quale delle due cose fate e che cosa contiene l'annotazione${cite}.`,
  identity: {
    heading: 'Identità',
    addresses: 'Gli indirizzi qui sopra mostrano di quali foto si tratta.',
    onlyOnDoubt: (cite) =>
      `Vi prego di non chiedere per prassi la copia di un documento d'identità: si può chiedere di più solo in caso di ragionevoli dubbi${cite}. Se ne avete, vi prego di dirmi quali.`,
    noMoreThanNeeded: (cite) =>
      `Vi prego di non chiedere più di quanto serve alla mia richiesta${cite} né, per prassi, la copia di un documento d'identità.`,
    ratherNot: "Preferisco non inviare la copia di un documento d'identità né una nuova foto del mio volto.",
    noCheck: ({ numbers, count }) =>
      count === 1
        ? `Il punto ${numbers} non richiede verifiche.`
        : `I punti ${numbers} non richiedono verifiche.`,
    offer:
      "Posso offrire il minimo necessario a togliere ogni dubbio, come l'indirizzo di un'altra foto, un segno sul mio profilo o una risposta da questa casella.",
  },
  representative: (cite) =>
    `Se non avete uno stabilimento nell'UE, vi chiedo di indicarmi il vostro rappresentante nell'UE${cite}.`,
  answer: {
    within: ({ period, cite }) =>
      `Vi chiedo di rispondere via e-mail entro ${period} dal ricevimento${cite}.`,
    byPoint: (parts) =>
      `Vi chiedo di rispondere via e-mail: ${parts
        .map(({ numbers, count, period }) => `${count > 1 ? 'punti' : 'punto'} ${numbers} entro ${period}`)
        .join(', ')} dal ricevimento.`,
    wish: "Vi ringrazio fin d'ora di una risposta via e-mail entro circa 30 giorni.",
  },
  reasons: (cite) => `Se respingete un punto, vi chiedo di indicarne i motivi${cite}.`,
  howToAppeal: (cite) => `In tal caso vi chiedo di indicarmi anche come presentare ricorso${cite}.`,
  priorRequest: (cite) =>
    `Questa lettera è anche la richiesta preventiva che la legge esige prima di un reclamo${cite}.`,
  thanks: "Grazie per l'attenzione.",
};

export default request;
