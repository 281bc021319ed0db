export default {
  title: 'Perché è importante',
  intro:
    'Che cosa può succedere a una foto accessibile a tutti, che cosa è stato deciso e che cosa ottiene ogni passo. Ogni affermazione indica la fonte.',
  scraping: 'Che cos’è lo scraping',
  scrapingBody:
    'Dei programmi aprono le pagine pubbliche una dopo l’altra e copiano ciò che vi si trova: la foto, il nome, l’indirizzo della pagina. Si chiama scraping. La maggior parte delle persone ritratte non ne sa nulla.',
  scrapingLaw:
    'Accessibile a tutti non vuol dire a disposizione di tutti: nella maggior parte dei Paesi la protezione dei dati vale anche per le pagine pubbliche.',
  faceprint: 'Che cos’è un’impronta del volto',
  faceprintBody:
    'Un programma misura il volto in una foto e lo annota come una serie di numeri: l’impronta del volto. Due foto della stessa persona danno serie simili. Così qualsiasi foto può portare al profilo di una persona, e da lì al nome.',
  faceprintChange: 'Una password si può cambiare. Un volto no.',
  figure: 'Due foto della stessa persona: immagini diverse, quasi gli stessi numeri.',
  figureProfile: 'La foto del profilo',
  figureOther: 'Una foto scattata da uno sconosciuto',
  collects: 'Chi raccoglie',
  collectsBody:
    '{count, plural, one {# azienda del repertorio cerca in base al volto.} other {# aziende del repertorio cercano in base al volto.}} Le raccolte più grandi di cui si conosce la dimensione:',
  collectsAll: 'Tutti i raccoglitori',
  decided: 'Che cosa è stato deciso',
  decidedBody:
    'Autorità e tribunali hanno esaminato aziende che raccolgono volti. La figura mostra quando e dove; la tabella in fondo dice chi, che cosa e com’è andata a finire.',
  sums: 'Sanzioni pecuniarie e penalità di mora a carico di queste aziende: {sums}.',
  unpaid: 'Nessuna delle nostre fonti riferisce di un pagamento.',
  reopened: 'Di nuovo in contestazione: {places}.',
  shape_money: 'Una somma: sanzione, penalità di mora o transazione',
  shape_order: 'Una decisione senza somma',
  shape_case: 'Un reclamo o un procedimento',
  shape_later: 'Gli sviluppi successivi',
  noSum: 'nessuna somma',
  table: 'Le decisioni una per una',
  when: 'Quando',
  who: 'Chi',
  what: 'Che cosa, e com’è andata a finire',
  others: 'Le decisioni su altre aziende sono nelle loro pagine del repertorio.',
  steps: 'Che cosa ottiene ogni passo',
  does: 'Effetto',
  doesNot: 'Limiti',
  hide: 'Nascondere la foto o rendere privato il profilo',
  hideDoes: 'Chi arriva da ora in poi non la trova più lì.',
  hideNot:
    'Le copie già fatte restano dove sono. Clearview AI conserva le immagini anche quando la pagina non c’è più.',
  leave: 'Chiedere l’esclusione a un motore di ricerca facciale',
  leaveDoes: 'Quel motore non mostra più il volto.',
  leaveNot: 'La foto resta sulla sua pagina e altri motori la mostrano ancora. Occorre chiedere a ciascuno.',
  erase: 'Chiedere la cancellazione e opporsi',
  eraseDoes:
    'Dove la legge ne dà il diritto, si può esigere che l’azienda cancelli immagine e impronta del volto e smetta.',
  eraseNot:
    'La sola cancellazione non impedisce una nuova raccolta: per questo ci si oppone anche. Un’azienda può rifiutare.',
  train: 'Opporsi all’addestramento dell’IA',
  trainDoes: 'Ciò che si pubblica da allora in poi resta fuori.',
  trainNot: 'Ciò che è stato usato prima non viene ritirato.',
  complain: 'Presentare reclamo all’autorità di controllo',
  complainDoes:
    'Può indagare, ordinare e sanzionare. Alcune delle decisioni qui sopra sono nate dal reclamo di una sola persona.',
  complainNot: 'Possono volerci anni, e una sanzione non è ancora un pagamento.',
  start: 'Iniziare con una richiesta',
};
