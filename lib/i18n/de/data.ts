export default {
  title: 'Ihre Daten',
  intro:
    'Alles, was Facewarden speichert, liegt in diesem Browser, auf diesem Gerät. Anderswo gibt es keine Kopie.',
  backup: 'Sichern',
  backupHint:
    'Eine Datei mit Ihren Einstellungen, Angaben, Profilen, Anträgen, Briefen und Antworten. Bewahren Sie sie dort auf, wo nur Sie herankommen.',
  seal: 'Datei mit einem Passwort verschlüsseln',
  sealHint:
    'Ohne das Passwort kann sie niemand öffnen, auch Sie nicht: Es lässt sich nicht wiederherstellen.',
  passphrase: 'Passwort',
  passphraseAgain: 'Dasselbe Passwort noch einmal',
  passphraseShort:
    'Wählen Sie mindestens {count, plural, one {# Zeichen} other {# Zeichen}}. Am besten sind mehrere Wörter.',
  passphraseDiffers: 'Die beiden Passwörter sind nicht gleich.',
  save: 'Sicherung speichern',
  working: 'Einen Moment …',
  madeSealed: 'Die Sicherung wurde verschlüsselt als Download an Ihren Browser übergeben.',
  madePlain:
    'Die Sicherung wurde als Download an Ihren Browser übergeben. Wer sie öffnet, kann alles darin lesen.',
  restore: 'Sicherung zurückholen',
  restoreFile: 'Sicherungsdatei',
  restoreHint: 'Sie sehen, was darin ist, bevor sich etwas ändert.',
  open: 'Öffnen',
  needsPassphrase: 'Diese Sicherung ist verschlüsselt. Geben Sie ihr Passwort ein.',
  wrongPassphrase:
    'Dieses Passwort öffnet die Sicherung nicht. Die Datei selbst ist unversehrt. Nichts wurde geändert.',
  damagedFile:
    'Diese Sicherung ist beschädigt: Die Datei ist nicht mehr so, wie sie gespeichert wurde. Nichts wurde geändert. Versuchen Sie es mit einer anderen Kopie.',
  notOurs: 'Diese Datei ist keine Sicherung von Facewarden. Nichts wurde geändert.',
  newerFile:
    'Diese Sicherung stammt von einem neueren Facewarden, das ein anderes Format schreibt. Aktualisieren Sie Facewarden und versuchen Sie es erneut. Nichts wurde geändert.',
  inside: 'Erstellt am {day}. Darin:',
  count_settings: 'Ihre Einstellungen',
  count_identity: 'Ihre Angaben für Briefe',
  count_requests: '{count, plural, one {# Antrag} other {# Anträge}}',
  count_corrections: '{count, plural, one {# berichtigter Kontakt} other {# berichtigte Kontakte}}',
  count_profiles: '{count, plural, one {# Profil von Ihnen} other {# Profile von Ihnen}}',
  count_queue: 'Firmen, denen Sie noch schreiben wollen',
  count_attachments: '{count, plural, one {# angehängte Datei} other {# angehängte Dateien}}',
  nothingInside: 'Diese Sicherung ist leer.',
  unreadable:
    '{count, plural, one {# Eintrag war nicht lesbar und wird ausgelassen.} other {# Einträge waren nicht lesbar und werden ausgelassen.}}',
  newerInside:
    'Sie stammt von einem neueren Facewarden. Was dieses nicht kennt, bleibt erhalten, wie es ist.',
  merge: 'Ergänzen, was hier fehlt',
  mergeHint: 'Nichts, was hier ist, geht verloren oder wird auf einen alten Stand gesetzt.',
  replace: 'Alles ersetzen, was hier ist',
  replaceHint: 'Was nach der Sicherung entstanden ist, geht verloren.',
  apply: 'Zurückholen',
  applied:
    '{added, plural, =0 {Es fehlte nichts.} one {# Eintrag wurde zurückgeholt.} other {# Einträge wurden zurückgeholt.}} {kept, plural, =0 {} one {# war schon hier.} other {# waren schon hier.}}',
  erase: 'Löschen',
  eraseHint:
    'Endgültig weg aus diesem Browser. Was Sie an eine Firma gesendet haben, bleibt trotzdem bei der Firma.',
  erase_requests: 'Anträge, Briefe und Antworten',
  erase_details: 'Meine Angaben für Briefe',
  erase_profiles: 'Meine Profile und was dort gesehen wurde',
  erase_settings: 'Einstellungen und berichtigte Kontakte',
  erase_marks: 'Merkzeichen dafür, welche Warnungen ich gesehen habe',
  eraseOne: 'Löschen',
  eraseOneNamed: 'Löschen: {what}',
  eraseAll: 'Alles löschen',
  eraseAllHint:
    'Alles oben Genannte, die Erinnerungen und die Erlaubnis für Websites, die Sie hinzugefügt haben. Facewarden ist dann wie am ersten Tag.',
  eraseQuestion: 'Endgültig löschen: {what}?',
  eraseAllQuestion: 'Alles, was Facewarden gespeichert hat, endgültig löschen?',
  eraseYes: 'Ja, löschen',
  eraseNo: 'Nein, behalten',
  erased: 'Gelöscht.',
  remind:
    'Sie haben {count, plural, one {# Antrag} other {# Anträge}} und keine Sicherung. Geht dieses Browserprofil verloren, ist auch das verloren.',
};
