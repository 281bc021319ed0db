import type { PublicBodyWording } from '../wording';

const publicBody: PublicBodyWording = {
  subject: {
    'us-federal-records': 'Richiesta (Freedom of Information Act e Privacy Act): ricerche facciali su di me',
    'us-state-records': 'Richiesta di documenti pubblici: ricerche facciali su di me',
    'eu-police-direct': 'Accesso ai miei dati: riconoscimento facciale',
    'eu-police-indirect': 'Verifica di dati di polizia su di me: riconoscimento facciale',
    'eu-agency': 'Accesso ai miei dati: riconoscimento facciale',
    'gb-police': 'Accesso ai miei dati: riconoscimento facciale',
    'privacy-act': 'Accesso ai miei dati: riconoscimento facciale',
  },
  opening: {
    'us-federal-records': ({ laws }) => `Chiedo copia dei documenti che mi riguardano, ai sensi di: ${laws}.`,
    'us-state-records': ({ laws }) => `Chiedo copia dei documenti che mi riguardano, ai sensi di: ${laws}.`,
    'eu-police-direct': ({ laws }) =>
      `Chiedo di sapere se trattate dati su di me legati al riconoscimento facciale e di accedervi, ai sensi di: ${laws}.`,
    'eu-police-indirect': ({ laws }) =>
      `Vi chiedo di esercitare per mio conto i miei diritti nei confronti della polizia sui dati connessi al riconoscimento facciale, ai sensi di: ${laws}.`,
    'eu-agency': ({ laws }) =>
      `Chiedo di sapere se trattate dati su di me legati al riconoscimento facciale e di accedervi, ai sensi di: ${laws}.`,
    'gb-police': ({ laws }) =>
      `Chiedo di sapere se trattate dati su di me legati al riconoscimento facciale e di accedervi, ai sensi di: ${laws}.`,
    'privacy-act': ({ laws }) =>
      `Chiedo l'accesso a quanto avete su di me in relazione al riconoscimento facciale, ai sensi di: ${laws}.`,
  },
  what: {
    heading: 'Vi chiedo di cercare:',
    searches:
      'le ricerche facciali fatte con una mia foto o i cui risultati mi mostravano: la foto usata, i risultati e gli elenchi di candidati, il giorno, la finalità e chi ha fatto la ricerca;',
    faceprints:
      'le foto che mi ritraggono e le impronte del volto (modelli biometrici) conservate per tali ricerche, e la loro provenienza;',
    logs: ({ firms }) =>
      `le registrazioni (log) di tali ricerche, anche di quelle fatte da altri o tramite altri${firms === null ? '' : ` (come ${firms})`};`,
    recipients: 'a chi è stato trasmesso qualcosa di tutto ciò.',
  },
  whatShort: ({ firms }) =>
    `Mi riferisco a ricerche facciali su di me (foto, risultati, giorno, fine, autore), impronte del volto (modelli biometrici), log e destinatari, anche presso terzi${firms === null ? '' : ` come ${firms}`}.`,
  policeDirective: 'Direttiva (UE) 2016/680, art. 14',
  eachLaw:
    'Vi chiedo di trattare questa richiesta ai sensi di ciascuna di queste norme, per quanto mi si applichi.',
  records:
    "Vi chiedo di inviare copie elettroniche. Se ne trattenete una parte, vi prego di inviare il resto e di indicare l'eccezione.",
  data: 'Chiedo copia dei dati, con finalità, base giuridica, origine, destinatari e periodo di conservazione, e la cancellazione di quelli illeciti. Se respingete un punto, indicatemi i motivi e a chi rivolgermi.',
  indirect:
    'Vi chiedo di verificare se tali dati esistono e sono leciti, di far cancellare quelli che non lo sono e di dirmi del risultato ciò che potete.',
  noCostUntold: 'Vi prego di avvisarmi prima di qualsiasi costo.',
  noPhoto:
    'Non allego foto del mio volto. Se la ricerca ne richiede una, vi prego di dirmelo prima, e che cosa ne sarebbe.',
  myself: 'Sono la persona indicata e chiedo solo di me.',
  signed: 'Firmo questa lettera per attestare che ciò è vero.',
  answerWithin: (period) => `Vi chiedo di rispondere entro ${period} dal ricevimento.`,
  answer: 'Vi chiedo di rispondere per iscritto.',
};

export default publicBody;
