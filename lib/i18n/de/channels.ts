export default {
  other: 'Andere Wege',
  program: 'Mailprogramm',
  web: 'Im Web',
  file: 'Als Datei',
  hand: 'Von Hand',
  theirForm: 'Formular der Firma',
  post: 'Per Post',
  writeIn: 'In {name} schreiben',
  programFull: 'Öffnet Ihr Mailprogramm mit dem ganzen Brief.',
  programShort:
    'Öffnet Ihr Mailprogramm mit der Kurzfassung des Briefs: Ein solcher Link fasst etwa {limit, number} Zeichen. Sie stützt sich auf dieselben Artikel. Um den ganzen Brief zu senden, nehmen Sie einen der anderen Wege.',
  programAddress:
    'Öffnet Ihr Mailprogramm mit Adresse und Betreff: Für einen solchen Link ist der Brief zu lang. Er wird zugleich kopiert; fügen Sie ihn ein.',
  webFull: 'Öffnet {name} in einem Tab mit dem ganzen Brief. Melden Sie sich dort zuerst an.',
  webShort:
    'Öffnet {name} in einem Tab mit der Kurzfassung des Briefs: Ein solcher Link fasst etwa {limit, number} Zeichen. Sie stützt sich auf dieselben Artikel. Um den ganzen Brief zu senden, nehmen Sie einen der anderen Wege.',
  webAddress:
    'Öffnet {name} in einem Tab mit Adresse und Betreff: Für einen solchen Link ist der Brief zu lang. Er wird zugleich kopiert; fügen Sie ihn ein.',
  webHint:
    'Öffnet einen Tab mit einer neuen Nachricht, die den Brief enthält. Melden Sie sich dort zuerst an.',
  webShortNames: 'In der Kurzfassung, weil ihre Links weniger fassen: {names}.',
  webAddressNames:
    'Nur mit Adresse und Betreff; der Brief wird kopiert, damit Sie ihn einfügen können: {names}.',
  saveFile: 'Als Maildatei speichern',
  fileHint:
    'Enthält den ganzen Brief, egal wie lang. Outlook öffnet ihn als Entwurf; in anderen Programmen wählen Sie, ihn als neue Nachricht zu bearbeiten.',
  fileSaved: 'Gespeichert. Öffnen Sie die Datei aus Ihren Downloads.',
  copyAddress: 'Adresse kopieren',
  copySubject: 'Betreff kopieren',
  copiedAddress: 'Die Adresse ist kopiert.',
  copiedSubject: 'Der Betreff ist kopiert.',
  print: 'Brief drucken',
  printHint: 'An {address}.',
  openedQuestion: 'Hat sich Ihr Mailprogramm geöffnet?',
  openedYes: 'Ja',
  openedNo: 'Nein',
  notOpened:
    'Dann ist auf diesem Gerät vielleicht kein Mailprogramm eingerichtet. Schreiben Sie in Ihrem Postfach im Web, speichern Sie den Brief als Datei oder kopieren Sie ihn.',
  printTitle: 'Ein Brief per Post an {firm}',
  printIntro:
    'Prüfen Sie Name und Anschrift, drucken Sie den Brief, unterschreiben Sie ihn, schicken Sie ihn ab.',
  paper: 'Papier',
  ownAddress: 'Ihre Anschrift',
  ownAddressHint: 'So, wie sie auf dem Brief stehen soll. Hierher kommt eine Antwort oder ein Rückläufer.',
  notKept: 'Ihre Angaben werden nicht gespeichert: Sie stehen nur auf dieser Seite.',
  printNow: 'Drucken',
  printAdvice:
    'Schalten Sie im Druckfenster die Kopf- und Fußzeilen des Browsers aus. Dort können Sie den Brief auch als PDF speichern.',
  windowA4:
    'Die Anschrift steht dort, wo ein Umschlag mit Fenster links sie zeigt (DIN 5008, Form B). Bei anderen Fenstern schreiben Sie sie auf den Umschlag.',
  windowLetter:
    'Die Anschrift steht dort, wo ein amerikanischer Fensterumschlag Nr. 10 sie zeigt, wenn der Brief zweimal gefaltet ist.',
  posted: 'Ich habe ihn abgeschickt',
  toRequest: 'Zurück zum Antrag',
  noAddress: 'Eine aktuelle Postanschrift dieser Firma ist nicht bekannt.',
  nothingToPrint: 'Zu diesem Antrag gibt es noch keinen Brief.',
  nameMissing: 'Im Brief fehlt noch Ihr Name.',
  calendar: 'In den Kalender eintragen',
  calendarHint:
    'Eine Datei mit dem Tag und einer Erinnerung um neun Uhr. Sie nennt die Firma und das Aktenzeichen, sonst nichts.',
  calendarSaved:
    'Gespeichert. Öffnen Sie die Datei aus Ihren Downloads. Die meisten Kalender aktualisieren den Eintrag, wenn Sie eine neuere Datei öffnen.',
  calendarDue: '{firm}: Antwort fällig',
  calendarAsk: '{firm}: erneut nachfragen',
  calendarNote: 'Aktenzeichen {reference}. Den nächsten Schritt zeigt Facewarden.',
};
