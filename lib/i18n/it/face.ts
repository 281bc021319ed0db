export default {
  press: 'È un volto?',
  again: 'Guarda di nuovo',
  hint: 'Guarda l’immagine su questo computer. Non si invia nulla.',
  looking: 'Verifica in corso…',
  one: 'Un volto, largo circa {width, number} pixel',
  several: 'Più volti, il più largo circa {width, number} pixel',
  oneOfUnknown: 'Un volto; larghezza rispetto all’immagine: circa {share, number, percent}',
  severalOfUnknown: 'Più volti; larghezza del maggiore rispetto all’immagine: circa {share, number, percent}',
  none: 'Nessun volto nitido trovato',
  noneHint:
    'Ciò non vuol dire che nessuno sia riconoscibile. Spesso sfuggono i volti piccoli, girati o dietro occhiali scuri.',
  atLeast:
    'Le reti di riconoscimento facciale più comuni lavorano con 112 × 112 pixel. Questo volto ne ha almeno altrettanti.',
  less: 'Le reti di riconoscimento facciale più comuni lavorano con 112 × 112 pixel. I volti più piccoli vengono ingranditi fino a lì: le dimensioni da sole, quindi, non lo proteggono.',
  unknownSize:
    'Le reti di riconoscimento facciale più comuni lavorano con 112 × 112 pixel. Non si è potuto stabilire quanto sia grande il file del sito.',
  onlyFound:
    'Trovato, non riconosciuto: Facewarden non ha cercato di chi sia il volto. L’immagine non viene conservata.',
  picture: 'L’immagine esaminata',
  failed: 'Non è stato possibile guardare l’immagine',
  protected: 'Il browser non lascia entrare alcuna estensione in questa pagina.',
  notShown:
    'La pagina indica questa foto ma non la mostra. Aprire la foto stessa, poi premere di nuovo il pulsante di Facewarden.',
  outOfView: 'La foto non è in vista. Scorrere fino alla foto o chiudere ciò che la copre, poi riprovare.',
  notInFront:
    'Durante la verifica la pagina deve restare in primo piano. Tornare alla pagina e premere lì il pulsante di Facewarden.',
  refused:
    'Il browser non ha fornito un’immagine della pagina. Aprire la pagina e premere il pulsante di Facewarden nella barra degli strumenti, poi riprovare.',
  cannotRun: 'La parte che trova i volti non funziona in questo browser.',
};
