export default {
  title: 'Willkommen',
  intro: 'Es dauert keine Minute, und Sie können später alles ändern.',
  does: 'Was Facewarden tut',
  does1:
    'Auf einem öffentlichen Profil zeigt es ein Zeichen und einen kleinen Hinweis: dass dieses Foto allen offensteht und wer dort bekanntermaßen Fotos sammelt.',
  does2:
    'Es schreibt den Brief, mit dem Sie Ihr Gesicht zurückfordern, mit dem Gesetz und den Artikeln. Absenden müssen Sie ihn selbst.',
  does3: 'Es merkt sich den Tag, an dem die Antwort fällig ist.',
  never: 'Was es nie tut',
  never1: 'Es sendet nichts von selbst: kein Konto, kein Server, kein Tracking.',
  never2: 'Es erkennt nie, wem ein Gesicht gehört, und lädt nie ein Foto oder einen Ausweis hoch.',
  never3: 'Es speichert nichts über andere Menschen.',
  done: 'Fertig',
  link: 'Neu hier? In einer Minute eingerichtet',
};
