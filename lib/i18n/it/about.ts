export default {
  title: 'Informazioni su Facewarden',
  version: 'Versione {version}',
  limits: 'Che cosa Facewarden non può fare',
  limit1: 'L’esclusione da un motore di ricerca non toglie la foto da dove proviene, né dagli altri motori.',
  limit2:
    'Un’azienda che toglie una persona dai risultati può ancora conservarne l’immagine. Va chiesto che cosa conserva, e va chiesta la cancellazione.',
  limit3:
    'Il livello di esposizione è una valutazione. Tutte le sue ragioni sono in vista; chi ha già una copia, da qui nessuno può vederlo.',
  limit4:
    'I dati su aziende, leggi e autorità invecchiano. Ognuno dice da dove viene e quando è stato consultato.',
  limit5: 'Facewarden non dà consulenza legale. Per quella ci sono associazioni vicine.',
  kept: 'Che cosa si conserva',
  keptBody:
    'Impostazioni, dati che si è chiesto di conservare, profili personali, richieste e risposte: in questo browser, su questo computer. Tutto si può salvare o cancellare.',
  keptLink: 'I Suoi dati',
  licences: 'Licenze',
  licencesBody: 'Facewarden è software libero con licenza MIT. Alcune parti sono di altri autori.',
  licencesLink: 'Le loro licenze',
};
