export default {
  title: 'Tastatur',
  popup: 'Öffnet Facewarden für die Seite, auf der Sie sind',
  escape: 'Esc',
  card: 'Schließt den Hinweis auf einer Seite',
  notSet: 'Keine Taste festgelegt',
  change: 'Tasten ändern',
  byHand:
    'Der Browser ließ uns die Seite nicht öffnen. Sie finden sie in seiner Liste der Erweiterungen, unter Tastenkombinationen.',
};
