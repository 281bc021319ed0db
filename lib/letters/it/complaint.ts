import type { ComplaintWording } from '../wording';

/** What whoever got the request did with it, told to an authority. */
export function answeredBy(who: string): ComplaintWording['events']['answered'] {
  return {
    done: ({ day }) => `${day}: ${who} ha risposto che tutto era stato fatto; a me non risulta.`,
    partly: ({ day }) => `${day}: ${who} ha accolto la richiesta in parte.`,
    refused: ({ day }) => `${day}: ${who} ha respinto la richiesta.`,
    'no-data': ({ day }) => `${day}: ${who} ha risposto di non avere dati su di me.`,
    'law-does-not-apply': ({ day }) => `${day}: ${who} ha risposto che questa legge non le si applica.`,
    'wants-photo': ({ day }) => `${day}: ${who} ha chiesto una foto del mio volto.`,
    'wants-id': ({ day }) => `${day}: ${who} ha chiesto un documento d'identità.`,
    'wants-form': ({ day }) => `${day}: ${who} mi ha rinviato al suo modulo.`,
    'only-urls': ({ day }) => `${day}: ${who} vuole trattare solo singoli indirizzi.`,
    other: ({ day }) => `${day}: ${who} ha risposto senza risolvere la questione.`,
  };
}

const complaint: ComplaintWording = {
  subject: ({ firm, law }) =>
    `Reclamo nei confronti di ${firm}: impronta del mio volto${law === null ? '' : ` (${law})`}`,
  opening: ({ firm, cite }) =>
    `Presento reclamo${cite} per l'uso che ${firm} fa del mio volto: mie foto e ogni impronta del volto (modello biometrico) che ne è stata ricavata, con cui sconosciuti possono trovarmi e identificarmi.`,
  openingReport: ({ firm, cite }) =>
    `Vi segnalo${cite} l'uso che ${firm} fa del mio volto: mie foto e ogni impronta del volto (modello biometrico) che ne è stata ricavata, con cui sconosciuti possono trovarmi e identificarmi.`,
  headings: {
    me: 'I miei dati',
    firm: "L'azienda",
    events: 'I fatti',
    breach: 'Che cosa ritengo illecito',
    wish: 'Che cosa vi chiedo',
    decisions: 'Che cosa hanno già deciso le autorità su questa azienda',
    annexes: 'Allegati',
  },
  events: {
    sent: ({ day, rights }) => `${day}: ho inviato una richiesta all'azienda. Ho chiesto: ${rights}.`,
    due: ({ day, cite }) => `${day}: scadenza del termine di legge per la risposta${cite}.`,
    reminder: ({ day }) => `${day}: ho inviato un sollecito.`,
    appeal: ({ day }) => `${day}: ho presentato ricorso all'azienda.`,
    complaintToFirm: ({ day }) => `${day}: ho presentato reclamo all'azienda.`,
    answered: answeredBy("l'azienda"),
    noAnswer: 'A oggi non ho ricevuto risposta.',
  },
  breach: {
    notGranted: ({ rights, cite }) => `La mia richiesta non è stata accolta per intero: ${rights}${cite}.`,
    late: (cite) => `L'azienda ha lasciato scadere il termine per la risposta${cite}.`,
    faceprint: (cite) =>
      `Se l'azienda ha un'impronta del mio volto, l'ha creata e conservata senza il mio consenso${cite}.`,
    short: (cite) => `L'azienda non ha accolto la mia richiesta come vuole la legge${cite}.`,
  },
  wish: {
    find: "Accertare quali foto e impronte del mio volto ha l'azienda, da dove provengono e chi le ha ricevute.",
    grant: "Provvedere affinché l'azienda risponda alla mia richiesta e la accolga.",
    stop: "Se l'uso che fa del mio volto è illecito, farlo cessare e far cancellare ciò che ne è stato ricavato.",
    tell: "Informarmi dell'esito.",
    short:
      "Vi chiedo di accertare che cosa l'azienda ha del mio volto, di provvedere affinché accolga la mia richiesta e di informarmi dell'esito.",
  },
  decisions: {
    fine: ({ body, country, when, sum }) =>
      `${body} (${country}), ${when}: sanzione pecuniaria${sum === null ? '' : ` di ${sum}`}`,
    'penalty-payment': ({ body, country, when, sum }) =>
      `${body} (${country}), ${when}: penalità di mora${sum === null ? '' : ` di ${sum}`}`,
    order: ({ body, country, when }) => `${body} (${country}), ${when}: ordine`,
    finding: ({ body, country, when }) => `${body} (${country}), ${when}: accertamento di violazione`,
  },
  annexes: {
    request: (day) => `La mia richiesta in data ${day}`,
    reminder: (day) => `Il mio sollecito in data ${day}`,
    appeal: (day) => `Il mio ricorso in data ${day}`,
    'complaint-to-firm': (day) => `Il mio reclamo all'azienda in data ${day}`,
    answer: (day) => `La risposta dell'azienda in data ${day}`,
  },
};

export default complaint;
