export default {
  other: 'Altri modi',
  program: 'Programma di posta',
  web: 'Sul web',
  file: 'Come file',
  hand: 'A mano',
  theirForm: 'Il suo modulo',
  post: 'Per posta',
  writeIn: 'Scrivi in {name}',
  programFull: 'Apre il programma di posta con la lettera intera.',
  programShort:
    'Apre il programma di posta con la forma breve della lettera: un link di questo tipo contiene circa {limit, number} caratteri. Si fonda sugli stessi articoli. Per inviare la lettera intera, scegliere un altro modo.',
  programAddress:
    'Apre il programma di posta con indirizzo e oggetto: la lettera è troppo lunga per un link di questo tipo. Allo stesso tempo viene copiata, pronta da incollare.',
  webFull: 'Apre {name} in una scheda del browser con la lettera intera. Occorre prima accedere.',
  webShort:
    'Apre {name} in una scheda del browser con la forma breve della lettera: un link di questo tipo contiene circa {limit, number} caratteri. Si fonda sugli stessi articoli. Per inviare la lettera intera, scegliere un altro modo.',
  webAddress:
    'Apre {name} in una scheda del browser con indirizzo e oggetto: la lettera è troppo lunga per un link di questo tipo. Allo stesso tempo viene copiata, pronta da incollare.',
  webHint:
    'Apre una scheda del browser con un nuovo messaggio che contiene la lettera. Occorre prima accedere.',
  webShortNames: 'Nella forma breve, perché i loro link contengono meno: {names}.',
  webAddressNames: 'Solo con indirizzo e oggetto, mentre la lettera viene copiata, da incollare: {names}.',
  saveFile: 'Salva come file di posta',
  fileHint:
    'Contiene la lettera intera, per quanto lunga. Outlook lo apre come bozza; in altri programmi, scegliere di modificarlo come nuovo messaggio.',
  fileSaved: 'Salvato. Si apre dai download.',
  copyAddress: 'Copia l’indirizzo',
  copySubject: 'Copia l’oggetto',
  copiedAddress: 'Indirizzo copiato.',
  copiedSubject: 'Oggetto copiato.',
  print: 'Stampa la lettera',
  printHint: 'Destinatario: {address}.',
  openedQuestion: 'Il programma di posta si è aperto?',
  openedYes: 'Sì',
  openedNo: 'No',
  notOpened:
    'Allora questo computer forse non ha un programma di posta configurato. Si può scrivere dalla propria casella sul web, salvare la lettera come file o copiarla.',
  printTitle: 'Una lettera per posta a {firm}',
  printIntro: 'Controllare nome e indirizzo, stampare la lettera, firmarla, spedirla.',
  paper: 'Carta',
  ownAddress: 'Il Suo indirizzo postale',
  ownAddressHint: 'Come deve comparire sulla lettera. Qui arriva una risposta o una lettera respinta.',
  notKept: 'Questi dati non vengono conservati: stanno solo in questa pagina.',
  printNow: 'Stampa',
  printAdvice:
    'Nella finestra di stampa conviene disattivare intestazioni e piè di pagina del browser. Da lì si può anche salvare in PDF.',
  windowA4:
    'L’indirizzo sta dove lo mostra una busta con la finestra a sinistra (DIN 5008, forma B). Per altre finestre va scritto sulla busta.',
  windowLetter: 'L’indirizzo sta dove lo mostra una busta #10 con finestra, con la lettera piegata in tre.',
  posted: 'L’ho spedita',
  toRequest: 'Torna alla richiesta',
  noAddress: 'Non si conosce un indirizzo postale attuale di questa azienda.',
  nothingToPrint: 'Questa richiesta non ha ancora una lettera.',
  nameMissing: 'Nella lettera manca ancora il Suo nome.',
  calendar: 'Aggiungi al calendario',
  calendarHint:
    'Un file con il giorno e un promemoria alle nove. Indica l’azienda e il riferimento, nient’altro.',
  calendarSaved:
    'Salvato. Si apre dai download. La maggior parte dei calendari aggiorna l’evento quando si apre un file più recente.',
  calendarDue: '{firm}: risposta dovuta',
  calendarAsk: '{firm}: inviare un sollecito',
  calendarNote: 'Riferimento {reference}. Facewarden ha il passo successivo.',
};
