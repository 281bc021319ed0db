export default {
  notUpgraded:
    'Facewarden wurde aktualisiert und konnte die gespeicherten Daten nicht in die neue Form bringen. Nichts ist verloren: Alles liegt noch da wie vorher. Starten Sie den Browser neu und öffnen Sie diese Seite noch einmal. Entfernen Sie die Erweiterung nicht, das würde die Daten löschen. Wenn das nicht hilft, melden Sie den Fehler und warten Sie auf die nächste Aktualisierung.',
  keepNone: 'Meine Angaben nicht speichern: bei jedem Brief danach fragen',
  keepNoneHint:
    'Dann werden weder Name noch E-Mail-Adresse noch Postanschrift für den nächsten Brief gespeichert. Die Briefe selbst enthalten Ihren Namen und bleiben bei ihren Anträgen, bis Sie diese löschen.',
  keepNoneQuestion: 'Die gespeicherten Angaben löschen und von nun an keine mehr speichern?',
  keepNoneYes: 'Ja, löschen',
  keepNoneNo: 'Nein, behalten',
  notKept: 'Ihre Angaben werden nicht gespeichert, wie in den Einstellungen gewählt.',
  detailsLeftOut: 'Ihre Angaben wurden weggelassen: Laut Einstellungen werden keine gespeichert.',
} as const;
