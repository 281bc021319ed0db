import type { ShortRequestWording } from '../wording';

// An umlaut takes six characters in an e-mail link, so this is worded to need few of them.
const shortRequest: ShortRequestWording = {
  opening: ({ place, law, cite }) =>
    `${place === null ? '' : `Ich lebe in ${place}. `}Rechtsgrundlage: ${law}. Es geht um Fotos meines Gesichts und jeden Gesichtsabdruck (biometrisches Template) daraus${cite}:`,
  openingCourtesy:
    'Es geht um Fotos meines Gesichts und jeden Gesichtsabdruck (biometrisches Template) daraus. Bitte:',
  points: {
    opt_out: () =>
      'Nehmen Sie mich aus Treffern, Gesichtsindex und Trainingsdaten heraus, und sammeln Sie meine Fotos nicht erneut.',
    opt_out_sale: (cite) => `Kein Verkauf, keine Weitergabe${cite}.`,
    opt_out_profiling: (cite) => `Kein Profiling${cite}.`,
    limit_sensitive: (cite) => `Begrenzen Sie die Nutzung meiner sensiblen Daten${cite}.`,
    access: (cite) =>
      `Auskunft${cite}: Haben Sie welche? Bitte Kopie, Quellseiten mit Datum, und wer nach mir suchte oder sie erhielt.`,
    portability: (cite) => `Datenübertragbarkeit${cite}: meine Daten in einem verbreiteten Format.`,
    rectification: (cite) =>
      `Berichtigung${cite}: Trennen Sie mein Gesicht von falschen Namen oder falschen Seiten.`,
    objection_to_interests: (cite) =>
      `Widerspruch${cite} gegen Suche, Abgleich, Profiling und Training: Ein Gesichtsabdruck verrät Fremden auf jedem Bild, wer ich bin.`,
    objection: (cite) =>
      `Widerspruch${cite} gegen Suche, Abgleich, Profiling und Training: Ein Gesichtsabdruck verrät Fremden auf jedem Bild, wer ich bin.`,
    objection_express: (cite) =>
      `Ich untersage ausdrücklich jede Bearbeitung${cite}, auch von Fotos, die ich selbst publik gemacht habe.`,
    objection_dissemination: (cite) =>
      `Zeigen Sie sie nicht mehr, und entfernen Sie Links, die von meinem Gesicht oder Namen zu ihnen führen${cite}.`,
    restriction: (cite) => `Einschränkung${cite}: bis zur Klärung nur speichern.`,
    withdraw_consent: (cite) => `Keine Einwilligung${cite}; eine etwaige widerrufe ich.`,
    biometric_protection: (cite) =>
      `Keine Einwilligung in einen Gesichtsabdruck${cite}; eine etwaige widerrufe ich. Erstellen und nutzen Sie keinen.`,
    no_profit: (cite) => `Kein Verkauf, keine Weitergabe, kein Gewinn daraus${cite}.`,
    erasure: (cite) =>
      `Löschung${cite} von Fotos, Gesichtsabdruck und Links bis auf das Nötigste, um mich herauszuhalten; informieren Sie die Empfänger.`,
    deletion: (cite) => `Löschung${cite} bis auf das Nötigste, um mich herauszuhalten.`,
    deletion_asked: () =>
      'Bitte löschen Sie sie auch, ob verpflichtet oder nicht. Behalten Sie nur das Nötigste, um mich herauszuhalten.',
    deletion_courtesy: () =>
      'Löschen Sie Fotos und Gesichtsabdruck bis auf das Nötigste, um mich herauszuhalten.',
    destruction: (cite) =>
      `Vernichtung von allem, was Sie ohne Bedarf oder Einwilligung behalten${cite}; informieren Sie die Empfänger. Behalten Sie nur das Nötigste, um mich herauszuhalten.`,
    biometric_destruction: (cite) =>
      `Vernichten Sie jeden Gesichtsabdruck von mir${cite}, und bestätigen Sie, wann. Behalten Sie nur das Nötigste, um mich herauszuhalten.`,
    inquiry: () => 'Sagen Sie mir, was Sie haben, von welchen Seiten, und wer es erhalten hat.',
  },
  notTheFaceprint: 'Den Abdruck selbst verlange ich nicht.',
  suppression: 'Wenn Sie nur sperren, sagen Sie es mir.',
  noRoutineId: (cite) =>
    `Die Adresse zeigt, welche Fotos ich meine: bitte keine Ausweiskopie ohne Anlass${cite}.`,
  ratherNoId: 'Die Adresse zeigt, welche Fotos ich meine; Ausweis oder neues Foto sende ich lieber nicht.',
};

export default shortRequest;
