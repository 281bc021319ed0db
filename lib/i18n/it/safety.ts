export default {
  notUpgraded:
    'Facewarden è stato aggiornato e non ha potuto portare i dati salvati nella nuova forma. Non va perso nulla: tutto è rimasto com’era. Riavviare il browser e riaprire questa pagina. Non rimuovere l’estensione: i dati verrebbero cancellati. Se il problema continua, segnalarlo e attendere il prossimo aggiornamento.',
  keepNone: 'Non conservare i miei dati: chiedermeli per ogni lettera',
  keepNoneHint:
    'Allora per la prossima lettera non si conservano né nome, né indirizzo e-mail, né indirizzo postale. Le lettere stesse contengono il Suo nome e restano con le loro richieste finché queste non vengono cancellate.',
  keepNoneQuestion: 'Cancellare i dati conservati e d’ora in poi non conservarne più?',
  keepNoneYes: 'Sì, cancella',
  keepNoneNo: 'No, conserva',
  notKept: 'I Suoi dati non vengono conservati, come scelto nelle impostazioni.',
  detailsLeftOut: 'I Suoi dati sono stati tralasciati: secondo le impostazioni non se ne conservano.',
} as const;
