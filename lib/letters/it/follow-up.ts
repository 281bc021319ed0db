import type { FollowUpWording } from '../wording';

// `in data` before a day: the article would have to change with its number (il 7, l'8, l'11).
const followUp: FollowUpWording = {
  subject: {
    reminder: ({ law }) => `Sollecito: la mia richiesta sul mio volto${law === null ? '' : ` (${law})`}`,
    appeal: ({ law }) => `Ricorso: la mia richiesta sul mio volto${law === null ? '' : ` (${law})`}`,
    'complaint-to-firm': ({ law }) =>
      `Reclamo: la mia richiesta sul mio volto${law === null ? '' : ` (${law})`}`,
  },
  sent: ({ day }) =>
    `In data ${day} vi ho scritto a proposito del mio volto: le mie foto in vostro possesso e ogni impronta del volto (modello biometrico) che ne è stata ricavata.`,
  asked: ({ rights, cite }) => `Ho chiesto: ${rights}${cite}.`,
  noAnswer: 'Non ho ricevuto risposta.',
  due: ({ day, cite }) => `Il termine che la legge vi assegna è scaduto in data ${day}${cite}.`,
  answered: {
    done: ({ day }) => `In data ${day} avete risposto che tutto era stato fatto; a me non risulta.`,
    partly: ({ day }) => `In data ${day} avete accolto la richiesta in parte; il resto è ancora aperto.`,
    refused: ({ day }) => `In data ${day} avete respinto la richiesta.`,
    'no-data': ({ day }) => `In data ${day} avete risposto di non avere dati su di me.`,
    'law-does-not-apply': ({ day }) => `In data ${day} avete risposto che questa legge non vi si applica.`,
    'wants-photo': ({ day }) => `In data ${day} avete chiesto una foto del mio volto.`,
    'wants-id': ({ day }) => `In data ${day} avete chiesto un documento d'identità.`,
    'wants-form': ({ day }) => `In data ${day} mi avete rinviato al vostro modulo.`,
    'only-urls': ({ day }) => `In data ${day} avete voluto trattare solo singoli indirizzi.`,
    other: ({ day }) => `In data ${day} avete risposto senza risolvere la questione.`,
  },
  reminded: ({ day }) => `In data ${day} vi ho inviato un sollecito.`,
  reminder: {
    please:
      "Vi chiedo di rispondere a ogni punto via e-mail entro 14 giorni. La richiesta resta valida così come l'ho inviata, e la invio volentieri di nuovo.",
    doublesAsAppeal: (cite) =>
      `Se considerate il vostro silenzio un rifiuto, questa lettera è anche il mio ricorso contro di esso${cite}.`,
    next: (cite) =>
      `In mancanza di risposta, posso rivolgermi all'autorità che vigila sull'applicazione di questa legge${cite}.`,
  },
  pages: {
    subject: ({ law }) =>
      `Le pagine che avete indicato: la mia richiesta sul mio volto${law === null ? '' : ` (${law})`}`,
    named:
      'La vostra risposta indica pagine da cui avete preso mie immagini. Vi chiedo di toglierle dal vostro indice:',
    please:
      'Vi chiedo di cancellare le immagini prese da lì e ogni impronta del volto che ne è stata ricavata, di non riprendere queste pagine e di confermarmelo via e-mail entro 14 giorni. Indicarle non limita la mia richiesta: riguarda tutto ciò che avete su di me.',
  },
  appeal: {
    opening: (cite) => `Presento ricorso contro la vostra decisione sulla mia richiesta${cite}.`,
    grounds: {
      heading: 'I miei motivi:',
      anySource: (cite) =>
        `il diritto all'eliminazione${cite} riguarda anche i dati su di me che avete da altre fonti, e non solo quelli forniti da me;`,
      neverPublic:
        "anche se una foto è stata pubblica, un'impronta del mio volto non lo è mai stata: chi ne ha una l'ha creata;",
      noConsent: (cite) =>
        `un'impronta del volto è un dato sensibile e richiede il consenso${cite}, che non ho dato;`,
      confirm: "anche se non potete inviare l'impronta, potete dire di averne una;",
      nameTheRule: 'non vedo su quale disposizione possa fondarsi un rifiuto: vi chiedo di indicarla.',
    },
    decide:
      'Vi chiedo di riesaminare la mia richiesta e di dirmi per iscritto che cosa avete fatto, o perché no.',
    decideWithin: ({ period, cite }) =>
      `Il termine di legge per decidere su un ricorso è di ${period}${cite}.`,
    authority:
      "Se rifiutate di nuovo, vi chiedo di indicarmi come rivolgermi al procuratore generale o all'altra autorità competente.",
  },
  complaintToFirm: {
    opening: (cite) => `Presento reclamo per il modo in cui trattate i miei dati personali${cite}.`,
    please:
      'Vi chiedo di esaminarlo, di rispondere a ogni punto della mia richiesta e di rimediare agli errori. Non voglio che si risalga a me dal mio volto, e non posso cambiarlo.',
    acknowledge: ({ period, cite }) => `Vi chiedo di confermarne il ricevimento entro ${period}${cite}.`,
    outcome: "Vi chiedo di comunicarmi l'esito via e-mail, senza ingiustificato ritardo.",
  },
};

export default followUp;
