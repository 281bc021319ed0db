import { answeredBy } from './complaint';
import type { BodyFollowUpWording } from '../wording';

const bodyFollowUp: BodyFollowUpWording = {
  reminder: {
    sent: ({ day }) => `Am ${day} habe ich Ihnen den Antrag gesandt, den ich hier in Kürze wiederhole.`,
    please:
      'Bitte antworten Sie schriftlich binnen 14 Tagen. Der Antrag gilt so, wie ich ihn gesandt habe, samt den Angaben zu meiner Person; gern sende ich ihn erneut.',
  },
  complaint: {
    subject: ({ body }) => `Beschwerde über ${body}: Gesichtserkennung und meine Daten`,
    opening: ({ body }) =>
      `Ich beschwere mich darüber, wie ${body} mit einem Antrag von mir umgegangen ist. Ich habe gefragt, ob dort nach meinem Gesicht gesucht wurde und ob Fotos oder ein Gesichtsabdruck (biometrisches Template) von mir gespeichert sind, und um Auskunft darüber gebeten.`,
    basis: ({ laws }) => `Rechtsgrundlage meines Antrags: ${laws}.`,
    heading: 'Die Behörde',
    sent: ({ day }) => `${day}: Ich habe den Antrag gesandt.`,
    reminder: ({ day }) => `${day}: Ich habe die Behörde erinnert.`,
    answered: answeredBy({ name: 'Die Behörde', it: 'sie', its: 'ihr' }),
    late: 'Die Behörde hat die Antwortfrist verstreichen lassen.',
    check:
      'Bitte prüfen Sie, ob die Behörde solche Daten über mich verarbeitet und ob das rechtmäßig ist, und üben Sie meine Rechte für mich aus, soweit das Gesetz es vorsieht.',
    grant: 'Bitte sorgen Sie dafür, dass die Behörde meinen Antrag beantwortet und ihm entspricht.',
    answerAnnex: (day) => `Die Antwort der Behörde vom ${day}`,
  },
};

export default bodyFollowUp;
