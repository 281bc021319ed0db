import { answeredBy } from './complaint';
import type { BodyFollowUpWording } from '../wording';

const bodyFollowUp: BodyFollowUpWording = {
  reminder: {
    sent: ({ day }) => `In data ${day} vi ho inviato la richiesta che riassumo qui.`,
    please:
      "Vi chiedo di rispondere per iscritto entro 14 giorni. La richiesta resta valida così come l'ho inviata, con i dati necessari a identificarmi; la invio volentieri di nuovo.",
  },
  complaint: {
    subject: ({ body }) => `Reclamo nei confronti di ${body}: riconoscimento facciale e miei dati`,
    opening: ({ body }) =>
      `Presento reclamo per il modo in cui ${body} ha trattato una mia richiesta. Ho chiesto se il mio volto vi sia stato cercato, se vi siano conservate mie foto o un'impronta del volto (modello biometrico), e di accedere a tali dati.`,
    basis: ({ laws }) => `La mia richiesta si fonda su: ${laws}.`,
    heading: "L'amministrazione",
    sent: ({ day }) => `${day}: ho inviato la richiesta.`,
    reminder: ({ day }) => `${day}: ho inviato un sollecito.`,
    answered: answeredBy("l'amministrazione"),
    late: "L'amministrazione ha lasciato scadere il termine per la risposta.",
    check:
      "Verificare se l'amministrazione tratta tali dati su di me e se ciò è lecito, ed esercitare per mio conto i miei diritti nei casi previsti dalla legge.",
    grant: "Provvedere affinché l'amministrazione risponda alla mia richiesta e la accolga.",
    answerAnnex: (day) => `La risposta dell'amministrazione in data ${day}`,
  },
};

export default bodyFollowUp;
