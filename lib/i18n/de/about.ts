export default {
  title: 'Über Facewarden',
  version: 'Version {version}',
  limits: 'Was Facewarden nicht kann',
  limit1:
    'Ein Widerspruch bei einer Suchmaschine entfernt das Foto weder dort, wo es herkommt, noch bei anderen Suchmaschinen.',
  limit2:
    'Eine Firma, die Sie aus ihren Treffern nimmt, kann Ihr Bild trotzdem noch haben. Fragen Sie, was sie hat, und verlangen Sie die Löschung.',
  limit3:
    'Wie exponiert Sie sind, ist eine Einschätzung. Alle Gründe liegen offen; wer schon eine Kopie hat, ist von hier aus nicht zu sehen.',
  limit4: 'Angaben zu Firmen, Gesetzen und Behörden veralten. Bei jeder steht, woher sie ist und von wann.',
  limit5: 'Facewarden gibt keinen Rechtsrat. Dafür gibt es Anlaufstellen in Ihrer Nähe.',
  kept: 'Was gespeichert wird',
  keptBody:
    'Einstellungen, Angaben, die Sie speichern wollten, Ihre Profile, Anträge und Antworten: in diesem Browser, auf diesem Gerät. Sie können alles sichern oder löschen.',
  keptLink: 'Ihre Daten',
  licences: 'Lizenzen',
  licencesBody: 'Facewarden ist freie Software unter der MIT-Lizenz. Teile davon stammen von anderen.',
  licencesLink: 'Deren Lizenzen',
};
