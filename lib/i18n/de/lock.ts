export default {
  title: 'Sperre',
  intro:
    'Ist ein Passwort gesetzt, liegen Ihre Angaben, Anträge, Briefe, Antworten und angehängten Dateien verschlüsselt in diesem Browser. Facewarden fragt nach jedem Start des Browsers danach und nach {minutes, plural, one {# Minute} other {# Minuten}} ohne Benutzung. Warnungen funktionieren auch ohne Passwort weiter.',
  notCovered:
    'Nicht verschlüsselt, weil die Warnungen sie brauchen: Ihre Einstellungen, Ihre eigenen Profile, berichtigte Kontakte und an welchen Tagen wie viele Anträge fällig werden.',
  limits:
    'Solange die Sperre offen ist, kann jeder alles lesen, der diesen Computer benutzt, ebenso ein Programm, das den Speicher des Browsers ausliest. Ältere Kopien können in den Dateien des Browsers bleiben, bis er aufräumt.',
  forgotten:
    'Ein vergessenes Passwort kann niemand wiederherstellen: Dann bleibt nur, alles zu löschen. Speichern Sie vorher eine Sicherung.',
  set: 'Sperre einrichten',
  setButton: 'Sperre einrichten',
  isOpen: 'Eine Sperre ist eingerichtet. Sie ist gerade offen.',
  lockNow: 'Jetzt sperren',
  change: 'Passwort ändern',
  changeButton: 'Ändern',
  off: 'Sperre aufheben',
  offHint: 'Danach liegt in diesem Browser alles wieder unverschlüsselt.',
  current: 'Ihr jetziges Passwort',
  next: 'Neues Passwort',
  nextAgain: 'Das neue Passwort noch einmal',
  working: 'Einen Moment. Lassen Sie diese Seite offen …',
  doneSet: 'Die Sperre ist eingerichtet. Sie bleibt offen, bis Sie sperren oder den Browser schließen.',
  doneChanged: 'Das Passwort ist geändert.',
  doneOff: 'Die Sperre ist aufgehoben.',
  doneLocked: 'Gesperrt.',
  wrong: 'Das ist nicht das richtige Passwort. Nichts wurde geändert.',
  unlockTitle: 'Facewarden ist gesperrt',
  unlockIntro:
    'Geben Sie Ihr Passwort ein, um an Ihre Anträge, Briefe und Antworten zu kommen. Warnungen funktionieren währenddessen weiter.',
  unlock: 'Entsperren',
  opening: 'Wird geöffnet …',
  forgot: 'Passwort vergessen?',
  forgotBody:
    'Es lässt sich nicht wiederherstellen, weder von Ihnen noch von sonst jemandem. Sie können alles löschen und neu beginnen, mit einer Sicherung, falls Sie eine haben.',
  trouble:
    'Facewarden ist gesperrt, deshalb wurde gerade nichts gespeichert. Was Sie geschrieben haben, bleibt hier stehen: Entsperren Sie Facewarden in einem anderen Tab und versuchen Sie es erneut.',
  requestsLocked: 'Ihre Anträge sind gesperrt.',
  detailsLocked: 'Ihre Angaben sind gesperrt.',
  unlockLink: 'Facewarden entsperren',
};
