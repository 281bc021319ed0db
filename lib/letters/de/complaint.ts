import type { ComplaintWording } from '../wording';

interface Who {
  readonly name: string;
  readonly it: 'es' | 'sie';
  readonly its: 'sein' | 'ihr';
}

/** What whoever got the request did with it, told to an authority. */
export function answeredBy(who: Who): ComplaintWording['events']['answered'] {
  return {
    done: ({ day }) =>
      `${day}: ${who.name} hat geantwortet, alles sei erledigt; das kann ich nicht bestätigen.`,
    partly: ({ day }) => `${day}: ${who.name} hat einen Teil erledigt.`,
    refused: ({ day }) => `${day}: ${who.name} hat abgelehnt.`,
    'no-data': ({ day }) => `${day}: ${who.name} hat geantwortet, ${who.it} habe keine Daten über mich.`,
    'law-does-not-apply': ({ day }) =>
      `${day}: ${who.name} hat geantwortet, ${who.it} sei an dieses Gesetz nicht gebunden.`,
    'wants-photo': ({ day }) => `${day}: ${who.name} hat ein Foto meines Gesichts verlangt.`,
    'wants-id': ({ day }) => `${day}: ${who.name} hat einen Ausweis verlangt.`,
    'wants-form': ({ day }) => `${day}: ${who.name} hat mich auf ${who.its} Formular verwiesen.`,
    'only-urls': ({ day }) => `${day}: ${who.name} will nur einzelne Adressen bearbeiten.`,
    other: ({ day }) => `${day}: ${who.name} hat geantwortet, ohne die Sache zu klären.`,
  };
}

const complaint: ComplaintWording = {
  subject: ({ firm, law }) =>
    `Beschwerde über ${firm}: Gesichtsabdruck von mir${law === null ? '' : ` (${law})`}`,
  opening: ({ firm, cite }) =>
    `Ich beschwere mich${cite} darüber, wie ${firm} mein Gesicht nutzt: Fotos von mir und jeden Gesichtsabdruck (biometrisches Template) daraus, womit Fremde mich finden und identifizieren können.`,
  // Swiss law takes an `Anzeige`.
  openingReport: ({ firm, cite }) =>
    `Ich zeige Ihnen an${cite}, wie ${firm} mein Gesicht nutzt: Fotos von mir und jeden Gesichtsabdruck (biometrisches Template) daraus, womit Fremde mich finden und identifizieren können.`,
  headings: {
    me: 'Zu meiner Person',
    firm: 'Das Unternehmen',
    events: 'Was geschehen ist',
    breach: 'Was ich für rechtswidrig halte',
    wish: 'Worum ich Sie bitte',
    decisions: 'Was Behörden über dieses Unternehmen bereits entschieden haben',
    annexes: 'Anlagen',
  },
  events: {
    sent: ({ day, rights }) => `${day}: Ich habe dem Unternehmen einen Antrag gesandt: ${rights}.`,
    due: ({ day, cite }) => `${day}: Die gesetzliche Antwortfrist ist abgelaufen${cite}.`,
    reminder: ({ day }) => `${day}: Ich habe das Unternehmen erinnert.`,
    appeal: ({ day }) => `${day}: Ich habe beim Unternehmen Einspruch eingelegt.`,
    complaintToFirm: ({ day }) => `${day}: Ich habe mich beim Unternehmen beschwert.`,
    answered: answeredBy({ name: 'Das Unternehmen', it: 'es', its: 'sein' }),
    noAnswer: 'Bis heute habe ich keine Antwort.',
  },
  breach: {
    notGranted: ({ rights, cite }) => `Meinem Antrag wurde nicht vollständig entsprochen: ${rights}${cite}.`,
    late: (cite) => `Das Unternehmen hat die Antwortfrist verstreichen lassen${cite}.`,
    faceprint: (cite) =>
      `Soweit das Unternehmen einen Gesichtsabdruck von mir hat, hat es ihn ohne meine Einwilligung erstellt und gespeichert${cite}.`,
    short: (cite) => `Meinem Antrag wurde nicht so entsprochen, wie das Gesetz es verlangt${cite}.`,
  },
  wish: {
    find: 'Bitte klären Sie, welche Fotos und Gesichtsabdrücke von mir das Unternehmen hat, woher sie stammen und wer sie erhalten hat.',
    grant: 'Bitte sorgen Sie dafür, dass es meinen Antrag beantwortet und ihm entspricht.',
    stop: 'Soweit die Nutzung meines Gesichts rechtswidrig ist, sorgen Sie bitte dafür, dass sie endet und gelöscht wird, was daraus entstanden ist.',
    tell: 'Bitte unterrichten Sie mich über das Ergebnis.',
    short:
      'Bitte klären Sie, was es von meinem Gesicht hat, sorgen Sie für die Erfüllung meines Antrags, und nennen Sie mir das Ergebnis.',
  },
  decisions: {
    fine: ({ body, country, when, sum }) =>
      `${body} (${country}), ${when}: Geldbuße${sum === null ? '' : ` von ${sum}`}`,
    'penalty-payment': ({ body, country, when, sum }) =>
      `${body} (${country}), ${when}: Zwangsgeld${sum === null ? '' : ` von ${sum}`}`,
    order: ({ body, country, when }) => `${body} (${country}), ${when}: Anordnung`,
    finding: ({ body, country, when }) =>
      `${body} (${country}), ${when}: Feststellung rechtswidrigen Handelns`,
  },
  annexes: {
    request: (day) => `Mein Antrag vom ${day}`,
    reminder: (day) => `Meine Erinnerung vom ${day}`,
    appeal: (day) => `Mein Einspruch vom ${day}`,
    'complaint-to-firm': (day) => `Meine Beschwerde an das Unternehmen vom ${day}`,
    answer: (day) => `Die Antwort des Unternehmens vom ${day}`,
  },
};

export default complaint;
