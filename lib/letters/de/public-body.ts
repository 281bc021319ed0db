import type { PublicBodyWording } from '../wording';

const publicBody: PublicBodyWording = {
  subject: {
    'us-federal-records':
      'Antrag nach dem Freedom of Information Act und dem Privacy Act: Gesichtssuchen zu mir',
    'us-state-records': 'Antrag auf Zugang zu Behördenunterlagen: Gesichtssuchen zu mir',
    'eu-police-direct': 'Auskunft über Daten zu mir: Gesichtserkennung',
    'eu-police-indirect': 'Überprüfung von Polizeidaten zu mir: Gesichtserkennung',
    'eu-agency': 'Auskunft über Daten zu mir: Gesichtserkennung',
    'gb-police': 'Auskunft über Daten zu mir: Gesichtserkennung',
    'privacy-act': 'Auskunft über Daten zu mir: Gesichtserkennung',
  },
  opening: {
    'us-federal-records': ({ laws }) =>
      `Ich bitte um Kopien der Unterlagen über mich. Rechtsgrundlage: ${laws}.`,
    'us-state-records': ({ laws }) =>
      `Ich bitte um Kopien der Unterlagen über mich. Rechtsgrundlage: ${laws}.`,
    'eu-police-direct': ({ laws }) =>
      `Ich bitte um Auskunft, ob Sie Daten über mich im Zusammenhang mit Gesichtserkennung verarbeiten und welche. Rechtsgrundlage: ${laws}.`,
    'eu-police-indirect': ({ laws }) =>
      `Ich bitte Sie, für mich meine Rechte gegenüber der Polizei auszuüben, was Daten im Zusammenhang mit Gesichtserkennung betrifft. Rechtsgrundlage: ${laws}.`,
    'eu-agency': ({ laws }) =>
      `Ich bitte um Auskunft, ob Sie Daten über mich im Zusammenhang mit Gesichtserkennung verarbeiten und welche. Rechtsgrundlage: ${laws}.`,
    'gb-police': ({ laws }) =>
      `Ich bitte um Auskunft, ob Sie Daten über mich im Zusammenhang mit Gesichtserkennung verarbeiten und welche. Rechtsgrundlage: ${laws}.`,
    'privacy-act': ({ laws }) =>
      `Ich bitte um Auskunft über alles, was Sie im Zusammenhang mit Gesichtserkennung über mich haben. Rechtsgrundlage: ${laws}.`,
  },
  what: {
    heading: 'Bitte suchen Sie nach:',
    searches:
      'Gesichtssuchen, die mit einem Foto von mir gemacht wurden oder deren Treffer mich zeigten, samt Suchfoto, Treffern und Kandidatenlisten, Tag, Zweck und suchender Person;',
    faceprints:
      'Fotos von mir und Gesichtsabdrücken (biometrischen Templates), die für solche Suchen gespeichert sind, samt Herkunft;',
    logs: ({ firms }) =>
      `Protokolleinträgen zu solchen Suchen, auch zu solchen, die von anderen oder über andere liefen${firms === null ? '' : ` (etwa ${firms})`};`,
    recipients: 'Angaben dazu, an wen etwas davon weitergegeben wurde.',
  },
  whatShort: ({ firms }) =>
    `Bitte suchen Sie: Gesichtssuchen zu mir (Foto, Tag, Zweck, wer), Gesichtsabdruck (biometrisches Template), Protokolle, Empfänger, auch bei Dritten${firms === null ? '' : ` wie ${firms}`}.`,
  policeDirective: 'Richtlinie (EU) 2016/680, Art. 14',
  eachLaw: 'Bitte behandeln Sie diesen Antrag nach jedem dieser Gesetze, soweit es auf mich anwendbar ist.',
  records:
    'Bitte senden Sie mir elektronische Kopien. Falls Sie einen Teil zurückhalten, geben Sie den Rest heraus, und nennen Sie die Ausnahme.',
  data: 'Bitte senden Sie eine Kopie mit Zweck, Rechtsgrundlage, Herkunft, Empfängern und Speicherdauer, und löschen Sie, was rechtswidrig ist. Falls Sie etwas ablehnen, nennen Sie Gründe und Rechtsbehelfe.',
  indirect:
    'Bitte prüfen Sie, ob solche Daten gespeichert sind und ob das rechtmäßig ist, lassen Sie löschen, was es nicht ist, und teilen Sie mir vom Ergebnis mit, was Sie dürfen.',
  noCostUntold: 'Bitte teilen Sie mir vorab mit, falls Kosten entstehen.',
  noPhoto:
    'Ein Foto meines Gesichts lege ich nicht bei. Falls die Suche eines erfordert, sagen Sie mir bitte vorher, was damit geschieht.',
  myself: 'Ich bin die oben genannte Person und frage nur nach mir selbst.',
  signed: 'Mit meiner Unterschrift versichere ich, dass das wahr ist.',
  answerWithin: (period) => `Bitte antworten Sie binnen ${period} ab Eingang.`,
  answer: 'Bitte antworten Sie schriftlich.',
};

export default publicBody;
