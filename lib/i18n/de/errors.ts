export default {
  stopped: 'Diese Seite funktioniert nicht mehr',
  failed: 'Hier hat etwas nicht funktioniert',
  stoppedBody: 'Das ist ein Fehler in Facewarden; Sie haben nichts falsch gemacht.',
  failedBody:
    'Das ist ein Fehler in Facewarden; Sie haben nichts falsch gemacht. Was Sie zuletzt ausgelöst haben, ist vielleicht nicht geschehen.',
  safe: 'Was gespeichert war, ist noch da.',
  safeTyped: 'Was gespeichert war, ist noch da, und was Sie eingegeben haben, steht noch in den Feldern.',
  typed: 'Was hier in den Feldern stand',
  typedHint: 'Kopieren Sie, was Sie brauchen: Nach dem Neuladen der Seite ist es fort.',
  noLabel: 'Feld',
  reload: 'Seite neu laden',
  requests: 'Zurück zu den Anträgen',
  data: 'Ihre Daten sichern oder löschen',
  report: 'Diesen Fehler melden',
  reportLabel: 'Der Fehlerbericht',
  reportHint:
    'Lesen Sie ihn, bevor Sie ihn senden. Er nennt kein Profil, keine Adresse und nichts, was Sie eingegeben haben.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed:
    'Der Browser ließ das Kopieren nicht zu. Markieren Sie den Bericht und kopieren Sie ihn von Hand.',
  issue: 'Als Fehlerbericht öffnen',
  close: 'Schließen',
};
