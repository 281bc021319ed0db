export default {
  title: 'Per cominciare',
  intro: 'Meno di un minuto, e tutto si può cambiare in seguito.',
  does: 'Che cosa fa Facewarden',
  does1:
    'Su un profilo pubblico mostra un segnale e una piccola scheda: la foto è accessibile a tutti, e quali aziende è noto che prendono foto lì.',
  does2: 'Scrive la lettera che chiede di riavere il Suo volto, con la legge e gli articoli. La invia Lei.',
  does3: 'Ricorda il giorno in cui la risposta è dovuta.',
  never: 'Che cosa non fa mai',
  never1: 'Non invia nulla da solo: nessun account, nessun server, nessun tracciamento.',
  never2: 'Non riconosce mai un volto e non carica mai una foto o un documento d’identità.',
  never3: 'Non conserva nulla sulle altre persone.',
  done: 'Fatto',
  link: 'Prima volta qui? Basta un minuto per impostare tutto',
};
