import type { FollowUpWording } from '../wording';

const followUp: FollowUpWording = {
  subject: {
    reminder: ({ law }) => `Erinnerung: mein Schreiben zu meinem Gesicht${law === null ? '' : ` (${law})`}`,
    appeal: ({ law }) => `Einspruch: mein Schreiben zu meinem Gesicht${law === null ? '' : ` (${law})`}`,
    'complaint-to-firm': ({ law }) =>
      `Beschwerde: mein Schreiben zu meinem Gesicht${law === null ? '' : ` (${law})`}`,
  },
  sent: ({ day }) =>
    `Am ${day} habe ich Ihnen geschrieben. Es geht um Fotos meines Gesichts, die Sie haben, und um jeden Gesichtsabdruck (biometrisches Template) daraus.`,
  asked: ({ rights, cite }) => `Mein Anliegen: ${rights}${cite}.`,
  noAnswer: 'Ich habe keine Antwort erhalten.',
  due: ({ day, cite }) => `Die gesetzliche Antwortfrist ist am ${day} abgelaufen${cite}.`,
  answered: {
    done: ({ day }) => `Am ${day} haben Sie geantwortet, alles sei erledigt; das kann ich nicht bestätigen.`,
    partly: ({ day }) => `Am ${day} haben Sie einen Teil erledigt; der Rest ist noch offen.`,
    refused: ({ day }) => `Am ${day} haben Sie abgelehnt.`,
    'no-data': ({ day }) => `Am ${day} haben Sie geantwortet, Sie hätten keine Daten über mich.`,
    'law-does-not-apply': ({ day }) =>
      `Am ${day} haben Sie geantwortet, Sie seien an dieses Gesetz nicht gebunden.`,
    'wants-photo': ({ day }) => `Am ${day} haben Sie ein Foto meines Gesichts verlangt.`,
    'wants-id': ({ day }) => `Am ${day} haben Sie einen Ausweis verlangt.`,
    'wants-form': ({ day }) => `Am ${day} haben Sie mich auf Ihr Formular verwiesen.`,
    'only-urls': ({ day }) => `Am ${day} wollten Sie nur einzelne Adressen bearbeiten.`,
    other: ({ day }) => `Am ${day} haben Sie geantwortet, ohne die Sache zu klären.`,
  },
  reminded: ({ day }) => `Am ${day} habe ich Sie erinnert.`,
  reminder: {
    please:
      'Bitte beantworten Sie jeden Punkt binnen 14 Tagen per E-Mail. Mein Schreiben gilt unverändert; gern sende ich es erneut.',
    doublesAsAppeal: (cite) =>
      `Falls Sie Ihr Schweigen als Ablehnung verstehen, ist dies zugleich mein Einspruch dagegen${cite}.`,
    next: (cite) =>
      `Erhalte ich keine Antwort, kann ich mich an die Behörde wenden, die über die Einhaltung dieses Gesetzes wacht${cite}.`,
  },
  pages: {
    subject: ({ law }) =>
      `Die von Ihnen genannten Seiten: mein Schreiben zu meinem Gesicht${law === null ? '' : ` (${law})`}`,
    named:
      'Ihre Antwort nennt Seiten, von denen Sie Bilder von mir genommen haben. Bitte nehmen Sie diese aus Ihrem Index:',
    please:
      'Bitte löschen Sie die Bilder von dort und jeden Gesichtsabdruck daraus, nehmen Sie die Seiten nicht wieder auf und bestätigen Sie mir das binnen 14 Tagen per E-Mail. Dass ich sie nenne, schränkt mein Anliegen nicht ein: Es umfasst alles, was Sie über mich haben.',
  },
  appeal: {
    opening: (cite) => `Gegen Ihre Entscheidung über meinen Antrag lege ich Einspruch ein${cite}.`,
    grounds: {
      heading: 'Meine Gründe:',
      anySource: (cite) =>
        `das Recht auf Löschung${cite} erfasst auch Daten über mich, die Sie anderswoher haben, und nicht nur, was ich Ihnen gegeben habe;`,
      neverPublic:
        'ein Foto mag öffentlich gewesen sein, ein Gesichtsabdruck von mir nicht: Wer einen hat, hat ihn erstellt;',
      noConsent: (cite) =>
        `ein Gesichtsabdruck gehört zu den sensiblen Daten und erfordert eine Einwilligung${cite}, die ich nicht erteilt habe;`,
      confirm:
        'auch wenn Sie den Gesichtsabdruck nicht herausgeben dürfen, können Sie mitteilen, dass Sie einen haben;',
      nameTheRule:
        'ich sehe nicht, auf welche Vorschrift sich eine Ablehnung stützen könnte: Bitte nennen Sie sie.',
    },
    decide:
      'Bitte prüfen Sie meinen Antrag erneut und sagen Sie mir schriftlich, was Sie veranlasst haben oder warum nichts.',
    decideWithin: ({ period, cite }) =>
      `Über einen Einspruch ist laut Gesetz binnen ${period} zu entscheiden${cite}.`,
    authority:
      'Falls Sie erneut ablehnen, nennen Sie mir bitte den Weg zum Attorney General oder zur sonst zuständigen Behörde.',
  },
  complaintToFirm: {
    opening: (cite) => `Ich beschwere mich über Ihren Umgang mit meinen personenbezogenen Daten${cite}.`,
    please:
      'Bitte gehen Sie dem nach, beantworten Sie jeden Punkt meines Antrags, und bringen Sie in Ordnung, was falsch gelaufen ist. Ich möchte nicht über mein Gesicht gefunden werden, und ändern kann ich es nicht.',
    acknowledge: ({ period, cite }) => `Bitte bestätigen Sie den Eingang binnen ${period}${cite}.`,
    outcome: 'Bitte teilen Sie mir das Ergebnis unverzüglich per E-Mail mit.',
  },
};

export default followUp;
