import type { RequestWording } from '../wording';

const request: RequestWording = {
  subject: ({ rights, law }) => `Mein Gesicht: ${rights} (${law})`,
  subjectCourtesy: 'Bitte nehmen Sie mein Gesicht aus Ihrem Dienst heraus',
  opening:
    'Es geht um mein Gesicht: um die Fotos von mir, die Sie gespeichert haben, und um jeden daraus erstellten Gesichtsabdruck (biometrisches Template).',
  openingCourtesy:
    'Es geht um mein Gesicht: um die Fotos von mir, die Sie möglicherweise gespeichert haben, und um jeden daraus erstellten Gesichtsabdruck (biometrisches Template). Mit einem Gesichtsabdruck können Fremde mich auf jedem Bild identifizieren, und mein Gesicht kann ich nicht ändern. Ich möchte nicht darüber gefunden werden und bitte Sie um Ihre Hilfe.',
  basis: ({ place, law }) =>
    `${place === null ? '' : `Ich lebe in ${place}. `}Rechtsgrundlage der folgenden Anträge: ${law}.`,
  status: {
    biometric: (cite) =>
      `Ein Gesichtsabdruck, der eine Person identifiziert, gehört zu den biometrischen Daten und ist besonders geschützt${cite}.`,
    sensitive: (cite) =>
      `Ein Gesichtsabdruck, der zur Identifizierung einer Person dient, gehört zu den sensiblen biometrischen Informationen${cite}.`,
    sensitive_consent: (cite) =>
      `Ein Gesichtsabdruck, der zur Identifizierung einer Person erstellt wurde, gehört zu den sensiblen Daten und erfordert eine Einwilligung${cite}; ich habe keine erteilt.`,
    health: (cite) =>
      `Ein Gesichtsabdruck gehört zu den biometrischen Daten und damit zu den Gesundheitsdaten von Verbrauchern${cite}; ich habe in keine Nutzung eingewilligt.`,
    identifier: (cite) =>
      `Ein Gesichtsabdruck erfasst die Geometrie des Gesichts und ist damit ein biometrischer Identifikator${cite}, ob er nun von einer Person oder von einem Foto genommen wurde.`,
    consent: (cite) =>
      `Um einen Gesichtsabdruck von mir zu erstellen, brauchen Sie meine Einwilligung${cite}; ich habe keine erteilt.`,
    personal: () => 'Das sind personenbezogene Daten über mich, und meine Anträge gelten für sie alle.',
  },
  publicData: {
    biometric_not_public: (cite) =>
      `Dass ein Foto öffentlich ist, ändert daran nichts: Biometrische Informationen, die ohne Wissen der betroffenen Person erhoben wurden, gelten nicht als öffentlich zugänglich${cite}.`,
    never_public: () => 'Ein Gesichtsabdruck von mir war nie öffentlich: Wer einen hat, hat ihn erstellt.',
    web_is_no_consent: (cite) =>
      `Dass ein Foto im Internet zu sehen ist, ersetzt meine Einwilligung nicht${cite}.`,
  },
  points: {
    opt_out: {
      heading: 'Opt-out',
      text: () =>
        'Bitte nehmen Sie mich aus Ihren Suchergebnissen, Ihrem Gesichtsindex und allen Trainingsdaten heraus, und erheben Sie meine Fotos nicht erneut. Falls Sie ein allgemeines Opt-out anbieten, betrachten Sie dieses Schreiben bitte als solches.',
    },
    opt_out_sale: {
      heading: 'Kein Verkauf, keine Weitergabe',
      text: () =>
        'Verkaufen Sie meine personenbezogenen Daten nicht, und geben Sie sie nicht weiter: Fotos von mir, daraus erstellte Gesichtsabdrücke und Links zu den Fundstellen.',
    },
    opt_out_profiling: {
      heading: 'Kein Profiling',
      text: () =>
        'Verwenden Sie meine Fotos und daraus erstellte Gesichtsabdrücke nicht für Profiling: Mein Gesicht soll weder gesucht noch abgeglichen noch bewertet werden.',
    },
    limit_sensitive: {
      heading: 'Begrenzte Nutzung sensibler Daten',
      text: () =>
        'Verwenden und offenbaren Sie einen Gesichtsabdruck, der mich identifiziert, nur noch so weit, wie das Gesetz es nach diesem Antrag erlaubt.',
    },
    access: {
      heading: 'Auskunft',
      text: () => 'Haben Sie Fotos von mir oder einen daraus erstellten Gesichtsabdruck gespeichert?',
    },
    portability: {
      heading: 'Datenübertragbarkeit',
      text: () =>
        'Bitte senden Sie mir die Daten über mich in einem gängigen, maschinenlesbaren Format, soweit das Gesetz ein Recht darauf gibt.',
    },
    rectification: {
      heading: 'Berichtigung',
      text: () =>
        'Falls Sie mein Gesicht mit einem falschen Namen, einer falschen Seite oder einer anderen Person verknüpft haben, berichtigen Sie das bitte, und teilen Sie es denen mit, die es erhalten haben.',
    },
    objection_to_interests: {
      heading: 'Widerspruch',
      text: ({ interests, restriction }) =>
        `Ich widerspreche jeder Nutzung meines Gesichts, die Sie auf berechtigte Interessen stützen${interests}: Suche, Abgleich, Profiling, Training. Begründung: Mit einem Gesichtsabdruck können Fremde mich auf jedem Bild identifizieren, und mein Gesicht kann ich nicht ändern. Bitte schränken Sie die Verarbeitung ein, bis Sie entschieden haben${restriction}.`,
    },
    objection: {
      heading: 'Widerspruch',
      text: () =>
        'Ich widerspreche jeder Nutzung meines Gesichts: Suche, Abgleich, Profiling, Training. Sollten Sie sich auf eine Einwilligung berufen, widerrufe ich sie. Begründung: Mit einem Gesichtsabdruck können Fremde mich auf jedem Bild identifizieren, und mein Gesicht kann ich nicht ändern.',
    },
    // Only Switzerland's law has this point, and its word is `bearbeiten`.
    objection_express: {
      heading: 'Widerspruch',
      text: ({ publicData }) =>
        `Ich untersage Ihnen ausdrücklich, Fotos von mir und daraus erstellte Gesichtsabdrücke zu bearbeiten: Suche, Abgleich, Profiling, Training, Bekanntgabe. Das gilt auch für Fotos, die ich selbst allgemein zugänglich gemacht habe${publicData}.`,
    },
    objection_dissemination: {
      heading: 'Keine Verbreitung, keine Indexierung',
      text: () =>
        'Bitte zeigen Sie keine Fotos von mir mehr und geben Sie keine weiter, und entfernen Sie aus Ihrem Index jeden Link, der von meinem Gesicht oder meinem Namen zu ihnen führt. Mit einem Gesichtsabdruck können Fremde mich auf jedem Bild identifizieren, und mein Gesicht kann ich nicht ändern.',
    },
    restriction: {
      heading: 'Einschränkung der Verarbeitung',
      text: () =>
        'Bis meine Anträge erledigt sind, beschränken Sie sich bitte darauf, Fotos von mir und daraus erstellte Gesichtsabdrücke zu speichern: keine Suche, kein Abgleich, keine Weitergabe.',
    },
    withdraw_consent: {
      heading: 'Keine Einwilligung',
      text: () =>
        'Ich habe nicht eingewilligt, dass Sie Fotos von mir oder einen Gesichtsabdruck erheben, nutzen oder weitergeben. Sollten Sie sich auf eine Einwilligung berufen, widerrufe ich sie. Bitte stellen Sie das ein.',
    },
    biometric_protection: {
      heading: 'Kein Gesichtsabdruck ohne meine Einwilligung',
      text: () =>
        'Ich habe für einen Gesichtsabdruck von mir weder eine Einwilligung noch eine schriftliche Freigabe erteilt. Sollten Sie sich auf eine berufen, widerrufe ich sie. Bitte erstellen, speichern und nutzen Sie keine Gesichtsabdrücke von mir mehr.',
    },
    no_profit: {
      heading: 'Kein Verkauf, keine Weitergabe',
      text: () =>
        'Verkaufen, vermieten, tauschen und offenbaren Sie keine Gesichtsabdrücke von mir, und ziehen Sie auch sonst keinen Gewinn daraus. Ich habe nichts davon erlaubt.',
    },
    erasure: {
      heading: 'Löschung',
      text: ({ notify }) =>
        `Bitte löschen Sie diese Fotos, Gesichtsabdrücke und Links zu ihren Quellen, und teilen Sie das allen mit, die sie erhalten haben${notify}. Bitte erheben Sie sie nicht erneut. Behalten Sie nur das Nötigste, um mich künftig herauszuhalten, und nutzen Sie es für nichts anderes.`,
    },
    deletion: {
      heading: 'Löschung',
      text: () =>
        'Bitte löschen Sie diese Fotos, Gesichtsabdrücke und Links zu ihren Quellen, gleich woher Sie sie haben, und teilen Sie das allen mit, die sie erhalten haben. Bitte erheben Sie sie nicht erneut. Behalten Sie nur das Nötigste, um mich künftig herauszuhalten, und nutzen Sie es für nichts anderes.',
    },
    deletion_asked: {
      heading: 'Löschung',
      text: () =>
        'Ob Sie sich dazu verpflichtet sehen oder nicht: Bitte löschen Sie auch diese Fotos, Gesichtsabdrücke und Links, und erheben Sie sie nicht erneut. Behalten Sie nur das Nötigste, um mich künftig herauszuhalten, und nutzen Sie es für nichts anderes.',
    },
    deletion_courtesy: {
      heading: 'Löschung',
      text: () =>
        'Bitte löschen Sie die Fotos von mir, daraus erstellte Gesichtsabdrücke und Links zu den Fundstellen. Bitte behalten Sie nur das Nötigste, um mich künftig herauszuhalten, und nutzen Sie es für nichts anderes.',
    },
    destruction: {
      heading: 'Vernichtung',
      text: ({ consent, retention }) =>
        `${consent === '' ? '' : `Was ohne die nötige Einwilligung erhoben wurde${consent}, darf nicht genutzt werden. `}Das Gesetz erlaubt Ihnen, personenbezogene Daten nur so lange zu behalten, wie Sie sie für einen Ihrer Zwecke brauchen${retention}. Bitte vernichten Sie die Fotos von mir, daraus erstellte Gesichtsabdrücke und Links zu ihren Quellen, und teilen Sie das allen mit, die sie erhalten haben. Behalten Sie nur das Nötigste, um mich künftig herauszuhalten, und nutzen Sie es für nichts anderes.`,
    },
    biometric_destruction: {
      heading: 'Vernichtung',
      text: () =>
        'Bitte vernichten Sie dauerhaft jeden Gesichtsabdruck von mir und die Fotos, aus denen er erstellt wurde, und bestätigen Sie mir schriftlich, was wann vernichtet wurde. Behalten Sie nur das Nötigste, um mich künftig herauszuhalten, und nutzen Sie es für nichts anderes. Bitte senden Sie mir Ihre Richtlinie, wie lange Gesichtsabdrücke gespeichert werden.',
    },
    inquiry: {
      heading: 'Was Sie gespeichert haben',
      text: () =>
        'Bitte teilen Sie mir mit, ob Sie Fotos von mir oder einen Gesichtsabdruck gespeichert haben, von welchen Seiten sie wann übernommen wurden und wer nach mir gesucht oder sie erhalten hat.',
    },
  },
  access: {
    copy: 'Wenn ja, senden Sie mir bitte eine Kopie und teilen Sie mir mit:',
    copyOfPhotos: 'Wenn ja, senden Sie mir bitte eine Kopie der Fotos und teilen Sie mir mit:',
    pages: (cite) => `die Adresse jeder Seite, von der ein Foto übernommen wurde, und wann${cite};`,
    recipients: (cite) =>
      `wer nach meinem Gesicht gesucht hat, und namentlich, wer etwas über mich erhalten hat${cite};`,
    purposes: (cite) => `wozu Sie sie erheben und nutzen und wie lange Sie sie behalten${cite}.`,
    purposesAndBasis: (cite) =>
      `Zweck, Rechtsgrundlage und Speicherdauer, und ob ein Profiling stattgefunden hat${cite}.`,
    notTheFaceprint:
      'Den Gesichtsabdruck selbst verlange ich nicht: Es genügt zu wissen, dass Sie einen haben.',
  },
  suppression: (cite) =>
    `Falls Sie einen Eintrag behalten, um mich herauszuhalten, oder mich ausnehmen, statt zu löschen, teilen Sie mir bitte mit, welches von beidem und was der Eintrag enthält${cite}.`,
  identity: {
    heading: 'Identität',
    addresses: 'Die Adressen oben zeigen, welche Fotos ich meine.',
    onlyOnDoubt: (cite) =>
      `Bitte verlangen Sie keine Ausweiskopie ohne Anlass: Weitere Angaben dürfen Sie nur bei begründeten Zweifeln an meiner Identität verlangen${cite}. Falls Sie Zweifel haben, sagen Sie mir bitte, welche.`,
    noMoreThanNeeded: (cite) =>
      `Bitte verlangen Sie nicht mehr, als mein Antrag erfordert${cite}, und keine Ausweiskopie ohne Anlass.`,
    ratherNot: 'Eine Ausweiskopie oder ein neues Foto meines Gesichts möchte ich lieber nicht senden.',
    noCheck: ({ numbers, count }) =>
      count === 1
        ? `Punkt ${numbers} erfordert keine Prüfung.`
        : `Die Punkte ${numbers} erfordern keine Prüfung.`,
    offer:
      'Anbieten kann ich das Wenige, das zur Klärung genügt, etwa die Adresse eines weiteren Fotos, ein Zeichen in meinem Profil oder eine Antwort aus diesem Postfach.',
  },
  representative: (cite) =>
    `Falls Sie keine Niederlassung in der EU haben, nennen Sie mir bitte Ihren Vertreter in der EU${cite}.`,
  answer: {
    within: ({ period, cite }) => `Bitte antworten Sie per E-Mail binnen ${period} ab Eingang${cite}.`,
    byPoint: (parts) =>
      `Bitte antworten Sie per E-Mail ${parts
        .map(({ numbers, period }) => `zu Punkt ${numbers} binnen ${period}`)
        .join(', ')} ab Eingang.`,
    wish: 'Für eine Antwort per E-Mail binnen etwa 30 Tagen wäre ich Ihnen dankbar.',
  },
  reasons: (cite) => `Falls Sie einen Punkt ablehnen, begründen Sie das bitte${cite}.`,
  howToAppeal: (cite) =>
    `Teilen Sie mir in diesem Fall bitte auch mit, wie ich Einspruch einlegen kann${cite}.`,
  priorRequest: (cite) =>
    `Dieses Schreiben ist zugleich der Antrag, den das Gesetz vor einer Beschwerde verlangt${cite}.`,
  thanks: 'Vielen Dank für Ihre Mühe.',
};

export default request;
