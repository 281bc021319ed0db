export default {
  title: 'Tastiera',
  popup: 'Apre Facewarden per la pagina in vista',
  escape: 'Esc',
  card: 'Chiude la scheda su una pagina',
  notSet: 'Nessun tasto impostato',
  change: 'Cambia i tasti',
  byHand:
    'Il browser non ci ha permesso di aprire la pagina. Si trova nel suo elenco delle estensioni, alla voce scorciatoie da tastiera.',
};
