export default {
  readingRequests: 'Ihre Anträge werden gelesen …',
  saving: 'Ihre Daten werden gesichert',
  reading: 'Die Sicherung wird gelesen',
  bringing: 'Ihre Daten werden zurückgeholt',
  stop: 'Abbrechen',
  saveStopped: 'Abgebrochen. Es ist keine Datei entstanden.',
  restoreStopped: 'Abgebrochen. Nichts wurde geändert.',
  notNoted:
    'Die Datei ist vollständig, doch der Tag ließ sich nicht vermerken: Facewarden wird Sie wieder an eine Sicherung erinnern.',
  madeTooLarge:
    'Diese Sicherung ist größer als {size}: Facewarden könnte sie nicht wieder lesen, deshalb ist keine Datei entstanden. Löschen Sie Anhänge, die Sie nicht mehr brauchen, und versuchen Sie es noch einmal.',
  fileTooLarge:
    'Diese Datei ist größer als {size}; das ist mehr, als Facewarden als Sicherung lesen kann. Nichts wurde geändert.',
};
