export default {
  readingRequests: 'Lettura delle richieste…',
  saving: 'Salvataggio dei dati',
  reading: 'Lettura del backup',
  bringing: 'Ripristino dei dati',
  stop: 'Interrompi',
  saveStopped: 'Interrotto. Non è stato creato alcun file.',
  restoreStopped: 'Interrotto. Non è cambiato nulla.',
  notNoted:
    'Il file è completo, ma Facewarden non ha potuto annotare il giorno: continuerà a ricordare il backup.',
  madeTooLarge:
    'Questo backup supera {size}: Facewarden non potrebbe rileggerlo, perciò non è stato creato alcun file. Eliminare gli allegati che non servono più e riprovare.',
  fileTooLarge:
    'Questo file supera {size}: è più di quanto Facewarden possa leggere come backup. Non è cambiato nulla.',
};
