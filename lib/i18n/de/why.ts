export default {
  title: 'Warum das wichtig ist',
  intro:
    'Was mit einem Foto geschehen kann, das allen offensteht, was dazu entschieden wurde und was jeder Schritt Ihnen bringt. Zu jeder Aussage steht die Quelle.',
  scraping: 'Was Scraping ist',
  scrapingBody:
    'Programme öffnen öffentliche Seiten, eine nach der anderen, und kopieren, was dort steht: das Foto, den Namen, die Adresse der Seite. Das heißt Scraping. Die meisten Betroffenen erfahren nie davon.',
  scrapingLaw:
    'Offen für alle heißt nicht frei zum Mitnehmen: In den meisten Ländern gilt der Datenschutz auch für öffentliche Seiten.',
  faceprint: 'Was ein Gesichtsabdruck ist',
  faceprintBody:
    'Ein Programm vermisst das Gesicht auf einem Foto und schreibt es als Reihe von Zahlen auf: den Gesichtsabdruck. Zwei Fotos einer Person ergeben ähnliche Reihen. So kann jedes Foto von Ihnen zu Ihrem Profil führen und von dort zu Ihrem Namen.',
  faceprintChange: 'Ein Passwort lässt sich ändern. Ein Gesicht nicht.',
  figure: 'Zwei Fotos einer Person: verschiedene Bilder, fast dieselben Zahlen.',
  figureProfile: 'Das Foto auf Ihrem Profil',
  figureOther: 'Ein Foto, das Fremde gemacht haben',
  collects: 'Wer sammelt',
  collectsBody:
    '{count, plural, one {# Firma im Verzeichnis sucht nach Gesichtern.} other {# Firmen im Verzeichnis suchen nach Gesichtern.}} Die größten Sammlungen, deren Umfang bekannt ist:',
  collectsAll: 'Alle Datensammler',
  decided: 'Was entschieden wurde',
  decidedBody:
    'Behörden und Gerichte haben sich mit Firmen befasst, die Gesichter sammeln. Das Bild zeigt, wann und wo; die Tabelle am Ende sagt, wer was entschied und was daraus wurde.',
  sums: 'Geldbußen und Zwangsgelder gegen diese Firmen: {sums}.',
  unpaid: 'Keine unserer Quellen berichtet von einer Zahlung.',
  reopened: 'Wieder strittig: {places}.',
  shape_money: 'Ein Betrag: Geldbuße, Zwangsgeld oder Vergleich',
  shape_order: 'Eine Entscheidung ohne Betrag',
  shape_case: 'Eine Beschwerde oder ein Verfahren',
  shape_later: 'Was später geschah',
  noSum: 'kein Betrag',
  table: 'Die Entscheidungen einzeln',
  when: 'Wann',
  who: 'Wer',
  what: 'Was, und was daraus wurde',
  others: 'Entscheidungen zu anderen Firmen stehen auf deren Seiten im Verzeichnis.',
  steps: 'Was jeder Schritt bringt',
  does: 'Wirkung',
  doesNot: 'Grenzen',
  hide: 'Das Foto verbergen oder das Profil auf privat stellen',
  hideDoes: 'Wer von jetzt an kommt, bekommt es dort nicht mehr.',
  hideNot:
    'Frühere Kopien sind damit nicht weg. Clearview AI behält Bilder auch, wenn die Seite nicht mehr besteht.',
  leave: 'Einer Gesichtersuche widersprechen',
  leaveDoes: 'Diese Suchmaschine zeigt Ihr Gesicht nicht mehr.',
  leaveNot:
    'Das Foto bleibt auf seiner Seite, und andere Suchmaschinen zeigen es weiter. Jede muss einzeln angeschrieben werden.',
  erase: 'Löschung verlangen und Widerspruch einlegen',
  eraseDoes:
    'Wo das Gesetz Ihnen das Recht gibt, können Sie verlangen, dass die Firma Bild und Gesichtsabdruck löscht und aufhört.',
  eraseNot:
    'Die Löschung allein verhindert nicht, dass erneut gesammelt wird: Dafür gibt es den Widerspruch. Eine Firma kann ablehnen.',
  train: 'Dem KI-Training widersprechen',
  trainDoes: 'Was Sie danach veröffentlichen, bleibt außen vor.',
  trainNot: 'Was vorher genutzt wurde, wird nicht zurückgenommen.',
  complain: 'Sich bei der Aufsichtsbehörde beschweren',
  complainDoes:
    'Die Behörde kann ermitteln, anordnen und Bußgelder verhängen. Manche Entscheidung oben begann mit der Beschwerde einer einzelnen Person.',
  complainNot: 'Das kann Jahre dauern, und eine Geldbuße ist noch keine Zahlung.',
  start: 'Mit einem Antrag beginnen',
};
